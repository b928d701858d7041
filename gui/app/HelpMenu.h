// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDialog;
class QMainWindow;
class QMenu;

namespace latchlight {

class ClipboardWriter;

/// What helps one to find one's way: the manual, the keys, and every command by its name.
class HelpMenu final : public QObject
{
    Q_OBJECT

public:
    /// Puts its commands at the top of `menu`. All three must outlive it.
    HelpMenu(QMainWindow& window, QMenu& menu, ClipboardWriter& clipboard);

private:
    void showManual();
    void showShortcuts();
    void showPalette();
    /// Raises the dialog of this name if it is open.
    bool raise(const QString& objectName);

    QAction* m_manual;
    QAction* m_shortcuts;
    QAction* m_palette;
    QMainWindow& m_window;
    ClipboardWriter& m_clipboard;
};

} // namespace latchlight
