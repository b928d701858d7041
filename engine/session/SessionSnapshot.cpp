// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/SessionSnapshot.h"

#include <algorithm>

namespace latchlight {

std::size_t RuleResult::suppressedCount() const
{
    const auto shown = std::count_if(signals.begin(), signals.end(),
                                     [](const Signal& signal) { return !signal.suppressedBy.empty(); });
    return suppressed.size() + static_cast<std::size_t>(shown);
}

const RuleResult* SessionSnapshot::find(const std::string& ruleId) const
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const RuleResult& result) { return result.rule.id == ruleId; });
    return found == results.end() ? nullptr : &*found;
}

} // namespace latchlight
