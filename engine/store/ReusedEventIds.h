// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <cstdint>

namespace latchlight {

/// Events whose eventID an earlier row carries too.
[[nodiscard]] std::uint64_t countReusedEventIds(const EventColumns& columns);

} // namespace latchlight
