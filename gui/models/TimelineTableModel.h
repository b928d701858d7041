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
    enum class Columns {
        Start,
        Denied,
        Secrets,
        NewSecrets,
        Expected,
        Upper,
        Verdict,
        ComparedExpected, ///< this and what follows only while a second detector is compared
        ComparedUpper,
        ComparedVerdict,
        Count
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a comparison away.
    void setInvestigation(const InvestigationPtr& investigation);
    /// Of the timeline that is shown; null: none.
    void setComparison(const ComparedTimelinePtr& comparison);
    [[nodiscard]] std::optional<TimeRange> rangeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t bucket, Columns column) const;
    [[nodiscard]] QString comparedText(std::size_t bucket, Columns column) const;
    [[nodiscard]] QString comparedHeader(Columns column) const;
    [[nodiscard]] RuleTarget target() const;

    InvestigationPtr m_investigation;
    ComparedTimelinePtr m_comparison;
    std::vector<std::size_t> m_rows; ///< indices of the buckets with a count
};

} // namespace latchlight
