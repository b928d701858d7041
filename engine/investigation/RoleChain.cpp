// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/RoleChain.h"

#include "engine/base/Parallel.h"
#include "engine/investigation/RequestOutcome.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace latchlight {

namespace {

/// Name and account of a role; the name is without its path, as sessions carry it.
using RoleName = std::pair<std::string_view, std::string_view>;

RoleName roleName(const EventStore& store, const Resource& resource)
{
    const std::string_view path = store.text(resource.name);
    return {path.substr(path.rfind('/') + 1), store.text(resource.accountId)};
}

/// The role that a request of AssumeRole names, the first one of its resources; null where there is none.
const Resource* roleOf(const EventStore& store, ResourceSetId set)
{
    for (const ResourceId id : store.resourceSet(set)) {
        if (store.resource(id).kind == ResourceKind::Role) {
            return &store.resource(id);
        }
    }
    return nullptr;
}

/// By operation, so that testing a row is one look-up.
std::vector<std::uint8_t> assumingOperations(const EventStore& store)
{
    const EventDictionaries& tables = store.dictionaries();
    const StringId service = tables.strings.find("sts.amazonaws.com");
    std::vector<std::uint8_t> assumes(tables.operations.size());
    for (std::size_t i = 1; i < assumes.size() && !service.isNone(); ++i) {
        const Operation& operation = tables.operations[i];
        const bool isAssuming = store.text(operation.eventName).starts_with("AssumeRole");
        assumes[i] = operation.eventSource == service && isAssuming ? 1 : 0;
    }
    return assumes;
}

/// The roles behind an actor.
std::set<RoleName> ownRoles(const PrincipalProfile& profile)
{
    std::set<RoleName> roles;
    for (const PrincipalIdentity& identity : profile.identities) {
        if (!identity.roleName.empty()) {
            roles.emplace(identity.roleName, identity.accountId);
        }
    }
    return roles;
}

/// By resource set: it names one of `roles`.
std::vector<bool> setsNaming(const EventStore& store, const std::set<RoleName>& roles)
{
    std::vector<bool> names(store.dictionaries().resourceSets.size());
    for (std::uint32_t i = 0; i < names.size() && !roles.empty(); ++i) {
        const Resource* role = roleOf(store, ResourceSetId{i});
        names[i] = role != nullptr && roles.contains(roleName(store, *role));
    }
    return names;
}

/// How often, how and when; for AssumedRoleUse and RoleCaller alike.
template<class Use>
void add(Use& use, RequestEnd end, UtcTime time)
{
    const bool isFirst = use.succeeded + use.denied + use.failed == 0;
    use.first = isFirst ? time : use.first;
    use.last = time;
    ++(end == RequestEnd::Succeeded ? use.succeeded : end == RequestEnd::Denied ? use.denied : use.failed);
}

std::string callerName(const EventStore& store, const Identity& identity)
{
    return std::string(identity.arn.isNone() ? actorName(store, identity) : store.text(identity.arn));
}

/// Walks the requests that assume roles, once.
class ChainReader final
{
public:
    ChainReader(const EventStore& store, const ActorIndex& actors, ActorId actor, const PrincipalProfile& profile)
        : m_store(store)
        , m_actors(actors)
        , m_actor(actor)
        , m_assumes(assumingOperations(store))
        , m_namesOwnRole(setsNaming(store, ownRoles(profile)))
        , m_lastSeen(profile.lastSeen.value_or(UtcTime{}))
    {}

    void read(const std::stop_token& stop)
    {
        if (std::find(m_assumes.begin(), m_assumes.end(), 1) == m_assumes.end()) {
            return;
        }
        const EventFilter assuming = EventFilter::ofOperations(m_assumes);
        for (const EventIndex row : assuming.matchingRows(m_store, 0, m_store.timedSize(), stop, coreCount())) {
            readRow(row);
        }
    }

    [[nodiscard]] RoleChain chain() const
    {
        RoleChain chain;
        for (const auto& [role, use] : m_assumed) {
            chain.assumed.push_back(use);
        }
        for (const auto& [key, caller] : m_callers) {
            RoleCaller listed = caller.caller;
            listed.accessKeys.assign(caller.accessKeys.begin(), caller.accessKeys.end());
            chain.assumedBy.push_back(std::move(listed));
        }
        const auto requests = [](const RoleCaller& caller) { return caller.succeeded + caller.denied + caller.failed; };
        std::stable_sort(
            chain.assumedBy.begin(), chain.assumedBy.end(),
            [&](const RoleCaller& left, const RoleCaller& right) { return requests(left) > requests(right); });
        return chain;
    }

private:
    struct Caller
    {
        RoleCaller caller;
        std::set<std::string_view> accessKeys;
    };
    using CallerKey = std::tuple<std::string, std::string, std::string, RoleName>; ///< name, account, type, role

    void readRow(EventIndex row)
    {
        const EventColumns& columns = m_store.columns();
        const bool isOwn = m_actors.actorOf(m_store, row) == m_actor;
        const ResourceSetId set = columns.resources[row];
        const UtcTime time{columns.time[row]};
        const bool isOfOwnRole = m_namesOwnRole[set.value] && time <= m_lastSeen;
        if (!isOwn && !isOfOwnRole) {
            return;
        }
        const Resource* resource = roleOf(m_store, set);
        if (resource == nullptr) {
            return;
        }
        const RoleName role = roleName(m_store, *resource);
        const RequestEnd end = requestEnd(m_store.outcome(columns.outcome[row]));
        if (isOwn) {
            AssumedRoleUse& use = m_assumed[role];
            use.role = role.first;
            use.resource = m_store.text(resource->name);
            use.account = role.second;
            add(use, end, time);
        }
        if (isOfOwnRole) {
            addCaller(m_store.identity(columns.identity[row]), role, end, time);
        }
    }

    void addCaller(const Identity& identity, const RoleName& role, RequestEnd end, UtcTime time)
    {
        const std::string type(m_store.text(identity.type));
        const std::string account(m_store.text(identity.accountId));
        std::string name = callerName(m_store, identity);
        Caller& caller = m_callers[{name, account, type, role}];
        caller.caller.role = role.first;
        caller.caller.type = type;
        caller.caller.account = account;
        caller.caller.name = std::move(name);
        add(caller.caller, end, time);
        if (!identity.accessKeyId.isNone()) {
            caller.accessKeys.insert(m_store.text(identity.accessKeyId));
        }
    }

    const EventStore& m_store;
    const ActorIndex& m_actors;
    ActorId m_actor;
    std::vector<std::uint8_t> m_assumes;
    std::vector<bool> m_namesOwnRole;
    UtcTime m_lastSeen;
    std::map<RoleName, AssumedRoleUse> m_assumed;
    std::map<CallerKey, Caller> m_callers;
};

/// Counts what sessions of the assumed roles did.
void countSessions(std::vector<AssumedRoleUse>& assumed, const EventStore& store, const std::stop_token& stop)
{
    // Names as numbers: there are many identities to compare them with. One that the pool does not know is nobody's.
    const StringPool& strings = store.dictionaries().strings;
    std::map<std::pair<StringId, StringId>, AssumedRoleUse*> byRole;
    for (AssumedRoleUse& use : assumed) {
        const StringId role = strings.find(use.role);
        if (use.succeeded > 0 && !role.isNone()) {
            byRole[{role, strings.find(use.account)}] = &use;
        }
    }
    if (byRole.empty()) {
        return;
    }
    const StringId assumedRole = strings.find("AssumedRole");
    const std::vector<Identity>& identities = store.dictionaries().identities;
    std::vector<AssumedRoleUse*> roleOfIdentity(identities.size());
    std::vector<std::uint8_t> isSession(identities.size());
    for (std::size_t i = 0; i < identities.size(); ++i) {
        if (identities[i].type != assumedRole) {
            continue;
        }
        const auto found = byRole.find({identities[i].issuerUserName, identities[i].accountId});
        isSession[i] = found != byRole.end() ? 1 : 0;
        roleOfIdentity[i] = found != byRole.end() ? found->second : nullptr;
    }
    const EventColumns& columns = store.columns();
    const EventFilter sessions = EventFilter::ofIdentities(std::move(isSession));
    for (const EventIndex row : sessions.matchingRows(store, 0, store.timedSize(), stop, coreCount())) {
        AssumedRoleUse& use = *roleOfIdentity[columns.identity[row].value];
        if (UtcTime{columns.time[row]} >= use.first) {
            ++use.sessionEvents;
            use.sessionDenials += requestEnd(store.outcome(columns.outcome[row])) == RequestEnd::Denied ? 1U : 0U;
        }
    }
}

} // namespace

RoleChain RoleChain::build(const EventStore& store, const ActorIndex& actors, ActorId actor,
                           const PrincipalProfile& profile, const std::stop_token& stop)
{
    ChainReader reader(store, actors, actor, profile);
    reader.read(stop);
    RoleChain chain = reader.chain();
    countSessions(chain.assumed, store, stop);
    return chain;
}

} // namespace latchlight
