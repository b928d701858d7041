// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

namespace latchlight {

std::vector<FieldCount> InvestigationSession::countFields(const SessionSnapshot& snapshot,
                                                          std::span<const EventIndex> rows,
                                                          const std::vector<std::string>& fields, std::size_t limit,
                                                          const std::stop_token& stop) const
{
    const FieldCounts counts = FieldCounts::of(*snapshot.events, rows, stop);
    std::vector<FieldCount> counted;
    for (const std::string& field : fields) {
        if (stop.stop_requested()) {
            return {};
        }
        counted.push_back(counts.values(field, limit));
    }
    return counted;
}

FieldCount InvestigationSession::valuesOf(const SessionSnapshot& snapshot, std::string_view field,
                                          std::string_view typed, std::size_t limit, const std::stop_token& stop) const
{
    return FieldCounts::ofAll(*snapshot.events, stop).values(field, limit, typed);
}

} // namespace latchlight
