// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/Rule.h"

#include <stop_token>
#include <vector>

namespace latchlight {

/// Those of `rows` (ascending, with a usable time) that come at most `sequence.timespan` after an event of the same
/// actor that matches `sequence.query`, wherever that event lies: limits on what a rule sees do not hide what came
/// before. Both may carry the same second. Incomplete when stop was requested.
[[nodiscard]] std::vector<EventIndex> precededRows(const EventStore& store, const ActorIndex& actors,
                                                   const PrecedingEvent& sequence, const std::vector<EventIndex>& rows,
                                                   const std::stop_token& stop);

} // namespace latchlight
