// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextDocument>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace latchlight {

/// The user manual: headings to jump to, a line that finds text, and the text itself. Opens no link by itself.
class ManualDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualDialog(const QString& markdown, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPictures();
    void buildLayout();
    void listHeadings();
    void jumpToHeading(int row);
    /// From the selection on, then from the other end.
    void find(QTextDocument::FindFlags flags);
    void showWhetherFound(bool isFound);

    QListWidget* m_headings;
    QLineEdit* m_finder;
    QTextBrowser* m_text;
};

} // namespace latchlight
