// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/TriageChecklist.h"

#include <string>
#include <vector>

namespace latchlight {

/// What the facts of one item are made of.
struct EvidenceSources
{
    const EventStore& store;
    const PrincipalProfile& profile;
    const SecretsAtRisk& secrets;
    TimeRange window;
    /// Denied requests of the actor for the value of a secret (or whatever else is at risk) within the window,
    /// ascending.
    std::vector<EventIndex> deniedRows;
};

/// English lines with numbers; `rows` are the events that the item's query finds, ascending. Every kind gives at least
/// one line, so that "nothing was found" is said.
[[nodiscard]] std::vector<std::string> evidenceFacts(EvidenceKind kind, const EvidenceSources& sources,
                                                     const std::vector<EventIndex>& rows);

} // namespace latchlight
