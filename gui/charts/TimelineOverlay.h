// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"
#include "gui/charts/TimelineGeometry.h"
#include "gui/charts/TimelineText.h"
#include "gui/platform/ThemeColors.h"

#include <QCoreApplication>
#include <QFont>

#include <vector>

class QPainter;

namespace latchlight {

/// What lies over the finished picture of a timeline and changes with every move of the mouse.
class TimelineOverlay final
{
    Q_DECLARE_TR_FUNCTIONS(TimelineOverlay)

public:
    struct Hover
    {
        const TimelineBucket* bucket = nullptr; ///< whose numbers are shown
        TimeRange group;                        ///< the step under the mouse
        bool isMerged = false;                  ///< `group` holds several buckets, of which this is the peak
        std::int64_t bucketSeconds = 0;
        std::vector<TimelineText::Line> lines; ///< what is said of it
    };

    TimelineOverlay(const TimelineGeometry& geometry, const ThemeColors& colors, QFont font);

    void paintSelection(QPainter& painter, TimeRange range, const QString& label) const;
    /// A small wedge at the foot of each bucket; `starts` are ascending.
    void paintMarks(QPainter& painter, const std::vector<UtcTime>& starts, std::int64_t bucketSeconds) const;
    void paintHover(QPainter& painter, const Hover& hover) const;
    /// A quiet sentence in the middle of the plot.
    void paintNote(QPainter& painter, const QString& text) const;

private:
    void paintHandle(QPainter& painter, double x) const;

    TimelineGeometry m_geometry;
    const ThemeColors& m_colors;
    QFont m_font;
};

} // namespace latchlight
