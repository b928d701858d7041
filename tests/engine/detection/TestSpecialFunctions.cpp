// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/SpecialFunctions.h"

#include <QtTest>

#include <cmath>

using namespace latchlight;

namespace {

bool isClose(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance * std::max(std::abs(wanted), 1e-300);
}

} // namespace

/// All tables were computed with mpmath 1.3 at 60 digits (loggamma, betainc regularised, and the root of log
/// erfc(z/√2)/2 − log p), and rounded to 17.
class TestSpecialFunctions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logGammaAgreesWithHighPrecision_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("wanted");
        QTest::newRow("tiny") << 1e-8 << 18.420680738180209;
        QTest::newRow("shape of a quiet class") << 0.05 << 2.9688792010517308;
        QTest::newRow("half") << 0.5 << 0.57236494292470009;
        QTest::newRow("3.7") << 3.7 << 1.4280723266653879;
        QTest::newRow("just below the shift") << 9.999 << 12.799575780077412;
        QTest::newRow("at the shift") << 10.0 << 12.80182748008147;
        QTest::newRow("171.5") << 171.5 << 709.14316303092824;
        QTest::newRow("million") << 1e6 << 12815504.569147612;
        QTest::newRow("1e12") << 1e12 << 2.6631021115915652e+13;
    }

    void logGammaAgreesWithHighPrecision()
    {
        QFETCH(double, x);
        QFETCH(double, wanted);
        QVERIFY2(isClose(logGamma(x), wanted, 2e-14), qPrintable(QString::number(logGamma(x), 'g', 17)));
    }

    void logGammaIsZeroAtOneAndTwo()
    {
        QVERIFY(std::abs(logGamma(1)) < 1e-14);
        QVERIFY(std::abs(logGamma(2)) < 1e-14);
    }

    void regularizedBetaAgreesWithHighPrecision_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("wanted");
        QTest::newRow("polynomial") << 0.5 << 2.0 << 3.0 << 0.6875;
        QTest::newRow("first denial of a quiet user") << 0.001 << 1.0 << 0.05 << 5.0023765448894158e-5;
        QTest::newRow("15 new secrets") << 0.02 << 15.0 << 0.3 << 1.6557262760997907e-27;
        QTest::newRow("long tail") << 0.3 << 40.0 << 0.05 << 2.6071940213539615e-24;
        QTest::newRow("nearly one") << 0.9 << 3.0 << 200.0 << 1.0;
        QTest::newRow("other branch") << 0.999 << 5.0 << 0.5 << 0.9222819921009668;
        QTest::newRow("1e-182") << 1e-6 << 30.0 << 0.3 << 3.0803002041773381e-182;
        QTest::newRow("centre of large parameters") << 0.5 << 1000.0 << 1000.0 << 0.5;
    }

    void regularizedBetaAgreesWithHighPrecision()
    {
        QFETCH(double, x);
        QFETCH(double, a);
        QFETCH(double, b);
        QFETCH(double, wanted);
        QVERIFY2(isClose(regularizedBeta(x, a, b), wanted, 1e-11),
                 qPrintable(QString::number(regularizedBeta(x, a, b), 'g', 17)));
    }

    void regularizedBetaIsFixedAtItsEnds()
    {
        QCOMPARE(regularizedBeta(0, 2, 3), 0.0);
        QCOMPARE(regularizedBeta(1, 2, 3), 1.0);
    }

    void normalQuantileAgreesWithHighPrecision_data()
    {
        QTest::addColumn<double>("upperTail");
        QTest::addColumn<double>("wanted");
        QTest::newRow("quarter") << 0.25 << 0.67448975019608174;
        QTest::newRow("edge of the centre") << 0.075 << 1.4395314709384559;
        QTest::newRow("2 %") << 0.02 << 2.0537489106318231;
        QTest::newRow("1e-3") << 1e-3 << 3.0902323061678135;
        QTest::newRow("1e-5") << 1e-5 << 4.2648907939228246;
        QTest::newRow("1e-9") << 1e-9 << 5.9978070150076869;
        QTest::newRow("1e-15") << 1e-15 << 7.9413453261709968;
        QTest::newRow("1e-30") << 1e-30 << 11.464024688443616;
        QTest::newRow("1e-300") << 1e-300 << 37.047096299361199;
        QTest::newRow("lower side") << 0.9 << -1.2815515655446005;
        QTest::newRow("far lower side") << 0.9999999 << -5.1993375821928169;
    }

    void normalQuantileAgreesWithHighPrecision()
    {
        QFETCH(double, upperTail);
        QFETCH(double, wanted);
        QVERIFY(isClose(normalQuantileOfUpperTail(upperTail), wanted, 1e-9));
    }

    void normalQuantileIsZeroInTheMiddleAndInfiniteAtTheEnds()
    {
        QCOMPARE(normalQuantileOfUpperTail(0.5), 0.0);
        QVERIFY(std::isinf(normalQuantileOfUpperTail(0)) && normalQuantileOfUpperTail(0) > 0);
        QVERIFY(std::isinf(normalQuantileOfUpperTail(1)) && normalQuantileOfUpperTail(1) < 0);
    }
};

QTEST_APPLESS_MAIN(TestSpecialFunctions)
#include "TestSpecialFunctions.moc"
