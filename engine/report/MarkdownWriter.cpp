// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/MarkdownText.h"
#include "engine/report/ReportWriter.h"
#include "engine/report/TimelineTable.h"
#include "engine/report/VisibleText.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace latchlight {

namespace {

constexpr std::size_t figureTableRows = 30;

/// Every line on its own, as it was written: an empty one begins a new paragraph, another one a new line.
std::string lines(std::string_view text, std::string_view indent)
{
    const std::string visible = visibleText(text, TextForm::Lines);
    std::string markdown;
    std::size_t begin = 0;
    while (begin <= visible.size()) {
        const std::size_t end = std::min(visible.find('\n', begin), visible.size());
        const std::string line = markdownLine(std::string_view(visible).substr(begin, end - begin));
        const bool isFollowed = end + 1 < visible.size() && visible[end + 1] != '\n';
        markdown += line.empty() ? "\n" : std::string(indent) + line + (isFollowed ? "\\\n" : "\n");
        begin = end + 1;
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
            markdown += "- **" + markdownText(fact.name) + "**: " +
                        (fact.isIdentifier ? markdownIdentifier(fact.value) : markdownText(fact.value)) + "\n";
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
