// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/BatchedCopies.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace latchlight {

namespace {

enum class Call : std::uint8_t { Other, Single, Batch };

std::vector<Call> callOfOperation(const EventStore& store)
{
    std::vector<Call> calls;
    calls.reserve(store.dictionaries().operations.size());
    for (const Operation& operation : store.dictionaries().operations) {
        const std::string_view name = store.text(operation.eventName);
        calls.push_back(name == "GetSecretValue"        ? Call::Single
                        : name == "BatchGetSecretValue" ? Call::Batch
                                                        : Call::Other);
    }
    return calls;
}

/// Secrets of batches that no single record has been matched with yet, while rows are walked in one direction.
class OpenBatches final
{
public:
    OpenBatches(const EventStore& store, const ActorIndex& actors)
        : m_store(store)
        , m_actors(actors)
    {}

    void add(EventIndex batch)
    {
        for (const ResourceId secret : members(batch)) {
            m_batches[keyOf(batch, secret)].push_back(batch);
        }
    }

    /// Takes the secret of `single` out of the nearest batch in reach and returns that batch, or `single` where there
    /// is none.
    EventIndex take(EventIndex single)
    {
        const std::span<const ResourceId> secrets = members(single);
        if (secrets.size() != 1) {
            return single;
        }
        const auto found = m_batches.find(keyOf(single, secrets.front()));
        if (found == m_batches.end() || found->second.empty() ||
            distance(found->second.back(), single) > batchedCopySeconds) {
            return single;
        }
        const EventIndex batch = found->second.back();
        found->second.pop_back();
        return batch;
    }

private:
    [[nodiscard]] std::span<const ResourceId> members(EventIndex row) const
    {
        return m_store.resourceSet(m_store.columns().resources[row]);
    }
    [[nodiscard]] std::uint64_t keyOf(EventIndex row, ResourceId secret) const
    {
        return (std::uint64_t{m_actors.actorOf(m_store, row).value} << 32U) | secret.value;
    }
    [[nodiscard]] std::uint32_t distance(EventIndex left, EventIndex right) const
    {
        const std::uint32_t a = m_store.columns().time[left];
        const std::uint32_t b = m_store.columns().time[right];
        return a < b ? b - a : a - b;
    }

    const EventStore& m_store;
    const ActorIndex& m_actors;
    std::unordered_map<std::uint64_t, std::vector<EventIndex>> m_batches; ///< actor and secret → batches, nearest last
};

} // namespace

std::vector<std::uint8_t> batchOperations(const EventStore& store)
{
    std::vector<std::uint8_t> isBatch;
    for (const Call call : callOfOperation(store)) {
        isBatch.push_back(call == Call::Batch ? 1 : 0);
    }
    return isBatch;
}

BatchedDenials::BatchedDenials(const EventStore& store, const ActorIndex& actors, const std::vector<EventIndex>& denied)
    : m_store(store)
    , m_actors(actors)
    , m_isBatch(batchOperations(store))
{
    for (const EventIndex row : denied) {
        if (m_isBatch[store.columns().operation[row].value] == 0) {
            for (const ResourceId secret : store.resourceSet(store.columns().resources[row])) {
                m_denials[keyOf(row, secret)].push_back(store.columns().time[row]);
            }
        }
    }
}

bool BatchedDenials::isRefused(EventIndex row, ResourceId secret) const
{
    if (m_isBatch[m_store.columns().operation[row].value] == 0) {
        return false;
    }
    const auto found = m_denials.find(keyOf(row, secret));
    const std::uint32_t time = m_store.columns().time[row];
    return found != m_denials.end() &&
           std::any_of(found->second.begin(), found->second.end(), [time](std::uint32_t denial) {
               return (denial < time ? time - denial : denial - time) <= batchedCopySeconds;
           });
}

std::uint64_t BatchedDenials::keyOf(EventIndex row, ResourceId secret) const
{
    return (std::uint64_t{m_actors.actorOf(m_store, row).value} << 32U) | secret.value;
}

std::vector<EventIndex> withoutBatchedCopies(const EventStore& store, const ActorIndex& actors,
                                             std::vector<EventIndex> rows)
{
    const std::vector<Call> calls = callOfOperation(store);
    const auto callOf = [&](EventIndex row) { return calls[store.columns().operation[row].value]; };
    if (std::none_of(rows.begin(), rows.end(), [&](EventIndex row) { return callOf(row) == Call::Batch; })) {
        return rows;
    }

    // Forwards for copies written after their batch, then backwards for copies before it. A secret of a batch that was
    // matched on the way forwards must not be matched again on the way back.
    std::vector<std::uint8_t> isCopy(rows.size(), 0);
    std::unordered_set<std::uint64_t> matchedSecrets; // batch row and secret
    const auto keyOf = [&](EventIndex batch, EventIndex single) {
        return (std::uint64_t{batch} << 32U) | store.resourceSet(store.columns().resources[single]).front().value;
    };
    OpenBatches earlier(store, actors);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (callOf(rows[i]) == Call::Batch) {
            earlier.add(rows[i]);
        } else if (callOf(rows[i]) == Call::Single) {
            const EventIndex batch = earlier.take(rows[i]);
            isCopy[i] = batch != rows[i] ? 1 : 0;
            if (isCopy[i] != 0) {
                matchedSecrets.insert(keyOf(batch, rows[i]));
            }
        }
    }
    OpenBatches later(store, actors);
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (callOf(rows[i]) == Call::Batch) {
            later.add(rows[i]);
        } else if (callOf(rows[i]) == Call::Single && isCopy[i] == 0) {
            const EventIndex batch = later.take(rows[i]);
            isCopy[i] = batch != rows[i] && matchedSecrets.count(keyOf(batch, rows[i])) == 0 ? 1 : 0;
        }
    }

    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isCopy[i] == 0) {
            rows[kept++] = rows[i];
        }
    }
    rows.resize(kept);
    return rows;
}

} // namespace latchlight
