// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace latchlight {

/// What a case was made from, with digests.
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Path, Files, Size, Digest, Digested, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const std::vector<CaseSource>& sources);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const CaseSource& source, Columns column);

    std::vector<CaseSource> m_sources;
};

} // namespace latchlight
