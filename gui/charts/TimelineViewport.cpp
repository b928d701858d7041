// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineViewport.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

TimelineViewport::TimelineViewport(TimeRange whole, std::int64_t shortestSeconds)
    : m_whole(whole)
    , m_visible(whole)
    , m_shortestSeconds(std::max<std::int64_t>(1, shortestSeconds))
{}

void TimelineViewport::show(TimeRange range)
{
    if (range.isEmpty()) {
        return;
    }
    const std::int64_t missing = std::max<std::int64_t>(0, m_shortestSeconds - range.lengthSeconds());
    place(range.begin - missing / 2, range.lengthSeconds() + missing);
}

void TimelineViewport::zoom(double factor, UtcTime anchor)
{
    const auto length = static_cast<double>(m_visible.lengthSeconds());
    const auto newLength = std::clamp(length * factor, static_cast<double>(m_shortestSeconds),
                                      static_cast<double>(std::max(m_whole.lengthSeconds(), m_shortestSeconds)));
    if (length <= 0) {
        return;
    }
    const double share = static_cast<double>(anchor - m_visible.begin) / length;
    const auto offset = static_cast<std::int64_t>(std::llround(share * newLength));
    place(anchor - offset, static_cast<std::int64_t>(std::llround(newLength)));
}

void TimelineViewport::pan(double share)
{
    const double seconds = share * static_cast<double>(m_visible.lengthSeconds());
    place(m_visible.begin + static_cast<std::int64_t>(std::llround(seconds)), m_visible.lengthSeconds());
}

void TimelineViewport::panToBegin()
{
    place(m_whole.begin, m_visible.lengthSeconds());
}

void TimelineViewport::panToEnd()
{
    place(m_whole.end, m_visible.lengthSeconds());
}

void TimelineViewport::reveal(TimeRange range)
{
    if (range.lengthSeconds() > m_visible.lengthSeconds()) {
        show(range);
    } else if (range.begin < m_visible.begin) {
        place(range.begin, m_visible.lengthSeconds());
    } else if (range.end > m_visible.end) {
        place(range.end - m_visible.lengthSeconds(), m_visible.lengthSeconds());
    }
}

void TimelineViewport::place(UtcTime begin, std::int64_t length)
{
    const std::int64_t fitting = std::min(length, m_whole.lengthSeconds());
    const UtcTime latest = m_whole.end - fitting;
    const UtcTime clamped = std::max(m_whole.begin, std::min(begin, latest));
    m_visible = {clamped, clamped + fitting};
}

} // namespace latchlight
