// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/NegativeBinomial.h"

namespace latchlight {

/// A Gamma distribution of rates (events per bucket of season 1): mean = shape / rate.
struct GammaPrior
{
    double shape = 1; ///< α
    double rate = 1;  ///< β, buckets

    [[nodiscard]] double mean() const { return shape / rate; }
};

/// What is believed of one user's rate: Gamma(A, E), updated by its counts and drifting back to the prior of its class,
/// so that old behaviour is forgotten (Heard, Weston, Platanioti, Hand 2010, arXiv 1011.1788, with exponential
/// forgetting). For every bucket
///   A ← α + ρ (A − α) + w x,   E ← β + ρ (E − β) + w s
/// with the count x, the season s, the weight w of the poisoning guard and ρ = 2^(−1/half-life in buckets).
class GammaPoisson final
{
public:
    explicit GammaPoisson(GammaPrior prior)
        : m_prior(prior)
        , m_shape(prior.shape)
        , m_rate(prior.rate)
    {}

    /// One bucket. `decay` is ρ.
    void observe(double count, double season, double weight, double decay)
    {
        m_shape = m_prior.shape + decay * (m_shape - m_prior.shape) + weight * count;
        m_rate = m_prior.rate + decay * (m_rate - m_prior.rate) + weight * season;
    }

    /// k buckets without a count at once: `decay` is ρ^k, `exposure` their seasons, each decayed to the last of them.
    void observeEmpty(double exposure, double decay) { observe(0, exposure, 1, decay); }

    [[nodiscard]] double shape() const { return m_shape; } ///< A
    [[nodiscard]] double rate() const { return m_rate; }   ///< E

    /// The law of the count over `exposure` (summed seasons): mean μ = exposure · A / E, variance φ μ + μ² / A.
    [[nodiscard]] NegativeBinomial predictive(double exposure, double dispersion) const
    {
        const double mean = exposure * m_shape / m_rate;
        return {mean, dispersion * mean + mean * mean / m_shape};
    }

private:
    GammaPrior m_prior;
    double m_shape;
    double m_rate;
};

} // namespace latchlight
