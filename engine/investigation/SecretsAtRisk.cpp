// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/SecretsAtRisk.h"

#include "engine/base/Parallel.h"
#include "engine/detection/BatchedCopies.h"
#include "engine/investigation/RequestOutcome.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace latchlight {

namespace {

bool isUpperOrDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// AKIA…, ASIA…: redactions such as `***` or HIDDEN_DUE_TO_SECURITY_REASONS would link strangers.
bool isAccessKeyId(std::string_view text)
{
    return text.size() >= 16 && std::all_of(text.begin(), text.end(), isUpperOrDigit);
}

/// An IPv4 or IPv6 address, as opposed to `cloudtrail.amazonaws.com` or `AWS Internal`.
bool isIpAddress(std::string_view text)
{
    const auto isAddressCharacter = [](char c) { return isHexDigit(c) || c == '.' || c == ':'; };
    if (text.empty() || !std::all_of(text.begin(), text.end(), isAddressCharacter)) {
        return false;
    }
    if (std::count(text.begin(), text.end(), ':') >= 2) {
        return true;
    }
    const auto isDottedCharacter = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return std::count(text.begin(), text.end(), '.') == 3 && std::all_of(text.begin(), text.end(), isDottedCharacter);
}

/// Distinct texts that link two requests, marked by their number in the string pool.
class LinkingTexts final
{
public:
    LinkingTexts(const EventStore& store, bool (*isUsable)(std::string_view))
        : m_store(store)
        , m_isUsable(isUsable)
        , m_marks(store.dictionaries().strings.size(), Mark::Unseen)
    {}

    void add(StringId id)
    {
        Mark& mark = m_marks[id.value];
        if (mark != Mark::Unseen) {
            return;
        }
        mark = m_isUsable(m_store.text(id)) ? Mark::Links : Mark::Useless;
        if (mark == Mark::Links) {
            m_ids.push_back(id);
        }
    }

    [[nodiscard]] bool contains(StringId id) const { return m_marks[id.value] == Mark::Links; }

    [[nodiscard]] std::vector<std::string> sorted() const
    {
        std::vector<std::string> texts;
        texts.reserve(m_ids.size());
        for (const StringId id : m_ids) {
            texts.emplace_back(m_store.text(id));
        }
        std::sort(texts.begin(), texts.end());
        return texts;
    }

private:
    enum class Mark : std::uint8_t { Unseen, Useless, Links };

    const EventStore& m_store;
    bool (*m_isUsable)(std::string_view);
    std::vector<Mark> m_marks;
    std::vector<StringId> m_ids;
};

/// The access keys and addresses that the actor used in the window.
class Links final
{
public:
    Links(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange window,
          const std::stop_token& stop)
        : m_store(store)
        , m_accessKeys(store, isAccessKeyId)
        , m_sourceIps(store, isIpAddress)
    {
        const auto [first, last] = store.rowsWithin(window);
        for (const EventIndex row : actors.eventsOf(actor).matchingRows(store, first, last, stop, coreCount())) {
            m_accessKeys.add(accessKeyOf(row));
            m_sourceIps.add(sourceIpOf(row));
        }
    }

    [[nodiscard]] bool isLinked(EventIndex row) const
    {
        return m_accessKeys.contains(accessKeyOf(row)) || m_sourceIps.contains(sourceIpOf(row));
    }

    [[nodiscard]] std::vector<std::string> accessKeys() const { return m_accessKeys.sorted(); }
    [[nodiscard]] std::vector<std::string> sourceIps() const { return m_sourceIps.sorted(); }

private:
    [[nodiscard]] StringId accessKeyOf(EventIndex row) const
    {
        return m_store.identity(m_store.columns().identity[row]).accessKeyId;
    }
    [[nodiscard]] StringId sourceIpOf(EventIndex row) const
    {
        return m_store.origin(m_store.columns().origin[row]).sourceIpAddress;
    }

    const EventStore& m_store;
    LinkingTexts m_accessKeys;
    LinkingTexts m_sourceIps;
};

/// First and last time, and how often.
struct Tally
{
    std::uint64_t count = 0;
    UtcTime first;
    UtcTime last;
    bool isBySameActor = false;

    void add(UtcTime time, bool isOwn)
    {
        first = count == 0 ? time : first;
        last = time;
        ++count;
        isBySameActor = isBySameActor || isOwn;
    }
};

/// What happened to one secret.
struct SecretTally
{
    Tally reads;
    Tally denials;

    [[nodiscard]] bool wasRead() const { return reads.count > 0; }

    [[nodiscard]] SecretUse use(const EventStore& store, const Resource& secret) const
    {
        const Tally& shown = wasRead() ? reads : denials;
        SecretUse use;
        use.secret = {std::string(store.text(secret.name)), std::string(store.text(secret.accountId)),
                      std::string(store.text(secret.region))};
        use.requestedAs = use.secret.name;
        use.reads = reads.count;
        use.denials = denials.count;
        use.first = shown.first;
        use.last = shown.last;
        use.isBySameActor = shown.isBySameActor;
        return use;
    }
};

ResourceKind kindOf(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Parameter:
        return ResourceKind::Parameter;
    case RuleTarget::Key:
        return ResourceKind::Key;
    case RuleTarget::Role:
        return ResourceKind::Role;
    default:
        return ResourceKind::Secret;
    }
}

/// Rows that ask for the value of a secret, ascending, by how they ended.
struct SecretRequests
{
    std::vector<EventIndex> succeeded;
    std::vector<EventIndex> denied;
};

SecretRequests linkedRequests(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange range,
                              const Links& links, RuleTarget target, const std::stop_token& stop)
{
    const EventColumns& columns = store.columns();
    const SecretReads reads(store, target);
    SecretRequests requests;
    const auto [first, last] = store.rowsWithin(range);
    for (const EventIndex row : reads.filter().matchingRows(store, first, last, stop, coreCount())) {
        const RequestEnd end = requestEnd(store.outcome(columns.outcome[row]));
        if (end == RequestEnd::Failed || (actors.actorOf(store, row) != actor && !links.isLinked(row))) {
            continue;
        }
        (end == RequestEnd::Succeeded ? requests.succeeded : requests.denied).push_back(row);
    }
    return requests;
}

/// Counts requests by secret. In the order of resource numbers, which makes no difference to the sorted result.
class SecretCounter final
{
public:
    SecretCounter(const EventStore& store, const ActorIndex& actors, ActorId actor, ResourceKind kind)
        : m_store(store)
        , m_actors(actors)
        , m_actor(actor)
        , m_kind(kind)
    {}

    /// Gives the number of requests that name no secret. A secret that a batch was refused is left out.
    std::uint64_t add(const std::vector<EventIndex>& rows, Tally SecretTally::*tally, const BatchedDenials& refused)
    {
        const EventColumns& columns = m_store.columns();
        std::uint64_t unnamed = 0;
        for (const EventIndex row : rows) {
            const bool isOwn = m_actors.actorOf(m_store, row) == m_actor;
            bool namesSecret = false;
            for (const ResourceId id : m_store.resourceSet(columns.resources[row])) {
                const Resource& resource = m_store.resource(id);
                if (resource.kind == m_kind && !resource.name.isNone()) {
                    namesSecret = true;
                    if (!refused.isRefused(row, id)) {
                        (m_tallies[id].*tally).add(UtcTime{columns.time[row]}, isOwn);
                    }
                }
            }
            unnamed += namesSecret ? 0U : 1U;
        }
        return unnamed;
    }

    void moveTo(SecretsAtRisk& result) const
    {
        for (const auto& [id, tally] : m_tallies) {
            (tally.wasRead() ? result.read : result.deniedOnly).push_back(tally.use(m_store, m_store.resource(id)));
        }
        const auto bySecret = [](const SecretUse& left, const SecretUse& right) { return left.secret < right.secret; };
        std::sort(result.read.begin(), result.read.end(), bySecret);
        std::sort(result.deniedOnly.begin(), result.deniedOnly.end(), bySecret);
    }

private:
    const EventStore& m_store;
    const ActorIndex& m_actors;
    ActorId m_actor;
    ResourceKind m_kind;
    std::unordered_map<ResourceId, SecretTally> m_tallies;
};

} // namespace

RuleTarget SecretsAtRisk::targetFor(RuleTarget target)
{
    const bool isAnything = target == RuleTarget::Resource || target == RuleTarget::EventName;
    return isAnything ? RuleTarget::Secret : target;
}

AtRiskWords atRiskWords(RuleTarget target)
{
    switch (SecretsAtRisk::targetFor(target)) {
    case RuleTarget::Parameter:
        return {
            "parameter",           "parameters", "read",
            "Parameters at risk",  "Parameter",  "Treat the values of these parameters as disclosed, and change them.",
            "Parameters to change"};
    case RuleTarget::Key:
        return {"key",
                "keys",
                "used for decryption",
                "Keys at risk",
                "Key",
                "Treat whatever these keys decrypted as disclosed; the keys themselves did not leave KMS.",
                "Keys to check"};
    case RuleTarget::Role:
        return {"role",
                "roles",
                "assumed",
                "Roles at risk",
                "Role",
                "Whoever assumed these roles had their permissions: cut their sessions, and look at what they did.",
                "Roles whose sessions to cut"};
    default:
        return {"secret",           "secrets", "read",
                "Secrets at risk",  "Secret",  "Treat the values of these secrets as disclosed, and rotate them.",
                "Secrets to rotate"};
    }
}

SecretsAtRisk SecretsAtRisk::find(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange window,
                                  std::stop_token stop, RuleTarget target)
{
    SecretsAtRisk result;
    result.target = targetFor(target);
    if (window.isEmpty()) {
        return result;
    }
    const Links links(store, actors, actor, window, stop);
    result.linkedAccessKeys = links.accessKeys();
    result.linkedSourceIps = links.sourceIps();

    const TimeRange range{window.begin - marginSeconds, window.end + marginSeconds};
    SecretRequests requests = linkedRequests(store, actors, actor, range, links, result.target, stop);
    SecretCounter counter(store, actors, actor, kindOf(result.target));
    const BatchedDenials refused(store, actors, requests.denied);
    result.unnamedReads =
        counter.add(withoutBatchedCopies(store, actors, std::move(requests.succeeded)), &SecretTally::reads, refused);
    counter.add(withoutBatchedCopies(store, actors, std::move(requests.denied)), &SecretTally::denials,
                BatchedDenials(store, actors, {}));
    counter.moveTo(result);
    return result;
}

} // namespace latchlight
