// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/SessionSnapshot.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace latchlight {

/// A rule, and the variants of it that are to be compared.
struct BacktestRequest
{
    std::string ruleId;
    std::vector<RuleTuning> variants; ///< on top of the rule as the snapshot was judged by it
};

/// What one variant finds, suppressed signals left out.
struct BacktestRow
{
    RuleTuning tuning;
    Rule rule; ///< with the variant applied
    std::size_t signalCount = 0;
    std::size_t suppressedCount = 0;
    std::size_t flaggedUsers = 0;
    std::size_t addedUsers = 0;   ///< flagged by the variant, not by the rule as it is; only under one identity key
    std::size_t removedUsers = 0; ///< the other way round
    double signalsPerDay = 0;     ///< over the days that the archive covers
    bool isCurrent = false;       ///< judges like the snapshot
};

/// One row a variant, in the order of the request.
struct Backtest
{
    std::string ruleId;
    double days = 0; ///< of the archive, as far as the rule may see it
    std::vector<BacktestRow> rows;
};

/// Variants done and all of them.
using BacktestProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Most variants of one back-test.
inline constexpr std::size_t maximumVariants = 1000;

/// Every combination of the values of each option: `{a: [1, 2], b: [x]}` gives a=1 b=x and a=2 b=x; the last option
/// varies fastest. One variant without a change where there are no options. LimitExceeded beyond maximumVariants.
[[nodiscard]] Expected<std::vector<RuleTuning>>
combinations(const std::vector<std::pair<std::string, std::vector<std::string>>>& values, const RuleTuning& base = {});

} // namespace latchlight
