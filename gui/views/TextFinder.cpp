// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TextFinder.h"

#include <QPlainTextEdit>

namespace latchlight {

TextFinder::TextFinder(QPlainTextEdit& edit, QWidget* parent)
    : FindLine(parent)
    , m_edit(edit)
{
    setPlaceholderText(tr("Find in the text (Return: next)"));
}

bool TextFinder::find(Direction direction)
{
    const bool isBack = direction == Direction::Back;
    const auto flags = isBack ? QTextDocument::FindFlags(QTextDocument::FindBackward) : QTextDocument::FindFlags();
    QTextCursor place = m_edit.document()->find(text(), m_edit.textCursor(), flags);
    if (place.isNull()) {
        QTextCursor edge(m_edit.document());
        edge.movePosition(isBack ? QTextCursor::End : QTextCursor::Start);
        place = m_edit.document()->find(text(), edge, flags);
    }
    if (place.isNull()) {
        return false;
    }
    m_edit.setTextCursor(place);
    return true;
}

} // namespace latchlight
