// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Cusum.h"

#include <QtTest>

#include <cmath>

using namespace latchlight;

class TestCusum final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Computed with mpmath at 50 digits: z as the root of log erfc(z/√2)/2 − log p, then the recursion.
    void addsUpNormalScores()
    {
        const std::vector<std::pair<double, double>> steps = {
            {0.01, 2.12634787404084}, {0.3, 2.45074838674888},   {0.5, 2.25074838674888},
            {1e-4, 5.76976487220456}, {1e-30, 11.5697648722046}, {0.7, 10.8453643594965},
        };
        Cusum cusum;
        for (const auto& [p, sum] : steps) {
            cusum.add(p);
            QVERIFY(std::abs(cusum.sum() - sum) < 1e-9);
        }
    }

    void neverFallsBelowZero()
    {
        Cusum cusum;
        cusum.add(0.999999);
        QCOMPARE(cusum.sum(), 0.0);
        cusum.add(1);
        QCOMPARE(cusum.sum(), 0.0);
        cusum.add(1e-3);
        QVERIFY(cusum.sum() > 2.8);
        cusum.reset();
        QCOMPARE(cusum.sum(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCusum)
#include "TestCusum.moc"
