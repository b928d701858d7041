// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/MarkedEvents.h"

#include <QObject>

#include <map>

namespace latchlight {

class CaseBook;
class InvestigationState;

/// Between the case, which knows events by their keys, and the open archive, which knows them by their rows.
class EventMarker final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the marker.
    EventMarker(InvestigationState& state, CaseBook& caseBook, QObject* parent = nullptr);

private:
    void showMarks();
    void store(const std::map<EventIndex, EventMark>& marks);

    InvestigationState& m_state;
    CaseBook& m_caseBook;
};

} // namespace latchlight
