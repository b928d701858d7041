// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace latchlight {

/// Which marks an event must carry to be shown.
enum class MarkKind { Any, Starred, Noted, Tagged };

struct MarkFilter
{
    MarkKind kind = MarkKind::Any;
    std::string tag; ///< with Tagged: this one; empty: any

    [[nodiscard]] bool isActive() const { return kind != MarkKind::Any; }
    friend bool operator==(const MarkFilter&, const MarkFilter&) = default;
};

/// The events of the open archive that carry a mark, by row.
struct MarkedEvents
{
    std::map<EventIndex, EventMark> marks;
    bool isReadOnly = false; ///< nothing can be marked

    [[nodiscard]] const EventMark& of(EventIndex row) const; ///< no mark where there is none
    /// Ascending.
    [[nodiscard]] std::vector<EventIndex> rows(const MarkFilter& filter) const;
    /// Every tag in use.
    [[nodiscard]] Tags tags() const;
};
using MarkedEventsPtr = std::shared_ptr<const MarkedEvents>;

} // namespace latchlight
