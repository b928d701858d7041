// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace latchlight {

/// What a rule counts as distinct among the events it matches: trying many of them is what makes an enumeration.
enum class RuleTarget {
    Resource, ///< whatever a request asks for or a denial names
    Secret,
    Parameter, ///< of Parameter Store
    Key,       ///< of KMS
    Role,
    EventName, ///< the event name with its service, such as `iam:ListUsers`
};

/// resource, secret, parameter, key, role, eventName.
[[nodiscard]] std::string_view ruleTargetName(RuleTarget target);

/// English, for sentences: one secret, many secrets.
struct TargetNoun
{
    std::string_view one;
    std::string_view many;
};
[[nodiscard]] TargetNoun targetNoun(RuleTarget target);

} // namespace latchlight
