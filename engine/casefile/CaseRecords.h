// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <string>

namespace latchlight {

/// Verdicts and checklist marks of every actor. CaseFileBroken where a table or a value is not what this version
/// writes.
[[nodiscard]] Expected<void> readRecords(SqliteDatabase& database, CaseSnapshot& snapshot);

/// The actor in the six columns of `row` from `column` on: rule_id, identity_key, account, role, name, arn.
[[nodiscard]] ActorKey actorKeyOf(const SqliteStatement& row, int column);

/// The row number of an actor, which is added when it is new.
[[nodiscard]] Expected<std::int64_t> rowOfActor(SqliteDatabase& database, const ActorKey& actor);

[[nodiscard]] Expected<void> writeMark(SqliteDatabase& database, std::int64_t actorRow, const std::string& itemId,
                                       const ChecklistMark& mark);
[[nodiscard]] Expected<void> writeVerdict(SqliteDatabase& database, std::int64_t actorRow, const Verdict& verdict);

} // namespace latchlight
