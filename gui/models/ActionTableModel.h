// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QPointer>

#include <vector>

namespace latchlight {

/// A command of the window as its lists show it.
struct ActionEntry
{
    QPointer<QAction> action; ///< null once the command is gone, such as a recent archive
    QString text;             ///< without mnemonic
    QString menuPath;         ///< "View › Panes"
    QString shortcut;         ///< as the platform writes it; empty: none
};

/// The commands that hold all the words asked for. One that cannot run now is listed and not enabled.
class ActionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Text, MenuPath, Shortcut, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<ActionEntry> entries);
    /// Words apart by blanks; each has to occur in text, menu or shortcut, without regard to case.
    void setWords(const QString& words);
    /// Null where there is no such row, or the command is gone.
    [[nodiscard]] QAction* action(int row) const;
    /// The rows as a Markdown table.
    [[nodiscard]] QString toMarkdown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void select();
    [[nodiscard]] const ActionEntry& entry(int row) const { return m_entries[m_rows[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] QString text(const ActionEntry& entry, Columns column) const;

    std::vector<ActionEntry> m_entries;
    QStringList m_words;
    std::vector<std::size_t> m_rows; ///< places in m_entries
};

} // namespace latchlight
