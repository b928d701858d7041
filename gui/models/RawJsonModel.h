// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractItemModel>

#include <cstdint>

namespace latchlight {

/// One record as a tree of keys and values.
class RawJsonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Columns { Key, Value, Count };
    enum Roles : int {
        PointerRole = FirstOwnRole, ///< QString: JSON pointer
        KindRole,                   ///< int of JsonNodeKind
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null, or a record that could not be read: no rows.
    void setRecord(const OriginalRecordPtr& record);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isEmpty() const { return !m_record || m_record->tree.nodes.empty(); }
    /// The node behind an index; the root for an invalid one.
    [[nodiscard]] std::uint32_t nodeOf(const QModelIndex& index) const;
    /// For values of fields that the search syntax knows; empty for others.
    [[nodiscard]] QString filterTerm(std::uint32_t number) const;
    [[nodiscard]] QString key(const JsonTree::Node& node) const;
    [[nodiscard]] QString value(const JsonTree::Node& node) const;

    OriginalRecordPtr m_record;
};

} // namespace latchlight
