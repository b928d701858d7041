// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace latchlight {

/// A number as people write it, the same in every locale: two significant digits below 100 (0.04, 2.3), whole above, an
/// exponent below 0.001 and from a million on (3.1e-12). Trailing zeros are dropped.
[[nodiscard]] std::string shortNumber(double value);

/// A probability with one significant digit: 0.3, 0.02, 3e-12.
[[nodiscard]] std::string shortProbability(double p);

/// A duration in its largest fitting unit: 30 min, 4 h, 1.5 h, 14 days. Not negative.
[[nodiscard]] std::string shortDuration(std::int64_t seconds);

} // namespace latchlight
