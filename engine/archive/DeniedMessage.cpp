// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/DeniedMessage.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchlight {

namespace {

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

/// The policy type in "because no T policy allows the A action".
DenialReason reasonOfMissingPolicy(std::string_view afterBecauseNo)
{
    static constexpr std::array<std::pair<std::string_view, DenialReason>, 7> types{{
        {"identity-based policy", DenialReason::IdentityBasedPolicy},
        {"resource-based policy", DenialReason::ResourceBasedPolicy},
        {"service control policy", DenialReason::ServiceControlPolicy},
        {"resource control policy", DenialReason::ResourceControlPolicy},
        {"permissions boundary", DenialReason::PermissionsBoundary},
        {"session policy", DenialReason::SessionPolicy},
        {"VPC endpoint policy", DenialReason::VpcEndpointPolicy},
    }};
    const auto* found = std::find_if(types.begin(), types.end(),
                                     [&](const auto& type) { return startsWith(afterBecauseNo, type.first); });
    return found == types.end() ? DenialReason::Unstated : found->second;
}

/// Where the reason starts (npos: there is none) and what it is.
std::pair<std::size_t, DenialReason> findReason(std::string_view text)
{
    constexpr std::string_view missing = " because no ";
    constexpr std::string_view denied = " with an explicit deny";
    for (std::size_t at = text.rfind(missing); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : text.rfind(missing, at - 1)) {
        const DenialReason reason = reasonOfMissingPolicy(text.substr(at + missing.size()));
        if (reason != DenialReason::Unstated) {
            const std::size_t deniedAt = text.rfind(denied);
            if (deniedAt != std::string_view::npos && deniedAt > at) {
                return {deniedAt, DenialReason::ExplicitDeny};
            }
            return {at, reason};
        }
    }
    const std::size_t at = text.rfind(denied);
    return {at, at == std::string_view::npos ? DenialReason::Unstated : DenialReason::ExplicitDeny};
}

} // namespace

DeniedMessage parseDeniedMessage(std::string_view message)
{
    constexpr std::string_view user = "User: ";
    constexpr std::string_view verb = " is not authorized to perform: ";
    constexpr std::string_view resource = " on resource: ";

    DeniedMessage parts;
    const std::size_t verbAt = message.find(verb);
    if (verbAt == std::string_view::npos) {
        const bool isKms = message.find("Access to KMS is not allowed") != std::string_view::npos;
        parts.reason = isKms ? DenialReason::KmsAccess : DenialReason::Unstated;
        return parts;
    }
    const std::size_t userAt = message.substr(0, verbAt).rfind(user);
    if (userAt != std::string_view::npos) {
        parts.principal = message.substr(userAt + user.size(), verbAt - userAt - user.size());
    }
    std::string_view rest = message.substr(verbAt + verb.size());
    const auto [reasonAt, reason] = findReason(rest);
    parts.reason = reason;
    rest = rest.substr(0, reasonAt);

    const std::size_t resourceAt = rest.find(resource);
    const std::string_view actionPart = rest.substr(0, resourceAt);
    parts.action = actionPart.substr(0, actionPart.find(' '));
    if (resourceAt != std::string_view::npos) {
        parts.resource = trimmed(rest.substr(resourceAt + resource.size()));
    }
    return parts;
}

bool isDenialCode(std::string_view errorCode)
{
    static constexpr std::array<std::string_view, 8> codes{
        "AccessDenied",          "AccessDeniedException", "UnauthorizedOperation", "Client.UnauthorizedOperation",
        "UnauthorizedException", "ForbiddenException",    "Client.AuthFailure",    "Client.AccessDenied"};
    return std::find(codes.begin(), codes.end(), errorCode) != codes.end() || startsWith(errorCode, "NotAuthorized");
}

} // namespace latchlight
