// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineOverlay.h"

#include "gui/bridge/LogText.h"
#include "gui/charts/TimelineText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

QColor translucent(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

} // namespace

TimelineOverlay::TimelineOverlay(const TimelineGeometry& geometry, const ThemeColors& colors, QFont font)
    : m_geometry(geometry)
    , m_colors(colors)
    , m_font(std::move(font))
{}

void TimelineOverlay::paintSelection(QPainter& painter, TimeRange range, const QString& label) const
{
    const QRectF& plot = m_geometry.plotArea;
    const double begin = m_geometry.xOf(range.begin);
    const double end = m_geometry.xOf(range.end);
    const QRectF area(QPointF(std::max(begin, plot.left()), plot.top()),
                      QPointF(std::min(end, plot.right()), plot.bottom()));
    if (area.right() < plot.left() || area.left() > plot.right()) {
        return;
    }
    const QColor color = m_colors.color(ColorRole::Selection);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, translucent(color, 0.13));
    for (const double x : {begin, end}) {
        if (x >= plot.left() - 0.5 && x <= plot.right() + 0.5) {
            painter.setPen(QPen(color, 1.4));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            paintHandle(painter, x);
        }
    }

    const QFontMetricsF metrics(m_font);
    const double width = metrics.horizontalAdvance(label) + 14;
    const double left =
        std::clamp(area.center().x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    // In the lane above the plot, where no marker is hidden.
    const QRectF pill(left, plot.top() - metrics.height() - 4, width, metrics.height() + 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(m_colors.color(ColorRole::Base));
    painter.setFont(m_font);
    painter.drawText(pill, Qt::AlignCenter, label);
    painter.restore();
}

void TimelineOverlay::paintMarks(QPainter& painter, const std::vector<UtcTime>& starts,
                                 std::int64_t bucketSeconds) const
{
    constexpr double halfWidth = 5;
    constexpr double height = 8;
    constexpr double leastDistance = 3; ///< wedges that are closer than this cannot be told apart
    const QRectF& plot = m_geometry.plotArea;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.color(ColorRole::Base), 1));
    painter.setBrush(m_colors.color(ColorRole::Selection));
    double previous = plot.left() - halfWidth;
    for (const UtcTime start : starts) {
        const double x = (m_geometry.xOf(start) + m_geometry.xOf(start + bucketSeconds)) / 2;
        if (x < plot.left() || x > plot.right() || x - previous < leastDistance) {
            continue;
        }
        const QPointF foot(x, plot.bottom());
        painter.drawPolygon(
            QPolygonF({foot + QPointF(-halfWidth, 0), foot + QPointF(halfWidth, 0), foot - QPointF(0, height)}));
        previous = x;
    }
    painter.restore();
}

void TimelineOverlay::paintHandle(QPainter& painter, double x) const
{
    const QRectF grip(x - 3.5, m_geometry.plotArea.center().y() - 13, 7, 26);
    painter.setPen(QPen(m_colors.color(ColorRole::Base), 1));
    painter.setBrush(m_colors.color(ColorRole::Selection));
    painter.drawRoundedRect(grip, 3, 3);
    painter.setPen(QPen(m_colors.color(ColorRole::Base), 1));
    painter.drawLine(QPointF(x, grip.top() + 8), QPointF(x, grip.bottom() - 8));
}

void TimelineOverlay::paintHover(QPainter& painter, const Hover& hover) const
{
    const QRectF& plot = m_geometry.plotArea;
    const double begin = std::max(plot.left(), m_geometry.xOf(hover.group.begin));
    const double end = std::min(plot.right(), m_geometry.xOf(hover.group.end));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(begin, plot.top(), std::max(1.0, end - begin), plot.height()),
                     translucent(m_colors.color(ColorRole::Text), 0.10));

    QString title = TimelineText::time({hover.bucket->start, hover.bucket->start + hover.bucketSeconds});
    if (hover.isMerged) {
        title = tr("%1, peak of %2").arg(title, display::duration(hover.group.lengthSeconds()));
    }
    const std::vector<TimelineText::Line>& lines = hover.lines;
    QFont boldFont = m_font;
    boldFont.setBold(true);
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF boldMetrics(boldFont);
    double nameWidth = 0;
    double valueWidth = 0;
    for (const TimelineText::Line& line : lines) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(line.name));
        valueWidth = std::max(valueWidth, boldMetrics.horizontalAdvance(line.value));
    }
    constexpr double padding = 9;
    constexpr double columnGap = 14;
    const double rowHeight = metrics.height() + 2;
    const QSizeF size(std::max(boldMetrics.horizontalAdvance(title), nameWidth + columnGap + valueWidth) + 2 * padding,
                      rowHeight * static_cast<double>(lines.size() + 1) + 2 * padding + 2);
    constexpr double distance = 12;
    const double right =
        end + distance + size.width() <= plot.right() ? end + distance : begin - distance - size.width();
    const QRectF card(QPointF(std::max(right, 0.0), plot.top() + 4), size);

    painter.setPen(QPen(m_colors.color(ColorRole::LearningEdge), 1));
    painter.setBrush(m_colors.color(ColorRole::Window));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QRectF row(card.left() + padding, card.top() + padding, size.width() - 2 * padding, rowHeight);
    painter.setPen(m_colors.color(ColorRole::Text));
    painter.setFont(boldFont);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
    row.translate(0, 2);
    for (const TimelineText::Line& line : lines) {
        row.translate(0, rowHeight);
        painter.setFont(m_font);
        painter.setPen(m_colors.color(ColorRole::MutedText));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.setFont(boldFont);
        painter.setPen(m_colors.color(ColorRole::Text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
    }
    painter.restore();
}

void TimelineOverlay::paintNote(QPainter& painter, const QString& text) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(m_colors.color(ColorRole::MutedText));
    painter.drawText(m_geometry.plotArea, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.restore();
}

} // namespace latchlight
