// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SwimCellModel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <cmath>

namespace latchlight {

void SwimCellModel::setFindings(const FindingsPtr& findings)
{
    beginResetModel();
    m_findings = findings;
    m_rows.clear();
    const std::size_t users = findings ? findings->lanes->lanes.size() : 0;
    for (std::size_t user = 0; user < users; ++user) {
        const auto& cells = findings->lanes->lanes[user].cells;
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cells[cell].isFlagged) {
                m_rows.push_back({user, cell});
            }
        }
    }
    endResetModel();
}

const SwimCell& SwimCellModel::cellOf(const Row& row) const
{
    return m_findings->lanes->lanes[row.user].cells[row.cell];
}

std::optional<SwimCellModel::Place> SwimCellModel::placeAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return std::nullopt;
    }
    const Row& place = m_rows[static_cast<std::size_t>(row)];
    const UtcTime start = cellOf(place).start;
    return Place{place.user, {start, start + m_findings->lanes->lanes[place.user].bucketSeconds}};
}

int SwimCellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SwimCellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant SwimCellModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == CopyTextRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const SwimCell& cell = cellOf(row);
    const int score = static_cast<int>(std::lround(cell.score));
    switch (static_cast<Columns>(index.column())) {
    case Columns::User:
        return logtext::oneLine(m_findings->actor(m_findings->users[row.user]).name);
    case Columns::Start:
        return role == CopyTextRole ? display::isoTime(cell.start) : display::timeToMinute(cell.start);
    case Columns::Score:
        return display::count(static_cast<std::uint64_t>(score));
    case Columns::Severity:
        //: %1 a severity
        return cell.isSuppressed ? tr("%1 · suppressed").arg(EnumText::of(severityOf(score)))
                                 : EnumText::of(severityOf(score));
    case Columns::Denied:
        return display::count(cell.denied);
    case Columns::Count:
        break;
    }
    return {};
}

QVariant SwimCellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::User:
        return tr("User");
    case Columns::Start:
        return tr("Bucket from (%1)").arg(display::zone());
    case Columns::Score:
        return tr("Score");
    case Columns::Severity:
        return tr("Severity");
    case Columns::Denied:
        return tr("Denied");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
