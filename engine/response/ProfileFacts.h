// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"

#include <string>
#include <vector>

namespace latchlight {

/// English lines on what a profile tells about who, since when and where from.
[[nodiscard]] std::vector<std::string> identityFacts(const PrincipalProfile& profile);
[[nodiscard]] std::vector<std::string> firstSeenFacts(const PrincipalProfile& profile, TimeRange window);
[[nodiscard]] std::vector<std::string> originFacts(const PrincipalProfile& profile);

/// The values for which `isWanted` holds, in their order.
[[nodiscard]] std::vector<std::string> valuesOf(const std::vector<ValueUse>& uses, bool (*isWanted)(const ValueUse&));
/// AKIA…
[[nodiscard]] bool isLongTermKey(const ValueUse& use);

} // namespace latchlight
