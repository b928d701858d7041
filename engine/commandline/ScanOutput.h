// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commandline/Arguments.h"
#include "engine/session/InvestigationSession.h"

#include <string>
#include <vector>

namespace latchlight {

/// The machine-readable result of `scan`: one JSON object, keys in a fixed order, the same bytes for the same input.
/// `jobs`: threads; 0: one a core.
[[nodiscard]] std::string scanJson(const SessionSnapshot& snapshot, unsigned jobs);
/// One line a signal, RFC 4180.
[[nodiscard]] std::string scanCsv(const SessionSnapshot& snapshot);
/// For people: what was read, what is flagged and why.
[[nodiscard]] std::string scanTable(const SessionSnapshot& snapshot);
/// TSV of every bucket with matches under a line of column names. Counts: rule, actor, bucketStart (epoch s), matched,
/// distinctSecrets, expected and upper. All: also every number that an explanation quotes or rests on; the manual says
/// what each column is.
[[nodiscard]] std::string scanSeries(const SessionSnapshot& snapshot, SeriesColumns columns);

/// What each variant of a rule finds, one back-test a rule.
[[nodiscard]] std::string backtestTable(const std::vector<Backtest>& backtests);
[[nodiscard]] std::string backtestCsv(const std::vector<Backtest>& backtests);
[[nodiscard]] std::string backtestJson(const std::vector<Backtest>& backtests);

/// The rules with their options, for people and for programs.
[[nodiscard]] std::string rulesTable(const RuleCatalog& catalog);
[[nodiscard]] std::string rulesJson(const RuleCatalog& catalog);

} // namespace latchlight
