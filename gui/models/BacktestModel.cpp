// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/BacktestModel.h"

#include "gui/bridge/LogText.h"
#include "gui/bridge/OptionText.h"

#include <QFont>

#include <algorithm>

namespace latchlight {

void BacktestModel::setBacktest(const BacktestPtr& backtest)
{
    beginResetModel();
    m_backtest = backtest;
    endResetModel();
}

const BacktestRow* BacktestModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_backtest->rows[static_cast<std::size_t>(row)] : nullptr;
}

int BacktestModel::currentRow() const
{
    if (!m_backtest) {
        return -1;
    }
    const auto& rows = m_backtest->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [](const BacktestRow& row) { return row.isCurrent; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int BacktestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_backtest ? 0 : static_cast<int>(m_backtest->rows.size());
}

int BacktestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant BacktestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const BacktestRow& variant = *row(index.row());
    const auto column = static_cast<Columns>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CopyTextRole:
        return text(variant, column);
    case Qt::FontRole:
        if (variant.isCurrent) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return variant.isCurrent ? tr("The rule judges like this now.") : QString();
    case Qt::TextAlignmentRole:
        return column == Columns::Options ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString BacktestModel::text(const BacktestRow& row, Columns column)
{
    switch (column) {
    case Columns::Options:
        return OptionText::of(row.tuning, row.rule);
    case Columns::Signals:
        return display::count(row.signalCount);
    case Columns::FlaggedUsers:
        return display::count(row.flaggedUsers);
    case Columns::Added:
        return row.addedUsers == 0 ? QStringLiteral("–") : QLatin1Char('+') + display::count(row.addedUsers);
    case Columns::Removed:
        return row.removedUsers == 0 ? QStringLiteral("–") : QStringLiteral("−") + display::count(row.removedUsers);
    case Columns::SignalsPerDay:
        return display::amount(row.signalsPerDay);
    case Columns::Count:
        break;
    }
    return {};
}

QVariant BacktestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Options:
        return tr("Options");
    case Columns::Signals:
        return tr("Signals");
    case Columns::FlaggedUsers:
        return tr("Flagged users");
    case Columns::Added:
        return tr("Added");
    case Columns::Removed:
        return tr("No longer");
    case Columns::SignalsPerDay:
        return tr("Signals a day");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
