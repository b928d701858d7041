// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTextDocument>

class QPlainTextEdit;

namespace latchlight {

/// A line that finds text in a text edit: Return goes to the next place, Shift+Return to the one before, round the end.
class TextFinder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextFinder(QPlainTextEdit& edit, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(QTextDocument::FindFlags direction);
    void showWhetherFound(bool isFound);

    QPlainTextEdit& m_edit;
};

} // namespace latchlight
