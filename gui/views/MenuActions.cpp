// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/MenuActions.h"

#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace latchlight {

namespace {

/// "&&" stands for an ampersand, a single one for the mnemonic.
QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == QLatin1Char('&') && ++place == text.size()) {
            break;
        }
        plain += text[place];
    }
    return plain;
}

void collect(const QList<QAction*>& actions, const QString& path, std::vector<ActionEntry>& entries)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible()) {
            continue;
        }
        const QString text = withoutMnemonic(action->text());
        if (const QMenu* menu = action->menu()) {
            collect(menu->actions(), path.isEmpty() ? text : path + QStringLiteral(" › ") + text, entries);
            continue;
        }
        entries.push_back({action, text, path, action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

std::vector<ActionEntry> menuActions(const QMenuBar& bar)
{
    std::vector<ActionEntry> entries;
    collect(bar.actions(), {}, entries);
    return entries;
}

} // namespace latchlight
