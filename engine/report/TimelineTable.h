// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportDocument.h"

#include <cstddef>

namespace latchlight {

/// The numbers behind a figure: its most telling buckets (anomalous ones by score, then those with the highest counts),
/// at most `maximumRows`, in order of time. Buckets in which nothing happened are left out.
[[nodiscard]] ReportTable timelineTable(const TimelineFigure& figure, std::size_t maximumRows);

} // namespace latchlight
