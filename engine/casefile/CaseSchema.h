// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/SqliteDatabase.h"

namespace latchlight {

/// Takes the lock of `database` for as long as it is open, then makes sure that it is a case this program understands:
/// creates the tables in an empty database, migrates an older one, and refuses (CaseFileNewer, CaseFileBroken) without
/// a change whatever else it is.
[[nodiscard]] Expected<void> prepareCaseSchema(SqliteDatabase& database);

} // namespace latchlight
