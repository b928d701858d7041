// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

#include <QRectF>

namespace latchlight {

/// Where times and counts lie in a plot. Lengths are logical pixels.
struct TimelineGeometry
{
    QRectF plotArea;
    TimeRange visible;
    double top = 1; ///< count at the upper edge; 0 is at the lower

    [[nodiscard]] double xOf(UtcTime time) const
    {
        const auto length = static_cast<double>(visible.lengthSeconds());
        return length <= 0 ? plotArea.left()
                           : plotArea.left() + plotArea.width() * static_cast<double>(time - visible.begin) / length;
    }
    [[nodiscard]] double yOf(double count) const { return plotArea.bottom() - plotArea.height() * count / top; }
    /// May lie outside of the visible range, as `x` may lie outside of the plot.
    [[nodiscard]] UtcTime timeAt(double x) const
    {
        if (plotArea.width() <= 0) {
            return visible.begin;
        }
        const double share = (x - plotArea.left()) / plotArea.width();
        return visible.begin + static_cast<std::int64_t>(share * static_cast<double>(visible.lengthSeconds()));
    }
};

} // namespace latchlight
