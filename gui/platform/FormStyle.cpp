// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/FormStyle.h"

#include "gui/platform/ThemeColors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace latchlight {

namespace {

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const ThemeColors& colors = ThemeColors::forPalette(option.palette);
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor mark = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QPen outline(isEnabled ? colors.color(ColorRole::MutedText) : colors.color(ColorRole::Border), 1);
    const QPen stroke(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(stroke);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if ((option.state & QStyle::State_On) != 0) {
        QPainterPath tick(at(0.24, 0.52));
        tick.lineTo(at(0.43, 0.72));
        tick.lineTo(at(0.78, 0.28));
        painter.drawPath(tick);
    } else if ((option.state & QStyle::State_NoChange) != 0) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter.restore();
}

} // namespace

FormStyle::FormStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{}

void FormStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace latchlight
