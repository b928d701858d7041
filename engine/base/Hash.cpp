// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Hash.h"

#include <random>

namespace latchlight {

std::uint64_t processSeed()
{
    static const std::uint64_t seed = [] {
        std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32U) | device();
    }();
    return seed;
}

} // namespace latchlight
