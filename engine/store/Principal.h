// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventFilter.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

using ActorId = StrongId<struct ActorTag>;

/// What makes two events "the same user".
enum class IdentityKey {
    Session,   ///< account / role / session; a random-looking session name falls back to the role
    Role,      ///< account / role
    Principal, ///< ARN
    AccessKey,
    SourceIp,
};

/// Populations that are compared with one another.
enum class ActorClass { Human, IamUser, Workload, Service, RootOrOther };

/// Who acts, under one IdentityKey. Texts come from logs: escape them wherever they are shown.
struct Actor
{
    std::string name;         ///< actor name: session, user, role, key or IP, by the IdentityKey
    std::string account;      ///< userIdentity.accountId, empty if unknown
    std::string role;         ///< session issuer, empty if there is none
    std::string identityType; ///< userIdentity.type of its most frequent identity
    std::string arn;          ///< the ARN seen first in order of text; empty if none
    ActorClass actorClass = ActorClass::RootOrOther;
};

/// How often and when events of an actor, or of one entry of a dictionary, occur.
struct Presence
{
    std::uint32_t events = 0;
    std::uint32_t first = EventStore::noTime; ///< epoch s; noTime where no event has a usable time
    std::uint32_t last = 0;

    void add(const Presence& other);
};

/// Stable names for the command line and JSON: session, role, principal, accessKey, sourceIp.
[[nodiscard]] std::string_view identityKeyName(IdentityKey key);
[[nodiscard]] std::optional<IdentityKey> identityKeyFromName(std::string_view name);
[[nodiscard]] std::string_view actorClassName(ActorClass actorClass);

/// The actor name of an identity: AssumedRole: last segment of the ARN (no ARN: principalId after ':'); IAMUser:
/// userName (none: last segment of the ARN); Root: `root`; otherwise invokedBy, principalId, userName, accountId.
[[nodiscard]] std::string_view actorName(const EventStore& store, const Identity& identity);

/// True for session names that programs make up: botocore-session-…, aws-go-sdk-…, UUIDs and parts of them, long hex or
/// digits, letters and digits that keep taking turns, i-….
[[nodiscard]] bool isRandomSessionName(std::string_view name);

/// Numbers the actors of a store under one IdentityKey. Actors are sorted by name, account, role, ARN, so the numbers
/// are the same for any order of files. Immutable.
class ActorIndex final
{
public:
    [[nodiscard]] static ActorIndex build(const EventStore& store, IdentityKey key);

    [[nodiscard]] IdentityKey key() const { return m_key; }
    [[nodiscard]] ActorId actorOf(const EventStore& store, EventIndex row) const;
    /// Matches the events of one actor.
    [[nodiscard]] EventFilter eventsOf(ActorId actor) const;
    [[nodiscard]] const Actor& actor(ActorId id) const { return m_actors[id.value]; }
    [[nodiscard]] const Presence& presence(ActorId id) const { return m_presence[id.value]; }
    /// Number of actors, not counting "none"; ids run from 1 to size().
    [[nodiscard]] std::size_t size() const { return m_actors.size() - 1; }
    /// Actors whose name or ARN equals `nameOrArn`.
    [[nodiscard]] std::vector<ActorId> find(std::string_view nameOrArn) const;

private:
    IdentityKey m_key = IdentityKey::Session;
    std::vector<Actor> m_actors{1};
    std::vector<Presence> m_presence{1}; ///< by actor
    std::vector<ActorId> m_actorOfEntry; ///< by IdentityId, or by OriginId when the key is SourceIp
};

} // namespace latchlight
