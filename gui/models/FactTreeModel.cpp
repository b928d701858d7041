// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/FactTreeModel.h"

#include "gui/bridge/LogText.h"

#include <QFont>

#include <utility>

namespace latchlight {

namespace {

constexpr quintptr headingId = 0; ///< a row below heading n carries n + 1

QVariant boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

FactTreeModel::FactTreeModel(QStringList headers, QObject* parent)
    : QAbstractItemModel(parent)
    , m_headers(std::move(headers))
{}

void FactTreeModel::setHeaders(const QStringList& headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_headers.size()) - 1);
}

void FactTreeModel::setSections(const QList<FactSection>& sections)
{
    beginResetModel();
    m_sections.clear();
    for (const FactSection& section : sections) {
        if (!section.rows.isEmpty()) {
            m_sections.append(section);
        }
    }
    endResetModel();
}

QModelIndex FactTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : headingId);
}

QModelIndex FactTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == headingId) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId() - 1), 0, headingId);
}

int FactTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_sections.size());
    }
    const bool isHeading = parent.internalId() == headingId && parent.column() == 0;
    return isHeading ? static_cast<int>(m_sections[parent.row()].rows.size()) : 0;
}

int FactTreeModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(m_headers.size());
}

QString FactTreeModel::text(const QModelIndex& index) const
{
    if (index.internalId() == headingId) {
        return index.column() == 0 ? m_sections[index.row()].title : QString();
    }
    const auto section = static_cast<qsizetype>(index.internalId() - 1);
    return m_sections[section].rows[index.row()].value(index.column());
}

QString FactTreeModel::copyText(const QModelIndex& index) const
{
    if (index.internalId() == headingId) {
        return text(index);
    }
    const FactSection& section = m_sections[static_cast<qsizetype>(index.internalId() - 1)];
    const QString copied = section.copies.value(index.row()).value(index.column());
    return copied.isEmpty() ? text(index) : copied;
}

/// Where a section gives none, everything with the value of the row.
QVariant FactTreeModel::pivot(const QModelIndex& index) const
{
    if (index.internalId() == headingId) {
        return {};
    }
    const FactSection& section = m_sections[static_cast<qsizetype>(index.internalId() - 1)];
    EventsPivot pivot = section.pivots.value(index.row());
    if (pivot.question.query.isEmpty() && !pivot.range) {
        pivot.question = {section.filterTerms.value(index.row()), EventScope::Everybody, {}};
    }
    const bool leadsSomewhere = !pivot.question.query.isEmpty() || pivot.range;
    return leadsSomewhere ? QVariant::fromValue(pivot) : QVariant();
}

QVariant FactTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isHeading = index.internalId() == headingId;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case CopyTextRole:
        return copyText(index);
    case Qt::ToolTipRole:
        return isHeading ? QVariant() : logtext::toolTip(text(index));
    case Qt::FontRole:
        return isHeading ? boldFont() : QVariant();
    case FilterTermRole:
        return isHeading ? QString()
                         : m_sections[static_cast<qsizetype>(index.internalId() - 1)].filterTerms.value(index.row());
    case PivotRole:
        return pivot(index);
    case IsIdentifierRole:
        return !isHeading && index.column() == 0 &&
               m_sections[static_cast<qsizetype>(index.internalId() - 1)].isIdentifiers;
    default:
        return {};
    }
}

QVariant FactTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

} // namespace latchlight
