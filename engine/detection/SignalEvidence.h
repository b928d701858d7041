// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <vector>

namespace latchlight {

/// Fills `distinctSecrets` and `evidence` of every signal from the events between its start and end.
void collectEvidence(std::vector<Signal>& signals, const EventStore& store, const ActorIndex& actors,
                     const CountSeries& series);

} // namespace latchlight
