// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/ThemeColors.h"

#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace latchlight {

/// A user's counts over time, small enough for a table cell.
class Sparkline final
{
public:
    struct Bar
    {
        double count = 0;
        bool isFlagged = false;
    };

    /// Bars from the earliest to the latest, evenly spaced. Many are merged to what the width can show, keeping the
    /// highest and the flags.
    explicit Sparkline(std::vector<Bar> bars);

    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    /// At most `maximum` bars.
    [[nodiscard]] static std::vector<Bar> merged(const std::vector<Bar>& bars, std::size_t maximum);
    /// Flagged bars in `flagged`, the others muted. On a selected row give the row's text colour as `monochrome`.
    void paint(QPainter& painter, const QRectF& area, const ThemeColors& colors, ColorRole flagged,
               const std::optional<QColor>& monochrome = std::nullopt) const;

private:
    std::vector<Bar> m_bars;
};

} // namespace latchlight
