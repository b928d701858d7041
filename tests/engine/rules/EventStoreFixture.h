// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStoreBuilder.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace latchlight {

/// One event of a test, as texts. Its secrets lie in the recipient account and the region of the event.
struct TestEvent
{
    std::string time; ///< empty: no usable time
    std::string eventName;
    std::string eventSource;
    std::string awsRegion;
    std::string recipientAccountId;
    std::string identityType;
    std::string arn;
    std::string userName;
    std::string accessKeyId;
    std::string issuerUserName;
    std::string mfaAuthenticated;
    std::string sourceIpAddress;
    std::string userAgent;
    std::string errorCode;
    std::string errorMessage;
    DenialReason reason = DenialReason::NotDenied;
    std::vector<std::string> secrets;
    std::vector<std::string> otherResources;
    std::string file;
    std::uint8_t eventIdByte = 0; ///< last byte of its UUID; 0: no eventID
    bool isReadOnly = false;
    bool isCatchAll = false;
};

namespace detail {

inline EventRow rowOf(EventStoreShard& shard, const TestEvent& event)
{
    EventRow row;
    row.time = event.time.empty() ? EventStore::noTime : static_cast<std::uint32_t>(parseUtcTime(event.time)->seconds);
    row.operation = shard.addOperation({shard.intern(event.eventSource), shard.intern(event.eventName),
                                        shard.intern(event.awsRegion), shard.intern(event.recipientAccountId)});
    Identity identity;
    identity.type = shard.intern(event.identityType);
    identity.arn = shard.intern(event.arn);
    identity.userName = shard.intern(event.userName);
    identity.accessKeyId = shard.intern(event.accessKeyId);
    identity.issuerUserName = shard.intern(event.issuerUserName);
    identity.mfaAuthenticated = shard.intern(event.mfaAuthenticated);
    row.identity = shard.addIdentity(identity);
    row.origin = shard.addOrigin({shard.intern(event.sourceIpAddress), shard.intern(event.userAgent)});
    row.outcome = shard.addOutcome({shard.intern(event.errorCode), shard.intern(event.errorMessage), event.reason});
    std::vector<ResourceId> resources;
    for (const std::string& secret : event.secrets) {
        resources.push_back(shard.addResource({ResourceKind::Secret, shard.intern(secret),
                                               shard.intern(event.recipientAccountId), shard.intern(event.awsRegion)}));
    }
    for (const std::string& other : event.otherResources) {
        resources.push_back(shard.addResource({ResourceKind::Other, shard.intern(other), {}, {}}));
    }
    row.resources = shard.addResourceSet(std::move(resources));
    if (event.isReadOnly) {
        row.flags |= ReadOnlyFlag;
    }
    if (event.isCatchAll) {
        row.flags |= CatchAllFilterFlag;
    }
    if (event.eventIdByte != 0) {
        row.flags |= HasEventIdFlag | EventIdIsUuidFlag;
        row.eventId.back() = event.eventIdByte;
    }
    return row;
}

} // namespace detail

/// The store of `events`, which keep their order when their times are ascending.
inline std::shared_ptr<const EventStore> storeOf(const std::vector<TestEvent>& events)
{
    std::vector<std::string> files{std::string()};
    for (const TestEvent& event : events) {
        files.push_back(event.file);
    }
    std::sort(files.begin() + 1, files.end());
    files.erase(std::unique(files.begin() + 1, files.end()), files.end());

    EventStoreShard shard;
    std::uint64_t offset = 0;
    for (const TestEvent& event : events) {
        EventRow row = detail::rowOf(shard, event);
        row.file.value =
            static_cast<std::uint32_t>(std::find(files.begin() + 1, files.end(), event.file) - files.begin());
        row.offset = offset++;
        shard.append(row);
    }
    std::vector<EventStoreShard> shards;
    shards.push_back(std::move(shard));
    return EventStoreBuilder::freeze(std::move(shards), std::move(files));
}

} // namespace latchlight
