// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/GammaPoisson.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// Sums over the users of one class from which a prior of their rates is made.
///
/// Moments of a Gamma–Poisson with unequal exposures (Marshall 1991, Applied Statistics 40): mean m = Σ x / Σ e,
/// variance between users v = Σ e (x/e − m)² / Σ e − φ m / ē, then β = m / v and α = m β, α kept at 0.05 or more. Few
/// users say little, so both moments are shrunk to those of a wider population, which weighs as much as `pseudoUsers`
/// of its users.
class RateMoments final
{
public:
    static constexpr double leastShape = 0.05;
    static constexpr double greatestShape = 20;

    /// `fullExposure`: buckets after which a user counts in full.
    explicit RateMoments(double fullExposure)
        : m_fullExposure(fullExposure)
    {}

    /// One user: `count` events in `exposure` > 0 buckets of season 1.
    void add(double count, double exposure);
    /// `users` without any event, in `exposure` buckets together.
    void addSilent(std::size_t users, double exposure);

    /// `dispersion` (φ): variance of one user's counts over their mean.
    [[nodiscard]] GammaPrior prior(double dispersion, const GammaPrior& wider, double pseudoUsers) const;

private:
    double m_fullExposure;
    double m_users = 0;
    double m_fullUsers = 0;    ///< users by how much they count
    double m_exposure = 0;     ///< Σ e
    double m_count = 0;        ///< Σ x
    double m_squaredRates = 0; ///< Σ x² / e
};

/// Over-dispersion φ of counts: variance over mean of one user's cells (buckets, days), pooled over users. Σ x² / Σ x −
/// Σ x / cells estimates it where each user's cells share one rate; shrunk to `usual` by `pseudoEvents` and kept in
/// [least, greatest].
class Dispersion final
{
public:
    static constexpr double least = 1.05;
    static constexpr double greatest = 6;

    /// One user: sums over its non-empty cells, and the number of all its cells.
    void add(double count, double squares, double cells);
    [[nodiscard]] double estimate(double usual, double pseudoEvents) const;

private:
    double m_count = 0;
    double m_excess = 0; ///< Σ over users of Σ x² − (Σ x)² / cells
};

/// The same without the few users whose cells vary most: one attacker must not pass for what is common in its class.
class TrimmedDispersion final
{
public:
    static constexpr std::size_t trimmedUsers = 3;

    void add(double count, double squares, double cells);
    [[nodiscard]] double estimate(double usual, double pseudoEvents) const;

private:
    struct User
    {
        double excess = 0;
        double count = 0;
    };
    std::vector<User> m_users; ///< those with a count
};

} // namespace latchlight
