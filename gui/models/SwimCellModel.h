// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <optional>
#include <vector>

namespace latchlight {

/// The flagged cells of the swimlanes in words, in order of the users, then of time.
class SwimCellModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { User, Start, Score, Severity, Denied, Count };
    struct Place
    {
        std::size_t user = 0; ///< index into Findings::users
        TimeRange range;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const FindingsPtr& findings);
    [[nodiscard]] std::optional<Place> placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::size_t user = 0;
        std::size_t cell = 0; ///< index into the cells of the user's lane
    };

    [[nodiscard]] const SwimCell& cellOf(const Row& row) const;

    FindingsPtr m_findings;
    std::vector<Row> m_rows;
};

} // namespace latchlight
