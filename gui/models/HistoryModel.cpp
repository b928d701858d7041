// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/HistoryModel.h"

#include "gui/bridge/ChangeText.h"
#include "gui/bridge/LogText.h"

#include <utility>

namespace latchlight {

void HistoryModel::setEntries(std::vector<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const std::size_t latestFirst = m_entries.size() - 1 - static_cast<std::size_t>(index.row());
    switch (role) {
    case CopyTextRole:
        if (static_cast<Columns>(index.column()) == Columns::Time) {
            return display::isoTime(m_entries[latestFirst].time);
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(m_entries[latestFirst], static_cast<Columns>(index.column()));
    case Qt::ToolTipRole:
        return logtext::toolTip(text(m_entries[latestFirst], static_cast<Columns>(index.column())));
    default:
        return {};
    }
}

QString HistoryModel::text(const JournalEntry& entry, Columns column)
{
    switch (column) {
    case Columns::Time:
        return display::time(entry.time);
    case Columns::Who:
        return logtext::oneLine(entry.who);
    case Columns::How:
        return ChangeText::of(entry.how);
    case Columns::What:
        return ChangeText::kindOf(entry);
    case Columns::User:
        return logtext::oneLine(entry.actor.name);
    case Columns::Subject:
        return ChangeText::subjectOf(entry);
    case Columns::Before:
        return ChangeText::valueOf(entry, entry.before);
    case Columns::After:
        return ChangeText::valueOf(entry, entry.after);
    case Columns::Count:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::DisplayRole ? QAbstractTableModel::headerData(section, orientation, role) : QVariant();
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Time:
        return tr("Time (%1)").arg(display::zone());
    case Columns::Who:
        return tr("By");
    case Columns::How:
        return tr("Kind");
    case Columns::What:
        return tr("What");
    case Columns::User:
        return tr("User");
    case Columns::Subject:
        return tr("About");
    case Columns::Before:
        return tr("Before");
    case Columns::After:
        return tr("After");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
