// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace latchlight {

class TimelineChart;

/// A timeline for screen readers: a chart, described in words, with a child for every flagged bucket that can be
/// pressed to select it.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineChart* chart);
    ~TimelineAccessible() override;
    TimelineAccessible(const TimelineAccessible&) = delete;
    TimelineAccessible& operator=(const TimelineAccessible&) = delete;

    /// Makes Qt use this class for every TimelineChart. Calling it again does nothing.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

private:
    [[nodiscard]] const TimelineChart& chart() const;
    void forgetChildren() const;

    // Children are made when asked for, and belong to QAccessible's cache.
    mutable std::vector<QAccessible::Id> m_children; ///< 0: not made yet
    mutable int m_revision = -1;                     ///< of the timeline that the children stand for
};

} // namespace latchlight
