// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/LoadProblemModel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/LogText.h"

namespace latchlight {

void LoadProblemModel::setReport(const std::shared_ptr<const LoadReport>& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int LoadProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->problems.size());
}

int LoadProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant LoadProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LoadProblem& problem = m_report->problems[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Columns>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CopyTextRole:
        return text(problem, column);
    case Qt::ToolTipRole:
        return logtext::toolTip(text(problem, column));
    case Qt::TextAlignmentRole:
        return column == Columns::Offset ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IsIdentifierRole:
        return column == Columns::File;
    case LosesRecordsRole:
        return losesRecords(problem.kind);
    default:
        return {};
    }
}

QString LoadProblemModel::text(const LoadProblem& problem, Columns column) const
{
    switch (column) {
    case Columns::Kind:
        return EnumText::of(problem.kind);
    case Columns::File:
        return logtext::path(problem.path);
    case Columns::Offset:
        return display::count(problem.offset);
    case Columns::Explanation:
        return ErrorText::of(problem);
    case Columns::Count:
        break;
    }
    return {};
}

QVariant LoadProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Kind:
        return tr("Problem");
    case Columns::File:
        return tr("File");
    case Columns::Offset:
        return tr("Byte");
    case Columns::Explanation:
        return tr("What it means");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
