// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfTable.h"

#include "gui/bridge/LogText.h"
#include "gui/export/PdfBlocks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace latchlight {

namespace {

constexpr double prosePoints = 7.5;

double cellPadding()
{
    return PdfStyle::pt(3);
}

QFont headerFont()
{
    return PdfStyle::prose(prosePoints, QFont::DemiBold);
}

} // namespace

PdfTable::PdfTable(PdfFlow& flow, const ReportTable& table)
    : m_flow(flow)
    , m_table(table)
{
    m_rows.reserve(table.rows.size());
    for (const std::vector<std::string>& row : table.rows) {
        std::vector<QString> cells(table.columns.size());
        for (std::size_t i = 0; i < std::min(cells.size(), row.size()); ++i) {
            cells[i] = logtext::oneLine(row[i]);
        }
        m_rows.push_back(std::move(cells));
    }
    m_lineHeight = m_flow.lineHeight(PdfStyle::prose(prosePoints));
}

QFont PdfTable::cellFont(std::size_t column, double identifierPoints) const
{
    return m_table.columns[column].isIdentifier ? PdfStyle::fixedWidth(identifierPoints) : PdfStyle::prose(prosePoints);
}

double PdfTable::naturalWidth(std::size_t column, double identifierPoints) const
{
    const QFontMetricsF metrics = m_flow.style().metrics(cellFont(column, identifierPoints));
    double width = m_flow.style().width(logtext::oneLine(m_table.columns[column].title), headerFont());
    for (const std::vector<QString>& row : m_rows) {
        width = std::max(width, metrics.horizontalAdvance(row[column]));
    }
    return width + 2 * cellPadding();
}

double PdfTable::leastWidth(std::size_t column, double identifierPoints, Wrapping wrapping) const
{
    const double natural = naturalWidth(column, identifierPoints);
    if (m_table.columns[column].isIdentifier || m_table.columns[column].isNumber) {
        return natural;
    }
    const double shortText = PdfStyle::pt(110); // a time, a kind, a name
    if (wrapping == Wrapping::LongTexts && natural <= shortText) {
        return natural;
    }
    return std::min(natural, PdfStyle::pt(wrapping == Wrapping::LongTexts ? 110 : 60));
}

std::optional<PdfTable::Widths> PdfTable::fittingWidths(double identifierPoints, Wrapping wrapping) const
{
    const std::size_t count = m_table.columns.size();
    std::vector<double> least(count);
    std::vector<double> natural(count);
    for (std::size_t i = 0; i < count; ++i) {
        least[i] = leastWidth(i, identifierPoints, wrapping);
        natural[i] = naturalWidth(i, identifierPoints);
    }
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double naturalSum = std::accumulate(natural.begin(), natural.end(), 0.0);
    if (leastSum > m_flow.width()) {
        return std::nullopt;
    }
    Widths widths{identifierPoints, least};
    const double spare = m_flow.width() - leastSum;
    const double wanted = naturalSum - leastSum;
    const double share = wanted > 0 ? std::min(1.0, spare / wanted) : 0.0;
    const double rest = spare - share * wanted;
    for (std::size_t i = 0; i < count; ++i) {
        // What nobody asks for is shared out evenly, so that the table is as wide as the text.
        widths.columns[i] += share * (natural[i] - least[i]) + rest / static_cast<double>(count);
    }
    return widths;
}

void PdfTable::layout()
{
    if (!m_table.title.empty()) {
        pdfblocks::layoutCaption(m_flow, logtext::oneLine(m_table.title), 3 * m_lineHeight + PdfStyle::pt(16));
    }
    if (m_rows.empty() || m_table.columns.empty()) {
        pdfblocks::layoutNote(m_flow, logtext::oneLine(m_table.emptyText));
        return;
    }
    chooseWidths();
    if (m_widths.columns.empty()) {
        layoutAsLists();
        return;
    }
    m_flow.makeRoom(3 * m_lineHeight + PdfStyle::pt(16));
    layoutHeader();
    for (const std::vector<QString>& row : m_rows) {
        layoutRow(row);
    }
    m_flow.skip(PdfStyle::pt(10));
}

void PdfTable::chooseWidths()
{
    for (const Wrapping wrapping : {Wrapping::LongTexts, Wrapping::AllTexts}) {
        for (const double points : {7.5, 7.0, 6.5, 6.0}) {
            if (const auto widths = fittingWidths(points, wrapping)) {
                m_widths = *widths;
                return;
            }
        }
    }
}

void PdfTable::layoutHeader()
{
    const QFont font = headerFont();
    const double ascent = m_flow.style().metrics(font).ascent();
    std::vector<QStringList> titles;
    int lines = 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        titles.push_back(m_flow.style().wrapped(logtext::oneLine(m_table.columns[i].title), font,
                                                m_widths.columns[i] - 2 * cellPadding(), LineBreak::Word));
        lines = std::max(lines, static_cast<int>(titles.back().size()));
    }
    const double height = lines * m_lineHeight + PdfStyle::pt(5);
    m_flow.addBox({m_flow.left(), m_flow.y(), m_flow.width(), height}, ColorRole::LearningFill);
    double x = m_flow.left();
    for (std::size_t i = 0; i < titles.size(); ++i) {
        double baseline = m_flow.y() + PdfStyle::pt(2.5) + ascent;
        for (const QString& line : titles[i]) {
            const double width = m_flow.style().width(line, font);
            const double indent =
                m_table.columns[i].isNumber ? m_widths.columns[i] - cellPadding() - width : cellPadding();
            m_flow.addText({x + indent, baseline}, line, font);
            baseline += m_lineHeight;
        }
        x += m_widths.columns[i];
    }
    m_flow.advance(height);
}

void PdfTable::layoutRow(const std::vector<QString>& row)
{
    std::vector<QStringList> cells;
    int lines = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const LineBreak lineBreak = m_table.columns[i].isIdentifier ? LineBreak::Anywhere : LineBreak::Word;
        // A hair wider than measured: rounding must not break what fits.
        cells.push_back(m_flow.style().wrapped(row[i], cellFont(i, m_widths.identifierPoints),
                                               m_widths.columns[i] - 2 * cellPadding() + PdfStyle::pt(0.2), lineBreak));
        lines = std::max(lines, static_cast<int>(cells.back().size()));
    }
    const double margins = PdfStyle::pt(4);
    const auto linesThatFit = [&](double height) { return static_cast<int>((height - margins) / m_lineHeight); };
    const int linesOfAPage = linesThatFit(m_flow.fullHeight()) - 4; // below the header
    int first = 0;
    while (first < lines) {
        int fitting = linesThatFit(m_flow.remaining());
        if (fitting < lines - first && (lines <= linesOfAPage || fitting < 1)) {
            m_flow.newPage();
            layoutHeader();
            fitting = linesThatFit(m_flow.remaining());
        }
        const int part = std::min(lines - first, std::max(1, fitting));
        layoutRowPart(cells, first, part);
        first += part;
    }
}

void PdfTable::layoutRowPart(const std::vector<QStringList>& cells, int firstLine, int lines)
{
    double x = m_flow.left();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QFont font = cellFont(i, m_widths.identifierPoints);
        double baseline = m_flow.y() + PdfStyle::pt(2) + m_flow.style().metrics(PdfStyle::prose(prosePoints)).ascent();
        for (int line = firstLine; line < std::min<int>(firstLine + lines, static_cast<int>(cells[i].size())); ++line) {
            const double width = m_table.columns[i].isNumber ? m_flow.style().width(cells[i][line], font) : 0;
            const double indent =
                m_table.columns[i].isNumber ? m_widths.columns[i] - cellPadding() - width : cellPadding();
            m_flow.addText({x + indent, baseline}, cells[i][line], font);
            baseline += m_lineHeight;
        }
        x += m_widths.columns[i];
    }
    m_flow.advance(lines * m_lineHeight + PdfStyle::pt(4));
    m_flow.addBox({m_flow.left(), m_flow.y() - PdfStyle::pt(0.5), m_flow.width(), PdfStyle::pt(0.5)},
                  ColorRole::Border);
}

void PdfTable::layoutAsLists()
{
    for (const std::vector<QString>& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty()) {
                pdfblocks::layoutFact(m_flow, logtext::oneLine(m_table.columns[i].title), row[i],
                                      m_table.columns[i].isIdentifier);
            }
        }
        m_flow.advance(PdfStyle::pt(3));
        m_flow.addBox({m_flow.left(), m_flow.y(), m_flow.width(), PdfStyle::pt(0.5)}, ColorRole::Border);
        m_flow.advance(PdfStyle::pt(4));
    }
    m_flow.skip(PdfStyle::pt(6));
}

} // namespace latchlight
