// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/EventMarkActions.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/models/EventTableModel.h"
#include "gui/views/CellCopier.h"
#include "gui/views/EventMarkDialog.h"
#include "gui/views/NamedAction.h"
#include "gui/views/SelectedEvents.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>

#include <map>

namespace latchlight {

EventMarkActions::EventMarkActions(QTableView& table, const EventTableModel& model, CellCopier& copier,
                                   InvestigationState& state)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_state(state)
    , m_star(make(copier, "starEventAction", tr("&Star"), QKeySequence(Qt::CTRL | Qt::Key_D)))
    , m_tags(make(copier, "tagEventAction", tr("&Tags…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , m_note(make(copier, "noteEventAction", tr("Not&e…"), QKeySequence(Qt::Key_F2)))
{
    m_star->setCheckable(true);
    connect(m_star, &QAction::triggered, this, &EventMarkActions::toggleStar);
    connect(m_tags, &QAction::triggered, this, [this] { edit(Field::TagLine); });
    connect(m_note, &QAction::triggered, this, [this] { edit(Field::NoteText); });
    connect(&m_state, &InvestigationState::markedEventsChanged, this, &EventMarkActions::updateActions);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventMarkActions::updateActions);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, &EventMarkActions::updateActions);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventMarkActions::updateActions);
    updateActions();
}

QAction* EventMarkActions::make(CellCopier& copier, const char* objectName, const QString& text,
                                const QKeySequence& shortcut)
{
    QAction* action = namedAction(this, QString::fromLatin1(objectName), text, shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // the same keys are about the user in the list of users
    m_table.addAction(action);
    copier.addAction(action);
    return action;
}

void EventMarkActions::updateActions()
{
    const bool canMark = !m_state.markedEvents()->isReadOnly && m_table.selectionModel()->hasSelection();
    for (QAction* action : {m_star, m_tags, m_note}) {
        action->setEnabled(canMark);
        action->setToolTip(m_state.markedEvents()->isReadOnly ? tr("The case is read only: the line above says why.")
                                                              : QString());
    }
    m_star->setChecked(currentMark().isStarred);
}

std::vector<EventIndex> EventMarkActions::selected() const
{
    return selectedEvents(m_table, m_model, maximumMarked);
}

EventMark EventMarkActions::currentMark() const
{
    const std::optional<EventIndex> row = m_model.eventAt(m_table.currentIndex().row());
    return row ? m_state.markedEvents()->of(*row) : EventMark();
}

void EventMarkActions::toggleStar()
{
    const bool isStarred = !currentMark().isStarred;
    change([isStarred](EventMark& mark) { mark.isStarred = isStarred; });
}

void EventMarkActions::edit(Field first)
{
    const EventMark before = currentMark();
    auto* dialog = new EventMarkDialog(before, m_state.markedEvents()->tags(), selected().size(), &m_table);
    if (first == Field::NoteText) {
        dialog->focusNote();
    } else {
        dialog->focusTags();
    }
    // Only what was changed goes to all of them: the others may have notes of their own.
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const EventMark after = dialog->mark();
        change([before, after](EventMark& mark) {
            mark.isStarred = after.isStarred != before.isStarred ? after.isStarred : mark.isStarred;
            mark.tags = after.tags != before.tags ? after.tags : mark.tags;
            mark.note = after.note != before.note ? after.note : mark.note;
        });
    });
    dialog->open();
}

void EventMarkActions::change(const std::function<void(EventMark&)>& edit)
{
    std::map<EventIndex, EventMark> marks;
    for (const EventIndex row : selected()) {
        EventMark mark = m_state.markedEvents()->of(row);
        edit(mark);
        marks[row] = std::move(mark);
    }
    m_state.wantEventMarks(marks);
}

} // namespace latchlight
