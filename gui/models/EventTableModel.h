// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/bridge/MarkedEvents.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <memory>
#include <optional>

namespace latchlight {

/// Rows of the store that a query found, oldest first. Cells are made when they are shown: millions of rows cost
/// nothing.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns {
        Time,
        EventName,
        Outcome,
        Secret,
        SourceIp,
        Region,
        User,
        EventSource,
        AccessKey,
        UserAgent,
        ErrorMessage,
        Account,
        Mark, ///< star, note and tags of the analyst
        Count
    };
    enum Roles : int {
        EventIndexRole = FirstOwnRole, ///< uint: row of the store
        IsDeniedRole,                  ///< bool
    };

    /// QTableView counts pixels in an int: at 20 px a row, one row more would hang it.
    static constexpr std::size_t maximumRows = 100000000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows.
    void setEvents(const FoundEventsPtr& events);
    /// Of the archive that the events are of.
    void setMarkedEvents(const MarkedEventsPtr& marked);

    [[nodiscard]] std::size_t foundRows() const { return m_events ? m_events->rows.size() : 0; }
    /// True if more rows were found than can be shown.
    [[nodiscard]] bool isCapped() const { return foundRows() > maximumRows; }
    [[nodiscard]] std::optional<EventIndex> eventAt(int row) const;
    /// The row at which an event of the store is shown.
    [[nodiscard]] std::optional<int> rowOf(EventIndex event) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(EventIndex row, Columns column, qsizetype maximumLength) const;
    [[nodiscard]] QString filterTerm(EventIndex row, Columns column) const;
    [[nodiscard]] QString secrets(const EventView& event, qsizetype maximumLength) const;

    [[nodiscard]] QString spokenMark(EventIndex row) const;

    FoundEventsPtr m_events;
    MarkedEventsPtr m_marked = std::make_shared<const MarkedEvents>();
};

} // namespace latchlight
