// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/JournalEntry.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <vector>

namespace latchlight {

/// The journal of a case, the latest entry first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Time, Who, How, What, User, Subject, Before, After, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the case keeps them.
    void setEntries(std::vector<JournalEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const JournalEntry& entry, Columns column);

    std::vector<JournalEntry> m_entries;
};

} // namespace latchlight
