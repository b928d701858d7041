// SPDX-License-Identifier: GPL-3.0-or-later
#include "DenialLog.h"
#include "engine/detection/PercentileDetector.h"

#include <QtTest>

using namespace latchlight;

namespace {

constexpr std::int64_t bucket = 3600;

/// Hourly buckets, one day of learning, tolerance 1: the bound is the percentile itself.
DetectorOptions hourlyOptions()
{
    DetectorOptions options;
    options.bucketDuration = bucket;
    options.learningDuration = 24;
    options.detectionTolerance = 1;
    return options;
}

void denyTimes(DenialLog& log, std::string_view user, std::int64_t time, int count)
{
    for (int i = 0; i < count; ++i) {
        log.deny(user, time + i, "a");
    }
}

ActorScores scoresOf(const DenialLog& log, std::string_view user, const DetectorOptions& options)
{
    Rule rule = denialRule(DetectorKind::Percentile);
    rule.options = options;
    const CountedLog counted(log, rule);
    const std::vector<ActorScores> scores =
        PercentileDetector(options).score(*counted.store, counted.actors, counted.series, {});
    for (const ActorScores& actor : scores) {
        if (actor.actor == counted.actor(user)) {
            return actor;
        }
    }
    return {};
}

} // namespace

class TestPercentileDetector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsFromTheChosenRangeAlone()
    {
        DenialLog log;
        for (int hour = 0; hour < 96; ++hour) {
            denyTimes(log, "alice", hour * bucket, hour < 48 ? 2 : 9); // busier from the third day on
        }
        DetectorOptions options = hourlyOptions();
        QCOMPARE(scoresOf(log, "alice", options).buckets.back().upper, 9.0);
        options.learnTo = DenialLog::monday + 48 * bucket;
        const ActorScores calm = scoresOf(log, "alice", options);
        QCOMPARE(calm.buckets.back().upper, 2.0);
        QVERIFY(calm.buckets.back().isAnomalous());
        QVERIFY(!calm.buckets[40].isAnomalous());
        options.learnFrom = DenialLog::monday + 48 * bucket;
        options.learnTo = DenialLog::monday + 60 * bucket;
        QCOMPARE(scoresOf(log, "alice", options).buckets.back().upper, 9.0);
        QVERIFY(!scoresOf(log, "alice", options).buckets.back().isAnomalous());
    }

    void flagsASpikeAboveTheUsersOwnPercentile()
    {
        DenialLog log;
        for (int hour = 0; hour < 30; ++hour) {
            denyTimes(log, "alice", hour * bucket, 2 + hour % 2); // 2 or 3 an hour
        }
        denyTimes(log, "alice", 30 * bucket, 3);
        denyTimes(log, "alice", 31 * bucket, 4);
        const ActorScores scores = scoresOf(log, "alice", hourlyOptions());
        QCOMPARE(scores.buckets[30].upper, 3.0);
        QVERIFY(!scores.buckets[30].isAnomalous()); // as high as ever is not above
        QVERIFY(scores.buckets[31].isAnomalous());
        QCOMPARE(scores.buckets[31].reasons, std::vector<SignalReason>{SignalReason::Volume});
        QVERIFY(!scores.buckets[31].p.has_value());
        QCOMPARE(scores.buckets[30].expected, 2.5);
    }

    void drawsNoSignalFromADrop()
    {
        DenialLog log;
        for (int hour = 0; hour < 30; ++hour) {
            denyTimes(log, "alice", hour * bucket, 50);
        }
        denyTimes(log, "alice", 31 * bucket, 1);
        QVERIFY(!scoresOf(log, "alice", hourlyOptions()).buckets.back().isAnomalous());
    }

    void countsEmptyBucketsAsZeros()
    {
        DenialLog log;
        denyTimes(log, "alice", 0, 9);
        denyTimes(log, "alice", 30 * bucket, 1); // the nine have left the learning duration: 24 zeros
        const ActorScores scores = scoresOf(log, "alice", hourlyOptions());
        QCOMPARE(scores.buckets[1].upper, 0.0);
        QVERIFY(scores.buckets[1].isAnomalous());
    }

    void isBlindToAUserSeenForTheFirstTime()
    {
        DenialLog log;
        denyTimes(log, "bob", 0, 1);
        denyTimes(log, "alice", 48 * bucket, 500);
        denyTimes(log, "alice", 60 * bucket, 500);
        const ActorScores scores = scoresOf(log, "alice", hourlyOptions());
        QVERIFY(!scores.buckets[0].isAnomalous());
        QVERIFY(!scores.buckets[1].isAnomalous());
    }

    void instantaneousBaselineSeesAFirstUser()
    {
        DenialLog log;
        denyTimes(log, "bob", 0, 1);
        denyTimes(log, "alice", 48 * bucket, 5);
        DetectorOptions options = hourlyOptions();
        options.instantaneousBaseline = true;
        QVERIFY(scoresOf(log, "alice", options).buckets[0].isAnomalous());
        QVERIFY(!scoresOf(log, "bob", options)
                     .buckets[0]
                     .isAnomalous()); // nothing lies before the first bucket of an archive
    }

    void learningPeriodBaselineJudgesWhileLearning()
    {
        DenialLog log;
        denyTimes(log, "alice", 0, 10);
        denyTimes(log, "alice", bucket, 11);
        DetectorOptions options = hourlyOptions();
        options.learningPeriodBaseline = 10;
        const ActorScores scores = scoresOf(log, "alice", options);
        QVERIFY(!scores.buckets[0].isAnomalous());
        QVERIFY(scores.buckets[1].isAnomalous());
    }

    void higherToleranceNeedsAHigherCount()
    {
        DenialLog log;
        for (int hour = 0; hour < 30; ++hour) {
            denyTimes(log, "alice", hour * bucket, hour % 10 == 0 ? 4 : 1);
        }
        denyTimes(log, "alice", 30 * bucket, 6);
        const std::vector<double> bounds = {4, 5.5, 7, 8.5, 10}; // 4 + (T − 1) / 2 · (4 − 1)
        for (int tolerance = 1; tolerance <= 5; ++tolerance) {
            DetectorOptions options = hourlyOptions();
            options.detectionTolerance = tolerance;
            const BucketScore score = scoresOf(log, "alice", options).buckets.back();
            QCOMPARE(score.upper, bounds[static_cast<std::size_t>(tolerance - 1)]);
            QCOMPARE(score.isAnomalous(), tolerance <= 2);
        }
    }

    void takesThePercentileByNearestRank()
    {
        DenialLog log;
        denyTimes(log, "alice", 0, 1);
        denyTimes(log, "alice", 100 * bucket, 9);
        denyTimes(log, "alice", 150 * bucket, 7);
        denyTimes(log, "alice", 200 * bucket, 5);
        denyTimes(log, "alice", 250 * bucket, 3);
        denyTimes(log, "alice", 336 * bucket, 1);
        DetectorOptions options = hourlyOptions();
        options.learningDuration = 336;
        // 336 buckets of history: rank ⌈0.995 · 336⌉ = 335, the second largest count.
        QCOMPARE(scoresOf(log, "alice", options).buckets.back().upper, 7.0);
    }

    void drawsTheBaselineOfEveryBucket()
    {
        DenialLog log;
        for (int hour = 0; hour < 30; ++hour) {
            denyTimes(log, "alice", hour * bucket, 2);
        }
        Rule rule = denialRule(DetectorKind::Percentile);
        rule.options = hourlyOptions();
        const CountedLog counted(log, rule);
        const std::vector<BaselinePoint> baseline =
            PercentileDetector(rule.options)
                .baseline(*counted.store, counted.actors, counted.series, counted.actor("alice"), counted.series.span);
        QCOMPARE(baseline.size(), std::size_t{30});
        QVERIFY(baseline[23].isLearning);
        QVERIFY(!baseline[24].isLearning);
        QCOMPARE(baseline[29].expected, 2.0);
        QCOMPARE(baseline[29].lower, 2.0);
        QCOMPARE(baseline[29].upper, 2.0);
        QCOMPARE(baseline[29].start, DenialLog::monday + 29 * bucket);
    }
};

QTEST_APPLESS_MAIN(TestPercentileDetector)
#include "TestPercentileDetector.moc"
