// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"
#include "engine/investigation/SecretsAtRisk.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// What a change of a policy has to do with an actor.
enum class PolicyConcern {
    OwnRole,      ///< of the role behind its sessions
    OwnUser,      ///< of the IAM user itself, also its groups
    DeniedSecret, ///< the resource policy of a secret that it was denied
};

/// A successful call that changed who may do what.
struct PolicyChange
{
    UtcTime time;
    std::string eventSource;
    std::string eventName;
    PolicyConcern concern = PolicyConcern::OwnRole;
    std::string target; ///< the role, user or secret
    std::string author; ///< ARN of who did it; without one the name it goes by
    bool isByActor = false;
};

/// What changed in rights around the first denial. A change of its own policies, or of those of the secrets, before the
/// denials began points to a misconfiguration rather than to an attack.
struct PolicyChanges
{
    static constexpr std::int64_t marginSeconds = 86400;

    UtcTime firstDenial;               ///< of the actor's requests: what the changes are compared with
    TimeRange range;                   ///< `marginSeconds` before and after; empty where there is no window
    std::vector<PolicyChange> changes; ///< ascending by time
    /// Changes of other roles, users, groups, managed policies, keys, organisation policies and permission sets in that
    /// range: some of them may concern the actor, too.
    std::uint64_t others = 0;

    /// The last change by somebody else before the denials began; null where there is none.
    [[nodiscard]] const PolicyChange* likelyCause() const;

    /// Search syntax for calls that change policies; only successful ones do.
    [[nodiscard]] static std::string query();

    /// `profile` and `secrets` are those of the same actor; `window` is where its denials are out of the ordinary: the
    /// first denial is looked for in it. Incomplete when stop was requested.
    [[nodiscard]] static PolicyChanges find(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                            const PrincipalProfile& profile, const SecretsAtRisk& secrets,
                                            TimeRange window, const std::stop_token& stop = {});
};

} // namespace latchlight
