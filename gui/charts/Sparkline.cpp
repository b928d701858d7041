// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/Sparkline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchlight {

Sparkline::Sparkline(std::vector<Bar> bars)
    : m_bars(std::move(bars))
{
    for (Bar& bar : m_bars) {
        bar.count = std::isfinite(bar.count) ? std::max(0.0, bar.count) : 0.0;
    }
}

std::vector<Sparkline::Bar> Sparkline::merged(const std::vector<Bar>& bars, std::size_t maximum)
{
    if (maximum == 0 || bars.size() <= maximum) {
        return maximum == 0 ? std::vector<Bar>() : bars;
    }
    std::vector<Bar> result(maximum);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Bar& group = result[i * maximum / bars.size()];
        group.count = std::max(group.count, bars[i].count);
        group.isFlagged = group.isFlagged || bars[i].isFlagged;
    }
    return result;
}

void Sparkline::paint(QPainter& painter, const QRectF& area, const ThemeColors& colors, ColorRole flagged,
                      const std::optional<QColor>& monochrome) const
{
    constexpr double narrowestBar = 2;
    if (area.width() < narrowestBar || area.height() <= 1) {
        return;
    }
    const std::vector<Bar> bars = merged(m_bars, static_cast<std::size_t>(area.width() / narrowestBar));
    double highest = 1;
    for (const Bar& bar : bars) {
        highest = std::max(highest, bar.count);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double barWidth = area.width() / static_cast<double>(std::max<std::size_t>(1, bars.size()));
    constexpr double baseline = 1;
    painter.fillRect(QRectF(area.left(), area.bottom() - baseline, area.width(), baseline),
                     monochrome.value_or(colors.color(ColorRole::Border)));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].count <= 0) {
            continue;
        }
        // The root lifts small counts: beside one burst they would vanish.
        const double height =
            std::max(2.0, std::round(std::sqrt(bars[i].count / highest) * (area.height() - baseline)));
        const double left = area.left() + std::floor(static_cast<double>(i) * barWidth);
        const QRectF bar(left, area.bottom() - height, std::max(1.0, std::floor(barWidth) - (barWidth >= 3 ? 1 : 0)),
                         height);
        painter.fillRect(bar, monochrome.value_or(colors.color(bars[i].isFlagged ? flagged : ColorRole::LearningEdge)));
    }
    painter.restore();
}

} // namespace latchlight
