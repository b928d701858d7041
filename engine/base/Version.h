// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace latchlight {

inline constexpr std::string_view programName = "latchlight";
/// The only place where the version stands: CMakeLists.txt reads it from here.
inline constexpr std::string_view programVersion = "0.1.0";

} // namespace latchlight
