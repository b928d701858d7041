// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace latchlight {

/// A negative binomial count by its mean and variance: r = μ² / (Var − μ), success probability q = r / (r + μ),
/// P(X = k) = Γ(k + r) / (k! Γ(r)) · q^r (1 − q)^k.
/// It is the predictive of a Poisson count whose rate is Gamma distributed (Heard, Weston, Platanioti, Hand 2010, arXiv
/// 1011.1788), and with a small r the law of counts that come in clusters (compound Poisson with logarithmic cluster
/// sizes, Quenouille 1949).
class NegativeBinomial final
{
public:
    /// `mean` > 0; a variance not above the mean is raised just above it, which gives the Poisson law.
    NegativeBinomial(double mean, double variance);

    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double variance() const { return m_mean + m_mean * m_mean / m_size; }
    [[nodiscard]] double probability(std::uint64_t count) const;
    /// P(X ≥ count) = I_{1−q}(count, r), accurate also where it is tiny.
    [[nodiscard]] double atLeast(std::uint64_t count) const;
    /// Upper mid-p P(X > count) + ½ P(X = count) (Rubin-Delanchy, Heard, Lawson 2018, arXiv 1505.05068); in (0, 1].
    [[nodiscard]] double upperMidP(std::uint64_t count) const;
    /// The smallest k with P(X ≤ k) ≥ `level`, 0 < level < 1.
    [[nodiscard]] std::uint64_t quantile(double level) const;

private:
    double m_mean;
    double m_size;    ///< r
    double m_failure; ///< 1 − q, kept for its relative accuracy near 0
};

} // namespace latchlight
