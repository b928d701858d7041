// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

#include <cstddef>
#include <optional>

namespace latchlight {

/// A selected range of whole buckets and how it is drawn out with the mouse or the keys. It grows between an anchor
/// that stays and an edge that moves, like a selection of text.
class TimelineBrush final
{
public:
    TimelineBrush() = default;
    /// Buckets of `bucketSeconds` (> 0) from `origin` on. Nothing is selected.
    TimelineBrush(UtcTime origin, std::int64_t bucketSeconds, std::size_t bucketCount);

    [[nodiscard]] const std::optional<TimeRange>& range() const { return m_range; }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// Where the selection grows: the bucket a key moved to last.
    [[nodiscard]] std::size_t movingBucket() const { return m_moving; }

    /// Takes the range as it is, also if it does not begin with a bucket; an empty one clears. Ends a drag.
    void setRange(std::optional<TimeRange> range);
    void selectBucket(std::size_t bucket);

    void dragFrom(UtcTime time);
    void dragBegin(); ///< grips the left edge of the range
    void dragEnd();   ///< grips the right edge
    void dragTo(UtcTime time);
    /// True if the drag changed the range.
    [[nodiscard]] bool finishDrag();
    /// Returns to the range before the drag.
    void cancelDrag();

    /// Moves the moving edge; selects `start` alone where nothing is selected.
    void extend(std::ptrdiff_t buckets, std::size_t start);

private:
    [[nodiscard]] std::size_t bucketAt(UtcTime time) const;
    void startDrag();
    void update();

    UtcTime m_origin;
    std::int64_t m_bucketSeconds = 1;
    std::size_t m_bucketCount = 0;
    std::size_t m_anchor = 0;
    std::size_t m_moving = 0;
    std::optional<TimeRange> m_range;
    std::optional<TimeRange> m_rangeBeforeDrag;
    bool m_isDragging = false;
};

} // namespace latchlight
