// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <optional>
#include <vector>

namespace latchlight {

/// The buckets of the timeline in which something happened: the chart in words.
class TimelineTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Start, Denied, Secrets, NewSecrets, Expected, Upper, Verdict, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setInvestigation(const InvestigationPtr& investigation);
    [[nodiscard]] std::optional<TimeRange> rangeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TimelineBucket& bucket, Columns column) const;
    [[nodiscard]] RuleTarget target() const;

    InvestigationPtr m_investigation;
    std::vector<std::size_t> m_rows; ///< indices of the buckets with a count
};

} // namespace latchlight
