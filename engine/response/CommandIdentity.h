// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/CommandTemplates.h"

#include <string>
#include <string_view>

namespace latchlight {

/// AKIA…: a key of an IAM user or of root, which can be deactivated; all others expire by themselves.
[[nodiscard]] bool isLongTermKey(std::string_view key);
/// `i-0123456789abcdef0`, or the eight digits of old instances: the session name that EC2 gives.
[[nodiscard]] bool isInstanceId(std::string_view session);

/// aws, aws-cn, aws-us-gov …: of the ARN, else of the region.
[[nodiscard]] std::string partitionOf(std::string_view arn, std::string_view region);
/// Where IAM of a partition answers.
[[nodiscard]] std::string defaultRegion(std::string_view partition);
/// `AWSReservedSSO_NAME_0123456789abcdef` → NAME; empty for other roles.
[[nodiscard]] std::string permissionSetOf(std::string_view roleName);

/// For profiles that were made without identities: what their actor, ARNs and keys tell.
[[nodiscard]] PrincipalIdentity identityOfActor(const PrincipalProfile& profile);

[[nodiscard]] bool fits(const CommandRecipe& recipe, const PrincipalIdentity& identity);

} // namespace latchlight
