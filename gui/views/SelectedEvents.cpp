// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SelectedEvents.h"

#include "gui/models/EventTableModel.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace latchlight {

std::vector<EventIndex> selectedEvents(const QTableView& table, const EventTableModel& model, std::size_t maximum)
{
    std::vector<EventIndex> events;
    // By ranges: selectedRows() takes seconds where millions of rows are selected.
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom() && events.size() < maximum; ++row) {
            if (const std::optional<EventIndex> event = model.eventAt(row)) {
                events.push_back(*event);
            }
        }
    }
    std::sort(events.begin(), events.end());
    return events;
}

} // namespace latchlight
