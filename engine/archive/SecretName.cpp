// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/SecretName.h"

#include <algorithm>

namespace latchlight {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view withoutRandomSuffix(std::string_view name)
{
    constexpr std::size_t suffix = 7; // "-AbCdEf"
    if (name.size() <= suffix || name[name.size() - suffix] != '-' ||
        !std::all_of(name.end() - (suffix - 1), name.end(), isAlphanumeric)) {
        return name;
    }
    return name.substr(0, name.size() - suffix);
}

/// Takes the text up to the next colon off `rest`.
std::string_view takeField(std::string_view& rest)
{
    const std::size_t colon = rest.find(':');
    const std::string_view field = rest.substr(0, colon);
    rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    return field;
}

} // namespace

SecretName canonicalSecret(std::string_view secretId, std::string_view eventAccountId, std::string_view eventRegion)
{
    constexpr std::string_view prefix = "arn:";
    constexpr std::string_view marker = ":secret:";
    const std::size_t at = secretId.find(marker);
    if (secretId.substr(0, prefix.size()) != prefix || at == std::string_view::npos) {
        return {secretId, eventAccountId, eventRegion};
    }
    std::string_view head = secretId.substr(0, at);
    takeField(head); // arn
    takeField(head); // partition
    takeField(head); // service
    const std::string_view region = takeField(head);
    const std::string_view account = takeField(head);
    return {withoutRandomSuffix(secretId.substr(at + marker.size())), account.empty() ? eventAccountId : account,
            region.empty() ? eventRegion : region};
}

} // namespace latchlight
