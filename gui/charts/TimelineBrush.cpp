// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineBrush.h"

#include <algorithm>

namespace latchlight {

TimelineBrush::TimelineBrush(UtcTime origin, std::int64_t bucketSeconds, std::size_t bucketCount)
    : m_origin(origin)
    , m_bucketSeconds(std::max<std::int64_t>(1, bucketSeconds))
    , m_bucketCount(bucketCount)
{}

void TimelineBrush::setRange(std::optional<TimeRange> range)
{
    m_isDragging = false;
    m_range = range && !range->isEmpty() ? range : std::nullopt;
    if (m_range) {
        m_anchor = bucketAt(m_range->begin);
        m_moving = bucketAt(m_range->end - 1);
    }
}

void TimelineBrush::selectBucket(std::size_t bucket)
{
    m_isDragging = false;
    m_anchor = bucket;
    m_moving = bucket;
    update();
}

void TimelineBrush::dragFrom(UtcTime time)
{
    startDrag();
    m_anchor = bucketAt(time);
    m_moving = m_anchor;
    update();
}

void TimelineBrush::dragBegin()
{
    startDrag();
    if (m_moving > m_anchor) {
        std::swap(m_anchor, m_moving);
    }
}

void TimelineBrush::dragEnd()
{
    startDrag();
    if (m_moving < m_anchor) {
        std::swap(m_anchor, m_moving);
    }
}

void TimelineBrush::dragTo(UtcTime time)
{
    if (m_isDragging) {
        m_moving = bucketAt(time);
        update();
    }
}

bool TimelineBrush::finishDrag()
{
    const bool wasDragging = m_isDragging;
    m_isDragging = false;
    return wasDragging && m_range != m_rangeBeforeDrag;
}

void TimelineBrush::cancelDrag()
{
    if (m_isDragging) {
        setRange(m_rangeBeforeDrag);
    }
}

void TimelineBrush::extend(std::ptrdiff_t buckets, std::size_t start)
{
    if (m_bucketCount == 0) {
        return;
    }
    if (!m_range) {
        selectBucket(std::min(start, m_bucketCount - 1));
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(m_bucketCount) - 1;
    m_moving =
        static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_moving) + buckets, 0, last));
    update();
}

std::size_t TimelineBrush::bucketAt(UtcTime time) const
{
    if (m_bucketCount == 0 || time < m_origin) {
        return 0;
    }
    return std::min(static_cast<std::size_t>((time - m_origin) / m_bucketSeconds), m_bucketCount - 1);
}

void TimelineBrush::startDrag()
{
    m_isDragging = true;
    m_rangeBeforeDrag = m_range;
}

void TimelineBrush::update()
{
    const auto startOf = [this](std::size_t bucket) {
        return m_origin + static_cast<std::int64_t>(bucket) * m_bucketSeconds;
    };
    m_range = m_bucketCount == 0 ? std::nullopt
                                 : std::optional(TimeRange{startOf(std::min(m_anchor, m_moving)),
                                                           startOf(std::max(m_anchor, m_moving) + 1)});
}

} // namespace latchlight
