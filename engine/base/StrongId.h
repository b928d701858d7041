// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace latchlight {

/// A dense number that indexes one table and cannot be mixed up with the number of another.
/// Value 0 means "none" in every table.
template<class Tag>
struct StrongId
{
    std::uint32_t value = 0;

    [[nodiscard]] constexpr bool isNone() const { return value == 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
};

} // namespace latchlight

template<class Tag>
struct std::hash<latchlight::StrongId<Tag>>
{
    std::size_t operator()(latchlight::StrongId<Tag> id) const noexcept { return std::hash<std::uint32_t>()(id.value); }
};
