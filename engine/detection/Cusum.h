// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchlight {

/// A one-sided cumulative sum of normal scores, which adds up small surprises that follow one another (Page 1954; on
/// normal scores of a negative binomial: Lambert & Liu 2006, doi 10.1198/016214505000000943):
///   z = min(6, Φ⁻¹(1 − p)),  C ← max(0, C + z − 0.2).
class Cusum final
{
public:
    static constexpr double reference = 0.2;
    static constexpr double greatestScore = 6;

    /// `p`: upper mid-p of a bucket's count.
    void add(double p);
    void reset() { m_sum = 0; }

    [[nodiscard]] double sum() const { return m_sum; }

private:
    double m_sum = 0;
};

} // namespace latchlight
