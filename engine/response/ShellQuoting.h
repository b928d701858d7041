// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <string>
#include <string_view>

namespace latchlight {

enum class Shell { Bash, PowerShell };

/// `value` as one literal argument of the shell, always between single quotes. Refused (UnsafeForShell; `offset` and
/// `detail` name the first character at fault) is what must not be typed into a terminal:
/// - control characters (C0, DEL, C1), U+2028, U+2029 and every character with the Unicode property Bidi_Control,
///   which make a command look like another one (Trojan Source, CVE-2021-42574);
/// - text that is not UTF-8.
/// PowerShell cannot hand every literal on to a program: before 7.3 it does not escape a double quote, and an `aws.cmd`
/// passes its arguments through cmd.exe. So for PowerShell `"`, `&`, `|`, `<`, `>`, `^`, `%` and a backslash at the end
/// are refused as well. No name that AWS accepts holds any of them.
[[nodiscard]] Expected<std::string> quoteForShell(Shell shell, std::string_view value);

/// `text` for a comment, a heading or a line on a terminal: whatever quoteForShell refuses in every shell becomes
/// U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace latchlight
