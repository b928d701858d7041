// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/HtmlStyle.h"
#include "engine/report/ReportWriter.h"
#include "engine/report/TimelineSvg.h"
#include "engine/report/TimelineTable.h"
#include "engine/report/VisibleText.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace latchlight {

namespace {

constexpr std::size_t figureTableRows = 100;

/// An element around an escaped text. Names from logs are isolated, so that right-to-left ones do not reorder their
/// surroundings.
std::string element(std::string_view name, std::string_view cssClass, std::string_view text,
                    TextForm form = TextForm::Line)
{
    std::string html = "<" + std::string(name);
    if (!cssClass.empty()) {
        html += " class=\"" + std::string(cssClass) + "\"";
    }
    return html + "><bdi>" + escapeXml(text, form) + "</bdi></" + std::string(name) + ">\n";
}

std::string cellClass(const ReportTable::Column& column)
{
    if (column.isNumber) {
        return "number";
    }
    return column.isIdentifier ? "id" : "";
}

std::string tableHead(const ReportTable& table)
{
    std::string html = "<thead><tr>\n";
    for (const ReportTable::Column& column : table.columns) {
        html += "<th scope=\"col\"" + std::string(column.isNumber ? " class=\"number\"" : "") + ">" +
                escapeXml(column.title) + "</th>\n";
    }
    return html + "</tr></thead>\n";
}

std::string tableRow(const ReportTable& table, const std::vector<std::string>& row)
{
    std::string html = "<tr>\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string text = i < row.size() ? row[i] : std::string();
        const std::string cssClass = cellClass(table.columns[i]);
        const std::string attributes = cssClass.empty() ? "" : " class=\"" + cssClass + "\"";
        html += i == 0 ? "<th scope=\"row\"" + attributes + "><bdi>" + escapeXml(text) + "</bdi></th>\n"
                       : "<td" + attributes + "><bdi>" + escapeXml(text) + "</bdi></td>\n";
    }
    return html + "</tr>\n";
}

std::string tableHtml(const ReportTable& table)
{
    if (table.rows.empty()) {
        return element("p", "empty", table.emptyText);
    }
    // A region that scrolls must be reachable by keyboard, and have a name.
    std::string html = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + escapeXml(table.title) +
                       "\">\n<table>\n";
    html += element("caption", "", table.title) + tableHead(table) + "<tbody>\n";
    for (const auto& row : table.rows) {
        html += tableRow(table, row);
    }
    return html + "</tbody>\n</table>\n</div>\n";
}

/// One call a kind of block.
class HtmlBlocks final
{
public:
    explicit HtmlBlocks(std::string idPrefix)
        : m_idPrefix(std::move(idPrefix))
    {}

    [[nodiscard]] std::string operator()(const Paragraph& paragraph) const
    {
        return element("p", "", paragraph.text, TextForm::Lines);
    }

    [[nodiscard]] std::string operator()(const FactList& list) const
    {
        if (list.facts.empty()) {
            return {};
        }
        std::string html = "<dl>\n";
        for (const FactList::Fact& fact : list.facts) {
            html += element("dt", "", fact.name) +
                    element("dd", fact.isIdentifier ? "id" : "", fact.value, TextForm::Lines);
        }
        return html + "</dl>\n";
    }

    [[nodiscard]] std::string operator()(const ReportTable& table) const { return tableHtml(table); }

    [[nodiscard]] std::string operator()(const TimelineFigure& figure)
    {
        const std::string id = m_idPrefix + "-figure-" + std::to_string(++m_figures);
        return "<figure>\n" + timelineSvg(figure, id) + element("figcaption", "", figure.caption) +
               "<details><summary>The numbers behind this chart</summary>\n" +
               tableHtml(timelineTable(figure, figureTableRows)) + "</details>\n</figure>\n";
    }

    [[nodiscard]] std::string operator()(const CodeBlock& block) const
    {
        return element("p", "purpose", block.purpose) + "<pre tabindex=\"0\"><code>" +
               escapeXml(block.code, TextForm::Code) + "</code></pre>\n";
    }

    [[nodiscard]] std::string operator()(const ChecklistBlock& block) const
    {
        if (block.items.empty()) {
            return {};
        }
        std::string html = "<ul class=\"checklist\">\n";
        for (const ChecklistBlock::Item& item : block.items) {
            html += "<li>" + checklistItem(item) + "</li>\n";
        }
        return html + "</ul>\n";
    }

private:
    [[nodiscard]] static std::string checklistItem(const ChecklistBlock::Item& item)
    {
        std::string html = item.isTicked ? "<span class=\"tick-box\" role=\"img\" aria-label=\"done\">☑</span>"
                                         : "<span class=\"tick-box\" role=\"img\" aria-label=\"open\">☐</span>";
        html += element("span", "item", item.title);
        if (!item.facts.empty()) {
            html += "<ul>\n";
            for (const std::string& fact : item.facts) {
                html += element("li", "", fact);
            }
            html += "</ul>\n";
        }
        return item.note.empty() ? html : html + element("p", "note", "Note: " + item.note, TextForm::Lines);
    }

    std::string m_idPrefix;
    int m_figures = 0;
};

std::string sectionId(std::size_t index)
{
    return "section-" + std::to_string(index + 1);
}

std::string contents(const ReportDocument& document)
{
    std::string html = "<nav aria-label=\"Contents\">\n<ol>\n";
    bool isEmpty = true;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].level <= 1) {
            html += "<li><a href=\"#" + sectionId(i) + "\"><bdi>" + escapeXml(document.sections[i].title) +
                    "</bdi></a></li>\n";
            isEmpty = false;
        }
    }
    return isEmpty ? std::string() : html + "</ol>\n</nav>\n";
}

std::string sectionHtml(const ReportSection& section, std::size_t index)
{
    const std::string id = sectionId(index);
    const std::string heading = section.level <= 1 ? "h2" : "h3";
    std::string html = "<section aria-labelledby=\"" + id + "\">\n<" + heading + " id=\"" + id + "\"><bdi>" +
                       escapeXml(section.title) + "</bdi></" + heading + ">\n";
    HtmlBlocks blocks(id);
    for (const ReportBlock& block : section.blocks) {
        html += std::visit(blocks, block);
    }
    return html + "</section>\n";
}

std::string head(const ReportDocument& document)
{
    // Should an escape ever be missing, the browser still loads nothing, runs nothing and sends nothing.
    return "<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
           std::string(htmlStyleHash()) +
           "'; base-uri 'none'; form-action 'none'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
           "<meta name=\"generator\" content=\"" +
           escapeXml(document.producer) + "\"/>\n<title>" + escapeXml(document.title) + "</title>\n<style>" +
           std::string(htmlStyle()) + "</style>\n</head>\n";
}

} // namespace

std::string writeHtml(const ReportDocument& document)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n" + head(document) + "<body>\n<header>\n";
    html += element("h1", "", document.title) + element("p", "subtitle", document.subtitle) + "</header>\n";
    html += contents(document) + "<main>\n";
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        html += sectionHtml(document.sections[i], i);
    }
    return html + "</main>\n<footer>" + element("p", "", "Written by " + document.producer + ". All times are UTC.") +
           "</footer>\n</body>\n</html>\n";
}

} // namespace latchlight
