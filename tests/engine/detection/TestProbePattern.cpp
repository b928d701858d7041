// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ProbePattern.h"

#include <QtTest>

#include <cmath>

using namespace latchlight;

namespace {

bool isClose(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-12;
}

} // namespace

class TestProbePattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// mpmath at 30 digits: log10(0.75/0.4) a first try, log10(0.25/0.6) a repetition, with the habit q₀ = 0.4.
    void weighsFirstTriesAgainstRepetitions()
    {
        const ProbeHabits habits = {0.4, 0.05};
        QVERIFY(isClose(ProbePattern::of({5, 5, 0}, habits, false).tries, 5 * 0.273001272063738));
        QVERIFY(
            isClose(ProbePattern::of({5, 8, 0}, habits, false).tries, 5 * 0.273001272063738 - 3 * 0.380211241711606));
    }

    /// mpmath at 30 digits: log10(0.6/0.05) and log10(0.4/0.95).
    void weighsNewOriginsAgainstUsualOnes()
    {
        const ProbeHabits habits = {0.4, 0.05};
        QVERIFY(isClose(ProbePattern::of({4, 4, 3}, habits, true).origin, 1.07918124604762));
        QVERIFY(isClose(ProbePattern::of({4, 4, 2}, habits, true).origin, -0.375663613960885));
        QCOMPARE(ProbePattern::of({4, 4, 4}, habits, false).origin, 0.0);
    }

    void saysNothingBelowThreeSecrets() { QCOMPARE(ProbePattern::of({2, 40, 2}, {0.4, 0.05}, true).total(), 0.0); }

    void neverCarriesAVerdict()
    {
        const ProbeHabits careful = {0, 0};
        QCOMPARE(ProbePattern::of({1000, 1000, 1000}, careful, true).tries, 2.0);
        QVERIFY(ProbePattern::of({1000, 1000, 1000}, careful, true).origin < 1.5);
        QCOMPARE(ProbePattern::of({3, 100000, 0}, {0.4, 0.05}, true).tries, -6.0);
    }

    void saysNothingWhereAttackersAndUsersAreAlike()
    {
        QCOMPARE(ProbePattern::of({50, 60, 50}, {0.75, 0.6}, true).total(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestProbePattern)
#include "TestProbePattern.moc"
