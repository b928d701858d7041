// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/DetectorOptions.h"
#include "gui/platform/ThemeColors.h"

#include <QPen>
#include <QPointF>

class QPainter;

namespace latchlight {

/// A threshold expects nothing: it has a limit alone.
[[nodiscard]] constexpr bool hasExpectation(DetectorKind detector)
{
    return detector != DetectorKind::Threshold;
}

/// How a second detector looks over the first: a colour of its own, and patterns that differ without colours too (the
/// first has an edge without gaps and even dashes).
namespace comparisonstyle {

[[nodiscard]] QPen expectedPen(const ThemeColors& colors); ///< dots
[[nodiscard]] QPen limitPen(const ThemeColors& colors);    ///< dash, dot, dot
/// An empty triangle that stands on `foot`: a bucket that the second detector would flag.
void paintFlag(QPainter& painter, QPointF foot, const ThemeColors& colors);

} // namespace comparisonstyle

} // namespace latchlight
