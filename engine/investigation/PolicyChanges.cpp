// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/PolicyChanges.h"

#include "engine/base/Parallel.h"
#include "engine/investigation/RequestOutcome.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace latchlight {

namespace {

struct ChangingCalls
{
    std::string_view eventSource;
    std::span<const std::string_view> eventNames;
};

constexpr std::array<std::string_view, 23> iamCalls{
    "PutRolePolicy",
    "DeleteRolePolicy",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "PutUserPolicy",
    "DeleteUserPolicy",
    "AttachUserPolicy",
    "DetachUserPolicy",
    "PutGroupPolicy",
    "DeleteGroupPolicy",
    "AttachGroupPolicy",
    "DetachGroupPolicy",
    "AddUserToGroup",
    "RemoveUserFromGroup",
    "CreatePolicyVersion",
    "DeletePolicyVersion",
    "SetDefaultPolicyVersion",
    "DeletePolicy",
    "UpdateAssumeRolePolicy",
    "PutRolePermissionsBoundary",
    "DeleteRolePermissionsBoundary",
    "PutUserPermissionsBoundary",
    "DeleteUserPermissionsBoundary",
};
constexpr std::array<std::string_view, 2> secretCalls{"PutResourcePolicy", "DeleteResourcePolicy"};
constexpr std::array<std::string_view, 6> keyCalls{"PutKeyPolicy", "CreateGrant", "RevokeGrant",
                                                   "RetireGrant",  "DisableKey",  "ScheduleKeyDeletion"};
constexpr std::array<std::string_view, 4> organizationCalls{"AttachPolicy", "DetachPolicy", "UpdatePolicy",
                                                            "DeletePolicy"};
constexpr std::array<std::string_view, 5> permissionSetCalls{
    "PutInlinePolicyToPermissionSet", "DeleteInlinePolicyFromPermissionSet", "AttachManagedPolicyToPermissionSet",
    "DetachManagedPolicyFromPermissionSet", "ProvisionPermissionSet"};
constexpr std::array<std::string_view, 1> endpointCalls{"ModifyVpcEndpoint"};

constexpr std::array<ChangingCalls, 6> changingCalls{{{"iam.amazonaws.com", iamCalls},
                                                      {"secretsmanager.amazonaws.com", secretCalls},
                                                      {"kms.amazonaws.com", keyCalls},
                                                      {"organizations.amazonaws.com", organizationCalls},
                                                      {"sso.amazonaws.com", permissionSetCalls},
                                                      {"ec2.amazonaws.com", endpointCalls}}};

bool changesPolicies(std::string_view eventSource, std::string_view eventName)
{
    return std::any_of(changingCalls.begin(), changingCalls.end(), [&](const ChangingCalls& calls) {
        return calls.eventSource == eventSource &&
               std::find(calls.eventNames.begin(), calls.eventNames.end(), eventName) != calls.eventNames.end();
    });
}

std::string_view lastSegment(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What an actor is, and what it was denied.
class Concerns final
{
public:
    Concerns(const EventStore& store, const PrincipalProfile& profile, const SecretsAtRisk& secrets)
        : m_store(store)
    {
        for (const PrincipalIdentity& identity : profile.identities) {
            if (!identity.roleName.empty()) {
                m_roles.emplace(identity.roleName, identity.accountId);
            }
            if (!identity.userName.empty()) {
                m_users.emplace(identity.userName, identity.accountId);
            }
        }
        if (secrets.target != RuleTarget::Secret) {
            return; // lists parameters, keys or roles
        }
        for (const SecretUse& use : secrets.deniedOnly) {
            m_secrets.insert(use.secret);
        }
        for (const SecretUse& use : secrets.read) {
            if (use.denials > 0) {
                m_secrets.insert(use.secret);
            }
        }
    }

    [[nodiscard]] std::optional<PolicyConcern> of(const Resource& resource) const
    {
        const std::string name(m_store.text(resource.name));
        const std::string account(m_store.text(resource.accountId));
        switch (resource.kind) {
        case ResourceKind::Role:
            return m_roles.contains({std::string(lastSegment(name)), account}) ? std::optional(PolicyConcern::OwnRole)
                                                                               : std::nullopt;
        case ResourceKind::User:
            return m_users.contains({std::string(lastSegment(name)), account}) ? std::optional(PolicyConcern::OwnUser)
                                                                               : std::nullopt;
        case ResourceKind::Secret:
            return m_secrets.contains({name, account, std::string(m_store.text(resource.region))})
                       ? std::optional(PolicyConcern::DeniedSecret)
                       : std::nullopt;
        default:
            return std::nullopt;
        }
    }

private:
    using NameInAccount = std::pair<std::string, std::string>;

    const EventStore& m_store;
    std::set<NameInAccount> m_roles;
    std::set<NameInAccount> m_users;
    std::set<ResourceName> m_secrets;
};

std::vector<std::uint8_t> changingOperations(const EventStore& store)
{
    const std::vector<Operation>& operations = store.dictionaries().operations;
    std::vector<std::uint8_t> changes(operations.size());
    for (std::size_t i = 1; i < changes.size(); ++i) {
        changes[i] =
            changesPolicies(store.text(operations[i].eventSource), store.text(operations[i].eventName)) ? 1 : 0;
    }
    return changes;
}

/// The first resource of a call that concerns the actor.
std::optional<PolicyChange> changeOf(const EventStore& store, EventIndex row, const Concerns& concerns)
{
    for (const ResourceId id : store.resourceSet(store.columns().resources[row])) {
        if (const std::optional<PolicyConcern> concern = concerns.of(store.resource(id))) {
            const EventView event = store.event(row);
            PolicyChange change;
            change.time = UtcTime{store.columns().time[row]};
            change.eventSource = event.eventSource;
            change.eventName = event.eventName;
            change.concern = *concern;
            change.target = store.text(store.resource(id).name);
            change.author =
                event.arn.empty() ? actorName(store, store.identity(store.columns().identity[row])) : event.arn;
            return change;
        }
    }
    return std::nullopt;
}

/// The begin of the window where there is none.
UtcTime firstDenialWithin(const EventStore& store, const ActorIndex& actors, ActorId actor, TimeRange window,
                          const std::stop_token& stop)
{
    const EventColumns& columns = store.columns();
    const auto [first, last] = store.rowsWithin(window);
    for (const EventIndex row : actors.eventsOf(actor).matchingRows(store, first, last, stop, coreCount())) {
        if (requestEnd(store.outcome(columns.outcome[row])) == RequestEnd::Denied) {
            return {columns.time[row]};
        }
    }
    return window.begin;
}

} // namespace

const PolicyChange* PolicyChanges::likelyCause() const
{
    const PolicyChange* cause = nullptr;
    for (const PolicyChange& change : changes) {
        if (change.time <= firstDenial && !change.isByActor) {
            cause = &change;
        }
    }
    return cause;
}

std::string PolicyChanges::query()
{
    std::string text;
    for (const ChangingCalls& calls : changingCalls) {
        std::string names;
        for (const std::string_view name : calls.eventNames) {
            names += names.empty() ? "" : " OR ";
            names += name;
        }
        text += text.empty() ? "(" : " OR ";
        text += "(eventSource:" + std::string(calls.eventSource) + " eventName:(" + names + "))";
    }
    return text + ") NOT errorCode:*";
}

PolicyChanges PolicyChanges::find(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                  const PrincipalProfile& profile, const SecretsAtRisk& secrets, TimeRange window,
                                  const std::stop_token& stop)
{
    PolicyChanges found;
    if (window.isEmpty()) {
        return found;
    }
    found.firstDenial = firstDenialWithin(store, actors, actor, window, stop);
    found.range = {found.firstDenial - marginSeconds, found.firstDenial + marginSeconds};
    const Concerns concerns(store, profile, secrets);
    const EventFilter changes = EventFilter::ofOperations(changingOperations(store));
    const EventColumns& columns = store.columns();
    const auto [first, last] = store.rowsWithin(found.range);
    for (const EventIndex row : changes.matchingRows(store, first, last, stop, coreCount())) {
        if (requestEnd(store.outcome(columns.outcome[row])) != RequestEnd::Succeeded) {
            continue;
        }
        if (std::optional<PolicyChange> change = changeOf(store, row, concerns)) {
            change->isByActor = actors.actorOf(store, row) == actor;
            found.changes.push_back(std::move(*change));
        } else {
            ++found.others;
        }
    }
    return found;
}

} // namespace latchlight
