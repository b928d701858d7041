// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/NegativeBinomial.h"

#include "engine/detection/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace latchlight {

namespace {

constexpr double leastExcess = 1e-6; ///< of the variance over the mean, relative
constexpr double leastMean = 1e-12;

} // namespace

NegativeBinomial::NegativeBinomial(double mean, double variance)
    : m_mean(std::max(mean, leastMean))
    , m_size(m_mean * m_mean / std::max(variance - m_mean, leastExcess * m_mean))
    , m_failure(m_mean / (m_size + m_mean))
{}

double NegativeBinomial::probability(std::uint64_t count) const
{
    const auto k = static_cast<double>(count);
    const double logCombinations = count == 0 ? 0 : logGamma(k + m_size) - logGamma(m_size) - logGamma(k + 1);
    return std::exp(logCombinations + m_size * std::log1p(-m_failure) + k * std::log(m_failure));
}

double NegativeBinomial::atLeast(std::uint64_t count) const
{
    return count == 0 ? 1 : regularizedBeta(m_failure, static_cast<double>(count), m_size);
}

double NegativeBinomial::upperMidP(std::uint64_t count) const
{
    const double tail = atLeast(count) - probability(count) / 2;
    return std::clamp(tail, std::numeric_limits<double>::min(), 1.0);
}

std::uint64_t NegativeBinomial::quantile(double level) const
{
    const auto isEnough = [&](std::uint64_t k) { return 1 - atLeast(k + 1) >= level; };
    std::uint64_t high = 0;
    while (!isEnough(high)) {
        high = high * 2 + 1;
    }
    std::uint64_t low = high / 2; // the last value that was too small, or 0
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (isEnough(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return high;
}

} // namespace latchlight
