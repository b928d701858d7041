// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/DetectorComparison.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

/// Flags three denied requests within an hour.
Rule thresholdRule()
{
    Rule rule;
    rule.id = "test";
    rule.query = *SearchQuery::parse("eventName:GetSecretValue denied:true");
    rule.detector = DetectorKind::Threshold;
    rule.options.thresholdMeasure = ThresholdMeasure::Denials;
    rule.options.thresholdCount = 3;
    rule.options.instantaneousBaseline = true;
    return rule;
}

/// Alice: one denial every noon for ten days, and eight in a half hour on the eleventh.
std::vector<EventText> denials()
{
    std::vector<EventText> events;
    for (int day = 2; day < 12; ++day) {
        const std::string date = "2026-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        events.push_back(deniedRead(iamUser("alice"), "a", date + "T12:00:00Z"));
    }
    for (int i = 0; i < 8; ++i) {
        events.push_back(
            deniedRead(iamUser("alice"), "s" + std::to_string(i), "2026-03-12T15:0" + std::to_string(i) + ":00Z"));
    }
    return events;
}

} // namespace

/// A second detector over the counts of a timeline.
class TestDetectorComparison final : public QObject
{
    Q_OBJECT

    Investigated m_log{numbered(denials())};
    Rule m_rule = thresholdRule();
    CountSeries m_series =
        CountSeries::build(*m_log.store, m_log.actors, m_rule, EventFilter(), m_log.store->timeSpan());
    DenialTimeline m_timeline = DenialTimeline::build(
        *m_log.store, m_log.actors, m_rule, m_series,
        makeDetector(m_rule.detector, m_rule.options)->score(*m_log.store, m_log.actors, m_series, {}),
        m_log.actor("alice"));

    [[nodiscard]] DetectorComparison comparison(DetectorKind kind, std::stop_token stop = {}) const
    {
        return DetectorComparison::build(*m_log.store, m_log.actors, m_rule, m_series, m_log.actor("alice"), m_timeline,
                                         kind, std::move(stop));
    }

private Q_SLOTS:
    void hasTheNumbersOfTheDetectorWithTheOptionsOfTheRule_data()
    {
        QTest::addColumn<DetectorKind>("kind");
        QTest::newRow("adaptive") << DetectorKind::Adaptive;
        QTest::newRow("percentile") << DetectorKind::Percentile;
        QTest::newRow("threshold") << DetectorKind::Threshold;
    }

    void hasTheNumbersOfTheDetectorWithTheOptionsOfTheRule()
    {
        QFETCH(const DetectorKind, kind);
        const DetectorComparison compared = comparison(kind);
        QVERIFY(compared.detector == kind);
        QCOMPARE(compared.buckets.size(), m_timeline.buckets.size());
        const auto detector = makeDetector(kind, m_rule.options);
        const auto baseline =
            detector->baseline(*m_log.store, m_log.actors, m_series, m_log.actor("alice"), m_timeline.range);
        const ActorScores scores = detector->score(*m_log.store, m_log.actors, m_series, {}).front();
        for (std::size_t i = 0; i < compared.buckets.size(); ++i) {
            const auto judged = std::find_if(scores.buckets.begin(), scores.buckets.end(), [&](const auto& bucket) {
                return bucket.count.start == m_timeline.buckets[i].start;
            });
            const bool isJudged = judged != scores.buckets.end();
            QCOMPARE(compared.buckets[i].expected, isJudged ? judged->expected : baseline[i].expected);
            QCOMPARE(compared.buckets[i].upper, isJudged ? judged->upper : baseline[i].upper);
            QCOMPARE(compared.buckets[i].isAnomalous, isJudged && judged->isAnomalous());
        }
    }

    void tellsWhereTheDetectorsDisagree()
    {
        // Eight at once are too many for a threshold of three and for a percentile of ones.
        const auto flagged = [](const DetectorComparison& compared) {
            return std::count_if(compared.buckets.begin(), compared.buckets.end(),
                                 [](const ComparedBucket& bucket) { return bucket.isAnomalous; });
        };
        QCOMPARE(flagged(comparison(DetectorKind::Threshold)), 1);
        QVERIFY(comparison(DetectorKind::Threshold).buckets.back().isAnomalous);
        QVERIFY(comparison(DetectorKind::Percentile).buckets.back().isAnomalous);
    }

    void isEmptyWhenItWasStopped()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(comparison(DetectorKind::Percentile, source.get_token()).buckets.empty());
    }
};

QTEST_APPLESS_MAIN(TestDetectorComparison)
#include "TestDetectorComparison.moc"
