// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/MarkdownText.h"

#include "engine/report/VisibleText.h"

#include <algorithm>
#include <cstddef>

namespace latchlight {

namespace {

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

/// True where the character at `position` would begin something. `:` and `.` only matter in what GitHub turns into
/// links.
bool isActive(std::string_view text, std::size_t position)
{
    const std::string_view rest = text.substr(position);
    if (rest.front() == ':') {
        return startsWith(rest, "://");
    }
    if (rest.front() == '.') {
        const std::size_t before = std::min<std::size_t>(position, 3);
        const std::string_view word = text.substr(position - before, before);
        return word.size() == 3 && std::all_of(word.begin(), word.end(), [](char c) { return c == 'w' || c == 'W'; });
    }
    return std::string_view("\\`*_{}[]<>#|~$&!@").find(rest.front()) != std::string_view::npos;
}

std::string escaped(std::string_view text)
{
    std::string markdown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isActive(text, i)) {
            markdown += '\\';
        }
        markdown += text[i];
    }
    return markdown;
}

std::size_t longestBacktickRun(std::string_view text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::string markdownText(std::string_view text)
{
    return escaped(visibleText(text, TextForm::Line));
}

std::string markdownLine(std::string_view text)
{
    std::string visible = visibleText(text, TextForm::Line);
    visible.erase(0, visible.find_first_not_of(' ')); // four blanks would begin a code block
    const std::size_t digits = std::min(visible.find_first_not_of("0123456789"), visible.size());
    std::string markdown = escaped(visible);
    if (digits > 0 && digits < visible.size() && (visible[digits] == '.' || visible[digits] == ')')) {
        markdown.insert(digits, "\\");
    } else if (!visible.empty() && std::string_view("-+=").find(visible.front()) != std::string_view::npos) {
        markdown.insert(0, "\\");
    }
    return markdown;
}

std::string markdownIdentifier(std::string_view text)
{
    const std::string visible = visibleText(text, TextForm::Line);
    const bool isSafe = !visible.empty() && visible.front() != ' ' && visible.back() != ' ' &&
                        visible.find_first_of("`\\|<&") == std::string::npos;
    return isSafe ? "`" + visible + "`" : escaped(visible);
}

std::string markdownCode(std::string_view code)
{
    const std::string visible = visibleText(code, TextForm::Code);
    const std::string fence(std::max<std::size_t>(longestBacktickRun(visible) + 1, 3), '`');
    const bool endsLine = !visible.empty() && visible.back() == '\n';
    return fence + "\n" + visible + (visible.empty() || endsLine ? "" : "\n") + fence + "\n";
}

} // namespace latchlight
