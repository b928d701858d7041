// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace latchlight {

class ThemedLabel;

/// What the window shows before an archive is open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openSampleRequested();
    void openCaseRequested();
    void recentChosen(const QString& path);

private:
    [[nodiscard]] QWidget* buildCard();

    QListWidget* m_recent;
    ThemedLabel* m_recentTitle;
};

} // namespace latchlight
