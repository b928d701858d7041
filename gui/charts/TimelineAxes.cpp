// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineAxes.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchlight {

namespace {

constexpr double labelGap = 8;
constexpr double tickLength = 5;
constexpr double minorTickLength = 2;

QString countLabel(double value)
{
    return QLocale().toString(static_cast<qlonglong>(std::llround(value)));
}

/// On the middle of a device pixel, so that a one pixel line stays sharp.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace

TimelineAxes::TimelineAxes(QFont font, CountAxisTicks counts, const DisplayZone& zone)
    : m_font(std::move(font))
    , m_counts(std::move(counts))
    , m_zone(zone)
{}

double TimelineAxes::leftMargin() const
{
    const QFontMetricsF metrics(m_font);
    // At least three digits, so that the plot does not jump while zooming.
    double widest = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const double value : m_counts.values) {
        widest = std::max(widest, metrics.horizontalAdvance(countLabel(value)));
    }
    return std::ceil(widest + labelGap);
}

double TimelineAxes::bottomMargin() const
{
    return std::ceil(2 * QFontMetricsF(m_font).height() + tickLength + 4);
}

double TimelineAxes::timeLabelDistance() const
{
    return QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("00 MMM")) + 3 * labelGap;
}

void TimelineAxes::paint(QPainter& painter, const TimelineGeometry& geometry, const ThemeColors& colors) const
{
    painter.save();
    painter.setFont(m_font);
    const UtcAxisTicks times =
        UtcAxisTicks::forRange(geometry.visible, geometry.plotArea.width(), timeLabelDistance(), m_zone);
    paintCounts(painter, geometry, colors);
    paintTicks(painter, geometry, times, colors);
    paintSpans(painter, geometry, times, colors);
    painter.restore();
}

void TimelineAxes::paintCounts(QPainter& painter, const TimelineGeometry& geometry, const ThemeColors& colors) const
{
    const QRectF& plot = geometry.plotArea;
    const double textHeight = QFontMetricsF(m_font).height();
    for (const double value : m_counts.values) {
        const double y = crisp(geometry.yOf(value));
        if (value > 0) {
            painter.setPen(QPen(colors.color(ColorRole::Grid), 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter.setPen(colors.color(ColorRole::MutedText));
        painter.drawText(QRectF(0, y - textHeight / 2, plot.left() - labelGap, textHeight),
                         Qt::AlignRight | Qt::AlignVCenter, countLabel(value));
    }
}

void TimelineAxes::paintTicks(QPainter& painter, const TimelineGeometry& geometry, const UtcAxisTicks& times,
                              const ThemeColors& colors) const
{
    const QRectF& plot = geometry.plotArea;
    const QFontMetricsF metrics(m_font);
    const double axisY = crisp(plot.bottom());
    painter.setPen(QPen(colors.color(ColorRole::LearningEdge), 1));
    painter.drawLine(QPointF(plot.left(), axisY), QPointF(plot.right(), axisY));
    for (const UtcTime time : times.minorTicks) {
        const double x = crisp(geometry.xOf(time));
        painter.drawLine(QPointF(x, axisY), QPointF(x, axisY + minorTickLength));
    }
    for (const UtcTick& tick : times.ticks) {
        const double x = crisp(geometry.xOf(tick.time));
        painter.setPen(QPen(colors.color(ColorRole::LearningEdge), 1));
        painter.drawLine(QPointF(x, axisY), QPointF(x, axisY + tickLength));
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, plot.right() - width));
        painter.setPen(colors.color(ColorRole::MutedText));
        painter.drawText(QPointF(left, axisY + tickLength + metrics.ascent() + 1), tick.label);
    }
}

void TimelineAxes::paintSpans(QPainter& painter, const TimelineGeometry& geometry, const UtcAxisTicks& times,
                              const ThemeColors& colors) const
{
    const QRectF& plot = geometry.plotArea;
    const QFontMetricsF metrics(m_font);
    const double baseline = plot.bottom() + tickLength + metrics.height() + metrics.ascent() + 2;
    double freeFrom = plot.left();
    for (const UtcSpan& span : times.spans) {
        const double left = geometry.xOf(span.range.begin);
        const double width = metrics.horizontalAdvance(span.label);
        if (left > plot.left() + 1) {
            painter.setPen(QPen(colors.color(ColorRole::Grid), 1));
            painter.drawLine(QPointF(crisp(left), plot.top()), QPointF(crisp(left), plot.bottom()));
            painter.drawLine(QPointF(crisp(left), baseline - metrics.ascent()), QPointF(crisp(left), baseline));
        }
        const bool fitsItsSpan = left + width + labelGap <= geometry.xOf(span.range.end) || times.spans.size() == 1;
        if (left >= freeFrom && fitsItsSpan) {
            const double inset = left > plot.left() + 1 ? labelGap / 2 : 0;
            painter.setPen(colors.color(ColorRole::Text));
            painter.drawText(QPointF(left + inset, baseline), span.label);
            freeFrom = left + width + labelGap;
        }
    }
}

} // namespace latchlight
