// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleRandom.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// The policy that refused a request, as the end of the error message words it.
enum class DenialReason {
    NoIdentityPolicy,
    NoResourcePolicy,
    NoPermissionsBoundary,
    NoSessionPolicy,
    NoVpcEndpointPolicy,
    DeniedByIdentityPolicy,
    DeniedByResourcePolicy,
    DeniedByServiceControlPolicy,
    DeniedByNamedServiceControlPolicy,
    DeniedByResourceControlPolicy,
};

/// How a caller writes the secret it asks for.
enum class SecretForm { Name, PartialArn, FullArn };

/// The secrets that exist in the sample. Every account and region has one of each name.
class SecretCatalog final
{
public:
    explicit SecretCatalog(SampleRandom random);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] std::vector<std::string> namesOfTeam(std::string_view team) const;

    /// The secret as its name, its ARN without the random suffix, or its full ARN.
    [[nodiscard]] std::string written(SecretForm form, const std::string& account, const std::string& region,
                                      const std::string& name) const;

private:
    SampleRandom m_random;
    std::vector<std::string> m_names;
};

/// The teams that own secrets and identities.
[[nodiscard]] const std::vector<std::string>& sampleTeams();

/// `User: … is not authorized to perform: … on resource: … because …`, in CloudTrail's own wording.
[[nodiscard]] std::string denialMessage(const std::string& principal, const std::string& action,
                                        const std::string& resource, DenialReason reason);

/// A reason, with identity-based policies by far the most frequent.
[[nodiscard]] DenialReason randomDenialReason(SampleRandom& random);

} // namespace latchlight::test
