// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/PrincipalProfile.h"
#include "engine/report/ReportDocument.h"

namespace latchlight {

/// Who the identity is and what it usually does: one table for each kind of value, the most used first (at most 50, and
/// the title says so), and its hours of activity.
[[nodiscard]] ReportSection profileSection(const PrincipalProfile& profile);

} // namespace latchlight
