// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace latchlight {

/// What a file may cost. Generous for real archives; they stop bombs and runaway inputs.
struct LoadLimits
{
    std::uint64_t fileBytes = 4ULL << 30U;     ///< compressed or plain, on disk
    std::uint64_t inflatedBytes = 4ULL << 30U; ///< of one file
    std::uint64_t inflateRatio = 100;          ///< inflated : compressed, tested above 64 MiB; the random ids of an
                                               ///< event alone keep real archives below 50
    std::uint64_t recordBytes = 16ULL << 20U;  ///< one record; AWS allows 256 KiB
};

/// Sets the limit that is called like the member `name`: a whole number above 0, for bytes also with K, M or G behind
/// it (1024 times more each). False if there is no such limit or `value` is none.
[[nodiscard]] bool setLimit(LoadLimits& limits, std::string_view name, std::string_view value);

} // namespace latchlight
