// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"
#include "engine/casefile/SqliteDatabase.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// What the case was made from, how it was looked at, and by whom it was opened: everything in it that is no decision.

[[nodiscard]] Expected<std::vector<CaseSource>> readSources(SqliteDatabase& database);
[[nodiscard]] Expected<void> writeSources(SqliteDatabase& database, const std::vector<CaseSource>& sources);

[[nodiscard]] Expected<std::map<std::string, std::string>> readSettings(SqliteDatabase& database);
/// Replaces all.
[[nodiscard]] Expected<void> writeSettings(SqliteDatabase& database,
                                           const std::map<std::string, std::string>& settings);

/// Who opened the case last; nothing where that was never written.
[[nodiscard]] Expected<std::optional<CaseHolder>> readHolder(SqliteDatabase& database);
[[nodiscard]] Expected<void> writeHolder(SqliteDatabase& database, const CaseHolder& holder);

} // namespace latchlight
