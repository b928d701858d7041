// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SourceModel.h"

#include "gui/bridge/LogText.h"

namespace latchlight {

void SourceModel::setSources(const std::vector<CaseSource>& sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Columns>(index.column());
    const QString shown = text(m_sources[static_cast<std::size_t>(index.row())], column);
    switch (role) {
    case CopyTextRole: {
        const CaseSource& source = m_sources[static_cast<std::size_t>(index.row())];
        const bool isTime = column == Columns::Digested && !source.sha256.empty();
        return isTime ? display::isoTime(source.digested) : shown;
    }
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return logtext::toolTip(shown);
    case Qt::TextAlignmentRole:
        return column == Columns::Files || column == Columns::Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : QVariant();
    case IsIdentifierRole:
        return column == Columns::Path || column == Columns::Digest;
    default:
        return {};
    }
}

QString SourceModel::text(const CaseSource& source, Columns column)
{
    const bool isDigested = !source.sha256.empty();
    switch (column) {
    case Columns::Path:
        return logtext::oneLine(source.path);
    case Columns::Files:
        return isDigested ? display::count(source.files) : QString();
    case Columns::Size:
        return isDigested ? display::byteSize(source.bytes) : QString();
    case Columns::Digest:
        return isDigested ? logtext::oneLine(source.sha256) : tr("not computed yet");
    case Columns::Digested:
        return isDigested ? display::time(source.digested) : QString();
    case Columns::Count:
        break;
    }
    return {};
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::DisplayRole ? QAbstractTableModel::headerData(section, orientation, role) : QVariant();
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Path:
        return tr("Source");
    case Columns::Files:
        return tr("Files");
    case Columns::Size:
        return tr("Size");
    case Columns::Digest:
        return tr("SHA-256");
    case Columns::Digested:
        return tr("Computed (%1)").arg(display::zone());
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
