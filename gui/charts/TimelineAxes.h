// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/CountAxisTicks.h"
#include "gui/charts/TimelineGeometry.h"
#include "gui/charts/UtcAxisTicks.h"
#include "gui/platform/ThemeColors.h"

#include <QFont>

class QPainter;

namespace latchlight {

/// Grid, marks and labels around a timeline. The axes of QtCharts print local time and elide labels, so these are our
/// own.
class TimelineAxes final
{
public:
    /// Times are labelled in `zone`.
    TimelineAxes(QFont font, CountAxisTicks counts, const DisplayZone& zone = DisplayZone());

    /// Room for the labels left of the plot and below it.
    [[nodiscard]] double leftMargin() const;
    [[nodiscard]] double bottomMargin() const;
    /// Pixels that a time label takes with the gap to the next.
    [[nodiscard]] double timeLabelDistance() const;

    /// Paints behind the data.
    void paint(QPainter& painter, const TimelineGeometry& geometry, const ThemeColors& colors) const;

private:
    void paintCounts(QPainter& painter, const TimelineGeometry& geometry, const ThemeColors& colors) const;
    void paintTicks(QPainter& painter, const TimelineGeometry& geometry, const UtcAxisTicks& times,
                    const ThemeColors& colors) const;
    void paintSpans(QPainter& painter, const TimelineGeometry& geometry, const UtcAxisTicks& times,
                    const ThemeColors& colors) const;

    QFont m_font;
    CountAxisTicks m_counts;
    DisplayZone m_zone;
};

} // namespace latchlight
