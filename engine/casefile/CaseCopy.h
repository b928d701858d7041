// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/SqliteDatabase.h"

#include <filesystem>

namespace latchlight {

/// Writes a copy of `database` to `target`: whole or not at all, however the program ends. A file that stands there is
/// replaced, unless another program has it open as a case (CaseFileLocked).
[[nodiscard]] Expected<void> copyCaseTo(SqliteDatabase& database, const std::filesystem::path& target);

} // namespace latchlight
