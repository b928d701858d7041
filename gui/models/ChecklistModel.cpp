// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ChecklistModel.h"

#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"

#include <QStringList>

#include <algorithm>

namespace latchlight {

void ChecklistModel::setInvestigation(const InvestigationPtr& investigation)
{
    beginResetModel();
    m_investigation = investigation;
    endResetModel();
}

void ChecklistModel::setMarks(const std::map<std::string, ChecklistMark>& marks)
{
    if (marks == m_marks) {
        return;
    }
    m_marks = marks;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ChecklistModel::setReadOnly(const QString& whyReadOnly)
{
    if (whyReadOnly == m_whyReadOnly) {
        return;
    }
    m_whyReadOnly = whyReadOnly;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const ChecklistItem* ChecklistModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? &m_investigation->checklist.items[static_cast<std::size_t>(row)] : nullptr;
}

const ChecklistEvidence* ChecklistModel::evidence(int row) const
{
    const ChecklistItem* wanted = item(row);
    if (wanted == nullptr) {
        return nullptr;
    }
    const auto& all = m_investigation->evidence;
    const auto found = std::find_if(
        all.begin(), all.end(), [wanted](const ChecklistEvidence& evidence) { return evidence.itemId == wanted->id; });
    return found == all.end() ? nullptr : &*found;
}

int ChecklistModel::tickedCount() const
{
    int ticked = 0;
    for (int row = 0; row < rowCount(); ++row) {
        ticked += markOf(*item(row)).isTicked ? 1 : 0;
    }
    return ticked;
}

ChecklistMark ChecklistModel::markOf(const ChecklistItem& item) const
{
    const auto found = m_marks.find(item.id);
    return found == m_marks.end() ? ChecklistMark() : found->second;
}

QStringList ChecklistModel::facts(int row) const
{
    QStringList lines;
    if (const ChecklistEvidence* found = evidence(row)) {
        for (const std::string& fact : found->facts) {
            lines << logtext::oneLine(fact);
        }
    }
    return lines;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_investigation ? 0 : static_cast<int>(m_investigation->checklist.items.size());
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ChecklistItem& entry = *item(index.row());
    const ChecklistEvidence* found = evidence(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CopyTextRole:
        return RuleText::title(entry);
    case Qt::ToolTipRole:
        return logtext::toolTip(m_whyReadOnly.isEmpty() ? RuleText::question(entry) : m_whyReadOnly);
    case IsLockedRole:
        return !m_whyReadOnly.isEmpty();
    case Qt::CheckStateRole:
        return markOf(entry).isTicked ? Qt::Checked : Qt::Unchecked;
    case ItemIdRole:
        return QString::fromStdString(entry.id);
    case QuestionRole:
        return RuleText::question(entry);
    case FactsRole:
        return facts(index.row());
    case NoteRole:
        return logtext::wholeText(markOf(entry).note);
    case EventCountRole:
        return static_cast<qulonglong>(found != nullptr ? found->events : 0);
    case HasQueryRole:
        return found != nullptr && !found->query.empty();
    default:
        return {};
    }
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_whyReadOnly.isEmpty() || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const auto state = static_cast<Qt::CheckState>(value.toInt());
    Q_EMIT tickRequested(QString::fromStdString(item(index.row())->id), state);
    return data(index, Qt::CheckStateRole).toInt() == static_cast<int>(state);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!index.isValid()) {
        return base;
    }
    return !m_whyReadOnly.isEmpty() ? base | Qt::ItemNeverHasChildren
                                    : base | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace latchlight
