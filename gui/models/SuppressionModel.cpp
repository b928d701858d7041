// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SuppressionModel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <utility>

namespace latchlight {

void SuppressionModel::setSuppressions(std::vector<Suppression> suppressions, const FindingsPtr& findings)
{
    beginResetModel();
    m_suppressions = std::move(suppressions);
    m_hits.clear();
    if (findings) {
        for (const RuleResult& result : findings->snapshot->results) {
            for (const std::vector<Signal>* list : {&result.signals, &result.suppressed}) {
                for (const Signal& signal : *list) {
                    ++m_hits[signal.suppressedBy];
                }
            }
        }
    }
    endResetModel();
}

const Suppression* SuppressionModel::suppression(int row) const
{
    return row >= 0 && row < rowCount() ? &m_suppressions[static_cast<std::size_t>(row)] : nullptr;
}

std::size_t SuppressionModel::hits(const std::string& id) const
{
    const auto found = m_hits.find(id);
    return found == m_hits.end() ? 0 : found->second;
}

int SuppressionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suppressions.size());
}

int SuppressionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant SuppressionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Columns>(index.column());
    const QString shown = text(*suppression(index.row()), column);
    switch (role) {
    case CopyTextRole: {
        const std::optional<UtcTime>& until = suppression(index.row())->expires;
        return column == Columns::Until && until ? display::isoTime(*until) : shown;
    }
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return logtext::toolTip(shown);
    case Qt::TextAlignmentRole:
        return column == Columns::Hits ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IsIdentifierRole:
        return column == Columns::Value;
    default:
        return {};
    }
}

QString SuppressionModel::text(const Suppression& suppression, Columns column) const
{
    switch (column) {
    case Columns::Kind:
        return EnumText::of(suppression.kind);
    case Columns::Value:
        return logtext::oneLine(suppression.value);
    case Columns::Rule:
        return suppression.ruleId.empty() ? tr("Every rule") : logtext::oneLine(suppression.ruleId);
    case Columns::Reason:
        return logtext::oneLine(suppression.reason);
    case Columns::Author:
        return logtext::oneLine(suppression.author);
    case Columns::Created:
        return display::date(suppression.created);
    case Columns::Until:
        return suppression.expires ? display::timeToMinute(*suppression.expires) : tr("For good");
    case Columns::Hits:
        return display::count(hits(suppression.id));
    case Columns::Count:
        break;
    }
    return {};
}

QVariant SuppressionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Kind:
        return tr("About");
    case Columns::Value:
        return tr("Value");
    case Columns::Rule:
        return tr("Rule");
    case Columns::Reason:
        return tr("Reason");
    case Columns::Author:
        return tr("By");
    case Columns::Created:
        return tr("Since");
    case Columns::Until:
        return tr("Until (%1)").arg(display::zone());
    case Columns::Hits:
        return tr("Signals hidden");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
