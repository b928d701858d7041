// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/EventCopy.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QTableView;

namespace latchlight {

class CellCopier;
class ClipboardWriter;
class EventTableModel;
class InvestigationState;

/// What the context menu of the events offers for a whole event: what happened around it, everything else of its key,
/// session, address or secret, and copies of the selected events for other tools.
class EventActions final : public QObject
{
    Q_OBJECT

public:
    /// Copying stops here: reading back the originals of more takes minutes.
    static constexpr std::size_t maximumCopied = 10000;

    EventActions(QTableView& table, const EventTableModel& model, CellCopier& copier, InvestigationState& state,
                 ClipboardWriter& clipboard);

private:
    /// What two events have in common.
    enum class Shared { User, Secret, Session, AccessKey, SourceIp };

    void addContextMenu(CellCopier& copier);
    void addPivotMenu(CellCopier& copier);
    void addCopyMenu(CellCopier& copier);
    QAction* addPivot(QMenu& menu, const QString& objectName, const QString& text, Shared shared, int marginSeconds);
    void updateActions();
    void pivot(Shared shared, int marginSeconds);
    void copyAs(EventFormat format);
    /// The filter for everything that shares that with the current event; empty where the event lacks it.
    [[nodiscard]] QString termOf(Shared shared) const;

    QTableView& m_table;
    const EventTableModel& m_model;
    InvestigationState& m_state;
    QList<std::pair<QAction*, Shared>> m_pivots;
};

} // namespace latchlight
