// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/ActorQuery.h"

#include <algorithm>
#include <vector>

namespace latchlight {

namespace {

/// Values of one field that a query lists; SearchQuery allows 4,096 terms in all.
constexpr std::size_t mostArns = 16;
constexpr std::size_t mostLinks = 100;

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (const std::string& part : parts) {
        text += text.empty() ? std::string_view() : separator;
        text += part;
    }
    return text;
}

/// `field:value`, or `field:(a OR b)`; `values` is not empty.
std::string anyOf(std::string_view field, const std::vector<std::string>& values)
{
    std::vector<std::string> terms;
    for (const std::string& value : values) {
        terms.push_back(SearchQuery::quoted(value));
    }
    const std::string list = joined(terms, " OR ");
    return std::string(field) + ':' + (terms.size() == 1 ? list : '(' + list + ')');
}

/// All parts that have a value, joined by AND.
class Conjunction final
{
public:
    Conjunction& add(std::string_view field, const std::string& value)
    {
        if (!value.empty()) {
            m_terms.push_back(anyOf(field, {value}));
        }
        return *this;
    }

    [[nodiscard]] std::string text() const
    {
        return m_terms.empty() ? "userIdentity.type:\"\"" : '(' + joined(m_terms, " ") + ')';
    }

private:
    std::vector<std::string> m_terms;
};

/// An identity that has no ARN, by what its actor name is made of.
std::string queryWithoutArn(const PrincipalIdentity& identity)
{
    Conjunction terms;
    terms.add("userIdentity.type", identity.type).add("userIdentity.accountId", identity.accountId);
    if (!identity.userName.empty()) {
        return terms.add("userIdentity.userName", identity.userName).text();
    }
    if (!identity.invokedBy.empty()) {
        return terms.add("userIdentity.invokedBy", identity.invokedBy).text();
    }
    return terms.add("userIdentity.principalId", identity.principalId).text();
}

/// `text` outside quotes, without a meaning in the search syntax.
std::string escaped(std::string_view text)
{
    std::string literal;
    for (const char c : text) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        literal += isPlain ? std::string{c} : std::string{'\\', c};
    }
    return literal;
}

std::string queryByRole(const PrincipalIdentity& identity)
{
    const bool isIssuerKnown = !identity.arn.empty();
    if (!isIssuerKnown) {
        return "userIdentity.arn:*" + escaped(identity.accountId + ":assumed-role/" + identity.roleName + '/') + '*';
    }
    return Conjunction()
        .add("userIdentity.type", identity.type)
        .add("userIdentity.accountId", identity.accountId)
        .add("userIdentity.sessionContext.sessionIssuer.userName", identity.roleName)
        .text();
}

std::vector<std::string> alternatives(const PrincipalProfile& profile)
{
    std::vector<std::string> parts;
    const bool isListed = profile.arns.size() <= mostArns;
    if (isListed && !profile.arns.empty()) {
        std::vector<std::string> arns;
        for (const ValueUse& use : profile.arns) {
            arns.push_back(use.value);
        }
        std::sort(arns.begin(), arns.end());
        parts.push_back(anyOf("userIdentity.arn", arns));
    }
    for (const PrincipalIdentity& identity : profile.identities) {
        if (identity.hasEventsWithoutArn) {
            parts.push_back(queryWithoutArn(identity));
        } else if (!isListed && !identity.roleName.empty()) {
            parts.push_back(queryByRole(identity));
        } else if (!isListed && !identity.arn.empty()) {
            parts.push_back(anyOf("userIdentity.arn", {identity.arn}));
        }
    }
    return parts;
}

std::string actorTerms(IdentityKey key, const PrincipalProfile& profile)
{
    const std::string& name = profile.actor.name;
    if (key == IdentityKey::SourceIp) {
        return "sourceIPAddress:" + (name.empty() ? std::string("\"\"") : SearchQuery::quoted(name));
    }
    const auto isName = [&](const ValueUse& use) { return use.value == name; };
    if (key == IdentityKey::AccessKey && std::any_of(profile.accessKeys.begin(), profile.accessKeys.end(), isName)) {
        return anyOf("userIdentity.accessKeyId", {name});
    }
    const std::vector<std::string> parts = alternatives(profile);
    if (parts.empty()) { // an actor without events
        return Conjunction().add("userIdentity.arn", profile.actor.arn).add("actor", name).text();
    }
    return parts.size() == 1 ? parts.front() : '(' + joined(parts, " OR ") + ')';
}

std::string linkedTerms(const std::string& actor, const SecretsAtRisk& secrets)
{
    std::vector<std::string> parts{actor};
    const auto addLinks = [&](std::string_view field, const std::vector<std::string>& values) {
        if (!values.empty()) {
            const auto count = static_cast<std::ptrdiff_t>(std::min(values.size(), mostLinks));
            parts.push_back(anyOf(field, {values.begin(), values.begin() + count}));
        }
    };
    addLinks("userIdentity.accessKeyId", secrets.linkedAccessKeys);
    addLinks("sourceIPAddress", secrets.linkedSourceIps);
    return parts.size() == 1 ? actor : '(' + joined(parts, " OR ") + ')';
}

} // namespace

ActorQuery ActorQuery::of(IdentityKey key, const PrincipalProfile& profile, const SecretsAtRisk& secrets)
{
    ActorQuery query;
    query.actor = actorTerms(key, profile);
    query.linked = linkedTerms(query.actor, secrets);
    return query;
}

std::string ActorQuery::filledInto(std::string_view query) const
{
    // The value of one placeholder may look like the other one, as it comes from a log: fill in from left to right,
    // once.
    constexpr std::string_view actorPlaceholder = "${actorFilter}";
    constexpr std::string_view linkedPlaceholder = "${linkedFilter}";
    std::string filled;
    while (!query.empty()) {
        if (query.substr(0, actorPlaceholder.size()) == actorPlaceholder) {
            filled += actor;
            query.remove_prefix(actorPlaceholder.size());
        } else if (query.substr(0, linkedPlaceholder.size()) == linkedPlaceholder) {
            filled += linked;
            query.remove_prefix(linkedPlaceholder.size());
        } else {
            filled += query.front();
            query.remove_prefix(1);
        }
    }
    return filled;
}

} // namespace latchlight
