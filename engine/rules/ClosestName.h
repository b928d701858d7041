// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// The candidate that was probably meant by the unknown `name`, or an empty text: equal to its last dotted part, or at
/// most a third of its characters away (edit distance, without regard to ASCII case). The first of equally close
/// candidates wins.
[[nodiscard]] std::string_view closestName(std::string_view name, const std::vector<std::string>& candidates);

/// `reason`, or `reason:NAME` when a candidate was probably meant: the `detail` of errors about unknown names.
[[nodiscard]] std::string withClosestName(std::string_view reason, std::string_view name,
                                          const std::vector<std::string>& candidates);

} // namespace latchlight
