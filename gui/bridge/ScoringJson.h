// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <optional>
#include <string>

namespace latchlight {

/// How archives are judged, as a text that a case keeps. Suppressions are not part of it: the case has them itself.
[[nodiscard]] std::string scoringToJson(const ScoringOptions& scoring);
/// Nothing for any other text. Names of detectors and identity keys that this version does not know are left out.
[[nodiscard]] std::optional<ScoringOptions> scoringFromJson(const std::string& text);

} // namespace latchlight
