// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

namespace latchlight {

/// What a chart shows that can be pointed at, for those who cannot see it: one item for each flagged part. Numbers run
/// from 0 and stand for the same items until the revision changes.
class ChartItems
{
public:
    ChartItems() = default;
    ChartItems(const ChartItems&) = delete;
    ChartItems& operator=(const ChartItems&) = delete;
    virtual ~ChartItems() = default;

    [[nodiscard]] virtual int itemCount() const = 0;
    /// Counts every change of the items.
    [[nodiscard]] virtual int itemRevision() const = 0;
    /// One sentence.
    [[nodiscard]] virtual QString itemText(int item) const = 0;
    /// What else is said of it; empty: nothing.
    [[nodiscard]] virtual QString itemDetail(int /*item*/) const { return {}; }
    /// In coordinates of the chart; empty where the item cannot be seen now.
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    [[nodiscard]] virtual bool isItemSelected(int item) const = 0;
    /// As if the analyst had chosen it.
    virtual void selectItem(int item) = 0;
};

} // namespace latchlight
