// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"

#include <string>
#include <variant>
#include <vector>

namespace latchlight {

/// A report as data: every writer (PDF, HTML, Markdown, CSV, JSON) renders the same document and escapes for its own
/// format. Texts are plain, unescaped UTF-8.

struct Paragraph
{
    std::string text;
};

/// Two columns: name, value.
struct FactList
{
    struct Fact
    {
        std::string name;
        std::string value;
        bool isIdentifier = false; ///< set in a fixed-width font
    };
    std::vector<Fact> facts;
};

struct ReportTable
{
    std::string title;
    struct Column
    {
        std::string title;
        bool isNumber = false;
        bool isIdentifier = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    std::string emptyText; ///< shown instead of an empty table
};

struct TimelineFigure
{
    std::string title;
    std::string caption;
    DenialTimeline timeline;
};

/// How a long line of code may go on in the next one.
enum class CodeLanguage {
    Posix,      ///< after a backslash
    PowerShell, ///< after a backtick
    Json,       ///< between any two tokens
};

/// A command or JSON, kept verbatim.
struct CodeBlock
{
    std::string purpose;
    std::string code;
    CodeLanguage language = CodeLanguage::Posix;
};

struct ChecklistBlock
{
    struct Item
    {
        std::string title;
        bool isTicked = false;
        std::string note;
        std::vector<std::string> facts;
    };
    std::vector<Item> items;
};

using ReportBlock = std::variant<Paragraph, FactList, ReportTable, TimelineFigure, CodeBlock, ChecklistBlock>;

struct ReportSection
{
    std::string title;
    int level = 1; ///< 1 or 2
    std::vector<ReportBlock> blocks;
};

struct ReportDocument
{
    std::string title;
    std::string subtitle;
    std::string producer; ///< "latchlight 0.1.0"
    std::vector<ReportSection> sections;
};

} // namespace latchlight
