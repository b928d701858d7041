// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ContainerReader.h"
#include "engine/archive/JsonCursor.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

/// Any bytes as a zip, tar, zstd, bzip2 or xz file, under a limit that a small input can reach: members have names of
/// their own, are padded, and never take more than the budget together.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::uint64_t limit = 4U << 20U;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (latchlight::ContainerReader::formatOf(bytes).empty()) {
        return 0;
    }
    std::uint64_t budget = limit;
    std::uint64_t taken = 0;
    std::set<std::string> names;
    latchlight::ContainerReader reader;
    const auto failures = reader.read(bytes, budget, [&](const std::string& member, latchlight::PaddedBuffer& content) {
        const std::string_view text = content.view();
        const char* behind = text.data() + text.size();
        taken += text.size();
        const bool isPadded =
            std::all_of(behind, behind + latchlight::JsonCursor::padding, [](char c) { return c == '"'; });
        const bool isNameNew = names.insert(member).second || member.empty();
        if (!isPadded || !isNameNew) {
            std::abort();
        }
        return true;
    });
    if (taken > limit || budget != limit - taken) {
        std::abort();
    }
    return 0;
}
