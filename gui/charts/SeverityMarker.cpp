// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/SeverityMarker.h"

#include <QPainter>
#include <QPen>

#include <cmath>
#include <numbers>

namespace latchlight::severitymarker {

namespace {

/// A closed polygon whose corners lie alternately at two distances from the origin, the first one on top.
QPainterPath polygon(int corners, double outer, double inner)
{
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double radius = i % 2 == 0 ? outer : inner;
        const QPointF corner(radius * std::sin(angle), -radius * std::cos(angle));
        if (i == 0) {
            path.moveTo(corner);
        } else {
            path.lineTo(corner);
        }
    }
    path.closeSubpath();
    return path;
}

} // namespace

ColorRole colorRole(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return ColorRole::SeverityInfo;
    case Severity::Low:
        return ColorRole::SeverityLow;
    case Severity::Medium:
        return ColorRole::SeverityMedium;
    case Severity::High:
        return ColorRole::SeverityHigh;
    case Severity::Critical:
        return ColorRole::SeverityCritical;
    }
    return ColorRole::SeverityInfo;
}

QPainterPath shape(Severity severity, double size)
{
    const double radius = size / 2;
    QPainterPath path;
    switch (severity) {
    case Severity::Info:
        path.addRect(QRectF(-0.75 * radius, -0.75 * radius, 1.5 * radius, 1.5 * radius));
        return path;
    case Severity::Low:
        path.addEllipse(QPointF(0, 0), 0.85 * radius, 0.85 * radius);
        return path;
    case Severity::Medium:
        return polygon(3, 1.1 * radius, 1.1 * radius).translated(0, 0.2 * radius);
    case Severity::High:
        return polygon(4, 1.1 * radius, 1.1 * radius);
    case Severity::Critical:
        return polygon(10, 1.3 * radius, 0.58 * radius);
    }
    return path;
}

void paint(QPainter& painter, QPointF center, Severity severity, double size, const ThemeColors& colors)
{
    const QPainterPath path = shape(severity, size).translated(center);
    constexpr double rim = 2.4;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.color(ColorRole::Base), rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(colorRole(severity)));
    painter.drawPath(path);
}

} // namespace latchlight::severitymarker
