// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace latchlight {

/// The 16 bytes of a UUID as RFC 9562 writes it, in upper or lower case: `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`. None
/// for any other text.
[[nodiscard]] std::optional<std::array<std::uint8_t, 16>> parseUuid(std::string_view text);

} // namespace latchlight
