// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/CountSeries.h"
#include "engine/store/EventStoreBuilder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// One request for secrets, as a test writes it down. Times are seconds since 2026-01-05 (a Monday), 00:00 UTC.
struct SecretRequest
{
    std::string user = "alice";
    std::int64_t time = 0;
    std::vector<std::string> secrets;
    std::string eventName = "GetSecretValue";
    std::string eventSource = "secretsmanager.amazonaws.com";
    std::string errorCode;
    DenialReason reason = DenialReason::NotDenied;
    std::string sourceIp = "192.0.2.1";
    std::string userAgent = "aws-cli/2";
    std::string region = "us-east-1";
    std::string identityType = "IAMUser";
    ResourceKind kind = ResourceKind::Secret; ///< of `secrets`
};

/// Collects requests and freezes them into a store.
class DenialLog final
{
public:
    static constexpr UtcTime monday{1767571200};
    static constexpr std::int64_t minute = 60;
    static constexpr std::int64_t hour = 3600;
    static constexpr std::int64_t day = 86400;

    SecretRequest& add(SecretRequest request)
    {
        m_requests.push_back(std::move(request));
        return m_requests.back();
    }

    SecretRequest& read(std::string_view user, std::int64_t time, std::string_view secret)
    {
        SecretRequest request;
        request.user = user;
        request.time = time;
        request.secrets = {std::string(secret)};
        return add(std::move(request));
    }

    SecretRequest& deny(std::string_view user, std::int64_t time, std::string_view secret)
    {
        SecretRequest& request = read(user, time, secret);
        request.errorCode = "AccessDenied";
        request.reason = DenialReason::IdentityBasedPolicy;
        return request;
    }

    [[nodiscard]] std::shared_ptr<const EventStore> freeze() const
    {
        EventStoreShard shard;
        std::uint64_t offset = 0;
        for (const SecretRequest& request : m_requests) {
            shard.append(rowOf(shard, request, offset++));
        }
        std::vector<EventStoreShard> shards;
        shards.push_back(std::move(shard));
        return EventStoreBuilder::freeze(std::move(shards), {"", "log.json"});
    }

private:
    static EventRow rowOf(EventStoreShard& shard, const SecretRequest& request, std::uint64_t offset)
    {
        const StringId account = shard.intern("111122223333");
        Identity identity;
        identity.type = shard.intern(request.identityType);
        identity.arn = shard.intern("arn:aws:iam::111122223333:user/" + request.user);
        identity.accountId = account;
        identity.userName = shard.intern(request.user);
        identity.accessKeyId = shard.intern("AKIA" + request.user);
        identity.invokedBy = shard.intern(request.identityType == "AWSService" ? request.user : "");
        EventRow row;
        row.time = static_cast<std::uint32_t>(monday.seconds + request.time);
        row.identity = shard.addIdentity(identity);
        row.operation = shard.addOperation({shard.intern(request.eventSource), shard.intern(request.eventName),
                                            shard.intern(request.region), account});
        row.origin = shard.addOrigin({shard.intern(request.sourceIp), shard.intern(request.userAgent)});
        row.outcome =
            shard.addOutcome({shard.intern(request.errorCode), shard.intern(request.errorCode), request.reason});
        std::vector<ResourceId> secrets;
        for (const std::string& secret : request.secrets) {
            secrets.push_back(
                shard.addResource({request.kind, shard.intern(secret), account, shard.intern(request.region)}));
        }
        row.resources = shard.addResourceSet(std::move(secrets));
        row.file = FileId{1};
        row.offset = offset;
        return row;
    }

    std::vector<SecretRequest> m_requests;
};

inline constexpr TimeRange allTime{{0}, {1LL << 32}};

/// A rule that counts every denied request.
[[nodiscard]] inline Rule denialRule(DetectorKind detector = DetectorKind::Adaptive)
{
    Rule rule;
    rule.id = "secrets-manager-enumeration";
    rule.query = *SearchQuery::parse("errorCode:AccessDenied");
    rule.target = RuleTarget::Secret;
    rule.detector = detector;
    return rule;
}

/// A store with its actors and the counts of a rule.
struct CountedLog
{
    std::shared_ptr<const EventStore> store;
    ActorIndex actors;
    CountSeries series;

    CountedLog(const DenialLog& log, const Rule& rule, TimeRange range = allTime)
        : store(log.freeze())
        , actors(ActorIndex::build(*store, rule.identity))
        , series(CountSeries::build(*store, actors, rule, EventFilter(), range))
    {}

    [[nodiscard]] ActorId actor(std::string_view name) const
    {
        const std::vector<ActorId> found = actors.find(name);
        return found.empty() ? ActorId{} : found.front();
    }
    [[nodiscard]] const ActorSeries* of(std::string_view name) const { return series.find(actor(name)); }
};

} // namespace latchlight
