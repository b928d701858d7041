// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"
#include "gui/bridge/DisplayZone.h"

#include <QString>

#include <vector>

namespace latchlight {

/// A mark on a time axis.
struct UtcTick
{
    UtcTime time;
    QString label;
};

/// A stretch of a time axis that shares a date: the second line below the marks.
struct UtcSpan
{
    TimeRange range; ///< cut to the visible range
    QString label;
};

/// Marks of a time axis at round times of a zone (1, 5, 15, 30 minutes, hours, days, weeks from Monday, months, years)
/// and the dates that make them unambiguous. Names of days and months follow QLocale().
struct UtcAxisTicks
{
    std::vector<UtcTick> ticks; ///< ascending, all inside the range
    std::vector<UtcTime>
        minorTicks; ///< finer round times without a label, ascending, inside the range; may be the same as ticks
    std::vector<UtcSpan> spans; ///< ascending, gapless over the range

    /// As many ticks as fit when each takes `minimumDistance` of the `width`, in the same unit. None for an empty
    /// range. Where the clocks are changed, marks of hours lie closer or further apart.
    [[nodiscard]] static UtcAxisTicks forRange(TimeRange visible, double width, double minimumDistance,
                                               const DisplayZone& zone = DisplayZone());
};

} // namespace latchlight
