// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfFlow.h"

namespace latchlight {

PdfFlow::PdfFlow(const PdfStyle& style)
    : m_style(style)
    , m_body(PdfStyle::body())
    , m_y(m_body.top())
    , m_pages(1)
{}

bool PdfFlow::makeRoom(double height)
{
    if (height <= remaining() || isAtTop()) {
        return false;
    }
    newPage();
    return true;
}

void PdfFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void PdfFlow::skip(double height)
{
    if (!isAtTop()) {
        m_y += height;
    }
}

void PdfFlow::addText(QPointF baseline, const QString& text, const QFont& font, ColorRole color)
{
    if (!text.isEmpty()) {
        m_pages.back().texts.push_back({baseline, text, font, PdfStyle::color(color)});
    }
}

void PdfFlow::addBox(const QRectF& box, ColorRole color)
{
    QPainterPath path;
    path.addRect(box);
    addShape(path, color);
}

void PdfFlow::addShape(const QPainterPath& path, ColorRole color)
{
    m_pages.back().shapes.push_back({path, PdfStyle::color(color)});
}

void PdfFlow::addFigure(const QRectF& area, const DenialTimeline& timeline)
{
    m_pages.back().figures.push_back({area, &timeline});
}

void PdfFlow::addBookmark(const QString& title, int level)
{
    m_bookmarks.push_back({title, level, m_pages.size() - 1, m_y});
}

void PdfFlow::addLines(const QStringList& lines, const QFont& font, ColorRole color, double indent)
{
    const double height = lineHeight(font);
    const double ascent = m_style.metrics(font).ascent();
    for (const QString& line : lines) {
        makeRoom(height);
        addText({left() + indent, m_y + ascent}, line, font, color);
        m_y += height;
    }
}

double PdfFlow::lineHeight(const QFont& font) const
{
    constexpr double leading = 1.12;
    return m_style.metrics(font).height() * leading;
}

} // namespace latchlight
