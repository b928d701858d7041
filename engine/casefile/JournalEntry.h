// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <string>

namespace latchlight {

/// Whether a change was made, or takes another one back or again. Each is a line of its own.
enum class ChangeOrigin { Made, Undone, Redone };

/// By whom, when and how something is changed.
struct JournalAuthor
{
    UtcTime time;
    std::string who;
    ChangeOrigin how = ChangeOrigin::Made;
};

/// Who did what when.
struct JournalEntry
{
    UtcTime time;
    std::string who;
    ChangeOrigin how = ChangeOrigin::Made;
    /// About a user: "tick", "untick", "note" (of a checklist item), "verdict", "star", "unstar", "tags", "assign".
    /// About an event: "event-star", "event-unstar", "event-tags", "event-note". About the case: "rotate", "unrotate",
    /// "suppress", "unsuppress", "sources", "relocate", "digest".
    std::string what;
    ActorKey actor; ///< empty where it is not about a user
    /// Id of the checklist item or suppression, the event, secret or source; for a verdict its field: state,
    /// disposition, reason, notes.
    std::string subject;
    std::string before;
    std::string after;
};

} // namespace latchlight
