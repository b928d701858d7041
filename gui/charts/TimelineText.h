// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"

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
