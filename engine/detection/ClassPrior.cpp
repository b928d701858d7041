// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ClassPrior.h"

#include <algorithm>
#include <tuple>

namespace latchlight {

void RateMoments::add(double count, double exposure)
{
    m_users += 1;
    m_fullUsers += std::min(1.0, exposure / m_fullExposure);
    m_exposure += exposure;
    m_count += count;
    m_squaredRates += count * count / exposure;
}

void RateMoments::addSilent(std::size_t users, double exposure)
{
    m_users += static_cast<double>(users);
    m_fullUsers += std::min(static_cast<double>(users), exposure / m_fullExposure);
    m_exposure += exposure;
}

GammaPrior RateMoments::prior(double dispersion, const GammaPrior& wider, double pseudoUsers) const
{
    const double widerMean = wider.mean();
    const double widerSquare = widerMean * widerMean * (1 + 1 / wider.shape); // second moment of the rates
    double mean = widerMean;
    double square = widerSquare;
    if (m_exposure > 0) {
        const double own = m_count / m_exposure;
        const double noise = dispersion * own * m_users / m_exposure; // φ m / ē
        const double variance = std::max(0.0, m_squaredRates / m_exposure - own * own - noise);
        const double all = m_fullUsers + pseudoUsers;
        mean = (m_fullUsers * own + pseudoUsers * widerMean) / all;
        square = (m_fullUsers * (variance + own * own) + pseudoUsers * widerSquare) / all;
    }
    const double variance = std::max(square - mean * mean, mean * mean / greatestShape);
    const double shape = std::max(mean * mean / variance, leastShape);
    return {shape, shape / mean};
}

void Dispersion::add(double count, double squares, double cells)
{
    m_count += count;
    m_excess += squares - count * count / std::max(cells, 1.0);
}

void TrimmedDispersion::add(double count, double squares, double cells)
{
    if (count > 0) {
        m_users.push_back({squares - count * count / std::max(cells, 1.0), count});
    }
}

double TrimmedDispersion::estimate(double usual, double pseudoEvents) const
{
    std::vector<User> users = m_users;
    std::sort(users.begin(), users.end(), [](const User& left, const User& right) {
        return std::tie(right.excess, right.count) < std::tie(left.excess, left.count);
    });
    double excess = 0;
    double count = 0;
    for (std::size_t i = trimmedUsers; i < users.size(); ++i) {
        excess += users[i].excess;
        count += users[i].count;
    }
    const double pooled = (excess + usual * pseudoEvents) / (count + pseudoEvents);
    return std::clamp(pooled, Dispersion::least, Dispersion::greatest);
}

double Dispersion::estimate(double usual, double pseudoEvents) const
{
    const double pooled = (m_excess + usual * pseudoEvents) / (m_count + pseudoEvents);
    return std::clamp(pooled, least, greatest);
}

} // namespace latchlight
