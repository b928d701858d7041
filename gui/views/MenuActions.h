// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/ActionTableModel.h"

class QMenuBar;

namespace latchlight {

/// Every visible command of the menus and their submenus, in their order.
[[nodiscard]] std::vector<ActionEntry> menuActions(const QMenuBar& bar);

} // namespace latchlight
