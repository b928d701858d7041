// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ActionTableModel.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

bool holdsAll(const ActionEntry& entry, const QStringList& words)
{
    const QString text = QStringList{entry.text, entry.menuPath, entry.shortcut}.join(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool canRun(const ActionEntry& entry)
{
    return entry.action != nullptr && entry.action->isEnabled();
}

QString markdownRow(const QStringList& cells)
{
    QStringList escaped;
    for (QString cell : cells) {
        static const QRegularExpression special(QStringLiteral(R"(([\\`*_{}\[\]<>|#]))"));
        escaped << cell.replace(special, QStringLiteral(R"(\\1)"));
    }
    return QStringLiteral("| %1 |\n").arg(escaped.join(QStringLiteral(" | ")));
}

} // namespace

void ActionTableModel::setEntries(std::vector<ActionEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    select();
    endResetModel();
}

void ActionTableModel::setWords(const QString& words)
{
    beginResetModel();
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    select();
    endResetModel();
}

void ActionTableModel::select()
{
    m_rows.clear();
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (holdsAll(m_entries[place], m_words)) {
            m_rows.push_back(place);
        }
    }
}

QAction* ActionTableModel::action(int row) const
{
    return row >= 0 && row < rowCount() ? entry(row).action.data() : nullptr;
}

QString ActionTableModel::toMarkdown() const
{
    QStringList titles;
    for (int column = 0; column < columnCount(); ++column) {
        titles << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString table = markdownRow(titles) + QStringLiteral("|---|---|---|\n");
    for (int row = 0; row < rowCount(); ++row) {
        table += markdownRow({entry(row).text, entry(row).menuPath, entry(row).shortcut});
    }
    return table;
}

int ActionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant ActionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ActionEntry& shown = entry(index.row());
    const QString cell = text(shown, static_cast<Columns>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case CopyTextRole:
        return cell;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: %1 a command of the window
        return canRun(shown) || cell.isEmpty() ? cell : tr("%1 (not available now)").arg(cell);
    default:
        return {};
    }
}

QString ActionTableModel::text(const ActionEntry& entry, Columns column) const
{
    switch (column) {
    case Columns::Text:
        return entry.text;
    case Columns::MenuPath:
        return entry.menuPath;
    case Columns::Shortcut:
        return entry.shortcut;
    case Columns::Count:
        break;
    }
    return {};
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Text:
        return tr("Command");
    case Columns::MenuPath:
        return tr("Menu");
    case Columns::Shortcut:
        return tr("Keys");
    case Columns::Count:
        break;
    }
    return {};
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !canRun(entry(index.row()))) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace latchlight
