// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace latchlight {

class ChartItems;

/// A chart for screen readers: described in words, with a child for each of its items, which can be pressed to select
/// it. A chart without items is its description.
class ChartAccessible final : public QAccessibleWidget
{
public:
    /// `items` is the chart itself, or null.
    ChartAccessible(QWidget* chart, ChartItems* items);
    ~ChartAccessible() override;
    ChartAccessible(const ChartAccessible&) = delete;
    ChartAccessible& operator=(const ChartAccessible&) = delete;

    /// Makes Qt use this class for the charts of this room. Calling it again does nothing.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

private:
    void forgetChildren() const;

    ChartItems* m_items;
    // Children are made when asked for, and belong to QAccessible's cache.
    mutable std::vector<QAccessible::Id> m_children; ///< 0: not made yet
    mutable int m_revision = -1;                     ///< of the items that the children stand for
};

} // namespace latchlight
