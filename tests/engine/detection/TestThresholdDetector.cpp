// SPDX-License-Identifier: GPL-3.0-or-later
#include "DenialLog.h"
#include "engine/detection/ThresholdDetector.h"

#include <QtTest>

using namespace latchlight;

namespace {

DetectorOptions optionsOf(ThresholdMeasure measure, std::int64_t count, std::int64_t window)
{
    DetectorOptions options;
    options.thresholdMeasure = measure;
    options.thresholdCount = count;
    options.thresholdWindow = window;
    return options;
}

std::vector<BucketScore> scoresOf(const DenialLog& log, const DetectorOptions& options)
{
    const CountedLog counted(log, denialRule(DetectorKind::Threshold));
    return ThresholdDetector(options).score(*counted.store, counted.actors, counted.series, {}).front().buckets;
}

} // namespace

class TestThresholdDetector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsTheBucketInWhichTheCountIsReached()
    {
        DenialLog log;
        for (int i = 0; i < 5; ++i) {
            log.deny("alice", 1700 + i * 50, "a"); // two in the first bucket, three in the second
        }
        const std::vector<BucketScore> scores = scoresOf(log, optionsOf(ThresholdMeasure::Denials, 5, 3600));
        QVERIFY(!scores[0].isAnomalous());
        QVERIFY(scores[1].isAnomalous());
        QCOMPARE(scores[1].reasons, std::vector<SignalReason>{SignalReason::Threshold});
        QCOMPARE(scores[1].evidenceBegin, DenialLog::monday);
        QVERIFY(scores[1].score >= 40);
        QVERIFY(!scoresOf(log, optionsOf(ThresholdMeasure::Denials, 6, 3600))[1].isAnomalous());
    }

    void dropsEventsOlderThanTheWindow()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        log.deny("alice", 600, "b"); // exactly one window later: the first no longer counts
        log.deny("alice", 1199, "c");
        const DetectorOptions options = optionsOf(ThresholdMeasure::Denials, 2, 600);
        QVERIFY(scoresOf(log, options)[0].isAnomalous());
        DenialLog apart;
        apart.deny("alice", 0, "a");
        apart.deny("alice", 600, "b");
        QVERIFY(!scoresOf(apart, options)[0].isAnomalous());
    }

    void retriesOfOneSecretAreOneSecret()
    {
        DenialLog log;
        for (int i = 0; i < 100; ++i) {
            log.deny("alice", i, i % 2 == 0 ? "a" : "b");
        }
        QVERIFY(!scoresOf(log, optionsOf(ThresholdMeasure::DistinctSecrets, 3, 3600))[0].isAnomalous());
        log.deny("alice", 101, "c");
        QVERIFY(scoresOf(log, optionsOf(ThresholdMeasure::DistinctSecrets, 3, 3600))[0].isAnomalous());
    }

    void forgetsSecretsThatLeaveTheWindow()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        log.deny("alice", 1, "b");
        log.deny("alice", 700, "c");
        log.deny("alice", 701, "d");
        QVERIFY(!scoresOf(log, optionsOf(ThresholdMeasure::DistinctSecrets, 3, 600))[0].isAnomalous());
    }

    void aBatchCountsAllItsSecrets()
    {
        DenialLog log;
        SecretRequest& batch = log.deny("alice", 0, "a");
        batch.eventName = "BatchGetSecretValue";
        batch.secrets = {"a", "b", "c"};
        QVERIFY(scoresOf(log, optionsOf(ThresholdMeasure::DistinctSecrets, 3, 60))[0].isAnomalous());
        QVERIFY(!scoresOf(log, optionsOf(ThresholdMeasure::Denials, 2, 60))[0].isAnomalous());
    }

    void countsTheTargetsOfTheRule()
    {
        DenialLog log;
        for (int i = 0; i < 3; ++i) {
            SecretRequest& request = log.deny("alice", i, "s" + std::to_string(i));
            request.eventName = i < 2 ? "ListUsers" : "ListRoles";
        }
        Rule rule = denialRule(DetectorKind::Threshold);
        rule.target = RuleTarget::EventName;
        const auto isFlagged = [&](std::int64_t count) {
            const CountedLog counted(log, rule);
            const ThresholdDetector detector(optionsOf(ThresholdMeasure::DistinctSecrets, count, 3600));
            return detector.score(*counted.store, counted.actors, counted.series, {})
                .front()
                .buckets.front()
                .isAnomalous();
        };
        QVERIFY(isFlagged(2));
        QVERIFY(!isFlagged(3));
    }

    void scoresGrowWithTheCount()
    {
        DenialLog log;
        for (int i = 0; i < 10; ++i) {
            log.deny("alice", i, "a");
        }
        for (int i = 0; i < 40; ++i) {
            log.deny("alice", 7200 + i, "a");
        }
        const std::vector<BucketScore> scores = scoresOf(log, optionsOf(ThresholdMeasure::Denials, 10, 600));
        QVERIFY(scores[0].score >= 40 && scores[0].score < 45);
        QVERIFY(scores[1].score > scores[0].score + 25);
        QVERIFY(scores[1].score <= 100);
    }

    void drawsTheThresholdAsItsBand()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        const CountedLog counted(log, denialRule(DetectorKind::Threshold));
        const std::vector<BaselinePoint> baseline =
            ThresholdDetector(optionsOf(ThresholdMeasure::Denials, 7, 600))
                .baseline(*counted.store, counted.actors, counted.series, counted.actor("alice"),
                          TimeRange{DenialLog::monday, DenialLog::monday + 5400});
        QCOMPARE(baseline.size(), std::size_t{3});
        QCOMPARE(baseline[2].upper, 7.0);
    }
};

QTEST_APPLESS_MAIN(TestThresholdDetector)
#include "TestThresholdDetector.moc"
