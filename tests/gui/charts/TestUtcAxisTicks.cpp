// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/CountAxisTicks.h"
#include "gui/charts/UtcAxisTicks.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace latchlight;

class TestUtcAxisTicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void placesTicksAtRoundTimes_data();
    void placesTicksAtRoundTimes();
    void fitsTheWidth_data();
    void fitsTheWidth();
    void ignoresTheLocalTimeZoneAndItsClockChange();
    void followsTheClocksOfAnotherZone();
    void leavesOutAndRepeatsHoursAsTheClocksDo();
    void beginsWeeksOnMonday();
    void beginsMonthsOnTheirFirstDay();
    void namesEveryDayOnTheSecondLine();
    void coversTheRangeWithSpans();
    void hasNothingToSayOfAnEmptyRange();
    void countsInWholeNumbers_data();
    void countsInWholeNumbers();
    void survivesCountsThatAreNoNumbers();
};

namespace {

UtcTime at(std::string_view text)
{
    return parseUtcTime(text).value();
}

QStringList labels(const UtcAxisTicks& axis)
{
    QStringList texts;
    for (const UtcTick& tick : axis.ticks) {
        texts << tick.label;
    }
    return texts;
}

} // namespace

void TestUtcAxisTicks::placesTicksAtRoundTimes_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("fitting");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char('|')); };
    QTest::newRow("five minutes") << QByteArray("2024-03-14T10:02:00Z") << QByteArray("2024-03-14T10:18:00Z") << 4
                                  << list("10:05|10:10|10:15");
    QTest::newRow("one hour") << QByteArray("2024-03-14T09:30:00Z") << QByteArray("2024-03-14T12:30:00Z") << 3
                              << list("10:00|11:00|12:00");
    QTest::newRow("six hours over midnight") << QByteArray("2024-03-14T12:00:00Z") << QByteArray("2024-03-15T12:00:00Z")
                                             << 4 << list("12:00|18:00|00:00|06:00");
    QTest::newRow("a day, leap year") << QByteArray("2024-02-27T12:00:00Z") << QByteArray("2024-03-02T12:00:00Z") << 4
                                      << list("28 Feb|29 Feb|1 Mar|2 Mar");
    QTest::newRow("months") << QByteArray("2024-01-15") << QByteArray("2024-04-15") << 4 << list("Feb|Mar|Apr");
    QTest::newRow("years") << QByteArray("2019-06-01") << QByteArray("2024-06-01") << 6
                           << list("2020|2021|2022|2023|2024");
}

void TestUtcAxisTicks::placesTicksAtRoundTimes()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(int, fitting);
    QFETCH(QStringList, expected);
    const TimeRange range{at(begin.toStdString()), at(end.toStdString())};
    QCOMPARE(labels(UtcAxisTicks::forRange(range, fitting * 100, 100)), expected);
}

void TestUtcAxisTicks::fitsTheWidth_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const qint64 seconds :
         {1LL, 59LL, 600LL, 86'399LL, 86'400LL, 604'800LL, 2'592'000LL, 31'536'000LL, 4'000'000'000LL}) {
        QTest::addRow("%lld s", static_cast<long long>(seconds)) << seconds;
    }
}

void TestUtcAxisTicks::fitsTheWidth()
{
    QFETCH(qint64, seconds);
    const UtcTime begin = at("2024-03-14T10:02:11Z");
    for (const double width : {50.0, 200.0, 900.0, 3000.0}) {
        const TimeRange range{begin, begin + seconds};
        const UtcAxisTicks axis = UtcAxisTicks::forRange(range, width, 80);
        QVERIFY(static_cast<double>(axis.ticks.size()) <= std::max(1.0, width / 80) + 1);
        for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
            QVERIFY(range.contains(axis.ticks[i].time));
            QVERIFY(i == 0 || axis.ticks[i - 1].time < axis.ticks[i].time);
        }
    }
}

void TestUtcAxisTicks::ignoresTheLocalTimeZoneAndItsClockChange()
{
    // The tests run in New York, whose clocks changed at 07:00 UTC that day.
    const UtcAxisTicks axis =
        UtcAxisTicks::forRange({at("2024-03-10T00:00:00Z"), at("2024-03-11T00:00:00Z")}, 400, 100);
    QCOMPARE(labels(axis), (QStringList{QStringLiteral("00:00"), QStringLiteral("06:00"), QStringLiteral("12:00"),
                                        QStringLiteral("18:00")}));
    QCOMPARE(axis.spans.front().label, QStringLiteral("Sun 10 Mar 2024"));
}

void TestUtcAxisTicks::followsTheClocksOfAnotherZone()
{
    const DisplayZone kathmandu(QTimeZone("Asia/Kathmandu")); // 5:45 h before UTC
    const UtcAxisTicks axis =
        UtcAxisTicks::forRange({at("2024-03-10T00:00:00Z"), at("2024-03-11T00:00:00Z")}, 400, 100, kathmandu);
    QCOMPARE(labels(axis), (QStringList{QStringLiteral("06:00"), QStringLiteral("12:00"), QStringLiteral("18:00"),
                                        QStringLiteral("00:00")}));
    QCOMPARE(axis.ticks.front().time, at("2024-03-10T00:15:00Z"));
    QCOMPARE(axis.spans.size(), std::size_t{2});
    QCOMPARE(axis.spans[1].range.begin, at("2024-03-10T18:15:00Z")); // midnight there
    QCOMPARE(axis.spans[1].label, QStringLiteral("Mon 11 Mar 2024"));
}

void TestUtcAxisTicks::leavesOutAndRepeatsHoursAsTheClocksDo()
{
    const DisplayZone berlin(QTimeZone("Europe/Berlin"));
    const TimeRange spring{at("2026-03-28T23:00:00Z"), at("2026-03-29T04:00:00Z")};
    QCOMPARE(labels(UtcAxisTicks::forRange(spring, 600, 100, berlin)),
             (QStringList{QStringLiteral("00:00"), QStringLiteral("01:00"), QStringLiteral("03:00"),
                          QStringLiteral("04:00"), QStringLiteral("05:00")}));
    const TimeRange days{at("2026-10-23T22:00:00Z"), at("2026-10-26T23:00:00Z")};
    const UtcAxisTicks axis = UtcAxisTicks::forRange(days, 300, 100, berlin);
    for (const UtcTick& tick : axis.ticks) { // midnight on either side of the change
        QCOMPARE(calendarTime(berlin.wallClock(tick.time)).hour, 0);
    }
    QCOMPARE(axis.spans.front().range.begin, days.begin);
    QCOMPARE(axis.spans.back().range.end, days.end);
}

void TestUtcAxisTicks::beginsWeeksOnMonday()
{
    const UtcAxisTicks axis = UtcAxisTicks::forRange({at("2024-03-01"), at("2024-03-31")}, 500, 100);
    QCOMPARE(axis.ticks.size(), std::size_t{4});
    for (const UtcTick& tick : axis.ticks) {
        QCOMPARE(calendarTime(tick.time).weekday, 0);
    }
}

void TestUtcAxisTicks::beginsMonthsOnTheirFirstDay()
{
    const UtcAxisTicks axis = UtcAxisTicks::forRange({at("2023-01-01"), at("2025-01-01")}, 1000, 100);
    QVERIFY(axis.ticks.size() >= 8);
    for (const UtcTick& tick : axis.ticks) {
        QCOMPARE(calendarTime(tick.time).day, 1);
        QCOMPARE(calendarTime(tick.time).month % 3, 1);
    }
}

void TestUtcAxisTicks::namesEveryDayOnTheSecondLine()
{
    const UtcAxisTicks axis =
        UtcAxisTicks::forRange({at("2024-03-14T18:00:00Z"), at("2024-03-16T06:00:00Z")}, 600, 100);
    QCOMPARE(axis.spans.size(), std::size_t{3});
    QCOMPARE(axis.spans[0].label, QStringLiteral("Thu 14 Mar 2024"));
    QCOMPARE(axis.spans[1].range, (TimeRange{at("2024-03-15"), at("2024-03-16")}));
}

void TestUtcAxisTicks::coversTheRangeWithSpans()
{
    for (const std::int64_t days : {1, 3, 20, 90, 700}) {
        const TimeRange range{at("2024-03-14T05:00:00Z"), at("2024-03-14T05:00:00Z") + days * 86400};
        const UtcAxisTicks axis = UtcAxisTicks::forRange(range, 900, 90);
        QCOMPARE(axis.spans.front().range.begin, range.begin);
        QCOMPARE(axis.spans.back().range.end, range.end);
        for (std::size_t i = 1; i < axis.spans.size(); ++i) {
            QCOMPARE(axis.spans[i].range.begin, axis.spans[i - 1].range.end);
        }
    }
}

void TestUtcAxisTicks::hasNothingToSayOfAnEmptyRange()
{
    QVERIFY(UtcAxisTicks::forRange({}, 900, 90).ticks.empty());
    QVERIFY(UtcAxisTicks::forRange({{100}, {50}}, 900, 90).ticks.empty());
    QVERIFY(UtcAxisTicks::forRange({{0}, {50}}, 0, 90).ticks.empty());
}

void TestUtcAxisTicks::countsInWholeNumbers_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("secondMark");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("a few") << 4.0 << 1.0;
    QTest::newRow("seventeen") << 17.0 << 5.0;
    QTest::newRow("a burst") << 431.0 << 100.0;
    QTest::newRow("a flood") << 4e9 << 1e9;
}

void TestUtcAxisTicks::countsInWholeNumbers()
{
    QFETCH(double, highest);
    QFETCH(double, secondMark);
    const CountAxisTicks axis = CountAxisTicks::upTo(highest, 6);
    QCOMPARE(axis.values.front(), 0.0);
    QCOMPARE(axis.values.at(1), secondMark);
    QVERIFY(axis.values.size() <= 6);
    QVERIFY(axis.top > highest);
    QVERIFY(axis.values.back() <= axis.top);
    for (int marks = 1; marks < 12; ++marks) {
        QVERIFY(CountAxisTicks::upTo(highest, marks).values.size() >= 2);
    }
}

void TestUtcAxisTicks::survivesCountsThatAreNoNumbers()
{
    for (const double highest :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -5.0}) {
        QCOMPARE(CountAxisTicks::upTo(highest, 6).values, (std::vector<double>{0.0, 1.0}));
    }
}

QTEST_GUILESS_MAIN(TestUtcAxisTicks)
#include "TestUtcAxisTicks.moc"
