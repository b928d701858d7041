// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/MarkdownText.h"
#include "engine/report/ReportWriter.h"
#include "engine/report/TimelineTable.h"
#include "engine/report/VisibleText.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace latchlight {

namespace {

constexpr std::size_t figureTableRows = 30;

/// The lines of a text, a tab as a blank, not yet escaped.
std::vector<std::string> splitLines(std::string_view text)
{
    std::string visible = visibleText(text, TextForm::Lines);
    std::replace(visible.begin(), visible.end(), '\t', ' ');
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= visible.size();) {
        const std::size_t end = std::min(visible.find('\n', begin), visible.size());
        lines.push_back(visible.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// A text with its line ends: an empty line begins a new paragraph, any other a new line.
std::string lines(std::string_view text, std::string_view indent)
{
    std::string markdown;
    bool isOpen = false;
    for (const std::string& line : splitLines(text)) {
        const std::string escaped = markdownLine(line);
        markdown += isOpen && !escaped.empty() ? "\\\n" : "";
        markdown += isOpen && escaped.empty() ? "\n" : "";
        markdown += escaped.empty() ? "\n" : std::string(indent) + escaped;
        isOpen = !escaped.empty();
    }
    return isOpen ? markdown + "\n" : markdown;
}

/// The value of a fact: further lines stay in its list item.
std::string factValue(const FactList::Fact& fact)
{
    std::string markdown;
    for (const std::string& line : splitLines(fact.value)) {
        markdown += markdown.empty() ? "" : "\\\n  ";
        markdown += fact.isIdentifier ? markdownIdentifier(line) : markdownLine(line);
    }
    return markdown;
}

std::string tableRow(const ReportTable& table, const std::vector<std::string>& row)
{
    std::string markdown = "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string text = i < row.size() ? row[i] : std::string();
        markdown += " " + (table.columns[i].isIdentifier ? markdownIdentifier(text) : markdownText(text)) + " |";
    }
    return markdown + "\n";
}

std::string tableMarkdown(const ReportTable& table)
{
    if (table.rows.empty()) {
        return lines(table.emptyText, "");
    }
    std::string markdown = "**" + markdownText(table.title) + "**\n\n|";
    std::string rule = "|";
    for (const ReportTable::Column& column : table.columns) {
        markdown += " " + markdownText(column.title) + " |";
        rule += column.isNumber ? " ---: |" : " --- |";
    }
    markdown += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        markdown += tableRow(table, row);
    }
    return markdown;
}

/// One call a kind of block.
class MarkdownBlocks final
{
public:
    [[nodiscard]] std::string operator()(const Paragraph& paragraph) const { return lines(paragraph.text, ""); }

    [[nodiscard]] std::string operator()(const FactList& list) const
    {
        std::string markdown;
        for (const FactList::Fact& fact : list.facts) {
            markdown += "- **" + markdownText(fact.name) + "**: " + factValue(fact) + "\n";
        }
        return markdown;
    }

    [[nodiscard]] std::string operator()(const ReportTable& table) const { return tableMarkdown(table); }

    [[nodiscard]] std::string operator()(const TimelineFigure& figure) const
    {
        return lines(figure.caption, "") + "\n" + tableMarkdown(timelineTable(figure, figureTableRows));
    }

    [[nodiscard]] std::string operator()(const CodeBlock& block) const
    {
        return lines(block.purpose, "") + "\n" + markdownCode(block.code);
    }

    [[nodiscard]] std::string operator()(const ChecklistBlock& block) const
    {
        std::string markdown;
        for (const ChecklistBlock::Item& item : block.items) {
            markdown += std::string(item.isTicked ? "- [x] " : "- [ ] ") + "**" + markdownText(item.title) + "**\n";
            for (const std::string& fact : item.facts) {
                markdown += "  - " + markdownLine(fact) + "\n";
            }
            if (!item.note.empty()) {
                markdown += "\n" + lines("Note: " + item.note, "  ") + "\n";
            }
        }
        return markdown;
    }
};

} // namespace

std::string writeMarkdown(const ReportDocument& document)
{
    std::string markdown = "# " + markdownText(document.title) + "\n\n" + lines(document.subtitle, "");
    const MarkdownBlocks blocks;
    for (const ReportSection& section : document.sections) {
        markdown += std::string("\n") + (section.level <= 1 ? "## " : "### ") + markdownText(section.title) + "\n";
        for (const ReportBlock& block : section.blocks) {
            markdown += "\n" + std::visit(blocks, block);
        }
    }
    return markdown + "\n---\n\n" + lines("Written by " + document.producer + ". All times are UTC.", "");
}

} // namespace latchlight
