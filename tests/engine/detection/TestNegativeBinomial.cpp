// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/NegativeBinomial.h"

#include <QtTest>

#include <cmath>

using namespace latchlight;

namespace {

bool isClose(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-10 * std::abs(wanted);
}

} // namespace

/// The tables were computed with mpmath 1.3 at 60 digits: the probability from loggamma, the tail by adding up
/// probabilities until a term falls below 1e-40 of the sum (so not by the beta function that the class uses), the
/// quantiles by counting up.
class TestNegativeBinomial final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDirectSummation_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("atLeast");
        QTest::addColumn<double>("midP");
        QTest::newRow("nothing, of a quiet user")
            << 0.04 << 0.09 << 0 << 0.97438403469162314 << 1.0 << 0.51280798265418843;
        QTest::newRow("one") << 0.04 << 0.09 << 1 << 0.017322382838962189 << 0.025615965308376856
                             << 0.016954773888895762;
        QTest::newRow("fifteen") << 0.04 << 0.09 << 15 << 3.4162116915863716e-7 << 7.1754462739380323e-7
                                 << 5.4673404281448465e-7;
        QTest::newRow("forty, rare") << 0.001 << 0.003 << 40 << 1.132256043360407e-12 << 3.245052827854323e-12
                                     << 2.6789248061741195e-12;
        QTest::newRow("usual, of a busy user")
            << 5.0 << 12.0 << 3 << 0.13199646899747327 << 0.74291149269107515 << 0.67691325819233851;
        QTest::newRow("many, of a busy user")
            << 5.0 << 12.0 << 30 << 8.4347019891170398e-6 << 2.2759590150566153e-5 << 1.8542239156007633e-5;
        QTest::newRow("below a large mean")
            << 200.0 << 900.0 << 150 << 0.0033240993957263858 << 0.96275873791736668 << 0.96109668821950349;
        QTest::newRow("above a large mean")
            << 200.0 << 900.0 << 400 << 4.6280090926848959e-9 << 4.013946932725142e-8 << 3.7825464780908972e-8;
        QTest::newRow("nearly Poisson") << 0.5 << 0.6 << 2 << 0.077041094042087891 << 0.10192096088080402
                                        << 0.063400413859760074;
    }

    void agreesWithDirectSummation()
    {
        QFETCH(double, mean);
        QFETCH(double, variance);
        QFETCH(int, count);
        QFETCH(double, probability);
        QFETCH(double, atLeast);
        QFETCH(double, midP);
        const NegativeBinomial law(mean, variance);
        const auto k = static_cast<std::uint64_t>(count);
        QVERIFY(isClose(law.probability(k), probability));
        QVERIFY(isClose(law.atLeast(k), atLeast));
        QVERIFY(isClose(law.upperMidP(k), midP));
    }

    void findsQuantiles()
    {
        QCOMPARE(NegativeBinomial(0.04, 0.09).quantile(0.995), std::uint64_t{2});
        QCOMPARE(NegativeBinomial(5, 12).quantile(0.5), std::uint64_t{4});
        QCOMPARE(NegativeBinomial(5, 12).quantile(0.995), std::uint64_t{17});
        QCOMPARE(NegativeBinomial(200, 900).quantile(0.995), std::uint64_t{285});
        QCOMPARE(NegativeBinomial(0.001, 0.002).quantile(0.5), std::uint64_t{0});
    }

    void becomesPoissonWhenTheVarianceIsNotAboveTheMean()
    {
        const NegativeBinomial law(2, 1);
        QVERIFY(std::abs(law.probability(3) - std::exp(-2.0) * 8 / 6) < 1e-6);
    }

    void staysPositiveForAbsurdCounts()
    {
        const double p = NegativeBinomial(1e-6, 2e-6).upperMidP(1000000);
        QVERIFY(p > 0);
        QVERIFY(p < 1e-300);
    }
};

QTEST_APPLESS_MAIN(TestNegativeBinomial)
#include "TestNegativeBinomial.moc"
