// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TextFinder.h"

#include "gui/platform/ThemeColors.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace latchlight {

TextFinder::TextFinder(QPlainTextEdit& edit, QWidget* parent)
    : QLineEdit(parent)
    , m_edit(edit)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Find in the text (Return: next)"));
    connect(this, &QLineEdit::textEdited, this, [this] { showWhetherFound(true); });
}

void TextFinder::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !text().isEmpty()) {
        const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
        find(isBack ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextFinder::find(QTextDocument::FindFlags direction)
{
    QTextCursor place = m_edit.document()->find(text(), m_edit.textCursor(), direction);
    if (place.isNull()) {
        const bool isBack = direction.testFlag(QTextDocument::FindBackward);
        QTextCursor edge(m_edit.document());
        edge.movePosition(isBack ? QTextCursor::End : QTextCursor::Start);
        place = m_edit.document()->find(text(), edge, direction);
    }
    showWhetherFound(!place.isNull());
    if (!place.isNull()) {
        m_edit.setTextCursor(place);
    }
}

void TextFinder::showWhetherFound(bool isFound)
{
    QPalette colors;
    if (!isFound) {
        colors.setColor(QPalette::Text, ThemeColors::forPalette(palette()).color(ColorRole::Negative));
    }
    setPalette(colors);
    setToolTip(isFound ? QString() : tr("The record does not hold this text"));
    setAccessibleDescription(toolTip());
}

} // namespace latchlight
