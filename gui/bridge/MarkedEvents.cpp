// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/MarkedEvents.h"

namespace latchlight {

namespace {

bool passes(const EventMark& mark, const MarkFilter& filter)
{
    switch (filter.kind) {
    case MarkKind::Any:
        return true;
    case MarkKind::Starred:
        return mark.isStarred;
    case MarkKind::Noted:
        return !mark.note.empty();
    case MarkKind::Tagged:
        return filter.tag.empty() ? !mark.tags.empty() : mark.tags.count(filter.tag) > 0;
    }
    return true;
}

} // namespace

const EventMark& MarkedEvents::of(EventIndex row) const
{
    static const EventMark nothing;
    const auto found = marks.find(row);
    return found == marks.end() ? nothing : found->second;
}

std::vector<EventIndex> MarkedEvents::rows(const MarkFilter& filter) const
{
    std::vector<EventIndex> rows;
    for (const auto& [row, mark] : marks) {
        if (passes(mark, filter)) {
            rows.push_back(row);
        }
    }
    return rows;
}

Tags MarkedEvents::tags() const
{
    Tags tags;
    for (const auto& [row, mark] : marks) {
        tags.insert(mark.tags.begin(), mark.tags.end());
    }
    return tags;
}

} // namespace latchlight
