// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DetectorComparison.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace latchlight {

/// A timeline in words: for the card under the mouse and for screen readers.
class TimelineText final
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)

public:
    struct Line
    {
        QString name;
        QString value;
    };

    [[nodiscard]] static QString time(TimeRange range);
    [[nodiscard]] static std::vector<Line> bucket(const TimelineBucket& bucket, RuleTarget target);
    /// What a second detector says of the same bucket.
    [[nodiscard]] static std::vector<Line> compared(const ComparedBucket& bucket, DetectorKind detector);
    /// The same in one sentence.
    [[nodiscard]] static QString comparedBucket(const ComparedBucket& bucket, DetectorKind detector);
    /// Its verdict in words.
    [[nodiscard]] static QString verdict(const ComparedBucket& bucket);
    /// How many buckets both detectors flag, and how many only one of them does.
    [[nodiscard]] static QString comparison(const DenialTimeline& timeline, const DetectorComparison& comparison);
    /// One sentence: time, count, expected, severity.
    [[nodiscard]] static QString flaggedBucket(const TimelineBucket& bucket, std::int64_t bucketSeconds);
    [[nodiscard]] static QString selection(TimeRange range, std::uint64_t denied);
    /// What a sighted reader takes from the whole picture at a glance.
    [[nodiscard]] static QString summary(const DenialTimeline& timeline);
};

/// Sum of the matches of all buckets that begin inside `range`.
[[nodiscard]] std::uint64_t deniedIn(const DenialTimeline& timeline, TimeRange range);

/// The severity that a bucket's score stands for; a score that is no number counts as 0.
[[nodiscard]] Severity severityOf(const TimelineBucket& bucket);

} // namespace latchlight
