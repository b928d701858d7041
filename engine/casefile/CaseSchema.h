// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/SqliteDatabase.h"

namespace latchlight {

/// Makes sure that `database` is a case this program understands: creates the tables in an empty one, migrates an older
/// one in a single transaction, and refuses (CaseFileNewer, CaseFileBroken) without a change whatever else it is.
[[nodiscard]] Expected<void> prepareCaseSchema(SqliteDatabase& database);

} // namespace latchlight
