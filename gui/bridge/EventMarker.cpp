// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EventMarker.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"

#include <utility>

namespace latchlight {

EventMarker::EventMarker(InvestigationState& state, CaseBook& caseBook, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_caseBook(caseBook)
{
    connect(&m_state, &InvestigationState::findingsChanged, this, &EventMarker::showMarks);
    connect(&m_state, &InvestigationState::eventMarksWanted, this, &EventMarker::store);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &EventMarker::showMarks);
    connect(&m_caseBook, &CaseBook::eventMarksChanged, this, &EventMarker::showMarks);
    showMarks();
}

void EventMarker::showMarks()
{
    MarkedEvents marked;
    marked.isReadOnly = m_caseBook.isReadOnly();
    if (m_state.findings()) {
        const EventStore& store = *m_state.findings()->snapshot->events;
        for (const auto& [key, mark] : m_caseBook.snapshot().events) {
            if (const std::optional<EventIndex> row = key.findIn(store)) {
                marked.marks[*row] = mark;
            }
        }
    }
    m_state.setMarkedEvents(std::make_shared<const MarkedEvents>(std::move(marked)));
}

void EventMarker::store(const std::map<EventIndex, EventMark>& marks)
{
    if (!m_state.findings()) {
        return;
    }
    std::map<EventKey, EventMark> byKey;
    for (const auto& [row, mark] : marks) {
        byKey[EventKey::of(*m_state.findings()->snapshot->events, row)] = mark;
    }
    m_caseBook.setEventMarks(byKey);
}

} // namespace latchlight
