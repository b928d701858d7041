// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ClassPrior.h"
#include "engine/detection/PoisoningGuard.h"

#include <QtTest>

#include <cmath>

using namespace latchlight;

namespace {

bool isClose(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-12 * std::abs(wanted);
}

} // namespace

class TestGammaPoisson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Computed with mpmath at 50 digits by the two recursions of the class comment: prior (0.3, 48), half-life 672
    /// buckets.
    void followsTheRecursion()
    {
        const double decay = std::exp2(-1.0 / 672);
        GammaPoisson level(GammaPrior{0.3, 48});
        level.observe(2, 1.5, 1, decay);
        QVERIFY(isClose(level.shape(), 2.3) && isClose(level.rate(), 49.5));
        level.observe(0, 0.5, 1, decay);
        QVERIFY(isClose(level.shape(), 2.29793812552525) && isClose(level.rate(), 49.9984535941439));
        level.observe(7, 1, 0.25, decay);
        QVERIFY(isClose(level.shape(), 4.04587837671367) && isClose(level.rate(), 50.2463933139166));
        QVERIFY(isClose(level.predictive(2, 2.5).mean(), 0.161041543875074));
    }

    void observesEmptyBucketsAtOnceAsOneByOne()
    {
        const double decay = std::exp2(-1.0 / 100);
        GammaPoisson oneByOne(GammaPrior{0.5, 20});
        GammaPoisson atOnce(GammaPrior{0.5, 20});
        oneByOne.observe(9, 1, 1, decay);
        atOnce.observe(9, 1, 1, decay);
        double exposure = 0;
        for (int i = 0; i < 40; ++i) {
            const double season = 0.5 + i % 3;
            oneByOne.observe(0, season, 1, decay);
            exposure = decay * exposure + season;
        }
        atOnce.observeEmpty(exposure, std::pow(decay, 40));
        QVERIFY(isClose(atOnce.shape(), oneByOne.shape()));
        QVERIFY(isClose(atOnce.rate(), oneByOne.rate()));
    }

    void returnsToThePriorWhenNothingTeachesIt()
    {
        GammaPoisson level(GammaPrior{0.5, 20});
        level.observe(100, 1, 1, 0.5);
        for (int i = 0; i < 100; ++i) {
            level.observe(100, 1, 0, 0.5);
        }
        QVERIFY(isClose(level.shape(), 0.5));
        QVERIFY(isClose(level.rate(), 20));
    }

    /// Exact fractions (Python): users (0 of 100 buckets, 3 of 200, 12 of 400, 1 of 50) and two silent ones in 250; φ =
    /// 3/2; wider population Gamma(1/2, 50) as 3 pseudo-users. m = 0.016, v = 2.5e-5 before shrinking.
    void takesThePriorFromMoments()
    {
        RateMoments moments(1);
        moments.add(0, 100);
        moments.add(3, 200);
        moments.add(12, 400);
        moments.add(1, 50);
        moments.addSilent(2, 250);
        const GammaPrior prior = moments.prior(1.5, GammaPrior{0.5, 50}, 3);
        QVERIFY(isClose(prior.shape, 2.14598540145985));
        QVERIFY(isClose(prior.rate, 153.284671532847));
    }

    void takesTheWiderPriorWithoutAnyUser()
    {
        const GammaPrior prior = RateMoments(1).prior(2, GammaPrior{0.3, 48}, 10);
        QVERIFY(isClose(prior.shape, 0.3));
        QVERIFY(isClose(prior.rate, 48));
    }

    void aUserOfOneBucketHardlyCounts()
    {
        RateMoments moments(336);
        moments.add(20, 1);
        QVERIFY(moments.prior(2, GammaPrior{0.3, 288}, 10).mean() < 0.01);
    }

    void keepsTheShapeFromCollapsing()
    {
        RateMoments moments(1);
        moments.addSilent(100000, 1e8);
        moments.add(1e6, 1000);
        const GammaPrior prior = moments.prior(1, GammaPrior{0.3, 48}, 10);
        QCOMPARE(prior.shape, RateMoments::leastShape);
    }

    /// Exact fractions: users with (Σx, Σx², cells) = (6, 14, 100) and (10, 60, 50); usual 2 with the weight of 20
    /// events.
    void estimatesOverDispersion()
    {
        Dispersion dispersion;
        QCOMPARE(dispersion.estimate(2, 20), 2.0);
        dispersion.add(6, 14, 100);
        dispersion.add(10, 60, 50);
        QVERIFY(isClose(dispersion.estimate(2, 20), 3.10111111111111));
        dispersion.add(100, 100000, 10);
        QCOMPARE(dispersion.estimate(2, 20), Dispersion::greatest);
    }

    void guardWeighsUnlikelyBucketsDown()
    {
        QCOMPARE(learningWeight(0.5), 1.0);
        QCOMPARE(learningWeight(1e-3), 1.0);
        QVERIFY(isClose(learningWeight(3.1622776601683795e-4), 0.316227766016838));
        QVERIFY(isClose(learningWeight(1e-4), 0.1));
        QCOMPARE(learningWeight(1e-5), 0.01);
        QCOMPARE(learningWeight(1e-200), 0.01);
    }
};

QTEST_APPLESS_MAIN(TestGammaPoisson)
#include "TestGammaPoisson.moc"
