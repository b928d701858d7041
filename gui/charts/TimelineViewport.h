// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

namespace latchlight {

/// Which part of a whole range of time is visible. Never leaves the whole and never shows less than `shortestSeconds`.
class TimelineViewport final
{
public:
    TimelineViewport() = default;
    /// Shows everything.
    TimelineViewport(TimeRange whole, std::int64_t shortestSeconds);

    [[nodiscard]] TimeRange whole() const { return m_whole; }
    [[nodiscard]] TimeRange visible() const { return m_visible; }
    [[nodiscard]] bool isZoomed() const { return m_visible != m_whole; }

    void showAll() { m_visible = m_whole; }
    void show(TimeRange range);
    /// `factor` < 1 shows less. The time `anchor` stays where it is.
    void zoom(double factor, UtcTime anchor);
    /// Moves by a share of the visible length; negative is earlier.
    void pan(double share);
    void panToBegin();
    void panToEnd();
    /// Moves as little as possible so that `range` can be seen.
    void reveal(TimeRange range);

private:
    void place(UtcTime begin, std::int64_t length);

    TimeRange m_whole;
    TimeRange m_visible;
    std::int64_t m_shortestSeconds = 1;
};

} // namespace latchlight
