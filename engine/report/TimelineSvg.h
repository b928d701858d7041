// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"

#include <string>
#include <string_view>

namespace latchlight {

/// The figure as an inline SVG element: normal range as a band, expected line, counts as bars, a triangle over each
/// anomalous bucket (at most 200, the highest), round UTC ticks. Colours come from the classes of the page's style.
/// `id` begins the ids of its title and description. More than 720 buckets are thinned to the highest of each group,
/// and the picture says so.
[[nodiscard]] std::string timelineSvg(const TimelineFigure& figure, std::string_view id);

} // namespace latchlight
