// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/LoadLimits.h"

#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace latchlight {

namespace {

struct Limit
{
    std::string_view name;
    std::uint64_t LoadLimits::*member;
    bool isBytes;
};

constexpr std::array allLimits{
    Limit{"fileBytes", &LoadLimits::fileBytes, true}, Limit{"inflatedBytes", &LoadLimits::inflatedBytes, true},
    Limit{"inflateRatio", &LoadLimits::inflateRatio, false}, Limit{"recordBytes", &LoadLimits::recordBytes, true}};

/// How many bits a K, M or G shifts; none for anything else.
std::optional<unsigned> shiftOf(std::string_view suffix)
{
    if (suffix.empty()) {
        return 0;
    }
    constexpr std::string_view suffixes = "KMG";
    const std::size_t found = suffix.size() == 1 ? suffixes.find(suffix.front()) : std::string_view::npos;
    return found == std::string_view::npos ? std::nullopt : std::optional(10U * (static_cast<unsigned>(found) + 1));
}

} // namespace

bool setLimit(LoadLimits& limits, std::string_view name, std::string_view value)
{
    for (const Limit& limit : allLimits) {
        if (limit.name != name) {
            continue;
        }
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        const std::string_view suffix = value.substr(static_cast<std::size_t>(end - value.data()));
        const std::optional<unsigned> shift = limit.isBytes || suffix.empty() ? shiftOf(suffix) : std::nullopt;
        if (error != std::errc() || number == 0 || !shift ||
            number > std::numeric_limits<std::uint64_t>::max() >> *shift) {
            return false;
        }
        limits.*limit.member = number << *shift;
        return true;
    }
    return false;
}

} // namespace latchlight
