// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchlight {

/// ln Γ(x) for x > 0, to about 1e-14 relative: Stirling's series (Abramowitz & Stegun 6.1.41) after shifting x
/// above 10. std::lgamma writes the global signgam in glibc and is therefore not for threads.
[[nodiscard]] double logGamma(double x);

/// The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in [0, 1]: Lentz's continued fraction
/// (DLMF 8.17.22), which keeps its relative accuracy in tails as small as 1e-300.
[[nodiscard]] double regularizedBeta(double x, double a, double b);

/// The z for which a standard normal exceeds z with probability `upperTail` in (0, 1); ±infinity at the ends.
/// Algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37), about 1e-15 relative.
[[nodiscard]] double normalQuantileOfUpperTail(double upperTail);

} // namespace latchlight
