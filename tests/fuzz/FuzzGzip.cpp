// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/Gzip.h"
#include "engine/archive/JsonCursor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes as a gzip file, under a limit that a small input can reach.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::uint64_t limit = 4U << 20U;
    static latchlight::GzipInflater inflater;
    latchlight::PaddedBuffer output;
    const std::string_view compressed(reinterpret_cast<const char*>(data), size);
    const auto failure = inflater.inflate(compressed, output, limit);
    const std::string_view text = output.view();
    const char* behind = text.data() + text.size();
    const bool isPadded =
        std::all_of(behind, behind + latchlight::JsonCursor::padding, [](char c) { return c == '"'; });
    const bool isWithinInput = !failure || failure->offset <= size;
    if (text.size() > limit || !isPadded || !isWithinInput) {
        std::abort();
    }
    return 0;
}
