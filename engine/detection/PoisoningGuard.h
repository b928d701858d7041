// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchlight {

/// How much a bucket may teach the baseline, by its upper mid-p: everything (1) for p ≥ 1e-3, then falling log-linearly
/// to 0.01 at p = 1e-5 and below, so that an attacker cannot train the baseline up (re-weighting after Noufaily et al.
/// 2013).
[[nodiscard]] double learningWeight(double p);

} // namespace latchlight
