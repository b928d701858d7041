// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <string>

namespace latchlight {

/// Stars, tags and assignees of users, marks of events, rotated secrets. CaseFileBroken where a table is not what this
/// version writes.
[[nodiscard]] Expected<void> readMarks(SqliteDatabase& database, CaseSnapshot& snapshot);

[[nodiscard]] Expected<void> writeActorMark(SqliteDatabase& database, std::int64_t actorRow, const ActorMark& mark);
/// An empty mark is removed.
[[nodiscard]] Expected<void> writeEventMark(SqliteDatabase& database, const EventKey& event, const EventMark& mark);
[[nodiscard]] Expected<void> addRotatedSecret(SqliteDatabase& database, const std::string& secret);
[[nodiscard]] Expected<void> removeRotatedSecret(SqliteDatabase& database, const std::string& secret);

} // namespace latchlight
