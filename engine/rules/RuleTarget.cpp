// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/RuleTarget.h"

namespace latchlight {

std::string_view ruleTargetName(RuleTarget target)
{
    return target == RuleTarget::EventName ? "eventName" : targetNoun(target).one;
}

TargetNoun targetNoun(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Resource:
        return {"resource", "resources"};
    case RuleTarget::Secret:
        return {"secret", "secrets"};
    case RuleTarget::Parameter:
        return {"parameter", "parameters"};
    case RuleTarget::Key:
        return {"key", "keys"};
    case RuleTarget::Role:
        return {"role", "roles"};
    case RuleTarget::EventName:
        return {"event name", "event names"};
    }
    return {};
}

} // namespace latchlight
