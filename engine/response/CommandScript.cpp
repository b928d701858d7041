// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/RotationCommands.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A line of a script that no shell runs. Whatever could end the line is replaced.
std::string comment(std::string_view text)
{
    return "# " + printable(text) + '\n';
}

bool hasLine(std::string_view content, std::string_view start)
{
    return content.substr(0, start.size()) == start ||
           content.find('\n' + std::string(start)) != std::string_view::npos;
}

/// The content between two lines, the second of which is no line of the content.
std::string bashFile(const CommandFile& file, const std::string& quotedName)
{
    std::string mark = "END_OF_FILE";
    while (hasLine(file.content, mark)) {
        mark += '_';
    }
    return "cat > " + quotedName + " <<'" + mark + "'\n" + file.content + mark + '\n';
}

/// Windows PowerShell would put a byte order mark before UTF-8, which AWS takes for malformed JSON: hence ASCII.
std::string powerShellFile(const CommandFile& file, const std::string& quotedName)
{
    if (hasLine(file.content, "'@") || hasLine(file.content, "\u2018@") || hasLine(file.content, "\u2019@") ||
        hasLine(file.content, "\u201A@") || hasLine(file.content, "\u201B@")) {
        return comment("The content of this file cannot be written by a script.");
    }
    return "@'\n" + file.content + "'@ | Set-Content -Encoding ascii -LiteralPath " + quotedName + '\n';
}

std::string fileText(Shell shell, const CommandFile& file)
{
    const auto quotedName = quoteForShell(shell, file.name);
    if (!quotedName) {
        return comment("The file has no usable name.");
    }
    const bool endsWithLineEnd = !file.content.empty() && file.content.back() == '\n';
    const CommandFile whole{file.name, endsWithLineEnd ? file.content : file.content + '\n'};
    return comment("writes " + file.name) +
           (shell == Shell::Bash ? bashFile(whole, *quotedName) : powerShellFile(whole, *quotedName)) + '\n';
}

std::string snippetText(const CommandSnippet& snippet)
{
    std::string text = comment(std::string(commandStageName(snippet.stage)) + ": " + snippet.purpose);
    if (snippet.command.empty()) {
        return text + comment("  no command: " + snippet.refusal);
    }
    text += snippet.stage == CommandStage::LookFirst ? "" : "# ";
    // A command is one line; should one ever not be, its rest must not run.
    return text + printable(snippet.command) + '\n';
}

std::string header(Shell shell)
{
    std::string text = shell == Shell::Bash ? "#!/usr/bin/env bash\n" : "";
    text += comment("Written by Latchlight. As it is, this script only looks: commands that change, verify or undo");
    text += comment("stand behind a \"#\". Read each one before you take the \"#\" away. Needs the AWS CLI.");
    return text;
}

} // namespace

std::string_view commandStageName(CommandStage stage)
{
    switch (stage) {
    case CommandStage::LookFirst:
        return "look first";
    case CommandStage::Change:
        return "change";
    case CommandStage::Verify:
        return "verify";
    case CommandStage::Undo:
        return "undo";
    }
    return "change";
}

std::string CommandPlan::script() const
{
    std::string text = header(shell);
    for (const std::string& line : advice) {
        text += comment("- " + line);
    }
    text += '\n';
    for (const CommandFile& file : files) {
        text += fileText(shell, file);
    }
    const std::string* group = nullptr;
    for (const CommandSnippet& snippet : snippets) {
        if (group == nullptr || *group != snippet.group) {
            text += (group == nullptr ? "" : "\n") + comment("==== " + snippet.group);
        }
        group = &snippet.group;
        text += snippetText(snippet);
    }
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    const bool needsMark = shell == Shell::PowerShell && !std::all_of(text.begin(), text.end(), isAscii);
    return needsMark ? std::string(byteOrderMark) + text : text;
}

} // namespace latchlight
