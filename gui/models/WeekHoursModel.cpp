// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/WeekHoursModel.h"

#include "gui/bridge/LogText.h"

#include <QLocale>

namespace latchlight {

namespace {

constexpr int daysOfWeek = 7;
constexpr int hoursOfDay = 24;

} // namespace

void WeekHoursModel::setInvestigation(const InvestigationPtr& investigation)
{
    beginResetModel();
    m_investigation = investigation;
    m_hours = investigation ? WeekHours::of(investigation->profile, DisplayZone::current()) : WeekHours();
    endResetModel();
}

int WeekHoursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_investigation ? 0 : daysOfWeek;
}

int WeekHoursModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hoursOfDay;
}

QVariant WeekHoursModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto hour = static_cast<std::size_t>(index.row() * hoursOfDay + index.column());
    const std::uint64_t events = m_hours.events[hour];
    const std::uint64_t denied = m_hours.denied[hour];
    switch (role) {
    case Qt::DisplayRole:
    case CopyTextRole:
        return events == 0 ? QString() : display::count(events);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        //: %1 a number of events, %2 how many of them were denied
        return events == 0 ? QString()
                           : tr("%1, of which %2 denied").arg(display::count(events), display::count(denied));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant WeekHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(section)
                                         : QVariant(QLocale().standaloneDayName(section + 1, QLocale::LongFormat));
}

} // namespace latchlight
