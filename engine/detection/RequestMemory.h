// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/BatchedCopies.h"
#include "engine/detection/EventTargets.h"
#include "engine/store/Principal.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// Remembers which actor asked for which target, and when it last did: an open-addressing table over (actor,
/// target), fed in order of time.
class RequestMemory final
{
public:
    static constexpr std::uint32_t knownSeconds = 90U * 86400U; ///< a target stays known for 90 days

    RequestMemory();

    struct Entry
    {
        std::uint64_t key = 0;         ///< actor and target; 0: free
        std::uint32_t lastRequest = 0; ///< epoch s
        std::uint32_t newSince = 0;    ///< epoch s of the match at which it was last new; 0: never
        std::uint32_t lastBucket = 0;  ///< number of the last bucket with a match, plus 1; 0: never matched
        bool isKnown = false;          ///< was requested before
        bool isOnlyBatched = false;    ///< by one batch alone

        /// What was asked for by a batch just now is no older than the record of that request which is looked at.
        [[nodiscard]] bool isNewAt(std::uint32_t time) const
        {
            return !isKnown || time - lastRequest > knownSeconds ||
                   (isOnlyBatched && time - lastRequest <= batchedCopySeconds);
        }
        void request(std::uint32_t time)
        {
            lastRequest = time;
            isKnown = true;
            isOnlyBatched = false;
        }
        void requestByBatch(std::uint32_t time)
        {
            const bool isNew = isNewAt(time);
            request(time);
            isOnlyBatched = isNew;
        }
    };

    /// The entry of a pair, made when it is missing. Valid until the next call.
    [[nodiscard]] Entry& entry(ActorId actor, TargetId target);

private:
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;
    void grow();

    std::vector<Entry> m_slots;
    std::size_t m_used = 0;
    std::uint64_t m_seed;
};

} // namespace latchlight
