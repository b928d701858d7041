// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/CountSeries.h"

#include "engine/detection/BatchedCopies.h"
#include "engine/detection/OriginMemory.h"
#include "engine/detection/PrecededRows.h"
#include "engine/detection/RequestMemory.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::size_t rowsBetweenStopTests = 1U << 16U;

/// For each operation: does its service occur among the matching rows?
std::vector<std::uint8_t> operationsOfMatchedServices(const EventStore& store, const std::vector<EventIndex>& rows)
{
    const std::vector<Operation>& operations = store.dictionaries().operations;
    std::vector<std::uint8_t> isService(store.dictionaries().strings.size(), 0);
    for (const EventIndex row : rows) {
        isService[store.operation(store.columns().operation[row]).eventSource.value] = 1;
    }
    std::vector<std::uint8_t> isOperation;
    isOperation.reserve(operations.size());
    for (const Operation& operation : operations) {
        isOperation.push_back(isService[operation.eventSource.value]);
    }
    return isOperation;
}

/// For each actor: is it a peer of the matching ones, by the services that it uses?
std::vector<std::uint8_t> usersOfMatchedServices(const EventStore& store, const ActorIndex& actors,
                                                 const std::vector<EventIndex>& rows, const std::stop_token& stop)
{
    const std::vector<std::uint8_t> isService = operationsOfMatchedServices(store, rows);
    std::vector<std::uint8_t> usesService(actors.size() + 1, 0);
    const Column<OperationId>& operations = store.columns().operation;
    for (EventIndex row = 0; row < store.size(); ++row) {
        if (row % rowsBetweenStopTests == 0 && stop.stop_requested()) {
            break;
        }
        if (isService[operations[row].value] != 0) {
            usesService[actors.actorOf(store, row).value] = 1;
        }
    }
    return usesService;
}

/// Groups with a target of some matching row: the only ones whose requests can change a count.
std::vector<std::uint8_t> groupsOfMatchedTargets(const EventTargets& targets, const std::vector<EventIndex>& rows)
{
    std::vector<std::uint8_t> isMatched(targets.size(), 0);
    for (const EventIndex row : rows) {
        targets.forEach(row, [&](TargetId target) { isMatched[target.value] = 1; });
    }
    std::vector<std::uint8_t> isRelevant(targets.groupCount(), 0);
    for (std::uint32_t group = 0; group < isRelevant.size(); ++group) {
        targets.forEachOfGroup(group, [&](TargetId target) { isRelevant[group] |= isMatched[target.value]; });
    }
    return isRelevant;
}

/// Walks rows in order of time and fills the series.
class SeriesCounter final
{
public:
    SeriesCounter(const EventStore& store, const ActorIndex& actors, CountSeries& series)
        : m_store(store)
        , m_actors(actors)
        , m_series(series)
        , m_targets(store, series.target)
        , m_isBatch(batchOperations(store))
        , m_positionOfActor(actors.size() + 1, 0)
        , m_origins(actors.size())
    {
        for (std::uint32_t i = 0; i < series.actors.size(); ++i) {
            m_positionOfActor[series.actors[i].actor.value] = i + 1;
        }
    }

    void count(const std::vector<EventIndex>& rows, const std::stop_token& stop)
    {
        const std::vector<std::uint8_t> isRelevant = groupsOfMatchedTargets(m_targets, rows);
        const EventIndex end = rows.empty() ? 0 : rows.back() + 1;
        auto nextMatch = rows.begin();
        for (EventIndex row = 0; row < end; ++row) {
            if (row % rowsBetweenStopTests == 0 && stop.stop_requested()) {
                return;
            }
            const ActorId actor = m_actors.actorOf(m_store, row);
            if (m_positionOfActor[actor.value] == 0) {
                continue;
            }
            m_origins.use(m_store, actor, m_store.columns().origin[row], m_store.columns().time[row]);
            const bool isMatch = nextMatch != rows.end() && *nextMatch == row;
            if (isMatch) {
                ++nextMatch;
                addMatch(actor, row);
            } else if (isRelevant[m_targets.groupOf(row)] != 0) {
                remember(actor, row);
            }
        }
    }

private:
    void remember(ActorId actor, EventIndex row)
    {
        const std::uint32_t time = m_store.columns().time[row];
        const bool isBatch = m_isBatch[m_store.columns().operation[row].value] != 0;
        m_targets.forEach(row, [&](TargetId target) {
            RequestMemory::Entry& memory = m_memory.entry(actor, target);
            isBatch ? memory.requestByBatch(time) : memory.request(time);
        });
    }

    void addMatch(ActorId actor, EventIndex row)
    {
        ActorSeries& series = m_series.actors[m_positionOfActor[actor.value] - 1];
        const std::uint32_t time = m_store.columns().time[row];
        const UtcTime start = bucketStart(UtcTime{time}, m_series.bucketSeconds);
        if (series.buckets.empty()) {
            series.firstMatch = UtcTime{time};
        }
        if (series.buckets.empty() || series.buckets.back().start != start) {
            series.buckets.push_back(BucketCount{start, 0, 0, 0, 0, 0});
        }
        series.lastMatch = UtcTime{time};
        series.rows.push_back(row);
        ++series.matched;

        BucketCount& bucket = series.buckets.back();
        ++bucket.matched;
        const auto bucketNumber = static_cast<std::uint32_t>(start.seconds / m_series.bucketSeconds) + 1;
        const std::uint32_t newBefore = bucket.newSecrets;
        bool isFresh = false;
        m_targets.forEach(row, [&](TargetId target) {
            RequestMemory::Entry& memory = m_memory.entry(actor, target);
            series.distinctSecrets += memory.lastBucket == 0 ? 1U : 0U;
            bucket.distinctSecrets += memory.lastBucket != bucketNumber ? 1U : 0U;
            if (memory.isNewAt(time)) {
                ++bucket.newSecrets;
                ++bucket.freshRequests;
                memory.newSince = time;
            } else if (memory.newSince != 0 && time - memory.newSince <= freshSeconds) {
                isFresh = true;
            }
            memory.lastBucket = bucketNumber;
            memory.request(time);
        });
        bucket.freshRequests += isFresh ? 1U : 0U;
        if (bucket.newSecrets > newBefore && isFromNewOrigin(series, actor, row)) {
            bucket.newOriginSecrets += bucket.newSecrets - newBefore;
        }
    }

    /// Everything about a new actor is new, which says nothing.
    [[nodiscard]] bool isFromNewOrigin(const ActorSeries& series, ActorId actor, EventIndex row) const
    {
        const std::uint32_t time = m_store.columns().time[row];
        return UtcTime{time} - series.firstSeen > freshSeconds &&
               m_origins.isNew(m_store, actor, m_store.columns().origin[row], time, freshSeconds);
    }

    const EventStore& m_store;
    const ActorIndex& m_actors;
    CountSeries& m_series;
    EventTargets m_targets;
    std::vector<std::uint8_t> m_isBatch;          ///< by operation
    std::vector<std::uint32_t> m_positionOfActor; ///< in the series, plus 1; 0: never matches
    RequestMemory m_memory;
    OriginMemory m_origins;
};

TimeRange alignedSpan(TimeRange range, std::int64_t bucketSeconds)
{
    if (range.isEmpty()) {
        return {};
    }
    return {bucketStart(range.begin, bucketSeconds), bucketStart(range.end - 1, bucketSeconds) + bucketSeconds};
}

void addActors(CountSeries& series, const EventStore& store, const ActorIndex& actors,
               const std::vector<EventIndex>& rows, const std::vector<std::uint8_t>& usesService)
{
    std::vector<std::uint32_t> matches(actors.size() + 1, 0);
    for (const EventIndex row : rows) {
        ++matches[actors.actorOf(store, row).value];
    }
    for (std::uint32_t i = 1; i < matches.size(); ++i) {
        const Presence& seen = actors.presence(ActorId{i});
        if (matches[i] > 0) {
            ActorSeries actor;
            actor.actor = ActorId{i};
            actor.rows.reserve(matches[i]);
            actor.firstSeen = UtcTime{seen.first};
            actor.lastSeen = UtcTime{seen.last};
            actor.events = seen.events;
            series.actors.push_back(std::move(actor));
        } else if (usesService[i] != 0 && seen.first != EventStore::noTime) {
            const UtcTime first = std::max(bucketStart(UtcTime{seen.first}, series.bucketSeconds), series.span.begin);
            SilentPeers& peers = series.silentPeers[static_cast<std::size_t>(actors.actor(ActorId{i}).actorClass)];
            ++peers.actors;
            peers.buckets +=
                static_cast<std::uint64_t>(std::max<std::int64_t>(0, series.span.end - first) / series.bucketSeconds);
        }
    }
}

} // namespace

CountSeries CountSeries::build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                               const EventFilter& visible, TimeRange visibleRange, std::stop_token stop)
{
    CountSeries series;
    series.target = rule.target;
    series.bucketSeconds = rule.options.bucketDuration;
    const TimeRange known = store.timeSpan();
    const TimeRange range = {std::max(known.begin, visibleRange.begin), std::min(known.end, visibleRange.end)};
    series.span = alignedSpan(range, series.bucketSeconds);
    if (series.span.isEmpty()) {
        return series;
    }

    const auto [first, last] = store.rowsWithin(range);
    std::vector<EventIndex> rows = (rule.query.compile(store) && visible).matchingRows(store, first, last, stop);
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [&](EventIndex row) { return actors.actorOf(store, row).isNone(); }),
        rows.end());
    rows = withoutBatchedCopies(store, actors, std::move(rows));
    if (rule.precededBy) {
        rows = precededRows(store, actors, *rule.precededBy, rows, stop);
    }
    if (rows.empty()) {
        return series; // nobody to compare anybody with: spares the walks over the whole store
    }

    addActors(series, store, actors, rows, usersOfMatchedServices(store, actors, rows, stop));
    series.matched = rows.size();
    SeriesCounter(store, actors, series).count(rows, stop);
    return series;
}

const ActorSeries* CountSeries::find(ActorId actor) const
{
    const auto found = std::lower_bound(actors.begin(), actors.end(), actor,
                                        [](const ActorSeries& series, ActorId id) { return series.actor < id; });
    return found != actors.end() && found->actor == actor ? &*found : nullptr;
}

} // namespace latchlight
