// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/ComparisonStyle.h"

#include <QPainter>
#include <QPolygonF>

namespace latchlight::comparisonstyle {

QPen expectedPen(const ThemeColors& colors)
{
    QPen pen(colors.color(ColorRole::Compared), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 2});
    return pen;
}

QPen limitPen(const ThemeColors& colors)
{
    QPen pen(colors.color(ColorRole::Compared), 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({6, 2, 1, 2});
    return pen;
}

void paintFlag(QPainter& painter, QPointF foot, const ThemeColors& colors)
{
    constexpr double halfWidth = 4.5;
    constexpr double height = 8;
    painter.setPen(QPen(colors.color(ColorRole::Compared), 1.6));
    painter.setBrush(colors.color(ColorRole::Base));
    painter.drawPolygon(
        QPolygonF{foot + QPointF(-halfWidth, -1), foot + QPointF(halfWidth, -1), foot + QPointF(0, -1 - height)});
}

} // namespace latchlight::comparisonstyle
