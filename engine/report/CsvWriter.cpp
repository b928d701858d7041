// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/CsvText.h"
#include "engine/report/ReportWriter.h"
#include "engine/report/TimelineTable.h"
#include "engine/report/VisibleText.h"

#include <cstddef>
#include <limits>
#include <string_view>

namespace latchlight {

namespace {

std::string tableCsv(const ReportTable& table)
{
    std::vector<std::string> titles;
    for (const ReportTable::Column& column : table.columns) {
        titles.push_back(column.title);
    }
    std::string csv = csvLine(titles);
    for (const auto& row : table.rows) {
        std::vector<std::string> values = row;
        values.resize(table.columns.size());
        csv += csvLine(values);
    }
    return csv;
}

std::string joinedFacts(const std::vector<std::string>& facts)
{
    std::string text;
    for (const std::string& fact : facts) {
        text += (text.empty() ? "" : "; ") + fact;
    }
    return text;
}

/// One call a kind of block: its rows with a line of titles, or nothing where it has none. `title` tells what they are.
class CsvBlocks final
{
public:
    explicit CsvBlocks(const ReportSection& section)
        : m_title(section.title)
    {}

    [[nodiscard]] std::string operator()(const Paragraph&) const { return {}; }
    [[nodiscard]] std::string operator()(const CodeBlock&) const { return {}; }

    [[nodiscard]] std::string operator()(const FactList& list) const
    {
        ReportTable table;
        table.columns = {{"Fact", false, false}, {"Value", false, false}};
        for (const FactList::Fact& fact : list.facts) {
            table.rows.push_back({fact.name, fact.value});
        }
        return titled("facts", table);
    }

    [[nodiscard]] std::string operator()(const ReportTable& table) const { return titled(table.title, table); }

    [[nodiscard]] std::string operator()(const TimelineFigure& figure) const
    {
        const ReportTable table = timelineTable(figure, std::numeric_limits<std::size_t>::max());
        return titled(table.title, table);
    }

    [[nodiscard]] std::string operator()(const ChecklistBlock& block) const
    {
        ReportTable table;
        table.columns = {
            {"Step", false, false}, {"Done", false, false}, {"Note", false, false}, {"Evidence", false, false}};
        for (const ChecklistBlock::Item& item : block.items) {
            table.rows.push_back({item.title, item.isTicked ? "yes" : "no", item.note, joinedFacts(item.facts)});
        }
        return titled("checklist", table);
    }

private:
    [[nodiscard]] std::string titled(const std::string& title, const ReportTable& table) const
    {
        return table.columns.empty() ? std::string() : csvLine({m_title + ": " + title}) + tableCsv(table) + "\r\n";
    }

    const std::string& m_title;
};

} // namespace

std::string writeCsv(const ReportDocument& document)
{
    std::string csv;
    for (const ReportSection& section : document.sections) {
        const CsvBlocks blocks(section);
        for (const ReportBlock& block : section.blocks) {
            csv += std::visit(blocks, block);
        }
    }
    return csv;
}

} // namespace latchlight
