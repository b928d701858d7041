// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineText.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/TargetText.h"
#include "gui/charts/ComparisonStyle.h"
#include "gui/charts/VisibleBuckets.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace latchlight {

QString TimelineText::time(TimeRange range)
{
    //: %1 a range of time, %2 its zone
    return tr("%1 %2").arg(display::range(range), display::zone());
}

std::vector<TimelineText::Line> TimelineText::bucket(const TimelineBucket& bucket, RuleTarget target)
{
    std::vector<Line> lines;
    lines.push_back({tr("Denied requests"), display::count(bucket.matched)});
    if (bucket.distinctSecrets > 0) {
        const QString secrets = display::count(bucket.distinctSecrets);
        lines.push_back(
            {TargetText::distinct(target),
             bucket.newSecrets == 0 ? secrets : tr("%1 (%2 new)").arg(secrets, display::count(bucket.newSecrets))});
    }
    lines.push_back({tr("Expected"), display::amount(bucket.expected)});
    lines.push_back({tr("Normal up to"), display::amount(bucket.upper)});
    if (bucket.isAnomalous) {
        lines.push_back(
            {tr("Score"), tr("%1 · %2").arg(display::amount(bucket.score), EnumText::of(severityOf(bucket)))});
    }
    if (bucket.isLearning) {
        lines.push_back({tr("Learning"), tr("too little history for a verdict")});
    }
    return lines;
}

std::vector<TimelineText::Line> TimelineText::compared(const ComparedBucket& bucket, DetectorKind detector)
{
    const QString name = EnumText::of(detector);
    std::vector<Line> lines;
    if (hasExpectation(detector)) {
        //: %1 a detector drawn for comparison
        lines.push_back({tr("%1: expected").arg(name), display::amount(bucket.expected)});
    }
    lines.push_back({tr("%1: limit").arg(name), display::amount(bucket.upper)});
    lines.push_back({tr("%1: verdict").arg(name), verdict(bucket)});
    return lines;
}

QString TimelineText::comparedBucket(const ComparedBucket& bucket, DetectorKind detector)
{
    //: %1 a detector, %2 a number, %3 "flagged", "not flagged" or "learning"
    return tr("%1: limit %2, %3").arg(EnumText::of(detector), display::amount(bucket.upper), verdict(bucket));
}

QString TimelineText::verdict(const ComparedBucket& bucket)
{
    if (bucket.isAnomalous) {
        return tr("flagged");
    }
    return bucket.isLearning ? tr("learning") : tr("not flagged");
}

QString TimelineText::comparison(const DenialTimeline& timeline, const DetectorComparison& comparison)
{
    int both = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    for (std::size_t i = 0; i < std::min(timeline.buckets.size(), comparison.buckets.size()); ++i) {
        const bool isFirst = timeline.buckets[i].isAnomalous;
        const bool isSecond = comparison.buckets[i].isAnomalous;
        both += isFirst && isSecond ? 1 : 0;
        onlyFirst += isFirst && !isSecond ? 1 : 0;
        onlySecond += isSecond && !isFirst ? 1 : 0;
    }
    //: %1 a detector, %2 to %4 numbers of buckets
    return tr("Compared with the detector “%1”: flagged by both %2, only by the rule's own %3, only by “%1” %4.")
        .arg(EnumText::of(comparison.detector), display::count(static_cast<std::uint64_t>(both)),
             display::count(static_cast<std::uint64_t>(onlyFirst)),
             display::count(static_cast<std::uint64_t>(onlySecond)));
}

QString TimelineText::flaggedBucket(const TimelineBucket& bucket, std::int64_t bucketSeconds)
{
    return tr("%1: %2 denied, %3 expected, score %4, severity %5")
        .arg(time({bucket.start, bucket.start + bucketSeconds}), display::count(bucket.matched),
             display::amount(bucket.expected), display::amount(bucket.score), EnumText::of(severityOf(bucket)));
}

QString TimelineText::selection(TimeRange range, std::uint64_t denied)
{
    return tr("%1 · %n denied", nullptr, static_cast<int>(std::min<std::uint64_t>(denied, 1'000'000'000)))
        .arg(display::range(range));
}

QString TimelineText::summary(const DenialTimeline& timeline)
{
    if (timeline.buckets.empty()) {
        return tr("Empty chart.");
    }
    const auto& buckets = timeline.buckets;
    const auto flagged =
        std::count_if(buckets.begin(), buckets.end(), [](const TimelineBucket& bucket) { return bucket.isAnomalous; });
    const auto highest =
        std::max_element(buckets.begin(), buckets.end(),
                         [](const TimelineBucket& a, const TimelineBucket& b) { return a.matched < b.matched; });
    const QString total =
        tr("%n denied request(s) from %1.", nullptr,
           static_cast<int>(std::min<std::uint64_t>(deniedIn(timeline, timeline.range), 1'000'000'000)))
            .arg(time(timeline.range));
    const QString peak =
        tr("Most in one bucket: %1, at %2, where %3 were expected.")
            .arg(display::count(highest->matched), time({highest->start, highest->start + timeline.bucketSeconds}),
                 display::amount(highest->expected));
    const QString flags = tr("%n bucket(s) flagged.", nullptr, static_cast<int>(flagged));
    return highest->matched == 0 ? total : total + QLatin1Char(' ') + peak + QLatin1Char(' ') + flags;
}

std::uint64_t deniedIn(const DenialTimeline& timeline, TimeRange range)
{
    const BucketSlice slice = bucketSlice(timeline, range);
    std::uint64_t denied = 0;
    for (std::size_t i = slice.first; i < slice.last; ++i) {
        denied += range.contains(timeline.buckets[i].start) ? timeline.buckets[i].matched : 0;
    }
    return denied;
}

Severity severityOf(const TimelineBucket& bucket)
{
    const double score = std::isfinite(bucket.score) ? std::clamp(bucket.score, 0.0, 100.0) : 0.0;
    return severityOf(static_cast<int>(std::lround(score)));
}

} // namespace latchlight
