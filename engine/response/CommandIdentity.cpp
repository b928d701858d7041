// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/CommandIdentity.h"

#include <algorithm>

namespace latchlight {

namespace {

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool isKnownPartition(std::string_view partition)
{
    return partition == "aws" || startsWith(partition, "aws-");
}

} // namespace

bool isLongTermKey(std::string_view key)
{
    return startsWith(key, "AKIA");
}

bool isInstanceId(std::string_view session)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return startsWith(session, "i-") && (session.size() == 10 || session.size() == 19) &&
           std::all_of(session.begin() + 2, session.end(), isHex);
}

std::string partitionOf(std::string_view arn, std::string_view region)
{
    if (startsWith(arn, "arn:")) {
        const std::string_view rest = arn.substr(4);
        if (const std::string_view partition = rest.substr(0, rest.find(':')); isKnownPartition(partition)) {
            return std::string(partition);
        }
    }
    return startsWith(region, "cn-") ? "aws-cn" : startsWith(region, "us-gov-") ? "aws-us-gov" : "aws";
}

std::string defaultRegion(std::string_view partition)
{
    return partition == "aws-cn" ? "cn-north-1" : partition == "aws-us-gov" ? "us-gov-west-1" : "us-east-1";
}

std::string permissionSetOf(std::string_view roleName)
{
    constexpr std::string_view prefix = "AWSReservedSSO_";
    const std::size_t end = roleName.rfind('_');
    if (!startsWith(roleName, prefix) || end == std::string_view::npos || end < prefix.size()) {
        return {};
    }
    return std::string(roleName.substr(prefix.size(), end - prefix.size()));
}

PrincipalIdentity identityOfActor(const PrincipalProfile& profile)
{
    const Actor& actor = profile.actor;
    PrincipalIdentity identity;
    identity.type = actor.identityType;
    identity.arn = !actor.arn.empty() || profile.arns.empty() ? actor.arn : profile.arns.front().value;
    identity.accountId = actor.account;
    identity.roleName = actor.role;
    identity.userName = actor.identityType == "IAMUser" ? actor.name : std::string();
    if (actor.identityType == "AssumedRole") {
        identity.sessions = {identity.arn.substr(identity.arn.rfind('/') + 1)};
    }
    for (const ValueUse& key : profile.accessKeys) {
        identity.accessKeys.push_back(key.value);
    }
    return identity;
}

bool fits(const CommandRecipe& recipe, const PrincipalIdentity& identity)
{
    const auto& types = recipe.identityTypes;
    const bool isService = identity.type.empty() && !identity.invokedBy.empty();
    const std::string type = isService ? "AWSService" : identity.type;
    if (!types.empty() && std::find(types.begin(), types.end(), type) == types.end()) {
        return false;
    }
    if (recipe.needsRole && identity.roleName.empty()) {
        return false;
    }
    if (recipe.needsInstance && std::none_of(identity.sessions.begin(), identity.sessions.end(), isInstanceId)) {
        return false;
    }
    const auto startsRole = [&](const std::string& prefix) { return startsWith(identity.roleName, prefix); };
    return recipe.rolePrefixes.empty() ||
           std::any_of(recipe.rolePrefixes.begin(), recipe.rolePrefixes.end(), startsRole);
}

} // namespace latchlight
