// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractListModel>

namespace latchlight {

/// The commands for the selected user, in the order in which an analyst runs them.
class CommandsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles : int {
        PurposeRole = FirstOwnRole, ///< QString
        CommandRole,                ///< QString; empty when refused
        RefusalRole,                ///< QString
        GroupRole,                  ///< QString
        BeginsGroupRole,            ///< bool: the row before belongs to another group
        StageRole,                  ///< int of CommandStage
        StageTextRole,              ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    void setPlan(const CommandPlanPtr& plan);
    [[nodiscard]] const CommandPlanPtr& plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    CommandPlanPtr m_plan;
};

} // namespace latchlight
