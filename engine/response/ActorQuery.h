// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"
#include "engine/investigation/SecretsAtRisk.h"

#include <string>
#include <string_view>

namespace latchlight {

/// What a query may contain in place of a search for the actor.
struct ActorQuery
{
    std::string actor;  ///< for ${actorFilter}: the events of the actor
    std::string linked; ///< for ${linkedFilter}: those, and events with an access key or address it used in the window

    /// Terms in the search syntax, in parentheses. An actor with more ARNs than a person would read (a role with a
    /// session for each run) is asked for by account and role, which includes sessions with names of their own.
    [[nodiscard]] static ActorQuery of(IdentityKey key, const PrincipalProfile& profile, const SecretsAtRisk& secrets);

    [[nodiscard]] std::string filledInto(std::string_view query) const;
};

} // namespace latchlight
