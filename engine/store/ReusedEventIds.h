// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// Rows within `ranges` whose eventID an earlier row carries too.
[[nodiscard]] std::uint64_t countReusedEventIds(const GrowingColumn<EventIdBytes>& eventIds,
                                                const GrowingColumn<std::uint8_t>& flags,
                                                const std::vector<RowRange>& ranges);

} // namespace latchlight
