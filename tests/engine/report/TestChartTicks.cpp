// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include <string>

#include "engine/report/ChartTicks.h"

#include <QTest>

#include <limits>

using namespace latchlight;

namespace {

UtcTime at(const char* text)
{
    return parseUtcTime(text).value();
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList texts;
    for (const TimeTick& tick : ticks) {
        texts << QString::fromStdString(tick.date.empty() ? tick.label : tick.label + "/" + tick.date);
    }
    return texts;
}

} // namespace

class TestChartTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsRoundUtcTimes_data();
    void labelsRoundUtcTimes();
    void neverGivesMoreTimeTicksThanAskedFor();
    void givesNoTickForAnEmptyRange();
    void countsInRoundSteps_data();
    void countsInRoundSteps();
};

void TestChartTicks::labelsRoundUtcTimes_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* begin, const char* end, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(begin) << QString::fromLatin1(end) << QString::fromLatin1(expected);
    };
    row("hours, with the date where it changes", "2024-03-18T20:10:00Z", "2024-03-19T02:00:00Z",
        "21:00/2024-03-18 22:00 23:00 00:00/2024-03-19 01:00");
    row("minutes", "2024-03-18T16:58:00Z", "2024-03-18T17:20:00Z", "17:00/2024-03-18 17:05 17:10 17:15");
    row("whole days", "2024-02-27T10:00:00Z", "2024-03-02T10:00:00Z", "2024-02-28 2024-02-29 2024-03-01 2024-03-02");
    row("weeks begin on Monday", "2024-03-01T00:00:00Z", "2024-03-31T00:00:00Z",
        "2024-03-04 2024-03-11 2024-03-18 2024-03-25");
    row("months", "2023-11-20T00:00:00Z", "2024-04-02T00:00:00Z",
        "2023-12-01 2024-01-01 2024-02-01 2024-03-01 2024-04-01");
    row("years", "1999-05-01T00:00:00Z", "2004-05-01T00:00:00Z",
        "2000-01-01 2001-01-01 2002-01-01 2003-01-01 2004-01-01");
}

void TestChartTicks::labelsRoundUtcTimes()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QFETCH(const QString, expected);
    const TimeRange range{at(begin.toUtf8().constData()), at(end.toUtf8().constData())};
    QCOMPARE(labels(timeTicks(range, 6)).join(u' '), expected);
}

void TestChartTicks::neverGivesMoreTimeTicksThanAskedFor()
{
    for (std::int64_t length = 1; length < std::int64_t{136} * 366 * 86400; length = length * 3 / 2 + 1) {
        const TimeRange range{UtcTime{86399}, UtcTime{86399 + length}};
        const auto ticks = timeTicks(range, 9);
        QVERIFY2(ticks.size() <= 9, qPrintable(QString::number(length)));
        QVERIFY2(length < 3600 || ticks.size() >= 2, qPrintable(QString::number(length)));
        for (const TimeTick& tick : ticks) {
            QVERIFY(range.contains(tick.time));
        }
    }
}

void TestChartTicks::givesNoTickForAnEmptyRange()
{
    QVERIFY(timeTicks({UtcTime{100}, UtcTime{100}}, 9).empty());
}

void TestChartTicks::countsInRoundSteps_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("nothing") << 0.0 << QList<double>{0, 1};
    QTest::newRow("three") << 3.0 << QList<double>{0, 1, 2, 3};
    QTest::newRow("a round end") << 151.0 << QList<double>{0, 50, 100, 150, 200};
    QTest::newRow("a fraction") << 4.2 << QList<double>{0, 2, 4, 6};
    QTest::newRow("no number") << std::numeric_limits<double>::infinity() << QList<double>{0, 1};
}

void TestChartTicks::countsInRoundSteps()
{
    QFETCH(const double, highest);
    QFETCH(const QList<double>, expected);
    const std::vector<double> ticks = countTicks(highest, 5);
    QCOMPARE(QList<double>(ticks.begin(), ticks.end()), expected);
}

QTEST_GUILESS_MAIN(TestChartTicks)

#include "TestChartTicks.moc"
