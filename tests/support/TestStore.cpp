// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestStore.h"

#include "engine/base/UtcTime.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace latchlight::test {

namespace {

EventIdBytes eventIdBytes(std::uint32_t number)
{
    EventIdBytes bytes{};
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes[bytes.size() - 1 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return bytes;
}

IdentityId addIdentity(EventStoreShard& shard, const IdentityText& text)
{
    Identity identity;
    identity.type = shard.intern(text.type);
    identity.arn = shard.intern(text.arn);
    identity.principalId = shard.intern(text.principalId);
    identity.accountId = shard.intern(text.accountId);
    identity.userName = shard.intern(text.userName);
    identity.accessKeyId = shard.intern(text.accessKeyId);
    identity.issuerArn = shard.intern(text.issuerArn);
    identity.issuerUserName = shard.intern(text.issuerUserName);
    identity.invokedBy = shard.intern(text.invokedBy);
    identity.mfaAuthenticated = shard.intern(text.mfaAuthenticated);
    return shard.addIdentity(identity);
}

ResourceSetId addResources(EventStoreShard& shard, const std::vector<ResourceText>& texts)
{
    std::vector<ResourceId> members;
    for (const ResourceText& text : texts) {
        Resource resource;
        resource.kind = text.kind;
        resource.name = shard.intern(text.name);
        resource.accountId = shard.intern(text.accountId);
        resource.region = shard.intern(text.region);
        members.push_back(shard.addResource(resource));
    }
    return shard.addResourceSet(std::move(members));
}

void append(EventStoreShard& shard, const EventText& text)
{
    Operation operation;
    operation.eventSource = shard.intern(text.eventSource);
    operation.eventName = shard.intern(text.eventName);
    operation.awsRegion = shard.intern(text.awsRegion);
    operation.recipientAccountId = shard.intern(text.recipientAccountId);
    Origin origin;
    origin.sourceIpAddress = shard.intern(text.sourceIpAddress);
    origin.userAgent = shard.intern(text.userAgent);
    Outcome outcome;
    outcome.errorCode = shard.intern(text.errorCode);
    outcome.errorMessage = shard.intern(text.errorMessage);
    outcome.reason = text.reason;

    EventRow row;
    const auto time = parseUtcTime(text.time);
    row.time = time ? static_cast<std::uint32_t>(time->seconds) : EventStore::noTime;
    row.identity = addIdentity(shard, text.identity);
    row.operation = shard.addOperation(operation);
    row.origin = shard.addOrigin(origin);
    row.outcome = shard.addOutcome(outcome);
    row.resources = addResources(shard, text.resources);
    row.file = FileId{text.file};
    row.offset = text.offset;
    row.flags = text.flags;
    if (text.eventId != 0) {
        row.eventId = eventIdBytes(text.eventId);
        row.flags |= HasEventIdFlag | EventIdIsUuidFlag;
    }
    shard.append(row);
}

} // namespace

IdentityText iamUser(const std::string& name, const std::string& account)
{
    IdentityText identity;
    identity.type = "IAMUser";
    identity.arn = "arn:aws:iam::" + account + ":user/" + name;
    identity.principalId = "AIDA" + name;
    identity.accountId = account;
    identity.userName = name;
    identity.accessKeyId = "AKIA" + name;
    return identity;
}

IdentityText assumedRole(const std::string& role, const std::string& session, const std::string& account)
{
    IdentityText identity;
    identity.type = "AssumedRole";
    identity.arn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + session;
    identity.principalId = "AROA" + role + ":" + session;
    identity.accountId = account;
    identity.accessKeyId = "ASIA" + role + session;
    identity.issuerArn = "arn:aws:iam::" + account + ":role/" + role;
    identity.issuerUserName = role;
    return identity;
}

EventText deniedRead(const IdentityText& identity, const std::string& name, const std::string& time)
{
    EventText event;
    event.time = time;
    event.identity = identity;
    event.errorCode = "AccessDenied";
    event.errorMessage = "User: " + identity.arn +
                         " is not authorized to perform: secretsmanager:GetSecretValue on resource: " + name +
                         " because no identity-based policy allows the secretsmanager:GetSecretValue action";
    event.reason = DenialReason::IdentityBasedPolicy;
    ResourceText secret;
    secret.name = name;
    event.resources.push_back(std::move(secret));
    return event;
}

EventStoreShard shardOf(const std::vector<EventText>& events)
{
    EventStoreShard shard;
    for (const EventText& event : events) {
        append(shard, event);
    }
    return shard;
}

std::shared_ptr<const EventStore> storeOf(const std::vector<EventText>& events)
{
    return storeOf(std::vector<std::vector<EventText>>{events});
}

std::shared_ptr<const EventStore> storeOf(const std::vector<std::vector<EventText>>& shards)
{
    std::uint32_t lastFile = 0;
    std::vector<EventStoreShard> built;
    for (const std::vector<EventText>& events : shards) {
        for (const EventText& event : events) {
            lastFile = std::max(lastFile, event.file);
        }
        built.push_back(shardOf(events));
    }
    std::vector<std::string> files{1};
    for (std::uint32_t file = 1; file <= lastFile; ++file) {
        files.push_back("file" + std::to_string(file) + ".json");
    }
    return EventStoreBuilder::freeze(std::move(built), std::move(files));
}

std::string describe(const EventStore& store, EventIndex row)
{
    const EventView event = store.event(row);
    const Identity& identity = store.identity(store.columns().identity[row]);
    std::string line = event.time ? formatUtcTime(*event.time) : "no time";
    const auto add = [&line](std::string_view text) {
        line += " | ";
        line += text;
    };
    add(store.eventId(row));
    for (const std::string_view text : {event.eventName, event.eventSource, event.awsRegion, event.recipientAccountId,
                                        event.sourceIpAddress, event.userAgent, event.errorCode, event.errorMessage}) {
        add(text);
    }
    add(denialReasonName(event.reason));
    for (const StringId id : {identity.type, identity.arn, identity.principalId, identity.accountId, identity.userName,
                              identity.accessKeyId, identity.issuerArn, identity.issuerUserName, identity.invokedBy,
                              identity.mfaAuthenticated}) {
        add(store.text(id));
    }
    std::vector<std::string> resources;
    for (const ResourceId id : event.resources) {
        const Resource& resource = store.resource(id);
        resources.push_back(std::string(store.text(resource.name)) + '@' + std::string(store.text(resource.accountId)) +
                            '@' + std::string(store.text(resource.region)) +
                            (resource.kind == ResourceKind::Secret ? "@secret" : "@other"));
    }
    std::sort(resources.begin(), resources.end());
    for (const std::string& resource : resources) {
        add(resource);
    }
    const std::uint8_t flags = store.columns().flags[row];
    add((flags & ReadOnlyFlag) != 0 ? "read-only" : "writing");
    add((flags & CatchAllFilterFlag) != 0 ? "catch-all" : "");
    return line;
}

std::vector<std::string> describeAll(const EventStore& store)
{
    std::vector<std::string> lines;
    for (EventIndex row = 0; row < store.size(); ++row) {
        lines.push_back(describe(store, row));
    }
    return lines;
}

} // namespace latchlight::test
