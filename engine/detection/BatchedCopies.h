// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/Principal.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace latchlight {

/// AWS documents that a BatchGetSecretValue also writes one GetSecretValue record for each of its secrets; logs with
/// and without these records exist. They lie at most this far before or after the record of the batch.
inline constexpr std::uint32_t batchedCopySeconds = 2;

/// For each operation: is it BatchGetSecretValue?
[[nodiscard]] std::vector<std::uint8_t> batchOperations(const EventStore& store);

/// `rows` (ascending) without those that repeat a part of another row.
///
/// A GetSecretValue of the same actor for a secret of a batch, at most batchedCopySeconds apart, is such a part. Each
/// batch explains at most one copy of each of its secrets, so that requests of the actor's own beside it still count.
[[nodiscard]] std::vector<EventIndex> withoutBatchedCopies(const EventStore& store, const ActorIndex& actors,
                                                           std::vector<EventIndex> rows);

/// Secrets that a batch asked for and did not get: the record of a batch says that it succeeded even where the records
/// of its secrets say that they were denied.
class BatchedDenials final
{
public:
    /// `denied`: denied requests of any kind.
    BatchedDenials(const EventStore& store, const ActorIndex& actors, const std::vector<EventIndex>& denied);

    /// True if `row` is a batch beside which a denied GetSecretValue of the same actor for `secret` lies.
    [[nodiscard]] bool isRefused(EventIndex row, ResourceId secret) const;

private:
    [[nodiscard]] std::uint64_t keyOf(EventIndex row, ResourceId secret) const;

    const EventStore& m_store;
    const ActorIndex& m_actors;
    std::vector<std::uint8_t> m_isBatch;                                     ///< by operation
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_denials; ///< actor and secret → times
};

} // namespace latchlight
