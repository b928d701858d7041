// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/DenialTimeline.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

/// Counts denied reads in half hours, and flags an hour with three or more.
Rule thresholdRule()
{
    Rule rule;
    rule.id = "test";
    rule.query = *SearchQuery::parse("eventName:GetSecretValue denied:true");
    rule.detector = DetectorKind::Threshold;
    rule.options.thresholdMeasure = ThresholdMeasure::Denials;
    rule.options.thresholdCount = 3;
    rule.options.thresholdWindow = 3600;
    return rule;
}

struct Scored
{
    Investigated log;
    Rule rule = thresholdRule();
    CountSeries series;
    std::vector<ActorScores> scores;

    explicit Scored(const std::vector<EventText>& events)
        : log(numbered(events))
        , series(CountSeries::build(*log.store, log.actors, rule, EventFilter(), log.store->timeSpan()))
        , scores(makeDetector(rule.detector, rule.options)->score(*log.store, log.actors, series, {}))
    {}

    [[nodiscard]] DenialTimeline timeline(const std::string& actor) const
    {
        return DenialTimeline::build(*log.store, log.actors, rule, series, scores, log.actor(actor));
    }
};

/// Alice: one denial at 10:05, five from 12:00 on; Bob: one denial at 15:00.
std::vector<EventText> denials()
{
    std::vector<EventText> events{deniedRead(iamUser("alice"), "a", "2026-03-02T10:05:00Z"),
                                  deniedRead(iamUser("bob"), "a", "2026-03-02T15:00:00Z")};
    for (int i = 0; i < 5; ++i) {
        events.push_back(
            deniedRead(iamUser("alice"), "s" + std::to_string(i), "2026-03-02T12:0" + std::to_string(i) + ":00Z"));
    }
    return events;
}

TimelineBucket bucket(std::int64_t start, std::uint32_t matched, double upper, double score)
{
    TimelineBucket made;
    made.start = UtcTime{start};
    made.matched = matched;
    made.upper = upper;
    made.score = score;
    made.isAnomalous = score > 0;
    return made;
}

/// 1,000 buckets with one high count, one high bound and one anomaly, far apart.
DenialTimeline longTimeline()
{
    DenialTimeline timeline;
    timeline.bucketSeconds = 10;
    timeline.range = {UtcTime{0}, UtcTime{10000}};
    for (std::int64_t i = 0; i < 1000; ++i) {
        timeline.buckets.push_back(bucket(i * 10, 1, 2, 0));
    }
    timeline.buckets[123] = bucket(1230, 40, 2, 0);
    timeline.buckets[456] = bucket(4560, 1, 17, 0);
    timeline.buckets[789] = bucket(7890, 3, 2, 88);
    return timeline;
}

} // namespace

class TestDenialTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryBucketOfTheSpanAlsoTheEmptyOnes()
    {
        const Scored scored(denials());
        const DenialTimeline timeline = scored.timeline("alice");

        QVERIFY(timeline.range == scored.series.span);
        QCOMPARE(timeline.bucketSeconds, std::int64_t{1800});
        QCOMPARE(timeline.buckets.size(), std::size_t{11}); // 10:00 to 15:30
        QCOMPARE(timeline.buckets.front().start.seconds, at("2026-03-02T10:00:00Z").seconds);
        QCOMPARE(timeline.buckets.back().start.seconds, at("2026-03-02T15:00:00Z").seconds);
        QCOMPARE(timeline.buckets[0].matched, 1U);
        QCOMPARE(timeline.buckets[1].matched, 0U);
        QCOMPARE(timeline.buckets[4].matched, 5U);
        QCOMPARE(timeline.buckets[4].distinctSecrets, 5U);
        QCOMPARE(timeline.buckets[10].matched, 0U); // Bob's
        QVERIFY(!timeline.isClipped);
    }

    void marksTheAnomalousBucketsOnly()
    {
        const DenialTimeline timeline = Scored(denials()).timeline("alice");
        for (std::size_t i = 0; i < timeline.buckets.size(); ++i) {
            QCOMPARE(timeline.buckets[i].isAnomalous, i == 4);
            QCOMPARE(timeline.buckets[i].score > 0, i == 4);
        }
    }

    void drawsTheBaselineThatTheDetectorGives()
    {
        const Scored scored(denials());
        const DenialTimeline timeline = scored.timeline("alice");
        const auto baseline = makeDetector(scored.rule.detector, scored.rule.options)
                                  ->baseline(*scored.log.store, scored.log.actors, scored.series,
                                             scored.log.actor("alice"), scored.series.span);
        QCOMPARE(baseline.size(), timeline.buckets.size());
        for (const std::size_t empty : {std::size_t{1}, std::size_t{7}}) {
            QCOMPARE(timeline.buckets[empty].upper, baseline[empty].upper);
            QCOMPARE(timeline.buckets[empty].lower, baseline[empty].lower);
            QCOMPARE(timeline.buckets[empty].expected, baseline[empty].expected);
        }
    }

    void givesAnActorWithoutMatchesEmptyBuckets()
    {
        std::vector<EventText> events = denials();
        events.push_back(read(iamUser("carol"), "a", "2026-03-02T11:00:00Z"));
        const DenialTimeline timeline = Scored(events).timeline("carol");
        QCOMPARE(timeline.buckets.size(), std::size_t{11});
        for (const TimelineBucket& entry : timeline.buckets) {
            QCOMPARE(entry.matched, 0U);
            QVERIFY(!entry.isAnomalous);
        }
    }

    void staysDrawableWhenTwoEventsAreACenturyApart()
    {
        std::vector<EventText> events = denials();
        events.push_back(read(iamUser("carol"), "a", "1970-01-02T00:00:00Z"));
        events.push_back(read(iamUser("carol"), "a", "2105-01-02T00:00:00Z"));
        const DenialTimeline timeline = Scored(events).timeline("alice");
        QVERIFY(timeline.isClipped);
        QCOMPARE(timeline.buckets.size(), DenialTimeline::maximumBuckets);
        const auto isBusiest = [](const TimelineBucket& left, const TimelineBucket& right) {
            return left.matched < right.matched;
        };
        const auto busiest = std::max_element(timeline.buckets.begin(), timeline.buckets.end(), isBusiest);
        QCOMPARE(busiest->matched, 5U); // what Alice did is within
        QCOMPARE(busiest->start.seconds, at("2026-03-02T12:00:00Z").seconds);
        QVERIFY(busiest->isAnomalous);
    }

    void keepsHighestCountBoundAndScoreWhenThinned()
    {
        const DenialTimeline thin = longTimeline().thinned(50);
        QVERIFY(thin.buckets.size() <= 50);
        QCOMPARE(thin.bucketSeconds, std::int64_t{10});
        std::uint32_t matched = 0;
        double upper = 0;
        double score = 0;
        for (const TimelineBucket& entry : thin.buckets) {
            matched = std::max(matched, entry.matched);
            upper = std::max(upper, entry.upper);
            score = std::max(score, entry.score);
        }
        QCOMPARE(matched, 40U);
        QCOMPARE(upper, 17.0);
        QCOMPARE(score, 88.0);
    }

    void keepsTheMarkerAtItsOwnTimeWhenThinned()
    {
        for (const std::size_t points : {std::size_t{1}, std::size_t{7}, std::size_t{50}, std::size_t{999}}) {
            const DenialTimeline thin = longTimeline().thinned(points);
            QVERIFY(thin.buckets.size() <= points);
            const auto isMarked = [](const TimelineBucket& entry) { return entry.isAnomalous; };
            const auto marked = std::find_if(thin.buckets.begin(), thin.buckets.end(), isMarked);
            QVERIFY(marked != thin.buckets.end());
            QCOMPARE(marked->start.seconds, std::int64_t{7890});
        }
    }

    void leavesAShortTimelineAsItIs()
    {
        const DenialTimeline timeline = longTimeline();
        const DenialTimeline thin = timeline.thinned(1000);
        QCOMPARE(thin.buckets.size(), timeline.buckets.size());
        QCOMPARE(DenialTimeline().thinned(0).buckets.size(), std::size_t{0});
        QCOMPARE(timeline.thinned(0).buckets.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestDenialTimeline)
#include "TestDenialTimeline.moc"
