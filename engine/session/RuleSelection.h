// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <vector>

namespace latchlight {

struct RuleCatalog;

/// The rules that `scoring` asks for, with its overrides applied, by id. Everything that can be wrong with the options
/// is found here, before any file is read: UnknownRule, InvalidOption, InvalidQuery, and what a rule file has.
[[nodiscard]] Expected<std::vector<Rule>> selectRules(const RuleCatalog& catalog, const ScoringOptions& scoring);

/// Changes `rule`; InvalidOption for a value that it does not take.
[[nodiscard]] Expected<void> applyTuning(Rule& rule, const RuleTuning& tuning);

} // namespace latchlight
