// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchlight {

/// What a text may keep of its layout.
enum class TextForm {
    Line,  ///< one line: line ends and tabs are shown as pictures, too
    Lines, ///< line ends (as \n) and tabs stay
    Code,  ///< as Lines; direction marks stay as well, since what is copied must be what was checked
};

/// `text` as UTF-8 in which nothing is hidden: control characters become their pictures (␀ for NUL), marks that turn or
/// hide what follows (U+202E and its kin) become `[U+202E]`, and broken bytes become U+FFFD. The result is valid in
/// XML 1.0 but not yet escaped.
[[nodiscard]] std::string visibleText(std::string_view text, TextForm form);

/// Escapes `& < > " '` for elements and attributes of HTML and XML, after visibleText().
[[nodiscard]] std::string escapeXml(std::string_view text, TextForm form = TextForm::Line);

} // namespace latchlight
