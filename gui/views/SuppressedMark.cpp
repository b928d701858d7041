// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SuppressedMark.h"

#include "gui/platform/ThemeColors.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace latchlight::suppressedmark {

void paint(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double side = std::min(box.width(), box.height()) - 2;
    const QRectF circle(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const double reach = side / 2 * 0.7071; // of the stroke, at 45 degrees
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.drawLine(circle.center() + QPointF(-reach, reach), circle.center() + QPointF(reach, -reach));
    painter.restore();
}

QIcon icon(const QPalette& palette)
{
    QIcon icon;
    for (const int side : {16, 32}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(side / 16.0, side / 16.0);
        paint(painter, QRectF(1, 1, 14, 14), ThemeColors::forPalette(palette).color(ColorRole::MutedText));
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace latchlight::suppressedmark
