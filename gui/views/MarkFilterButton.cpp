// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/MarkFilterButton.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"

#include <QAction>
#include <QMenu>

namespace latchlight {

MarkFilterButton::MarkFilterButton(InvestigationState& state, QWidget* parent)
    : QToolButton(parent)
    , m_state(state)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("markFilterButton"));
    setText(tr("Marked"));
    setToolTip(tr("Show only events that are starred, tagged or have a note"));
    setAccessibleName(tr("Show only marked events"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(QStringLiteral("markFilterMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MarkFilterButton::fillMenu);
}

QString MarkFilterButton::textOf(const MarkFilter& filter)
{
    switch (filter.kind) {
    case MarkKind::Any:
        return tr("All events");
    case MarkKind::Starred:
        return tr("Starred");
    case MarkKind::Noted:
        return tr("With a note");
    case MarkKind::Tagged:
        //: %1 a tag
        return filter.tag.empty() ? tr("Tagged") : tr("Tag: %1").arg(logtext::oneLine(filter.tag));
    }
    return {};
}

void MarkFilterButton::fillMenu()
{
    m_menu->clear();
    for (const MarkKind kind : {MarkKind::Any, MarkKind::Starred, MarkKind::Noted, MarkKind::Tagged}) {
        add(textOf({kind, {}}), {kind, {}});
    }
    const Tags tags = m_state.markedEvents()->tags();
    if (!tags.empty()) {
        m_menu->addSeparator();
    }
    for (const std::string& tag : tags) {
        add(textOf({MarkKind::Tagged, tag}), {MarkKind::Tagged, tag});
    }
}

void MarkFilterButton::add(const QString& text, const MarkFilter& filter)
{
    QAction* action = m_menu->addAction(logtext::withoutMnemonic(text));
    action->setCheckable(true);
    action->setChecked(m_state.question().marks == filter);
    connect(action, &QAction::triggered, this, [this, filter] {
        EventQuestion question = m_state.question();
        question.marks = filter;
        m_state.askFor(question);
    });
}

} // namespace latchlight
