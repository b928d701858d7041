// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

namespace latchlight {

/// Variants of a rule with what each would flag.
class BacktestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Options, Signals, FlaggedUsers, Added, Removed, SignalsPerDay, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setBacktest(const BacktestPtr& backtest);
    [[nodiscard]] const BacktestRow* row(int row) const; ///< null: there is none
    [[nodiscard]] int currentRow() const; ///< of the variant that judges as now; -1 where it was not tried

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const BacktestRow& row, Columns column);

    BacktestPtr m_backtest;
};

} // namespace latchlight
