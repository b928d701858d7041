// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/ProfileFacts.h"

#include "engine/base/Text.h"
#include "engine/response/EvidenceText.h"

#include <string_view>

namespace latchlight {

namespace {

bool isAny(const ValueUse&)
{
    return true;
}

bool isNew(const ValueUse& use)
{
    return use.isNew;
}

bool isTemporaryKey(const ValueUse& use)
{
    return use.value.substr(0, 4) == "ASIA";
}

bool isServiceName(const ValueUse& use)
{
    constexpr std::string_view suffix = ".amazonaws.com";
    return use.value == "AWS Internal" ||
           (use.value.size() > suffix.size() &&
            use.value.compare(use.value.size() - suffix.size(), suffix.size(), suffix) == 0);
}

bool isAddress(const ValueUse& use)
{
    return !isServiceName(use);
}

std::string countedWithNew(const std::vector<ValueUse>& uses, bool (*isWanted)(const ValueUse&),
                           std::string_view singular, std::string_view plural)
{
    std::vector<std::string> all;
    std::vector<std::string> fresh;
    for (const ValueUse& use : uses) {
        if (isWanted(use)) {
            all.push_back(use.value);
        }
        if (isWanted(use) && isNew(use)) {
            fresh.push_back(use.value);
        }
    }
    const std::string count = counted(all.size(), singular, plural);
    if (all.empty()) {
        return count;
    }
    return fresh.empty() ? count + ", none new: " + listed(all)
                         : count + ", " + std::to_string(fresh.size()) + " new: " + listed(fresh);
}

} // namespace

std::vector<std::string> valuesOf(const std::vector<ValueUse>& uses, bool (*isWanted)(const ValueUse&))
{
    std::vector<std::string> values;
    for (const ValueUse& use : uses) {
        if (isWanted(use)) {
            values.push_back(use.value);
        }
    }
    return values;
}

bool isLongTermKey(const ValueUse& use)
{
    return use.value.substr(0, 4) == "AKIA";
}

std::vector<std::string> identityFacts(const PrincipalProfile& profile)
{
    const Actor& actor = profile.actor;
    std::vector<std::string> facts{"Name " + (actor.name.empty() ? "unknown" : shown(actor.name))};
    facts.push_back("Identity type " + (actor.identityType.empty() ? "unknown" : shown(actor.identityType)) +
                    ", account " + (actor.account.empty() ? "unknown" : shown(actor.account)) + ", compared as " +
                    std::string(actorClassName(actor.actorClass)));
    if (!actor.role.empty()) {
        facts.push_back("Role " + shown(actor.role));
    }
    if (const auto arns = valuesOf(profile.arns, isAny); !arns.empty()) {
        facts.push_back(counted(arns.size(), "ARN: ", "ARNs: ") + listed(arns));
    }
    if (const auto keys = valuesOf(profile.accessKeys, isLongTermKey); !keys.empty()) {
        facts.push_back(counted(keys.size(), "long-term key (AKIA): ", "long-term keys (AKIA): ") + listed(keys));
    }
    if (const auto keys = valuesOf(profile.accessKeys, isTemporaryKey); !keys.empty()) {
        facts.push_back(counted(keys.size(), "temporary key (ASIA): ", "temporary keys (ASIA): ") + listed(keys));
    }
    if (profile.accessKeys.empty()) {
        facts.emplace_back("No access key is recorded");
    }
    return facts;
}

std::vector<std::string> firstSeenFacts(const PrincipalProfile& profile, TimeRange window)
{
    std::vector<std::string> facts;
    if (!profile.firstSeen || !profile.lastSeen) {
        return {"No event of this identity has a usable time"};
    }
    facts.push_back("First seen " + timeBesideWindow(*profile.firstSeen, window));
    facts.push_back("Last seen " + formatUtcTime(*profile.lastSeen) + "; " +
                    counted(profile.events, "event", "events") + " in all");
    facts.push_back(profile.firstSecretsManagerUse
                        ? "First use of Secrets Manager " + timeBesideWindow(*profile.firstSecretsManagerUse, window)
                        : std::string("Never used Secrets Manager"));
    facts.push_back(profile.firstDenial ? "First denied secret " + timeBesideWindow(*profile.firstDenial, window)
                                        : std::string("Never denied a secret"));
    return facts;
}

std::vector<std::string> originFacts(const PrincipalProfile& profile)
{
    std::vector<std::string> facts;
    facts.push_back(countedWithNew(profile.sourceIps, isAddress, "source address", "source addresses"));
    if (const auto services = valuesOf(profile.sourceIps, isServiceName); !services.empty()) {
        facts.push_back("Called through AWS services: " + listed(services));
    }
    facts.push_back(countedWithNew(profile.userAgents, isAny, "user agent", "user agents"));
    if (profile.mfa.empty()) {
        facts.emplace_back("MFA is not recorded");
    }
    for (const ValueUse& use : profile.mfa) {
        facts.push_back("MFA " + shown(use.value) + " on " + counted(use.uses(), "event", "events"));
    }
    return facts;
}

} // namespace latchlight
