// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace latchlight {

/// The suppressions of the case, with the signals that each hides in the open archive.
class SuppressionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Kind, Value, Rule, Reason, Author, Created, Until, Hits, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setSuppressions(std::vector<Suppression> suppressions, const FindingsPtr& findings);
    [[nodiscard]] const Suppression* suppression(int row) const; ///< null: there is none
    [[nodiscard]] std::size_t hits(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Suppression& suppression, Columns column) const;

    std::vector<Suppression> m_suppressions;
    std::map<std::string, std::size_t> m_hits; ///< by id
};

} // namespace latchlight
