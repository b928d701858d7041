// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <filesystem>
#include <string_view>

namespace latchlight {

/// Writes a whole file or leaves the old one as it was (FileUnwritable, with the reason of the system in `detail`): a
/// neighbour is written and renamed, so that a reader never sees half a file. An old file keeps its permissions, a link
/// its place; a device such as /dev/stdout is written to. The name may be any bytes.
[[nodiscard]] Expected<void> writeWholeFile(const std::filesystem::path& file, std::string_view content);

} // namespace latchlight
