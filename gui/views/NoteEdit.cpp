// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/NoteEdit.h"

#include <QScopedValueRollback>

#include <chrono>

namespace latchlight {

namespace {

constexpr std::chrono::milliseconds pauseBeforeCommit(400);

} // namespace

NoteEdit::NoteEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            m_isPending = true;
            m_pause.start();
        }
    });
}

void NoteEdit::showText(const QString& text)
{
    if (m_isPending || text == toPlainText()) {
        return;
    }
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    setPlainText(text);
}

void NoteEdit::commit()
{
    m_pause.stop();
    if (m_isPending) {
        m_isPending = false;
        Q_EMIT committed(toPlainText());
    }
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

} // namespace latchlight
