// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/TimelineTableModel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/TargetText.h"

namespace latchlight {

void TimelineTableModel::setInvestigation(const InvestigationPtr& investigation)
{
    beginResetModel();
    m_investigation = investigation;
    m_comparison.reset();
    m_rows.clear();
    const std::size_t buckets = investigation ? investigation->timeline.buckets.size() : 0;
    for (std::size_t index = 0; index < buckets; ++index) {
        if (investigation->timeline.buckets[index].matched > 0) {
            m_rows.push_back(index);
        }
    }
    endResetModel();
}

void TimelineTableModel::setComparison(const ComparedTimelinePtr& comparison)
{
    const bool isFitting = comparison && m_investigation && comparison->investigation == m_investigation &&
                           comparison->comparison.buckets.size() == m_investigation->timeline.buckets.size();
    beginResetModel();
    m_comparison = isFitting ? comparison : nullptr;
    endResetModel();
}

std::optional<TimeRange> TimelineTableModel::rangeAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return std::nullopt;
    }
    const UtcTime start = m_investigation->timeline.buckets[m_rows[static_cast<std::size_t>(row)]].start;
    return TimeRange{start, start + m_investigation->timeline.bucketSeconds};
}

int TimelineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison ? Columns::Count : Columns::ComparedExpected);
}

QVariant TimelineTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Columns>(index.column());
    switch (role) {
    case CopyTextRole:
        return column == Columns::Start
                   ? display::isoTime(
                         m_investigation->timeline.buckets[m_rows[static_cast<std::size_t>(index.row())]].start)
                   : text(m_rows[static_cast<std::size_t>(index.row())], column);
    case Qt::DisplayRole:
        return text(m_rows[static_cast<std::size_t>(index.row())], column);
    case Qt::TextAlignmentRole:
        return column == Columns::Start || column == Columns::Verdict || column == Columns::ComparedVerdict
                   ? QVariant()
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString TimelineTableModel::text(std::size_t index, Columns column) const
{
    const TimelineBucket& bucket = m_investigation->timeline.buckets[index];
    switch (column) {
    case Columns::Start:
        return display::timeToMinute(bucket.start);
    case Columns::Denied:
        return display::count(bucket.matched);
    case Columns::Secrets:
        return display::count(bucket.distinctSecrets);
    case Columns::NewSecrets:
        return display::count(bucket.newSecrets);
    case Columns::Expected:
        return display::amount(bucket.expected);
    case Columns::Upper:
        return display::amount(bucket.upper);
    case Columns::Verdict:
        if (bucket.isAnomalous) {
            return tr("Anomalous, score %1").arg(display::amount(bucket.score));
        }
        return bucket.isLearning ? tr("Learning") : tr("Normal");
    case Columns::ComparedExpected:
    case Columns::ComparedUpper:
    case Columns::ComparedVerdict:
        return m_comparison ? comparedText(index, column) : QString();
    case Columns::Count:
        break;
    }
    return {};
}

QString TimelineTableModel::comparedText(std::size_t index, Columns column) const
{
    const ComparedBucket& bucket = m_comparison->comparison.buckets[index];
    if (column == Columns::ComparedVerdict) {
        return bucket.isAnomalous ? tr("Anomalous") : bucket.isLearning ? tr("Learning") : tr("Normal");
    }
    return display::amount(column == Columns::ComparedExpected ? bucket.expected : bucket.upper);
}

QString TimelineTableModel::comparedHeader(Columns column) const
{
    if (!m_comparison) {
        return {};
    }
    const QString detector = EnumText::of(m_comparison->comparison.detector);
    switch (column) {
    case Columns::ComparedExpected:
        //: %1 a detector
        return tr("%1: expected").arg(detector);
    case Columns::ComparedUpper:
        return tr("%1: limit").arg(detector);
    default:
        return tr("%1: verdict").arg(detector);
    }
}

RuleTarget TimelineTableModel::target() const
{
    return m_investigation ? m_investigation->timeline.target : RuleTarget::Secret;
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Start:
        return tr("Bucket from (%1)").arg(display::zone());
    case Columns::Denied:
        return tr("Denied");
    case Columns::Secrets:
        return TargetText::many(target());
    case Columns::NewSecrets:
        return TargetText::fresh(target());
    case Columns::Expected:
        return tr("Expected");
    case Columns::Upper:
        return tr("Upper limit");
    case Columns::Verdict:
        return tr("Verdict");
    case Columns::ComparedExpected:
    case Columns::ComparedUpper:
    case Columns::ComparedVerdict:
        return comparedHeader(static_cast<Columns>(section));
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
