// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/Rule.h"
#include "gui/platform/ThemeColors.h"

#include <QPainterPath>

class QPainter;

namespace latchlight {

/// The sign of a severity: a shape of its own as well as a colour, so that it can be told without seeing colours.
namespace severitymarker {

[[nodiscard]] ColorRole colorRole(Severity severity);
/// Square, circle, triangle, diamond, star from info to critical, around the origin; `size` is about its width.
[[nodiscard]] QPainterPath shape(Severity severity, double size);
/// The filled shape with a thin rim in the colour of the background, which parts it from lines behind it.
void paint(QPainter& painter, QPointF center, Severity severity, double size, const ThemeColors& colors);

} // namespace severitymarker

} // namespace latchlight
