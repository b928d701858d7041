// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

/// Everything decided so far. CaseFileBroken where a table or a value is not what this version writes.
[[nodiscard]] Expected<CaseSnapshot> readSnapshot(SqliteDatabase& database);

/// The row number of an actor, which is added when it is new.
[[nodiscard]] Expected<std::int64_t> rowOfActor(SqliteDatabase& database, const ActorKey& actor);

[[nodiscard]] Expected<void> writeSources(SqliteDatabase& database, const std::vector<std::string>& sources);
[[nodiscard]] Expected<void> writeMark(SqliteDatabase& database, std::int64_t actorRow, const std::string& itemId,
                                       const ChecklistMark& mark);
[[nodiscard]] Expected<void> writeVerdict(SqliteDatabase& database, std::int64_t actorRow, const Verdict& verdict);

} // namespace latchlight
