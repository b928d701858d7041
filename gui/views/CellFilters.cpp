// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CellFilters.h"

#include "engine/rules/QueryParts.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/ItemRoles.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CellCopier.h"

#include <QAbstractItemView>
#include <QAction>
#include <QItemSelectionModel>

namespace latchlight {

namespace {

constexpr qsizetype menuCharacters = 60;

QString menuText(const QString& term)
{
    return logtext::withoutMnemonic(logtext::oneLine(term.toStdString(), menuCharacters));
}

} // namespace

CellFilters::CellFilters(QAbstractItemView& view, CellCopier& copier, InvestigationState& state,
                         ClipboardWriter& clipboard)
    : QObject(&view)
    , m_view(view)
    , m_state(state)
    , m_clipboard(clipboard)
    , m_filterFor(addAction(copier, QStringLiteral("filterForAction"), QKeySequence(Qt::ALT | Qt::Key_Plus),
                            &CellFilters::filterForCurrent))
    , m_filterOut(addAction(copier, QStringLiteral("filterOutAction"), QKeySequence(Qt::ALT | Qt::Key_Minus),
                            &CellFilters::filterOut))
    , m_hasField(addAction(copier, QStringLiteral("hasFieldAction"), QKeySequence(Qt::ALT | Qt::Key_Asterisk),
                           &CellFilters::filterByField))
    , m_prepare(addAction(copier, QStringLiteral("prepareFilterAction"), QKeySequence(Qt::ALT | Qt::Key_Slash),
                          &CellFilters::prepare))
    , m_copyTerm(addAction(copier, QStringLiteral("copyAsFilterAction"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
                           &CellFilters::copyTerm))
{
    connect(&copier, &CellCopier::menuAboutToShow, this, &CellFilters::updateActions);
    m_prepare->setText(tr("&Prepare a filter"));
    m_prepare->setToolTip(tr("Puts the value into the filter line without applying it"));
    m_copyTerm->setText(tr("Copy &as filter"));
    // Hidden actions have no keys, so they must be up to date before the menu is asked for.
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CellFilters::updateActions);
    updateActions();
}

QAction* CellFilters::addAction(CellCopier& copier, const QString& objectName, const QKeySequence& shortcut, Step step)
{
    auto* action = new QAction(&m_view);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, step);
    m_view.addAction(action);
    copier.addAction(action);
    return action;
}

QString CellFilters::currentTerm() const
{
    return m_view.currentIndex().data(FilterTermRole).toString();
}

void CellFilters::updateActions()
{
    const QString term = currentTerm();
    const QString shown = menuText(term);
    const QString hasField = FilterTerm::hasField(term);
    //: entries of a context menu; %1 is a part of a filter such as eventName:GetSecretValue
    m_filterFor->setText(term.isEmpty() ? tr("&Filter for this value") : tr("&Filter for %1").arg(shown));
    m_filterOut->setText(term.isEmpty() ? tr("Filter &out this value") : tr("Filter &out %1").arg(shown));
    m_hasField->setText(hasField.isEmpty() ? tr("&Has this field") : tr("&Has field: %1").arg(menuText(hasField)));
    m_hasField->setVisible(!hasField.isEmpty());
    for (QAction* action : {m_filterFor, m_filterOut, m_prepare, m_copyTerm}) {
        action->setVisible(!term.isEmpty());
    }
}

void CellFilters::filterForCurrent()
{
    if (const QString term = currentTerm(); !term.isEmpty()) {
        m_state.narrow(term);
    }
}

void CellFilters::filterOut()
{
    if (const QString term = currentTerm(); !term.isEmpty()) {
        m_state.narrow(FilterTerm::opposite(term));
    }
}

void CellFilters::filterByField()
{
    if (const QString term = FilterTerm::hasField(currentTerm()); !term.isEmpty()) {
        m_state.narrow(term);
    }
}

void CellFilters::prepare()
{
    if (const QString term = currentTerm(); !term.isEmpty()) {
        const std::string query = withTerm(m_state.question().query.toStdString(), term.toStdString());
        m_state.prepareQuery(QString::fromStdString(query));
    }
}

void CellFilters::copyTerm()
{
    if (const QString term = currentTerm(); !term.isEmpty()) {
        m_clipboard.copyText(term);
    }
}

} // namespace latchlight
