// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Text.h"
#include "engine/report/ReportWriter.h"

#include <nlohmann/json.hpp>

namespace latchlight {

namespace {

using Json = nlohmann::ordered_json;

/// The library refuses bytes that are no UTF-8 only when it writes.
Json text(const std::string& value)
{
    return sanitizeUtf8(value);
}

Json texts(const std::vector<std::string>& values)
{
    Json array = Json::array();
    for (const std::string& value : values) {
        array.push_back(text(value));
    }
    return array;
}

Json bucketJson(const TimelineBucket& bucket)
{
    return {{"start", formatUtcTime(bucket.start)},
            {"matched", bucket.matched},
            {"distinctSecrets", bucket.distinctSecrets},
            {"newSecrets", bucket.newSecrets},
            {"expected", bucket.expected},
            {"lower", bucket.lower},
            {"upper", bucket.upper},
            {"score", bucket.score},
            {"isAnomalous", bucket.isAnomalous},
            {"isLearning", bucket.isLearning}};
}

Json columnsJson(const ReportTable& table)
{
    Json columns = Json::array();
    for (const ReportTable::Column& column : table.columns) {
        columns.push_back(
            {{"title", text(column.title)}, {"isNumber", column.isNumber}, {"isIdentifier", column.isIdentifier}});
    }
    return columns;
}

/// One call a kind of block. Nothing is left out: a reader can rebuild the document.
class JsonBlocks final
{
public:
    [[nodiscard]] Json operator()(const Paragraph& paragraph) const
    {
        return {{"type", "paragraph"}, {"text", text(paragraph.text)}};
    }

    [[nodiscard]] Json operator()(const FactList& list) const
    {
        Json facts = Json::array();
        for (const FactList::Fact& fact : list.facts) {
            facts.push_back(
                {{"name", text(fact.name)}, {"value", text(fact.value)}, {"isIdentifier", fact.isIdentifier}});
        }
        return {{"type", "facts"}, {"facts", std::move(facts)}};
    }

    [[nodiscard]] Json operator()(const ReportTable& table) const
    {
        Json rows = Json::array();
        for (const auto& row : table.rows) {
            rows.push_back(texts(row));
        }
        return {{"type", "table"},
                {"title", text(table.title)},
                {"columns", columnsJson(table)},
                {"rows", std::move(rows)},
                {"emptyText", text(table.emptyText)}};
    }

    [[nodiscard]] Json operator()(const TimelineFigure& figure) const
    {
        Json buckets = Json::array();
        for (const TimelineBucket& bucket : figure.timeline.buckets) {
            buckets.push_back(bucketJson(bucket));
        }
        return {{"type", "timeline"},
                {"title", text(figure.title)},
                {"caption", text(figure.caption)},
                {"bucketSeconds", figure.timeline.bucketSeconds},
                {"begin", formatUtcTime(figure.timeline.range.begin)},
                {"end", formatUtcTime(figure.timeline.range.end)},
                {"isClipped", figure.timeline.isClipped},
                {"buckets", std::move(buckets)}};
    }

    [[nodiscard]] Json operator()(const CodeBlock& block) const
    {
        return {{"type", "code"}, {"purpose", text(block.purpose)}, {"code", text(block.code)}};
    }

    [[nodiscard]] Json operator()(const ChecklistBlock& block) const
    {
        Json items = Json::array();
        for (const ChecklistBlock::Item& item : block.items) {
            items.push_back({{"title", text(item.title)},
                             {"isTicked", item.isTicked},
                             {"note", text(item.note)},
                             {"facts", texts(item.facts)}});
        }
        return {{"type", "checklist"}, {"items", std::move(items)}};
    }
};

/// Sections on lines of their own and each block on one line: a chart has thousands of numbers, and a line a number
/// would help nobody.
std::string sectionJson(const ReportSection& section)
{
    std::string json = "    {\"title\": " + text(section.title).dump() +
                       ", \"level\": " + std::to_string(section.level) + ", \"blocks\": [";
    const JsonBlocks blocks;
    const char* separator = "\n      ";
    for (const ReportBlock& block : section.blocks) {
        json += separator + std::visit(blocks, block).dump();
        separator = ",\n      ";
    }
    return json + "\n    ]}";
}

} // namespace

std::string writeJson(const ReportDocument& document)
{
    std::string json =
        "{\n  \"format\": \"latchlight-report\",\n  \"version\": 1,\n  \"title\": " + text(document.title).dump() +
        ",\n  \"subtitle\": " + text(document.subtitle).dump() +
        ",\n  \"producer\": " + text(document.producer).dump() + ",\n  \"sections\": [";
    const char* separator = "\n";
    for (const ReportSection& section : document.sections) {
        json += separator + sectionJson(section);
        separator = ",\n";
    }
    return json + "\n  ]\n}\n";
}

} // namespace latchlight
