// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchlight {

/// `text` on one line, with every character escaped that CommonMark or GitHub's tables and links would act on.
[[nodiscard]] std::string markdownText(std::string_view text);

/// The same at the start of a line, where `-`, `+`, `=`, and `1.` begin blocks, too.
[[nodiscard]] std::string markdownLine(std::string_view text);

/// `text` as a code span where that is safe in any place, also in a table; otherwise escaped text.
[[nodiscard]] std::string markdownIdentifier(std::string_view text);

/// `code` as a fenced block whose fence is longer than every run of backticks inside.
[[nodiscard]] std::string markdownCode(std::string_view code);

} // namespace latchlight
