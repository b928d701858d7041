// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace latchlight::suppressedmark {

/// The sign of known noise: a circle with a stroke through it, told by its shape and not by its colour.
void paint(QPainter& painter, const QRectF& box, const QColor& color);
/// The same as an icon, for lists and buttons.
[[nodiscard]] QIcon icon(const QPalette& palette);

} // namespace latchlight::suppressedmark
