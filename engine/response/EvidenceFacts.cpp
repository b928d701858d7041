// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/EvidenceFacts.h"

#include "engine/base/Text.h"
#include "engine/investigation/RequestOutcome.h"
#include "engine/response/EvidenceText.h"
#include "engine/response/ProfileFacts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace latchlight {

namespace {

using Facts = std::vector<std::string>;

constexpr std::int64_t secondsPerDay = 86400;

/// The distinct secrets, regions and accounts of some rows, sorted.
struct DeniedTargets
{
    std::set<std::string> secrets;
    std::set<std::string> regions;
    std::set<std::string> accounts;
    std::uint64_t unnamed = 0; ///< requests whose records name no resource

    DeniedTargets(const EventStore& store, const std::vector<EventIndex>& rows)
    {
        for (const EventIndex row : rows) {
            const EventView event = store.event(row);
            addUnlessEmpty(regions, event.awsRegion);
            unnamed += event.resources.empty() ? 1U : 0U;
            for (const ResourceId id : event.resources) {
                const Resource& resource = store.resource(id);
                addUnlessEmpty(secrets, store.text(resource.name));
                addUnlessEmpty(accounts, store.text(resource.accountId));
            }
        }
    }

    static void addUnlessEmpty(std::set<std::string>& values, std::string_view value)
    {
        if (!value.empty()) {
            values.emplace(value);
        }
    }
};

std::vector<std::string> asList(const std::set<std::string>& values)
{
    return {values.begin(), values.end()};
}

/// What lists the names of what is at risk; empty: nothing that triage looks for.
std::string_view listingOf(RuleTarget target)
{
    return target == RuleTarget::Secret      ? "ListSecrets"
           : target == RuleTarget::Parameter ? "DescribeParameters"
                                             : std::string_view();
}

/// Says whether the names may come from a list: the last ListSecrets, or the like, before the first denial.
std::string listSecretsFact(const EvidenceSources& sources, const std::vector<EventIndex>& rows)
{
    const EventStore& store = sources.store;
    const std::string listing(listingOf(sources.secrets.target));
    const auto timeOf = [&](EventIndex row) { return UtcTime{store.columns().time[row]}; };
    const bool isDenied = !sources.deniedRows.empty();
    const UtcTime firstDenial = isDenied ? timeOf(sources.deniedRows.front()) : sources.window.end;
    const EventIndex* last = nullptr;
    for (const EventIndex& row : rows) {
        if (store.event(row).eventName == listing && timeOf(row) <= firstDenial) {
            last = &row;
        }
    }
    if (last == nullptr) {
        return "No " + listing +
               " by this identity before the first denial: the names come from elsewhere or were guessed";
    }
    const bool succeeded = requestEnd(store.outcome(store.columns().outcome[*last])) == RequestEnd::Succeeded;
    return listing + " " + std::string(succeeded ? "succeeded " : "was refused ") +
           durationText(firstDenial - timeOf(*last)) + " before the first denial: " +
           (succeeded ? "the names may come from that list" : "the names did not come from it");
}

Facts deniedFacts(const EvidenceSources& sources, const std::vector<EventIndex>& rows)
{
    const DeniedTargets targets(sources.store, sources.deniedRows);
    const AtRiskWords words = atRiskWords(sources.secrets.target);
    Facts facts;
    facts.push_back(
        counted(sources.deniedRows.size(), "denied request", "denied requests") + " for " +
        counted(targets.secrets.size(), "distinct " + std::string(words.one), "distinct " + std::string(words.many)) +
        " in the window");
    if (!targets.secrets.empty()) {
        facts.push_back(std::string(words.heading) + "s: " + listed(asList(targets.secrets)));
    }
    if (targets.unnamed > 0) {
        facts.push_back(counted(targets.unnamed, "denied request names", "denied requests name") + " no " +
                        std::string(words.one));
    }
    if (!targets.regions.empty()) {
        facts.push_back(counted(targets.regions.size(), "region: ", "regions: ") + listed(asList(targets.regions)));
    }
    if (!targets.accounts.empty()) {
        facts.push_back(counted(targets.accounts.size(), "account: ", "accounts: ") + listed(asList(targets.accounts)));
    }
    if (!listingOf(sources.secrets.target).empty()) {
        facts.push_back(listSecretsFact(sources, rows));
    }
    return facts;
}

/// How the calls of one name ended, and when.
struct CallTally
{
    std::uint64_t succeeded = 0;
    std::uint64_t denied = 0;
    std::uint64_t failed = 0;
    UtcTime first;
    UtcTime last;

    void add(RequestEnd end, UtcTime time)
    {
        first = succeeded + denied + failed == 0 ? time : first;
        last = time;
        ++(end == RequestEnd::Succeeded ? succeeded : end == RequestEnd::Denied ? denied : failed);
    }

    [[nodiscard]] std::string text() const
    {
        std::vector<std::string> parts;
        if (succeeded > 0) {
            parts.push_back(std::to_string(succeeded) + " succeeded");
        }
        if (denied > 0) {
            parts.push_back(std::to_string(denied) + " denied");
        }
        if (failed > 0) {
            parts.push_back(std::to_string(failed) + " failed");
        }
        const std::string times =
            first == last ? " at " + formatUtcTime(first) : ", " + formatUtcTime(first) + " to " + formatUtcTime(last);
        return listed(parts) + times;
    }
};

/// "CreateUser (iam): 1 succeeded at …", by name; `none` where there is no call.
Facts callFacts(const EventStore& store, const std::vector<EventIndex>& rows, std::string_view none)
{
    std::map<std::pair<std::string_view, std::string_view>, CallTally> calls;
    for (const EventIndex row : rows) {
        const EventColumns& columns = store.columns();
        const Operation& operation = store.operation(columns.operation[row]);
        calls[{store.text(operation.eventName), store.text(operation.eventSource)}].add(
            requestEnd(store.outcome(columns.outcome[row])), UtcTime{columns.time[row]});
    }
    Facts facts;
    for (const auto& [name, tally] : calls) {
        facts.push_back(shown(name.first) + " (" + shown(name.second.substr(0, name.second.find('.'))) +
                        "): " + tally.text());
    }
    if (facts.empty()) {
        facts.emplace_back(none);
    }
    return facts;
}

std::string_view reasonText(DenialReason reason)
{
    switch (reason) {
    case DenialReason::ExplicitDeny:
        return "an explicit deny";
    case DenialReason::KmsAccess:
        return "no access to the KMS key";
    case DenialReason::Unstated:
    case DenialReason::NotDenied:
        return "no reason stated";
    default:
        return {};
    }
}

/// "12 × no identity-based policy allows it, 3 × an explicit deny".
std::string reasonsFact(const EvidenceSources& sources)
{
    std::map<DenialReason, std::uint64_t> counts;
    for (const EventIndex row : sources.deniedRows) {
        ++counts[sources.store.outcome(sources.store.columns().outcome[row]).reason];
    }
    std::vector<std::string> parts;
    for (const auto& [reason, count] : counts) {
        const std::string_view special = reasonText(reason);
        parts.push_back(std::to_string(count) + " × " +
                        (special.empty() ? "no " + std::string(denialReasonName(reason)) + " policy allows it"
                                         : std::string(special)));
    }
    return parts.empty() ? "No denied request in the window" : "Denied by: " + listed(parts);
}

Facts whyDeniedFacts(const EvidenceSources& sources, const std::vector<EventIndex>& rows)
{
    Facts facts{reasonsFact(sources)};
    std::size_t changes = 0;
    for (const EventIndex row : rows) {
        const EventStore& store = sources.store;
        const EventView event = store.event(row);
        if (requestEnd(store.outcome(store.columns().outcome[row])) != RequestEnd::Succeeded) {
            continue;
        }
        if (++changes <= mostListedValues) {
            const std::string_view who =
                event.arn.empty() ? actorName(store, store.identity(store.columns().identity[row])) : event.arn;
            facts.push_back(shown(event.eventName) + " at " + formatUtcTime(event.time.value_or(UtcTime{})) + " by " +
                            shown(who));
        }
    }
    if (changes > mostListedValues) {
        facts.push_back(counted(changes - mostListedValues, "more policy change", "more policy changes"));
    }
    facts.push_back(changes == 0 ? "No policy change is recorded shortly before: a misconfiguration is less likely"
                                 : counted(changes, "policy change", "policy changes") +
                                       " shortly before: check whether one of them explains the denials");
    return facts;
}

std::vector<std::string> secretNames(const std::vector<SecretUse>& uses)
{
    std::vector<std::string> names;
    for (const SecretUse& use : uses) {
        names.push_back(use.secret.name);
    }
    return names;
}

Facts succeededFacts(const EvidenceSources& sources)
{
    const SecretsAtRisk& secrets = sources.secrets;
    std::uint64_t reads = 0;
    std::size_t byOthers = 0;
    for (const SecretUse& use : secrets.read) {
        reads += use.reads;
        byOthers += use.isBySameActor ? 0U : 1U;
    }
    const AtRiskWords words = atRiskWords(secrets.target);
    const std::string one(words.one);
    const std::string many(words.many);
    const std::string opened(words.opened);
    Facts facts;
    facts.push_back(secrets.read.empty()
                        ? "No " + one + " was " + opened
                        : counted(secrets.read.size(), one + " was ", many + " were ") + opened + " (" +
                              counted(reads, "time", "times") + "): " + listed(secretNames(secrets.read)));
    if (byOthers > 0) {
        facts.push_back(std::to_string(byOthers) + " of them only with the same access key or from the same address");
    }
    if (secrets.unnamedReads > 0) {
        facts.push_back(counted(secrets.unnamedReads, "successful request names", "successful requests name") + " no " +
                        one + (secrets.target == RuleTarget::Secret ? " (a batch by filter)" : "") + ": any " + one +
                        " may be among them");
    }
    facts.push_back(counted(secrets.deniedOnly.size(), one + " was", many + " were") +
                    " only denied: not disclosed by these records");
    return facts;
}

Facts containmentFacts(const EvidenceSources& sources, const std::vector<EventIndex>& rows)
{
    const EventStore& store = sources.store;
    const auto isLater = [&](EventIndex row) { return UtcTime{store.columns().time[row]} >= sources.window.end; };
    const auto later = static_cast<std::uint64_t>(std::count_if(rows.begin(), rows.end(), isLater));
    Facts facts;
    facts.push_back(later == 0
                        ? "No event of this identity after the window"
                        : "Still active: " + counted(later, "event", "events") + " after the window, the last at " +
                              formatUtcTime(UtcTime{store.columns().time[rows.back()]}));
    if (const auto keys = valuesOf(sources.profile.accessKeys, isLongTermKey); !keys.empty()) {
        facts.push_back("Long-term keys to deactivate: " + listed(keys));
    }
    facts.push_back(std::string(atRiskWords(sources.secrets.target).toChange) + ": " +
                    std::to_string(sources.secrets.read.size()));
    return facts;
}

Facts benignFacts(const EvidenceSources& sources, const std::vector<EventIndex>& rows)
{
    const EventStore& store = sources.store;
    std::set<std::int64_t> days;
    std::uint64_t denials = 0;
    for (const EventIndex row : rows) {
        const UtcTime time{store.columns().time[row]};
        if (time < sources.window.begin) {
            ++denials;
            days.insert(time.seconds / secondsPerDay);
        }
    }
    if (denials == 0) {
        return {"No such denial in the time before the window: this behaviour is new"};
    }
    return {counted(denials, "denied request", "denied requests") + " on " + counted(days.size(), "day", "days") +
            " before the window: this may be how the identity always behaves"};
}

} // namespace

std::vector<std::string> evidenceFacts(EvidenceKind kind, const EvidenceSources& sources,
                                       const std::vector<EventIndex>& rows)
{
    switch (kind) {
    case EvidenceKind::Identity:
        return identityFacts(sources.profile);
    case EvidenceKind::FirstSeen:
        return firstSeenFacts(sources.profile, sources.window);
    case EvidenceKind::Origin:
        return originFacts(sources.profile);
    case EvidenceKind::Denied:
        return deniedFacts(sources, rows);
    case EvidenceKind::WhyDenied:
        return whyDeniedFacts(sources, rows);
    case EvidenceKind::Succeeded:
        return succeededFacts(sources);
    case EvidenceKind::Surroundings:
        return callFacts(sources.store, rows, "None of the calls that usually surround an enumeration");
    case EvidenceKind::Persistence:
        return callFacts(sources.store, rows, "No call that gains persistence or hides tracks");
    case EvidenceKind::Containment:
        return containmentFacts(sources, rows);
    case EvidenceKind::Benign:
        return benignFacts(sources, rows);
    }
    return {};
}

} // namespace latchlight
