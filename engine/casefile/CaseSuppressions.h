// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/SqliteDatabase.h"
#include "engine/detection/Suppression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// By id. CaseFileBroken for values that this version does not write.
[[nodiscard]] Expected<std::vector<Suppression>> readSuppressions(SqliteDatabase& database);

/// Never given before, also not to one that was removed.
[[nodiscard]] Expected<std::int64_t> nextSuppressionNumber(SqliteDatabase& database);
[[nodiscard]] std::string suppressionId(std::int64_t number); ///< S0001
/// The number in such an id; nothing for any other text.
[[nodiscard]] std::optional<std::int64_t> suppressionNumber(std::string_view id);

[[nodiscard]] Expected<void> writeSuppression(SqliteDatabase& database, std::int64_t number,
                                              const Suppression& suppression);
[[nodiscard]] Expected<void> deleteSuppression(SqliteDatabase& database, const std::string& id);

/// One line for the journal: what it was about, since a removed one is found nowhere else.
[[nodiscard]] std::string journalText(const Suppression& suppression);

} // namespace latchlight
