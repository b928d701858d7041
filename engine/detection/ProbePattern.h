// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace latchlight {

/// How new secrets were asked for, summed over a window.
struct ProbeCounts
{
    std::uint64_t newSecrets = 0;
    std::uint64_t requests = 0;  ///< for these secrets, first and repeated
    std::uint64_t newOrigin = 0; ///< new secrets asked for from an address or agent that is new for the user

    ProbeCounts& operator+=(const ProbeCounts& other)
    {
        newSecrets += other.newSecrets;
        requests += other.requests;
        newOrigin += other.newOrigin;
        return *this;
    }
};

/// How the users of a class ask for new secrets that they are denied.
struct ProbeHabits
{
    double firstTries = 0.5;  ///< of all requests for fresh secrets, the part that are first tries
    double newOrigins = 0.05; ///< of new secrets, the part that is asked for from a new origin
};

/// Those habits as ProbePattern uses them, kept within bounds so that a class without variety proves nothing.
[[nodiscard]] ProbeHabits boundedHabits(const ProbeHabits& habits);

/// Evidence of the manner of the requests, beside their number: decimal logarithms of likelihood ratios, enumeration
/// against ordinary mistakes. Dividing a p-value by such a ratio (an e-value) gives a p-value again (Ignatiadis, Wang,
/// Ramdas 2024, Biometrika 111, "E-values as unnormalized weights in multiple testing").
///
/// - Tries: whoever enumerates asks once and goes on to the next name; whoever is wrongly configured asks for the same
/// few again. The requests for a
///   secret are geometric, with first tries a share q of all: ln LR = n ln(q₁/q₀) + (r − n) ln((1 − q₁)/(1 − q₀)).
/// - Origin: most of the new secrets are asked for from an address or with an agent that is new for the user: LR =
/// P₁/P₀, else (1 − P₁)/(1 − P₀).
///
/// q₀ and P₀ are the habits of the class, q₁ = 0.75 and P₁ = 0.6 belong to no archive. Both are bounded, so that
/// neither carries a verdict, and both are 0 below three new secrets: one request has no manner.
struct ProbePattern
{
    double tries = 0;
    double origin = 0;

    /// `isOriginKnown`: the user is known long enough for an origin to be new.
    [[nodiscard]] static ProbePattern of(const ProbeCounts& counts, const ProbeHabits& habits, bool isOriginKnown);
    [[nodiscard]] double total() const { return tries + origin; }
};

} // namespace latchlight
