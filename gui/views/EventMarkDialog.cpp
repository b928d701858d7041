// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/EventMarkDialog.h"

#include "gui/bridge/LogText.h"
#include "gui/views/TagCompleter.h"
#include "gui/views/ThemedLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace latchlight {

EventMarkDialog::EventMarkDialog(const EventMark& mark, const Tags& known, std::size_t events, QWidget* parent)
    : QDialog(parent)
    , m_star(new QCheckBox(tr("&Starred")))
    , m_tags(new QLineEdit)
    , m_note(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("eventMarkDialog"));
    setWindowTitle(tr("Marks of %n event(s)", nullptr, display::pluralNumber(events)));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(420, 260);
    m_star->setObjectName(QStringLiteral("eventStarCheckBox"));
    m_star->setChecked(mark.isStarred);
    m_tags->setObjectName(QStringLiteral("eventTagsLineEdit"));
    m_tags->setAccessibleName(tr("Tags of the event"));
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_tags->setText(logtext::oneLine(textOfTags(mark.tags)));
    new TagCompleter(*m_tags, known);
    m_note->setObjectName(QStringLiteral("eventNoteTextEdit"));
    m_note->setAccessibleName(tr("Note on the event"));
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(logtext::wholeText(mark.note));
    auto* form = new QFormLayout;
    form->addRow(m_star);
    form->addRow(tr("&Tags:"), m_tags);
    form->addRow(tr("&Note:"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    if (events > 1) {
        auto* hint = new ThemedLabel(ColorRole::MutedText);
        hint->setWordWrap(true);
        hint->setText(tr("What you change here is changed for all of them; the rest stays as it is."));
        layout->addWidget(hint);
    }
    layout->addWidget(buttons);
}

void EventMarkDialog::focusTags()
{
    m_tags->setFocus(Qt::OtherFocusReason);
}

void EventMarkDialog::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

EventMark EventMarkDialog::mark() const
{
    return {m_star->isChecked(), tagsFromText(m_tags->text().toStdString()), m_note->toPlainText().toStdString()};
}

} // namespace latchlight
