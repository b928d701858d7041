// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ThemedLabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace latchlight {

ThemedLabel::ThemedLabel(ColorRole role, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyColor();
}

void ThemedLabel::setRole(ColorRole role)
{
    m_role = role;
    applyColor();
}

void ThemedLabel::setScale(double scale, QFont::Weight weight)
{
    QFont scaled = font();
    scaled.setPointSizeF(QGuiApplication::font().pointSizeF() * scale);
    scaled.setWeight(weight);
    setFont(scaled);
}

void ThemedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    updateGeometry();
    update();
}

QSize ThemedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    constexpr int shownCharacters = 4;
    return m_elideMode == Qt::ElideNone ? whole
                                        : QSize(fontMetrics().averageCharWidth() * shownCharacters, whole.height());
}

void ThemedLabel::paintEvent(QPaintEvent* event)
{
    if (m_elideMode == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = contentsRect();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), m_elideMode, area.width()));
}

void ThemedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColor();
    }
}

void ThemedLabel::applyColor()
{
    const QColor wanted = ThemeColors::forPalette(QGuiApplication::palette()).color(m_role);
    // Setting a palette raises PaletteChange again: only a difference may be set.
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted) {
        return;
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, wanted);
    own.setColor(QPalette::Text, wanted); // what a label takes on a Base background
    setPalette(own);
}

} // namespace latchlight
