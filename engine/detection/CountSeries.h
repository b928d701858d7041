// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/Rule.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace latchlight {

/// What one actor did in one bucket, as far as the rule is concerned.
struct BucketCount
{
    UtcTime start;
    std::uint32_t matched = 0;         ///< events that match the rule
    std::uint32_t distinctSecrets = 0; ///< distinct targets of the rule among them (secrets, unless it says otherwise)
    /// Of those, never before requested by the actor, successfully or not, within 90 days.
    std::uint32_t newSecrets = 0;
    /// Requests for secrets that were new at most 24 h before, their first requests included.
    std::uint32_t freshRequests = 0;
    /// New secrets requested from an address or with an agent first used at most 24 h before, by an actor known for
    /// longer.
    std::uint32_t newOriginSecrets = 0;

    friend bool operator==(const BucketCount&, const BucketCount&) = default;
};

/// One actor's buckets with matched > 0, ascending, and the rows behind them.
struct ActorSeries
{
    ActorId actor;
    std::vector<BucketCount> buckets;
    std::vector<EventIndex> rows; ///< matching events, ascending
    std::uint64_t matched = 0;
    std::uint32_t distinctSecrets = 0;
    UtcTime firstMatch;
    UtcTime lastMatch;
    UtcTime firstSeen; ///< first event of any kind of this actor
    UtcTime lastSeen;
    std::uint64_t events = 0; ///< events of any kind of this actor
};

/// Actors of one class that used the services which the rule counts, and never matched. Together with the actors of the
/// series they are the population that a user is compared with; actors who never touch these services say nothing about
/// them.
struct SilentPeers
{
    std::size_t actors = 0;
    std::uint64_t buckets = 0; ///< summed over them: buckets from the first event of each to the end of the span
};

inline constexpr std::size_t actorClassCount = 5;

/// How long a secret counts as fresh, and an address or agent as new, after its first use by an actor.
inline constexpr std::int64_t freshSeconds = 86400;

/// The counts of one rule over one store.
struct CountSeries
{
    RuleTarget target = RuleTarget::Secret; ///< what is counted as distinct and new
    std::int64_t bucketSeconds = 1800;
    TimeRange span;                  ///< bucket-aligned range of all events of the store that the rule may see
    std::vector<ActorSeries> actors; ///< matched > 0, by actor id
    std::uint64_t matched = 0;
    std::array<SilentPeers, actorClassCount> silentPeers; ///< by ActorClass

    /// `visible` limits what the rule sees (query, from, to). Events without a usable time are left out.
    ///
    /// One request is one match, however AWS logs it: an event over several resources (BatchGetSecretValue) is one
    /// match whose resources are all distinct secrets, and a record that repeats a part of it is left out (see
    /// withoutBatchedCopies). A target is new when no earlier event of the actor within 90 days, visible or not, denied
    /// or not, asks for it. Of a rule with `precededBy` only what follows such an event counts. Incomplete when stop
    /// was requested.
    [[nodiscard]] static CountSeries build(const EventStore& store, const ActorIndex& actors, const Rule& rule,
                                           const EventFilter& visible, TimeRange visibleRange,
                                           std::stop_token stop = {});
    [[nodiscard]] const ActorSeries* find(ActorId actor) const;
};

} // namespace latchlight
