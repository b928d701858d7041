// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfBlocks.h"

#include "gui/bridge/LogText.h"
#include "gui/export/CodeWrapping.h"
#include "gui/export/PdfTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <variant>

namespace latchlight::pdfblocks {

namespace {

constexpr double prosePoints = 9;
constexpr double factPoints = 8.5;

QFont body()
{
    return PdfStyle::prose(prosePoints);
}

/// The largest type, within reason, in which the identifier stays on one line: it can then be copied in one piece.
std::optional<QFont> oneLineFont(const PdfFlow& flow, const QString& text, double width)
{
    for (const double points : {8.0, 7.5, 7.0, 6.5, 6.0}) {
        const QFont font = PdfStyle::fixedWidth(points);
        if (flow.style().width(text, font) <= width) {
            return font;
        }
    }
    return std::nullopt;
}

void layoutParagraph(PdfFlow& flow, const Paragraph& paragraph)
{
    for (const QString& part : logtext::wholeText(paragraph.text).split(QLatin1Char('\n'))) {
        flow.addLines(flow.style().wrapped(part, body(), flow.width(), LineBreak::Word), body());
    }
    flow.skip(PdfStyle::pt(6));
}

void layoutFacts(PdfFlow& flow, const FactList& list)
{
    for (const FactList::Fact& fact : list.facts) {
        layoutFact(flow, logtext::oneLine(fact.name), logtext::oneLine(fact.value), fact.isIdentifier);
    }
    flow.skip(PdfStyle::pt(8));
}

void layoutFigure(PdfFlow& flow, const TimelineFigure& figure)
{
    const double height = PdfStyle::pt(190);
    layoutCaption(flow, logtext::oneLine(figure.title), height);
    if (figure.timeline.buckets.empty()) {
        layoutNote(flow, logtext::oneLine(figure.caption));
        return;
    }
    flow.makeRoom(height);
    flow.addFigure({flow.left(), flow.y(), flow.width(), height}, figure.timeline);
    flow.advance(height + PdfStyle::pt(3));
    layoutNote(flow, logtext::oneLine(figure.caption));
}

/// The largest type in which no line has to be cut, and the lines in it.
std::vector<CodeLine> fittingCode(const PdfFlow& flow, const CodeBlock& block, double width, QFont& font)
{
    const QString code = logtext::wholeText(block.code);
    std::vector<CodeLine> lines;
    for (const double points : {8.0, 7.5, 7.0, 6.5, 6.0}) {
        font = PdfStyle::fixedWidth(points);
        lines = wrapCode(code, block.language, static_cast<int>(width / flow.style().width(QStringLiteral("M"), font)));
        if (std::none_of(lines.begin(), lines.end(), [](const CodeLine& line) { return line.isCut; })) {
            break;
        }
    }
    return lines;
}

/// An arrow that turns into the next line: drawn, so that it cannot be copied.
QPainterPath cutMark(QPointF corner, double size)
{
    QPainterPath path;
    path.addRect(corner.x(), corner.y() + 0.55 * size, 0.7 * size, 0.12 * size);
    path.addRect(corner.x() + 0.6 * size, corner.y() + 0.15 * size, 0.12 * size, 0.5 * size);
    path.moveTo(corner.x() - 0.15 * size, corner.y() + 0.61 * size);
    path.lineTo(corner.x() + 0.2 * size, corner.y() + 0.36 * size);
    path.lineTo(corner.x() + 0.2 * size, corner.y() + 0.86 * size);
    path.closeSubpath();
    return path;
}

void layoutCode(PdfFlow& flow, const CodeBlock& block)
{
    const double padding = PdfStyle::pt(5);
    const double markWidth = PdfStyle::pt(10);
    QFont font;
    const std::vector<CodeLine> lines = fittingCode(flow, block, flow.width() - 2 * padding - markWidth, font);
    const double lineHeight = flow.lineHeight(font);
    const double ascent = flow.style().metrics(font).ascent();
    const auto shown = static_cast<double>(std::min<std::size_t>(lines.size(), 3));
    layoutCaption(flow, logtext::oneLine(block.purpose), shown * lineHeight + 2 * padding);

    const auto fill = [&](double height) {
        flow.addBox({flow.left(), flow.y(), flow.width(), height}, ColorRole::LearningFill);
        flow.addBox({flow.left(), flow.y(), PdfStyle::pt(1.5), height}, ColorRole::LearningEdge);
    };
    const auto edge = [&] {
        fill(padding);
        flow.advance(padding);
    };
    edge();
    for (const CodeLine& line : lines) {
        if (flow.makeRoom(lineHeight + padding)) {
            edge();
        }
        fill(lineHeight);
        flow.addText({flow.left() + padding + PdfStyle::pt(2), flow.y() + ascent}, line.text, font);
        if (line.isCut) {
            flow.addShape(cutMark({flow.left() + flow.width() - markWidth, flow.y()}, lineHeight), ColorRole::Warning);
        }
        flow.advance(lineHeight);
    }
    edge();
    if (std::any_of(lines.begin(), lines.end(), [](const CodeLine& line) { return line.isCut; })) {
        flow.advance(PdfStyle::pt(2));
        layoutNote(flow, QCoreApplication::translate(
                             "PdfReport",
                             "The arrow marks a line that goes on below without a break: join it after copying."));
    }
    flow.skip(PdfStyle::pt(7));
}

void layoutTickBox(PdfFlow& flow, bool isTicked)
{
    const double size = PdfStyle::pt(8);
    const double border = PdfStyle::pt(0.8);
    const QRectF box(flow.left(), flow.y() + PdfStyle::pt(1.2), size, size);
    QPainterPath frame;
    frame.setFillRule(Qt::OddEvenFill);
    frame.addRect(box);
    frame.addRect(box.adjusted(border, border, -border, -border));
    flow.addShape(frame, ColorRole::MutedText);
    if (isTicked) {
        QPainterPath tick;
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        tick.addPolygon(QPolygonF{
            {at(0.18, 0.52), at(0.30, 0.40), at(0.43, 0.55), at(0.78, 0.16), at(0.90, 0.28), at(0.43, 0.82)}});
        tick.closeSubpath();
        flow.addShape(tick, ColorRole::Positive);
    }
}

void layoutChecklist(PdfFlow& flow, const ChecklistBlock& checklist)
{
    const double indent = PdfStyle::pt(15);
    const QFont title = PdfStyle::prose(prosePoints, QFont::DemiBold);
    const QFont small = PdfStyle::prose(factPoints);
    const auto add = [&](const std::string& text, const QFont& font, ColorRole color) {
        for (const QString& part : logtext::wholeText(text).split(QLatin1Char('\n'))) {
            flow.addLines(flow.style().wrapped(part, font, flow.width() - indent, LineBreak::Word), font, color,
                          indent);
        }
    };
    for (const ChecklistBlock::Item& item : checklist.items) {
        flow.makeRoom(3 * flow.lineHeight(title));
        layoutTickBox(flow, item.isTicked);
        add(item.title, title, ColorRole::Text);
        for (const std::string& fact : item.facts) {
            add(fact, small, ColorRole::MutedText);
        }
        if (!item.note.empty()) {
            add(item.note, small, ColorRole::Text);
        }
        flow.skip(PdfStyle::pt(5));
    }
    flow.skip(PdfStyle::pt(3));
}

struct BlockLayout
{
    PdfFlow& flow;

    void operator()(const Paragraph& block) const { layoutParagraph(flow, block); }
    void operator()(const FactList& block) const { layoutFacts(flow, block); }
    void operator()(const ReportTable& block) const { PdfTable(flow, block).layout(); }
    void operator()(const TimelineFigure& block) const { layoutFigure(flow, block); }
    void operator()(const CodeBlock& block) const { layoutCode(flow, block); }
    void operator()(const ChecklistBlock& block) const { layoutChecklist(flow, block); }
};

} // namespace

void layoutTitle(PdfFlow& flow, const ReportDocument& document)
{
    const QFont title = PdfStyle::prose(20, QFont::Bold);
    const QFont subtitle = PdfStyle::prose(11);
    flow.addBox({flow.left(), flow.y(), PdfStyle::pt(36), PdfStyle::pt(3)}, ColorRole::Accent);
    flow.advance(PdfStyle::pt(12));
    flow.addLines(flow.style().wrapped(logtext::oneLine(document.title), title, flow.width(), LineBreak::Word), title);
    flow.advance(PdfStyle::pt(3));
    if (!document.subtitle.empty()) {
        flow.addLines(
            flow.style().wrapped(logtext::oneLine(document.subtitle), subtitle, flow.width(), LineBreak::Word),
            subtitle, ColorRole::MutedText);
    }
    flow.advance(PdfStyle::pt(14));
}

void layoutHeading(PdfFlow& flow, const ReportSection& section)
{
    const bool isMain = section.level <= 1;
    const QFont font = PdfStyle::prose(isMain ? 14 : 10.5, isMain ? QFont::Bold : QFont::DemiBold);
    const QString title = logtext::oneLine(section.title);
    // A heading takes what follows along: a figure is the tallest thing that cannot be broken.
    const bool isFigureNext = !section.blocks.empty() && std::holds_alternative<TimelineFigure>(section.blocks.front());
    const QStringList lines = flow.style().wrapped(title, font, flow.width(), LineBreak::Word);
    const double gapBefore = PdfStyle::pt(isMain ? 12 : 6);
    flow.makeRoom(gapBefore + static_cast<double>(lines.size()) * flow.lineHeight(font) +
                  PdfStyle::pt(isFigureNext ? 225 : 60));
    flow.skip(gapBefore);
    flow.addBookmark(title, isMain ? 1 : 2);
    flow.addLines(lines, font, isMain ? ColorRole::Accent : ColorRole::Text);
    flow.advance(PdfStyle::pt(2));
    if (isMain) {
        flow.addBox({flow.left(), flow.y(), flow.width(), PdfStyle::pt(0.8)}, ColorRole::Border);
        flow.advance(PdfStyle::pt(7));
    } else {
        flow.advance(PdfStyle::pt(2));
    }
}

void layoutBlock(PdfFlow& flow, const ReportBlock& block)
{
    std::visit(BlockLayout{flow}, block);
}

void layoutCaption(PdfFlow& flow, const QString& text, double heightBelow)
{
    if (text.isEmpty()) {
        return;
    }
    const QFont font = PdfStyle::prose(factPoints, QFont::DemiBold);
    const QStringList lines = flow.style().wrapped(text, font, flow.width(), LineBreak::Word);
    flow.makeRoom(static_cast<double>(lines.size()) * flow.lineHeight(font) + PdfStyle::pt(3) + heightBelow);
    flow.addLines(lines, font);
    flow.advance(PdfStyle::pt(3));
}

void layoutNote(PdfFlow& flow, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    const QFont font = PdfStyle::prose(factPoints);
    flow.addLines(flow.style().wrapped(text, font, flow.width(), LineBreak::Word), font, ColorRole::MutedText);
    flow.skip(PdfStyle::pt(8));
}

void layoutFact(PdfFlow& flow, const QString& name, const QString& value, bool isIdentifier)
{
    const QFont nameFont = PdfStyle::prose(factPoints);
    const double nameWidth = flow.width() * 0.26;
    QFont valueFont = nameFont;
    bool isBelow = false;
    if (isIdentifier) {
        const auto beside = oneLineFont(flow, value, flow.width() - nameWidth);
        isBelow = !beside;
        valueFont = beside.value_or(oneLineFont(flow, value, flow.width()).value_or(PdfStyle::fixedWidth(7)));
    }
    const double indent = isBelow ? 0 : nameWidth;
    const QStringList names = flow.style().wrapped(name, nameFont, nameWidth - PdfStyle::pt(8), LineBreak::Word);
    // A hair wider than measured: rounding must not break what fits.
    const QStringList values = flow.style().wrapped(value, valueFont, flow.width() - indent + PdfStyle::pt(0.2),
                                                    isIdentifier ? LineBreak::Anywhere : LineBreak::Word);
    const double lineHeight = flow.lineHeight(nameFont);
    const double ascent = flow.style().metrics(nameFont).ascent();
    if (isBelow) {
        flow.makeRoom(static_cast<double>(names.size() + 1) * lineHeight);
        flow.addLines(names, nameFont, ColorRole::MutedText);
    }
    for (qsizetype i = 0; i < std::max(isBelow ? 0 : names.size(), values.size()); ++i) {
        flow.makeRoom(lineHeight);
        if (!isBelow) {
            flow.addText({flow.left(), flow.y() + ascent}, names.value(i), nameFont, ColorRole::MutedText);
        }
        flow.addText({flow.left() + indent, flow.y() + ascent}, values.value(i), valueFont);
        flow.advance(lineHeight);
    }
    flow.advance(PdfStyle::pt(1.5));
}

} // namespace latchlight::pdfblocks
