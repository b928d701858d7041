// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventTables.h"

#include <cstddef>
#include <vector>

class QTableView;

namespace latchlight {

class EventTableModel;

/// The selected events of a table, ascending, `maximum` at most. Fast also where millions of rows are selected.
[[nodiscard]] std::vector<EventIndex> selectedEvents(const QTableView& table, const EventTableModel& model,
                                                     std::size_t maximum);

} // namespace latchlight
