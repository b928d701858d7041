// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace latchlight {

/// A note that is handed over shortly after the last key, and at once when the focus leaves: nothing typed gets lost.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Shows another text without handing it over. While the analyst is typing, the text stays as it is.
    void showText(const QString& text);
    /// Hands over what was typed since the last time.
    void commit();

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QTimer m_pause;
    bool m_isPending = false; ///< something was typed and not yet handed over
    bool m_isShowing = false; ///< the text is being set by the program
};

} // namespace latchlight
