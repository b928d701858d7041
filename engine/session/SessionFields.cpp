// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include "engine/base/Parallel.h"

#include <functional>

namespace latchlight {

std::vector<FieldCount> InvestigationSession::countFields(const SessionSnapshot& snapshot,
                                                          std::span<const EventIndex> rows,
                                                          const std::vector<std::string>& fields, std::size_t limit,
                                                          const std::stop_token& stop) const
{
    const std::shared_ptr<const FieldCounts> all = countsOfAll(snapshot.events, stop);
    if (!all) {
        return {};
    }
    const bool isEvery = rows.size() == snapshot.events->size();
    const FieldCounts counts = isEvery ? *all : all->among(rows, stop);
    std::vector<FieldCount> counted(fields.size());
    std::vector<std::function<void()>> work;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        work.emplace_back([&, i] {
            if (!stop.stop_requested()) {
                counted[i] = counts.values(fields[i], limit);
            }
        });
    }
    runAll(work, coreCount());
    return stop.stop_requested() ? std::vector<FieldCount>() : counted;
}

FieldCount InvestigationSession::valuesOf(const SessionSnapshot& snapshot, std::string_view field,
                                          std::string_view typed, std::size_t limit, const std::stop_token& stop) const
{
    const std::shared_ptr<const FieldCounts> counts = countsOfAll(snapshot.events, stop);
    return counts ? counts->values(field, limit, typed) : FieldCount{std::string(field), {}, 0};
}

std::shared_ptr<const FieldCounts> InvestigationSession::countsOfAll(const std::shared_ptr<const EventStore>& events,
                                                                     const std::stop_token& stop) const
{
    const std::lock_guard lock(m_countedMutex);
    if (m_counted && m_countedEvents.lock() == events) {
        return m_counted;
    }
    m_counted.reset();
    auto counts = std::make_shared<const FieldCounts>(FieldCounts::ofAll(*events, stop));
    if (stop.stop_requested()) {
        return nullptr;
    }
    m_countedEvents = events;
    m_counted = std::move(counts);
    return m_counted;
}

} // namespace latchlight
