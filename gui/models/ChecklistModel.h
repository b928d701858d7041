// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractListModel>

namespace latchlight {

/// The triage checklist of the selected user with its evidence, ticks and notes. A tick is asked for by
/// `tickRequested`; it shows when the case file has it (`setMarks`).
class ChecklistModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles : int {
        ItemIdRole = FirstOwnRole, ///< QString
        QuestionRole,              ///< QString
        FactsRole,                 ///< QStringList: what the events tell
        NoteRole,                  ///< QString
        EventCountRole,            ///< qulonglong: events that the item's query finds
        HasQueryRole,              ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setInvestigation(const InvestigationPtr& investigation);
    void setMarks(const std::map<std::string, ChecklistMark>& marks);
    /// Why no step can be ticked; empty where it can.
    void setReadOnly(const QString& whyReadOnly);

    /// Null where there is none.
    [[nodiscard]] const ChecklistItem* item(int row) const;
    [[nodiscard]] const ChecklistEvidence* evidence(int row) const;
    [[nodiscard]] int tickedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickRequested(const QString& itemId, Qt::CheckState state);

private:
    [[nodiscard]] ChecklistMark markOf(const ChecklistItem& item) const;
    [[nodiscard]] QStringList facts(int row) const;

    InvestigationPtr m_investigation;
    std::map<std::string, ChecklistMark> m_marks;
    QString m_whyReadOnly;
};

} // namespace latchlight
