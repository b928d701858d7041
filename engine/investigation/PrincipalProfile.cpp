// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/PrincipalProfile.h"

#include "engine/base/Parallel.h"
#include "engine/investigation/RequestOutcome.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace latchlight {

namespace {

constexpr std::int64_t secondsPerHour = 3600;
/// 1970-01-01 was a Thursday; the week starts on Monday.
constexpr std::int64_t hoursFromMondayToEpoch = 3 * 24;

/// How often and when one dictionary entry occurs in the actor's rows.
struct Tally
{
    std::uint32_t succeeded = 0;
    std::uint32_t denied = 0;
    std::uint32_t failed = 0;
    std::uint32_t first = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t last = 0;

    [[nodiscard]] std::uint64_t uses() const { return std::uint64_t{succeeded} + denied + failed; }

    void add(RequestEnd end, std::uint32_t time)
    {
        ++(end == RequestEnd::Succeeded ? succeeded : end == RequestEnd::Denied ? denied : failed);
        first = std::min(first, time);
        last = std::max(last, time);
    }

    void add(const Tally& other)
    {
        succeeded += other.succeeded;
        denied += other.denied;
        failed += other.failed;
        first = std::min(first, other.first);
        last = std::max(last, other.last);
    }
};

/// The actor's rows, counted by dictionary entry: everything else follows from these few numbers.
struct EntryTallies
{
    std::vector<Tally> identities;
    std::vector<Tally> operations;
    std::vector<Tally> origins;
};

template<class Entry>
std::vector<Tally> emptyTallies(const std::vector<Entry>& dictionary)
{
    return std::vector<Tally>(dictionary.size());
}

EntryTallies countRows(PrincipalProfile& profile, const EventStore& store, const ActorIndex& actors, ActorId actor,
                       const std::stop_token& stop)
{
    const EventColumns& columns = store.columns();
    const EventDictionaries& tables = store.dictionaries();
    const SecretReads reads(store);
    EntryTallies tallies{emptyTallies(tables.identities), emptyTallies(tables.operations),
                         emptyTallies(tables.origins)};

    for (const EventIndex row : actors.eventsOf(actor).matchingRows(store, 0, store.timedSize(), stop, coreCount())) {
        const std::uint32_t time = columns.time[row];
        const RequestEnd end = requestEnd(store.outcome(columns.outcome[row]));
        tallies.identities[columns.identity[row].value].add(end, time);
        tallies.operations[columns.operation[row].value].add(end, time);
        tallies.origins[columns.origin[row].value].add(end, time);

        ++profile.events;
        const auto hour = static_cast<std::size_t>((time / secondsPerHour + hoursFromMondayToEpoch) % 168);
        ++profile.hoursOfWeek[hour];
        const UtcTime quarter = bucketStart(UtcTime{time}, ActivityQuarter::seconds);
        if (profile.activity.empty() || profile.activity.back().start != quarter) {
            profile.activity.push_back({quarter, 0, 0}); // rows are in the order of time
        }
        ++profile.activity.back().events;
        if (end == RequestEnd::Denied) {
            ++profile.deniedEvents;
            ++profile.deniedHoursOfWeek[hour];
            ++profile.activity.back().denied;
            if (!profile.firstDenial && reads.of(columns.operation[row]) != SecretRead::None) {
                profile.firstDenial = UtcTime{time};
            }
        }
        profile.firstSeen = profile.firstSeen ? profile.firstSeen : UtcTime{time};
        profile.lastSeen = UtcTime{time};
    }
    return tallies;
}

/// Sums tallies by text and lists them.
class UseCounter final
{
public:
    UseCounter(const EventStore& store, TimeRange window)
        : m_store(store)
        , m_window(window)
    {}

    void add(StringId text, const Tally& tally)
    {
        if (!text.isNone() && tally.uses() > 0) {
            m_tallies[text].add(tally);
        }
    }

    [[nodiscard]] std::vector<ValueUse> list() const
    {
        std::vector<ValueUse> uses;
        uses.reserve(m_tallies.size());
        for (const auto& [id, tally] : m_tallies) {
            uses.push_back(use(std::string(m_store.text(id)), tally, m_window));
        }
        sort(uses);
        return uses;
    }

    [[nodiscard]] static ValueUse use(std::string value, const Tally& tally, TimeRange window)
    {
        ValueUse use;
        use.value = std::move(value);
        use.succeeded = tally.succeeded;
        use.denied = tally.denied;
        use.failed = tally.failed;
        use.first = UtcTime{tally.first};
        use.last = UtcTime{tally.last};
        use.isNew = !window.isEmpty() && use.first >= window.begin - PrincipalProfile::newMarginSeconds;
        return use;
    }

    static void sort(std::vector<ValueUse>& uses)
    {
        std::sort(uses.begin(), uses.end(), [](const ValueUse& left, const ValueUse& right) {
            return left.uses() != right.uses() ? left.uses() > right.uses() : left.value < right.value;
        });
    }

private:
    const EventStore& m_store;
    TimeRange m_window;
    std::unordered_map<StringId, Tally> m_tallies;
};

void listIdentityValues(PrincipalProfile& profile, const EventStore& store, const std::vector<Tally>& tallies,
                        TimeRange window)
{
    UseCounter types(store, window);
    UseCounter arns(store, window);
    UseCounter accessKeys(store, window);
    UseCounter mfa(store, window);
    for (std::uint32_t i = 0; i < tallies.size(); ++i) {
        const Identity& identity = store.identity(IdentityId{i});
        types.add(identity.type, tallies[i]);
        arns.add(identity.arn, tallies[i]);
        accessKeys.add(identity.accessKeyId, tallies[i]);
        mfa.add(identity.mfaAuthenticated, tallies[i]);
    }
    profile.identityTypes = types.list();
    profile.arns = arns.list();
    profile.accessKeys = accessKeys.list();
    profile.mfa = mfa.list();
}

void listOriginValues(PrincipalProfile& profile, const EventStore& store, const std::vector<Tally>& tallies,
                      TimeRange window)
{
    UseCounter sourceIps(store, window);
    UseCounter userAgents(store, window);
    for (std::uint32_t i = 0; i < tallies.size(); ++i) {
        const Origin& origin = store.origin(OriginId{i});
        sourceIps.add(origin.sourceIpAddress, tallies[i]);
        userAgents.add(origin.userAgent, tallies[i]);
    }
    profile.sourceIps = sourceIps.list();
    profile.userAgents = userAgents.list();
}

void listOperationValues(PrincipalProfile& profile, const EventStore& store, const std::vector<Tally>& tallies,
                         TimeRange window)
{
    const StringId secretsManager = store.dictionaries().strings.find("secretsmanager.amazonaws.com");
    UseCounter regions(store, window);
    UseCounter services(store, window);
    std::map<std::pair<StringId, StringId>, Tally> byName;
    for (std::uint32_t i = 0; i < tallies.size(); ++i) {
        if (tallies[i].uses() == 0) {
            continue;
        }
        const Operation& operation = store.operation(OperationId{i});
        regions.add(operation.awsRegion, tallies[i]);
        services.add(operation.eventSource, tallies[i]);
        byName[{operation.eventSource, operation.eventName}].add(tallies[i]);
        if (!secretsManager.isNone() && operation.eventSource == secretsManager) {
            const UtcTime first{tallies[i].first};
            profile.firstSecretsManagerUse = std::min(profile.firstSecretsManagerUse.value_or(first), first);
        }
    }
    profile.regions = regions.list();
    profile.services = services.list();
    for (const auto& [name, tally] : byName) {
        std::string value(store.text(name.first));
        value += value.empty() ? "" : " ";
        value += store.text(name.second);
        profile.operations.push_back(UseCounter::use(std::move(value), tally, window));
    }
    UseCounter::sort(profile.operations);
}

std::string_view lastSegment(std::string_view text)
{
    return text.substr(text.rfind('/') + 1);
}

/// `…:assumed-role/ROLE/SESSION` or `…:role/PATH/ROLE` → ROLE; empty if `arn` is no role's.
std::string_view roleOfArn(std::string_view arn)
{
    constexpr std::string_view sessionMarker = ":assumed-role/";
    if (const std::size_t at = arn.find(sessionMarker); at != std::string_view::npos) {
        const std::string_view rest = arn.substr(at + sessionMarker.size());
        return rest.substr(0, rest.find('/'));
    }
    return arn.find(":role/") == std::string_view::npos ? std::string_view() : lastSegment(arn);
}

/// `…:assumed-role/ROLE/SESSION`, or a principalId `AROA…:SESSION` → SESSION.
std::string_view sessionOf(std::string_view arn, std::string_view principalId)
{
    if (!arn.empty()) {
        return lastSegment(arn);
    }
    const std::size_t colon = principalId.find(':');
    return colon == std::string_view::npos ? std::string_view() : principalId.substr(colon + 1);
}

/// Sessions of one role come together here; everything else stays one entry for each principal.
PrincipalIdentity identityOf(const EventStore& store, const Identity& raw)
{
    const std::string_view arn = store.text(raw.arn);
    PrincipalIdentity identity;
    identity.type = store.text(raw.type);
    identity.accountId = store.text(raw.accountId);
    identity.arn = arn;
    if (identity.type == "AssumedRole" || identity.type == "Role") {
        identity.roleName = raw.issuerUserName.isNone() ? roleOfArn(arn) : store.text(raw.issuerUserName);
        identity.arn = identity.type == "AssumedRole" ? store.text(raw.issuerArn) : arn;
    } else if (identity.type == "IAMUser") {
        identity.userName = raw.userName.isNone() && !arn.empty() ? lastSegment(arn) : store.text(raw.userName);
    } else if (identity.type == "FederatedUser") {
        identity.issuerName = store.text(raw.issuerUserName);
    }
    identity.hasEventsWithoutArn = arn.empty();
    if (arn.empty()) {
        identity.invokedBy = store.text(raw.invokedBy);
        identity.principalId = store.text(raw.principalId);
    }
    return identity;
}

auto sortingKey(const PrincipalIdentity& identity)
{
    return std::tie(identity.type, identity.arn, identity.accountId, identity.userName, identity.roleName,
                    identity.issuerName, identity.invokedBy, identity.principalId, identity.hasEventsWithoutArn);
}

struct BySortingKey
{
    bool operator()(const PrincipalIdentity& left, const PrincipalIdentity& right) const
    {
        return sortingKey(left) < sortingKey(right);
    }
};

struct IdentityParts
{
    std::uint64_t events = 0;
    std::set<std::string, std::less<>> sessions;
    std::set<std::string, std::less<>> accessKeys;
};

void listIdentities(PrincipalProfile& profile, const EventStore& store, const std::vector<Tally>& tallies)
{
    std::map<PrincipalIdentity, IdentityParts, BySortingKey> found;
    for (std::uint32_t i = 0; i < tallies.size(); ++i) {
        if (tallies[i].uses() == 0) {
            continue;
        }
        const Identity& raw = store.identity(IdentityId{i});
        IdentityParts& parts = found[identityOf(store, raw)];
        parts.events += tallies[i].uses();
        if (!raw.accessKeyId.isNone()) {
            parts.accessKeys.emplace(store.text(raw.accessKeyId));
        }
        const std::string_view session = sessionOf(store.text(raw.arn), store.text(raw.principalId));
        if (store.text(raw.type) == "AssumedRole" && !session.empty()) {
            parts.sessions.emplace(session);
        }
    }
    for (const auto& [identity, parts] : found) {
        PrincipalIdentity entry = identity;
        entry.events = parts.events;
        entry.sessions.assign(parts.sessions.begin(), parts.sessions.end());
        entry.accessKeys.assign(parts.accessKeys.begin(), parts.accessKeys.end());
        profile.identities.push_back(std::move(entry));
    }
    std::stable_sort(
        profile.identities.begin(), profile.identities.end(),
        [](const PrincipalIdentity& left, const PrincipalIdentity& right) { return left.events > right.events; });
}

} // namespace

PrincipalProfile PrincipalProfile::build(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                         TimeRange window, std::stop_token stop)
{
    PrincipalProfile profile;
    profile.actor = actors.actor(actor);
    const EntryTallies tallies = countRows(profile, store, actors, actor, stop);
    listIdentityValues(profile, store, tallies.identities, window);
    listOriginValues(profile, store, tallies.origins, window);
    listOperationValues(profile, store, tallies.operations, window);
    listIdentities(profile, store, tallies.identities);
    return profile;
}

} // namespace latchlight
