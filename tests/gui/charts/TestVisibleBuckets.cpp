// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Sparkline.h"
#include "gui/charts/TimelineBrush.h"
#include "gui/charts/TimelineViewport.h"
#include "gui/charts/VisibleBuckets.h"
#include "tests/gui/charts/SampleTimeline.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace latchlight;
using namespace latchlight::test;

class TestVisibleBuckets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryBucketThatTheRangeTouches();
    void keepsPeaksAndFlagsWhenMerging();
    void staysBelowTheMaximum_data();
    void staysBelowTheMaximum();
    void mergesTheSameWayWhereverTheViewBegins();
    void mergesToRoundTimes();
    void ignoresTheBandOfTheLearningPeriodForTheScale();
    void takesNumbersThatAreNoneForZero();
    void zoomsAroundTheAnchor();
    void neverLeavesTheWholeRange();
    void growsTheSelectionFromItsAnchor();
    void keepsHighestBarsInASparkline();
};

void TestVisibleBuckets::showsEveryBucketThatTheRangeTouches()
{
    const DenialTimeline timeline = quietTimeline(48);
    const UtcTime begin = timeline.range.begin;
    const VisibleBuckets visible = VisibleBuckets::of(timeline, {begin + 1799, begin + 3601}, 100);
    QCOMPARE(visible.buckets.size(), std::size_t{3});
    QCOMPARE(visible.buckets.front().range, (TimeRange{begin, begin + 1800}));
    QVERIFY(!visible.isMerged);
    QVERIFY(VisibleBuckets::of(timeline, {}, 100).buckets.empty());
    QVERIFY(VisibleBuckets::of(timeline, {timeline.range.end, timeline.range.end + 10}, 100).buckets.empty());
}

void TestVisibleBuckets::keepsPeaksAndFlagsWhenMerging()
{
    DenialTimeline timeline = quietTimeline(10'000, 300);
    flag(timeline, 7'003, 40, 55);
    flag(timeline, 7'004, 18, 96);
    timeline.buckets[2'001].matched = 900;
    const VisibleBuckets visible = VisibleBuckets::of(timeline, timeline.range, 200);
    QVERIFY(visible.isMerged);
    QCOMPARE(visible.highest, 900.0);
    const auto flagged = std::find_if(visible.buckets.begin(), visible.buckets.end(),
                                      [](const VisibleBucket& step) { return step.isAnomalous; });
    QVERIFY(flagged != visible.buckets.end());
    QCOMPARE(flagged->matched, 40.0);
    QCOMPARE(flagged->score, 96.0);
    QCOMPARE(flagged->peak, std::size_t{7'004});
    QCOMPARE(std::count_if(visible.buckets.begin(), visible.buckets.end(),
                           [](const VisibleBucket& step) { return step.isAnomalous; }),
             1);
}

void TestVisibleBuckets::staysBelowTheMaximum_data()
{
    QTest::addColumn<int>("buckets");
    QTest::addColumn<int>("bucketSeconds");
    QTest::addColumn<int>("maximum");
    QTest::newRow("just fits") << 1000 << 1800 << 1000;
    QTest::newRow("one too many") << 1001 << 1800 << 1000;
    QTest::newRow("a year of 5 minutes") << 105'120 << 300 << 1000;
    QTest::newRow("odd length of buckets") << 50'000 << 77 << 300;
    QTest::newRow("days") << 40'000 << 86'400 << 300;
    QTest::newRow("hardly any room") << 5'000 << 300 << 1;
    QTest::newRow("a million") << 1'000'000 << 300 << 1000;
}

void TestVisibleBuckets::staysBelowTheMaximum()
{
    QFETCH(int, buckets);
    QFETCH(int, bucketSeconds);
    QFETCH(int, maximum);
    const DenialTimeline timeline = quietTimeline(static_cast<std::size_t>(buckets), bucketSeconds);
    const VisibleBuckets visible = VisibleBuckets::of(timeline, timeline.range, static_cast<std::size_t>(maximum));
    QVERIFY(visible.buckets.size() <= static_cast<std::size_t>(std::max(4, maximum)));
    QCOMPARE(visible.buckets.front().range.begin, timeline.range.begin);
    QCOMPARE(visible.buckets.back().range.end, timeline.range.end);
    QCOMPARE(visible.highest, 3.0);
}

void TestVisibleBuckets::mergesTheSameWayWhereverTheViewBegins()
{
    const DenialTimeline timeline = quietTimeline(20'000, 300);
    const std::int64_t length = 10'000 * 300;
    const TimeRange first{timeline.range.begin, timeline.range.begin + length};
    const TimeRange moved{first.begin + 1700, first.end + 1700};
    const VisibleBuckets before = VisibleBuckets::of(timeline, first, 400);
    const VisibleBuckets after = VisibleBuckets::of(timeline, moved, 400);
    QCOMPARE(after.stepSeconds, before.stepSeconds);
    QCOMPARE(after.buckets[10].range, before.buckets[10].range);
}

void TestVisibleBuckets::mergesToRoundTimes()
{
    const DenialTimeline timeline = quietTimeline(365 * 288, 300);
    QCOMPARE(VisibleBuckets::of(timeline, timeline.range, 1000).stepSeconds, 86'400);
    const TimeRange month{timeline.range.begin, timeline.range.begin + 30 * 86'400};
    QCOMPARE(VisibleBuckets::of(timeline, month, 1000).stepSeconds, 7200);
}

void TestVisibleBuckets::ignoresTheBandOfTheLearningPeriodForTheScale()
{
    DenialTimeline timeline = quietTimeline(100);
    timeline.buckets[3].upper = 5000;
    QCOMPARE(VisibleBuckets::of(timeline, timeline.range, 1000).highest, 3.0);
    timeline.buckets[50].upper = 40;
    QCOMPARE(VisibleBuckets::of(timeline, timeline.range, 1000).highest, 40.0);
}

void TestVisibleBuckets::takesNumbersThatAreNoneForZero()
{
    DenialTimeline timeline = quietTimeline(100);
    for (TimelineBucket& bucket : timeline.buckets) {
        bucket.upper = std::numeric_limits<double>::infinity();
        bucket.expected = std::numeric_limits<double>::quiet_NaN();
        bucket.lower = -1e300;
        bucket.score = std::numeric_limits<double>::quiet_NaN();
    }
    const VisibleBuckets visible = VisibleBuckets::of(timeline, timeline.range, 10);
    QCOMPARE(visible.highest, 2.0);
    for (const VisibleBucket& step : visible.buckets) {
        QCOMPARE(step.upper + step.lower + step.expected + step.score, 0.0);
    }
}

void TestVisibleBuckets::zoomsAroundTheAnchor()
{
    TimelineViewport viewport({{0}, {1000}}, 10);
    viewport.zoom(0.5, {250});
    QCOMPARE(viewport.visible(), (TimeRange{{125}, {625}}));
    for (int i = 0; i < 50; ++i) {
        viewport.zoom(0.5, {250});
    }
    QCOMPARE(viewport.visible().lengthSeconds(), 10);
    QVERIFY(viewport.visible().contains({250}));
    for (int i = 0; i < 50; ++i) {
        viewport.zoom(2, {250});
    }
    QVERIFY(!viewport.isZoomed());
}

void TestVisibleBuckets::neverLeavesTheWholeRange()
{
    TimelineViewport viewport({{0}, {1000}}, 10);
    viewport.show({{-500}, {100}});
    QCOMPARE(viewport.visible(), (TimeRange{{0}, {600}}));
    viewport.pan(5);
    QCOMPARE(viewport.visible(), (TimeRange{{400}, {1000}}));
    viewport.show({{300}, {302}});
    QCOMPARE(viewport.visible().lengthSeconds(), 10);
    viewport.reveal({{700}, {705}});
    QCOMPARE(viewport.visible(), (TimeRange{{695}, {705}}));
    TimelineViewport nothing;
    nothing.zoom(0.5, {0});
    nothing.pan(1);
    QVERIFY(nothing.visible().isEmpty());
}

void TestVisibleBuckets::growsTheSelectionFromItsAnchor()
{
    TimelineBrush brush({1000}, 100, 10);
    brush.dragFrom({1550});
    brush.dragTo({1720});
    QCOMPARE(brush.range(), (TimeRange{{1500}, {1800}}));
    brush.dragTo({1010});
    QCOMPARE(brush.range(), (TimeRange{{1000}, {1600}}));
    brush.dragTo({-99'999});
    QCOMPARE(brush.range(), (TimeRange{{1000}, {1600}}));
    QVERIFY(brush.finishDrag());
    brush.dragEnd();
    brush.dragTo({1999});
    QCOMPARE(brush.range(), (TimeRange{{1000}, {2000}}));
    brush.cancelDrag();
    QCOMPARE(brush.range(), (TimeRange{{1000}, {1600}}));
    brush.setRange(TimeRange{{5}, {5}});
    QVERIFY(!brush.range());
}

void TestVisibleBuckets::keepsHighestBarsInASparkline()
{
    std::vector<Sparkline::Bar> bars(1000);
    bars[501] = {70, true};
    const auto merged = Sparkline::merged(bars, 50);
    QCOMPARE(merged.size(), std::size_t{50});
    QCOMPARE(merged[25].count, 70.0);
    QVERIFY(merged[25].isFlagged);
    QCOMPARE(std::count_if(merged.begin(), merged.end(), [](const Sparkline::Bar& bar) { return bar.isFlagged; }), 1);
    QVERIFY(Sparkline::merged(bars, 0).empty());
}

QTEST_GUILESS_MAIN(TestVisibleBuckets)
#include "TestVisibleBuckets.moc"
