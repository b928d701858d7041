// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// A value with how often and when it was seen.
struct ValueUse
{
    std::string value;
    std::uint64_t succeeded = 0;
    std::uint64_t denied = 0;
    UtcTime first;
    UtcTime last;
    bool isNew = false;       ///< first seen with this actor no earlier than 24 h before the window
    std::uint64_t failed = 0; ///< ended in an error that is no denial

    [[nodiscard]] std::uint64_t uses() const { return succeeded + denied + failed; }
};

/// Whose credentials signed requests: what can be contained. Sessions of one role are one identity.
struct PrincipalIdentity
{
    std::string type; ///< userIdentity.type
    std::string arn;  ///< of the user, or of the role behind a session (sessionIssuer); empty if unknown
    std::string accountId;
    std::string userName;                ///< IAMUser: the user
    std::string roleName;                ///< AssumedRole, Role: the role
    std::string issuerName;              ///< FederatedUser: the user that asked for the token
    std::string invokedBy;               ///< the service that acted, where there is no principal of its own
    std::string principalId;             ///< only where there is no userIdentity.arn
    bool hasEventsWithoutArn = false;    ///< its events have no userIdentity.arn (`arn` may still be the issuer's)
    std::vector<std::string> sessions;   ///< session names, sorted
    std::vector<std::string> accessKeys; ///< sorted
    std::uint64_t events = 0;
};

/// A quarter of an hour with events: what every time zone's hours can be made of.
struct ActivityQuarter
{
    static constexpr std::int64_t seconds = 900;

    UtcTime start;
    std::uint64_t events = 0;
    std::uint64_t denied = 0; ///< of them

    friend bool operator==(const ActivityQuarter&, const ActivityQuarter&) = default;
};

/// Everything the events tell about one actor. Lists are sorted by use, descending, then value; empty values are left
/// out. Events without a usable time are left out, as in the series, so that the same numbers stand everywhere.
struct PrincipalProfile
{
    Actor actor;
    std::uint64_t events = 0;
    std::uint64_t deniedEvents = 0;
    std::optional<UtcTime> firstSeen;
    std::optional<UtcTime> lastSeen;
    std::optional<UtcTime> firstSecretsManagerUse;
    std::optional<UtcTime> firstDenial; ///< of GetSecretValue or BatchGetSecretValue
    std::vector<ValueUse> identityTypes;
    std::vector<ValueUse> arns;
    std::vector<ValueUse> accessKeys;
    std::vector<ValueUse> sourceIps;
    std::vector<ValueUse> userAgents;
    std::vector<ValueUse> regions;
    std::vector<ValueUse> services;                     ///< eventSource
    std::vector<ValueUse> operations;                   ///< "eventSource eventName"
    std::array<std::uint64_t, 168> hoursOfWeek{};       ///< events by hour, Monday 00:00 UTC first
    std::array<std::uint64_t, 168> deniedHoursOfWeek{}; ///< those of them that were denied
    std::vector<ActivityQuarter> activity;              ///< ascending; none is empty
    std::vector<ValueUse> mfa;                          ///< sessionContext.attributes.mfaAuthenticated: "true", "false"
    std::vector<PrincipalIdentity> identities;          ///< by events, descending, then texts

    static constexpr std::int64_t newMarginSeconds = 86400;

    /// One pass over the columns. `window` is the time of the signal; nothing is marked new where it is empty.
    /// Incomplete when stop was requested.
    [[nodiscard]] static PrincipalProfile build(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                                TimeRange window, std::stop_token stop = {});
};

} // namespace latchlight
