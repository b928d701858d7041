// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// One field (RFC 4180), quoted where needed. What a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] std::string csvCell(std::string_view text);

/// The fields of one record with the line end behind them.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& values);

} // namespace latchlight
