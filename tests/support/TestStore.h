// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStoreBuilder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace latchlight::test {

/// `userIdentity` as texts; an empty text is a field that is absent.
struct IdentityText
{
    std::string type;
    std::string arn;
    std::string principalId;
    std::string accountId;
    std::string userName;
    std::string accessKeyId;
    std::string issuerArn;
    std::string issuerUserName;
    std::string invokedBy;
    std::string mfaAuthenticated;
};

/// A secret or another resource as texts.
struct ResourceText
{
    std::string name;
    std::string accountId = "111122223333";
    std::string region = "us-east-1";
    ResourceKind kind = ResourceKind::Secret;
};

/// One event as texts. As it stands it is a successful GetSecretValue without eventID, user and origin.
struct EventText
{
    std::string time = "2026-03-02T10:00:00Z"; ///< anything parseUtcTime refuses: no usable time
    std::string eventName = "GetSecretValue";
    std::string eventSource = "secretsmanager.amazonaws.com";
    std::string awsRegion = "us-east-1";
    std::string recipientAccountId = "111122223333";
    IdentityText identity;
    std::string sourceIpAddress;
    std::string userAgent;
    std::string errorCode;
    std::string errorMessage;
    DenialReason reason = DenialReason::NotDenied;
    std::vector<ResourceText> resources;
    std::uint32_t eventId = 0; ///< 0: none; else the last 32 bits of a UUID that is zero otherwise
    std::uint32_t file = 1;    ///< entry in the list of paths; 0 has none
    std::uint64_t offset = 0;
    std::uint8_t flags = 0; ///< ReadOnlyFlag, CatchAllFilterFlag, EscapedRecordFlag
};

/// An IAM user of account 111122223333 with every field that AWS gives.
[[nodiscard]] IdentityText iamUser(const std::string& name, const std::string& account = "111122223333");

/// A session of a role of account 111122223333 with every field that AWS gives.
[[nodiscard]] IdentityText assumedRole(const std::string& role, const std::string& session,
                                       const std::string& account = "111122223333");

/// A denied GetSecretValue of the secret `name` with the errorCode, message and reason that AWS gives.
[[nodiscard]] EventText deniedRead(const IdentityText& identity, const std::string& name, const std::string& time);

/// The shard that a worker would have made of `events`.
[[nodiscard]] EventStoreShard shardOf(const std::vector<EventText>& events);

/// A frozen store of the events of one shard, with the paths `files` (entry 0 unused; more are made up when needed).
[[nodiscard]] std::shared_ptr<const EventStore> storeOf(const std::vector<EventText>& events);

/// The same of several shards.
[[nodiscard]] std::shared_ptr<const EventStore> storeOf(const std::vector<std::vector<EventText>>& shards);

/// Everything the store knows about an event but where it lies, as one line: equal events have equal lines.
[[nodiscard]] std::string describe(const EventStore& store, EventIndex row);

/// describe() of every row, in order of rows.
[[nodiscard]] std::vector<std::string> describeAll(const EventStore& store);

} // namespace latchlight::test
