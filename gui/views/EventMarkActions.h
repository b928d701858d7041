// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QTableView;

namespace latchlight {

class CellCopier;
class EventTableModel;
class InvestigationState;

/// Star, tags and note of the selected events, by key and from the context menu.
class EventMarkActions final : public QObject
{
    Q_OBJECT

public:
    /// More are never marked in one step.
    static constexpr std::size_t maximumMarked = 10000;

    EventMarkActions(QTableView& table, const EventTableModel& model, CellCopier& copier, InvestigationState& state);

private:
    enum class Field { TagLine, NoteText };

    [[nodiscard]] QAction* make(CellCopier& copier, const char* objectName, const QString& text,
                                const QKeySequence& shortcut);
    void updateActions();
    void toggleStar();
    void edit(Field first);
    void change(const std::function<void(EventMark&)>& edit);
    [[nodiscard]] std::vector<EventIndex> selected() const;
    [[nodiscard]] EventMark currentMark() const;

    QTableView& m_table;
    const EventTableModel& m_model;
    InvestigationState& m_state;
    QAction* m_star;
    QAction* m_tags;
    QAction* m_note;
};

} // namespace latchlight
