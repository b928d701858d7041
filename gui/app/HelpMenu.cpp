// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/HelpMenu.h"

#include "gui/views/CommandPalette.h"
#include "gui/views/ManualDialog.h"
#include "gui/views/MenuActions.h"
#include "gui/views/NamedAction.h"
#include "gui/views/ShortcutList.h"

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace latchlight {

HelpMenu::HelpMenu(QMainWindow& window, QMenu& menu, ClipboardWriter& clipboard)
    : QObject(&window)
    , m_manual(
          namedAction(this, QStringLiteral("manualAction"), tr("User &manual"), QKeySequence(QStringLiteral("F1"))))
    , m_shortcuts(namedAction(this, QStringLiteral("shortcutsAction"), tr("&Keyboard shortcuts"),
                              QKeySequence(QStringLiteral("Ctrl+/"))))
    , m_palette(namedAction(this, QStringLiteral("paletteAction"), tr("&Command palette…"),
                            QKeySequence(QStringLiteral("Ctrl+K"))))
    , m_window(window)
    , m_clipboard(clipboard)
{
    const QList<QAction*> others = menu.actions();
    QAction* before = others.isEmpty() ? nullptr : others.first();
    menu.insertActions(before, {m_manual, m_shortcuts, m_palette});
    menu.insertSeparator(before);
    connect(m_manual, &QAction::triggered, this, &HelpMenu::showManual);
    connect(m_shortcuts, &QAction::triggered, this, &HelpMenu::showShortcuts);
    connect(m_palette, &QAction::triggered, this, &HelpMenu::showPalette);
}

void HelpMenu::showManual()
{
    if (raise(QStringLiteral("manualDialog"))) {
        return;
    }
    QFile file(QStringLiteral(":/manual/manual.md")); // part of the program
    if (file.open(QIODevice::ReadOnly)) {
        (new ManualDialog(QString::fromUtf8(file.readAll()), &m_window))->show();
    }
}

void HelpMenu::showShortcuts()
{
    if (!raise(QStringLiteral("shortcutList"))) {
        (new ShortcutList(menuActions(*m_window.menuBar()), m_clipboard, &m_window))->show();
    }
}

void HelpMenu::showPalette()
{
    std::vector<ActionEntry> entries = menuActions(*m_window.menuBar());
    const auto isPalette = [this](const ActionEntry& entry) { return entry.action == m_palette; };
    entries.erase(std::remove_if(entries.begin(), entries.end(), isPalette), entries.end());
    (new CommandPalette(std::move(entries), &m_window))->open();
}

bool HelpMenu::raise(const QString& objectName)
{
    auto* dialog = m_window.findChild<QDialog*>(objectName, Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        return false;
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return true;
}

} // namespace latchlight
