// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

namespace latchlight {

/// Every file and record that was not read, with place and reason.
class LoadProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Kind, File, Offset, Explanation, Count };
    enum Roles : int {
        LosesRecordsRole = FirstOwnRole, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::shared_ptr<const LoadReport>& report);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LoadProblem& problem, Columns column) const;

    std::shared_ptr<const LoadReport> m_report;
};

} // namespace latchlight
