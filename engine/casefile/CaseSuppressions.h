// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/SqliteDatabase.h"
#include "engine/detection/Suppression.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

/// By id. A case without the table has none; CaseFileBroken for values that this version does not write.
[[nodiscard]] Expected<std::vector<Suppression>> readSuppressions(SqliteDatabase& database);

/// Never given before, also not to one that was removed.
[[nodiscard]] Expected<std::int64_t> nextSuppressionNumber(SqliteDatabase& database);
[[nodiscard]] std::string suppressionId(std::int64_t number); ///< S0001

/// Makes the table where it is missing, which raises the version of the case.
[[nodiscard]] Expected<void> writeSuppression(SqliteDatabase& database, std::int64_t number,
                                              const Suppression& suppression);
[[nodiscard]] Expected<void> deleteSuppression(SqliteDatabase& database, const std::string& id);

/// One line for the journal: what it was about, since a removed one is found nowhere else.
[[nodiscard]] std::string journalText(const Suppression& suppression);

} // namespace latchlight
