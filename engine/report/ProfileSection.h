// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportBuilder.h"

namespace latchlight {

/// Who the identity is and what it usually does: signals of other rules, roles it came from and went to, what changed
/// in its rights around the first denial, one table for each kind of value, the most used first (at most 50, and the
/// title says so), and its hours of activity.
[[nodiscard]] ReportSection profileSection(const ReportSubject& subject);

} // namespace latchlight
