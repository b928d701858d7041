// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/RawJsonModel.h"

#include "engine/rules/SearchField.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/LogText.h"

#include <algorithm>

namespace latchlight {

void RawJsonModel::setRecord(const OriginalRecordPtr& record)
{
    beginResetModel();
    m_record = record;
    endResetModel();
}

std::uint32_t RawJsonModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<std::uint32_t>(index.internalId()) : 0;
}

QModelIndex RawJsonModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const std::uint32_t node = m_record->tree.nodes[nodeOf(parent)].children[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex RawJsonModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isEmpty()) {
        return {};
    }
    const std::uint32_t parent = m_record->tree.nodes[nodeOf(index)].parent;
    if (parent == 0) {
        return {};
    }
    return createIndex(static_cast<int>(m_record->tree.nodes[parent].row), 0, static_cast<quintptr>(parent));
}

int RawJsonModel::rowCount(const QModelIndex& parent) const
{
    if (isEmpty() || parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(m_record->tree.nodes[nodeOf(parent)].children.size());
}

int RawJsonModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(Columns::Count);
}

QVariant RawJsonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isEmpty()) {
        return {};
    }
    const std::uint32_t number = nodeOf(index);
    const JsonTree::Node& node = m_record->tree.nodes[number];
    const bool isKey = index.column() == static_cast<int>(Columns::Key);
    switch (role) {
    case Qt::DisplayRole:
        return isKey ? key(node) : value(node);
    case Qt::ToolTipRole:
        return isKey ? QVariant() : logtext::toolTip(value(node));
    case CopyTextRole:
        return isKey ? key(node) : logtext::wholeText(node.value);
    case IsIdentifierRole:
        return !isKey && (node.kind == JsonNodeKind::String || node.kind == JsonNodeKind::Number);
    case FilterTermRole:
        return filterTerm(number);
    case PointerRole:
        return logtext::oneLine(m_record->tree.pointer(number));
    case KindRole:
        return static_cast<int>(node.kind);
    default:
        return {};
    }
}

QString RawJsonModel::filterTerm(std::uint32_t number) const
{
    const JsonTree::Node& node = m_record->tree.nodes[number];
    const bool isContainer = node.kind == JsonNodeKind::Object || node.kind == JsonNodeKind::Array;
    std::string path = m_record->tree.pointer(number);
    if (isContainer || path.empty()) {
        return {};
    }
    path.erase(0, 1);
    std::replace(path.begin(), path.end(), '/', '.');
    const SearchField* field = findSearchField(path);
    if (field == nullptr) {
        return {};
    }
    return FilterTerm::of(field->name, node.kind == JsonNodeKind::Null ? std::string_view() : node.value);
}

QString RawJsonModel::key(const JsonTree::Node& node) const
{
    const JsonTree::Node& parent = m_record->tree.nodes[node.parent];
    return parent.kind == JsonNodeKind::Array ? QString::number(node.row) : logtext::oneLine(node.key);
}

QString RawJsonModel::value(const JsonTree::Node& node) const
{
    switch (node.kind) {
    case JsonNodeKind::Object:
        return tr("{%n}", "number of members of a JSON object", static_cast<int>(node.children.size()));
    case JsonNodeKind::Array:
        return tr("[%n]", "number of elements of a JSON array", static_cast<int>(node.children.size()));
    default:
        return logtext::oneLine(node.value);
    }
}

QVariant RawJsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == static_cast<int>(Columns::Key) ? tr("Key") : tr("Value");
}

} // namespace latchlight
