// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/response/ShellQuoting.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

inline constexpr std::string_view fileScheme = "file://";
/// The analyst writes the new value of a secret into this file: it never stands in a command or a script.
inline constexpr std::string_view newSecretFile = "new-secret.txt";
inline constexpr std::string_view newParameterFile = "new-parameter.txt";

/// Names that may stand in ${…} of a command template.
[[nodiscard]] bool isCommandVariable(std::string_view name);
/// The names in ${…}, in their order.
[[nodiscard]] std::vector<std::string> variablesIn(std::string_view text);
[[nodiscard]] std::string withoutVariables(std::string_view text);

/// Values for the variables of command templates. They come from logs: nothing is known about them.
class CommandValues final
{
public:
    void set(std::string_view name, std::string value);

    /// `text` for a heading or comment: printable, "unknown" for a value that is not there.
    [[nodiscard]] std::string describe(std::string_view text) const;
    /// `text` with the raw values; those that are not there are left out.
    [[nodiscard]] std::string fill(std::string_view text) const;

    /// Why the values that `text` needs cannot stand in a command, as an English sentence; empty if they can: missing,
    /// of the wrong shape (access key, region …), refused by quoteForShell, or a value such as file:///etc/passwd,
    /// which the AWS CLI would replace by the content of that file or web page, or `--`, which its parser drops.
    [[nodiscard]] std::string refusal(std::string_view text, Shell shell) const;

private:
    [[nodiscard]] std::string_view value(std::string_view name) const;

    std::map<std::string, std::string, std::less<>> m_values;
};

/// One argument list as a line for the shell.
class CommandLineText final
{
public:
    explicit CommandLineText(Shell shell)
        : m_shell(shell)
    {}

    /// A word of our own: written as it is where no shell gives a meaning to any of its characters.
    void addLiteral(std::string_view word);
    /// A word from elsewhere: always quoted. Behind an option, one that begins with a dash is joined to it by `=`: the
    /// AWS CLI would take it for an option otherwise. `word` must have passed quoteForShell.
    void addQuoted(std::string_view word);

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    Shell m_shell;
    std::string m_text;
    bool m_endsWithOption = false;
};

} // namespace latchlight
