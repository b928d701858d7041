// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// A role that an actor assumed, or tried to.
struct AssumedRoleUse
{
    std::string role;     ///< name, without the path
    std::string resource; ///< path and name: the canonical resource of the requests
    std::string account;
    std::uint64_t succeeded = 0;
    std::uint64_t denied = 0;
    std::uint64_t failed = 0;
    UtcTime first;
    UtcTime last;
    /// What sessions of the role did since it was first assumed by the actor. CloudTrail tells the sessions of one role
    /// apart by name only, so that those of other callers are among them.
    std::uint64_t sessionEvents = 0;
    std::uint64_t sessionDenials = 0;
};

/// Somebody who assumed the role behind an actor's sessions.
struct RoleCaller
{
    std::string role; ///< the role that was assumed, without the path
    std::string type; ///< userIdentity.type of the caller
    std::string name; ///< ARN of the caller; without one the service or name that it goes by
    std::string account;
    std::vector<std::string> accessKeys; ///< with which the role was assumed, sorted
    std::uint64_t succeeded = 0;
    std::uint64_t denied = 0;
    std::uint64_t failed = 0;
    UtcTime first;
    UtcTime last;
};

/// AssumeRole in both directions: from whom an actor's sessions come, and where the actor went.
struct RoleChain
{
    std::vector<AssumedRoleUse> assumed; ///< sorted by role, then account
    std::vector<RoleCaller> assumedBy;   ///< until the actor was last seen; sorted by requests, descending, then texts

    /// `profile` is that of the same actor. AssumeRole, AssumeRoleWithSAML and AssumeRoleWithWebIdentity count.
    /// Incomplete when stop was requested.
    [[nodiscard]] static RoleChain build(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                         const PrincipalProfile& profile, const std::stop_token& stop = {});
};

} // namespace latchlight
