// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

namespace latchlight {

/// A command of the window; the command palette, shortcuts and tests know it by `objectName`.
[[nodiscard]] inline QAction* namedAction(QObject* parent, const QString& objectName, const QString& text,
                                          const QKeySequence& shortcut = {})
{
    auto* action = new QAction(text, parent);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

} // namespace latchlight
