// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/bridge/WeekHours.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

namespace latchlight {

/// The events of a user by day of the week (rows, Monday first) and hour (columns) of the shown zone.
class WeekHoursModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows.
    void setInvestigation(const InvestigationPtr& investigation);
    [[nodiscard]] const WeekHours& hours() const { return m_hours; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    InvestigationPtr m_investigation;
    WeekHours m_hours;
};

} // namespace latchlight
