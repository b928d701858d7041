// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/store/EventStore.h"

#include <string>

namespace latchlight {

/// The original bytes of one record, read back from its file.
[[nodiscard]] Expected<std::string> readRawRecord(const RecordLocation& location);

} // namespace latchlight
