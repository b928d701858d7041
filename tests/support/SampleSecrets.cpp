// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSecrets.h"

#include <array>

namespace latchlight::test {

namespace {

// No name ends in a dash and six alphanumerics: a partial ARN of such a secret reads like a full ARN.
constexpr std::array<std::string_view, 14> secretPurposes{
    "postgres/owner",   "postgres/readonly", "mysql-root",   "stripe-key",      "webhook/signing",
    "redis/auth-token", "smtp/relay",        "oidc/client",  "tls/private-key", "kafka/sasl",
    "jwt/hmac",         "ldap/bind",         "sftp/partner", "datadog/api-key"};

constexpr std::string_view namedPolicy =
    "arn:aws:organizations::777788889999:policy/o-exampleorg1/service_control_policy/p-example1";

std::string reasonText(DenialReason reason, const std::string& action)
{
    const auto noPolicyAllows = [&action](std::string_view type) {
        return "because no " + std::string(type) + " allows the " + action + " action";
    };
    switch (reason) {
    case DenialReason::NoIdentityPolicy:
        return noPolicyAllows("identity-based policy");
    case DenialReason::NoResourcePolicy:
        return noPolicyAllows("resource-based policy");
    case DenialReason::NoPermissionsBoundary:
        return noPolicyAllows("permissions boundary");
    case DenialReason::NoSessionPolicy:
        return noPolicyAllows("session policy");
    case DenialReason::NoVpcEndpointPolicy:
        return noPolicyAllows("VPC endpoint policy");
    case DenialReason::DeniedByIdentityPolicy:
        return "with an explicit deny in an identity-based policy";
    case DenialReason::DeniedByResourcePolicy:
        return "with an explicit deny in a resource-based policy";
    case DenialReason::DeniedByServiceControlPolicy:
        return "with an explicit deny in a service control policy";
    case DenialReason::DeniedByNamedServiceControlPolicy:
        return "with an explicit deny in a service control policy: " + std::string(namedPolicy);
    case DenialReason::DeniedByResourceControlPolicy:
        return "with an explicit deny in a resource control policy";
    }
    return {};
}

} // namespace

SecretCatalog::SecretCatalog(SampleRandom random)
    : m_random(random)
{
    for (const std::string& team : sampleTeams()) {
        for (const std::string_view purpose : secretPurposes) {
            m_names.push_back("prod/" + team + "/" + std::string(purpose));
        }
    }
}

std::vector<std::string> SecretCatalog::namesOfTeam(std::string_view team) const
{
    const std::string prefix = "prod/" + std::string(team) + "/";
    std::vector<std::string> result;
    for (const std::string& name : m_names) {
        if (name.starts_with(prefix)) {
            result.push_back(name);
        }
    }
    return result;
}

std::string SecretCatalog::written(SecretForm form, const std::string& account, const std::string& region,
                                   const std::string& name) const
{
    if (form == SecretForm::Name) {
        return name;
    }
    const std::string partialArn = "arn:aws:secretsmanager:" + region + ":" + account + ":secret:" + name;
    if (form == SecretForm::PartialArn) {
        return partialArn;
    }
    SampleRandom suffix = m_random.fork(partialArn);
    return partialArn + "-" + suffix.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 6);
}

const std::vector<std::string>& sampleTeams()
{
    static const std::vector<std::string> teams{"orders", "billing", "search",   "identity",
                                                "data",   "mobile",  "platform", "support"};
    return teams;
}

std::string denialMessage(const std::string& principal, const std::string& action, const std::string& resource,
                          DenialReason reason)
{
    return "User: " + principal + " is not authorized to perform: " + action + " on resource: " + resource + " " +
           reasonText(reason, action);
}

DenialReason randomDenialReason(SampleRandom& random)
{
    static constexpr std::array<DenialReason, 9> rarer{DenialReason::NoResourcePolicy,
                                                       DenialReason::NoPermissionsBoundary,
                                                       DenialReason::NoSessionPolicy,
                                                       DenialReason::NoVpcEndpointPolicy,
                                                       DenialReason::DeniedByIdentityPolicy,
                                                       DenialReason::DeniedByResourcePolicy,
                                                       DenialReason::DeniedByServiceControlPolicy,
                                                       DenialReason::DeniedByNamedServiceControlPolicy,
                                                       DenialReason::DeniedByResourceControlPolicy};
    return random.chance(700) ? DenialReason::NoIdentityPolicy : random.pick(rarer);
}

} // namespace latchlight::test
