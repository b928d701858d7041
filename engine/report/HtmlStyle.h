// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace latchlight {

/// The style sheet of the HTML report: light and dark, screen and paper. Free of `<` and `&`, so that the page is XML
/// as well.
[[nodiscard]] std::string_view htmlStyle();

/// SHA-256 of htmlStyle() as a Content-Security-Policy names it: the page allows this style and nothing else.
[[nodiscard]] std::string_view htmlStyleHash();

} // namespace latchlight
