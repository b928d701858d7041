// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/CommandsModel.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

namespace latchlight {

namespace {

constexpr qsizetype commandLength = 20000; ///< characters

} // namespace

void CommandsModel::setPlan(const CommandPlanPtr& plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int CommandsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->snippets.size());
}

QVariant CommandsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const CommandSnippet& snippet = m_plan->snippets[row];
    switch (role) {
    case Qt::DisplayRole:
    case PurposeRole:
        return logtext::oneLine(snippet.purpose);
    case Qt::AccessibleTextRole:
        //: %1 stage such as "Look first", %2 what the command does, %3 the command or why there is none
        return tr("%1: %2: %3")
            .arg(EnumText::of(snippet.stage), logtext::oneLine(snippet.purpose),
                 logtext::oneLine(snippet.command.empty() ? snippet.refusal : snippet.command));
    case CopyTextRole:
        return QString::fromStdString(snippet.command);
    case CommandRole:
        return logtext::wholeText(snippet.command).left(commandLength);
    case RefusalRole:
        return logtext::oneLine(snippet.refusal);
    case GroupRole:
        return logtext::oneLine(snippet.group);
    case BeginsGroupRole:
        return row == 0 || m_plan->snippets[row - 1].group != snippet.group;
    case StageRole:
        return static_cast<int>(snippet.stage);
    case StageTextRole:
        return EnumText::of(snippet.stage);
    default:
        return {};
    }
}

} // namespace latchlight
