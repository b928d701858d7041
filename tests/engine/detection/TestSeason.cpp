// SPDX-License-Identifier: GPL-3.0-or-later
// Before all else: moc 6.4 cannot read <compare> as the first standard header.
#include <QtTest>

#include "engine/detection/SeasonalExposure.h"

#include <cmath>

using namespace latchlight;

namespace {

constexpr UtcTime monday{1767571200}; // 2026-01-05T00:00:00Z
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 86400;

bool isClose(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-11 * std::max(1.0, std::abs(wanted));
}

/// Busy at 9 on weekdays, a little at 3 on weekends: 10 users, 14 days, buckets of 30 min.
Season officeSeason()
{
    SeasonCounter counter;
    for (int i = 0; i < 30; ++i) {
        counter.add(monday + (i % 5) * day + 9 * hour, 1000); // winsorised to 3 each
    }
    counter.add(monday + 5 * day + 3 * hour, 2);
    counter.add(monday + 13 * day + 3 * hour + 1800, 2);
    return counter.season(TimeRange{monday, monday + 14 * day}, 1800, 10 * 14 * 48);
}

} // namespace

class TestSeason final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHoursAndWeekendsApart()
    {
        QCOMPARE(Season::slotOf(monday), std::size_t{0});
        QCOMPARE(Season::slotOf(monday + 4 * day + 23 * hour + 3599), std::size_t{23});
        QCOMPARE(Season::slotOf(monday + 5 * day), std::size_t{24});
        QCOMPARE(Season::slotOf(monday + 6 * day + 23 * hour), std::size_t{47});
        QCOMPARE(Season::slotOf(UtcTime{0}), std::size_t{0}); // a Thursday
    }

    /// Exact fractions (Python) of (Σx + κm) / (Nm + κm): m = 94/6720, N = 200 buckets on ten weekday hours, 80 on four
    /// weekend hours.
    void shrinksWinsorisedCountsToOne()
    {
        const Season season = officeSeason();
        QVERIFY(isClose(season.factor(monday + 9 * hour + 1800), 16.5851063829787));
        QVERIFY(isClose(season.factor(monday + 6 * day + 3 * hour), 1.7355623100304));
        QVERIFY(isClose(season.factor(monday + 15 * hour), 0.5));
    }

    void isFlatWithoutEvents()
    {
        const Season season = SeasonCounter().season(TimeRange{monday, monday + day}, 1800, 48);
        QCOMPARE(season.factor(monday + 5 * hour), 1.0);
    }

    void sumsLikeOneBucketAfterTheOther_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::newRow("nothing") << 5 << 0;
        QTest::newRow("one bucket") << 18 << 1;
        QTest::newRow("within a week") << 10 << 100;
        QTest::newRow("over the end of a week") << 300 << 60;
        QTest::newRow("a whole week") << 77 << 336;
        QTest::newRow("many weeks and a rest over the end") << 330 << 336 * 5 + 20;
    }

    void sumsLikeOneBucketAfterTheOther()
    {
        QFETCH(int, begin);
        QFETCH(int, length);
        const Season season = officeSeason();
        const SeasonalExposure exposure(season, 1800, 672);
        const BucketNumber first = monday.seconds / 1800 + begin;
        double sum = 0;
        double decayed = 0;
        for (BucketNumber bucket = first; bucket < first + length; ++bucket) {
            const double factor = season.factor(UtcTime{bucket * 1800});
            QVERIFY(isClose(exposure.factor(bucket), factor));
            sum += factor;
            decayed = decayed * std::exp2(-1.0 / 672) + factor;
        }
        QVERIFY(isClose(exposure.sum(first, first + length), sum));
        QVERIFY(isClose(exposure.decayedSum(first, first + length), decayed));
    }

    void decaysToHalfAfterTheHalfLife()
    {
        const SeasonalExposure exposure(Season(), 300, 4032);
        QVERIFY(isClose(exposure.decay(4032), 0.5));
        QVERIFY(isClose(exposure.decay(0), 1));
    }
};

QTEST_APPLESS_MAIN(TestSeason)
#include "TestSeason.moc"
