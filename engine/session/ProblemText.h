// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/base/Error.h"
#include "engine/investigation/ArchiveCoverage.h"

#include <string>

namespace latchlight {

/// English sentences with cause and remedy, for the command line and the report; the window has its own, translated.
[[nodiscard]] std::string describe(const Error& error);
[[nodiscard]] std::string describe(const LoadProblem& problem);
[[nodiscard]] std::string describe(const CoverageGap& gap);
/// What ArchiveCoverage::lacksReadEvents means.
[[nodiscard]] std::string describeMissingReads();

} // namespace latchlight
