// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfPainter.h"

#include <QPainter>
#include <QPdfWriter>

#include <utility>

namespace latchlight {

PdfPainter::PdfPainter(const PdfStyle& style, QString title, QString producer)
    : m_style(style)
    , m_title(std::move(title))
    , m_producer(std::move(producer))
{}

void PdfPainter::paint(QPdfWriter& writer, const std::vector<PdfPage>& pages)
{
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paintPage(painter, pages[i]);
        paintMargins(painter, i + 1, pages.size());
    }
}

void PdfPainter::paintPage(QPainter& painter, const PdfPage& page)
{
    painter.setPen(Qt::NoPen);
    for (const PdfShape& shape : page.shapes) {
        painter.setBrush(shape.color);
        painter.drawPath(shape.path);
    }
    for (const PdfFigure& figure : page.figures) {
        paintFigure(painter, figure);
    }
    for (const PdfText& text : page.texts) {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawText(text.baseline, text.text);
    }
}

void PdfPainter::paintFigure(QPainter& painter, const PdfFigure& figure)
{
    // Laid out like a picture on a screen of this width, then scaled: the same code draws both.
    constexpr double screenWidth = 720;
    const double scale = figure.area.width() / screenWidth;
    QFont font = PdfStyle::prose(9);
    font.setPixelSize(11);
    const auto& buckets = figure.timeline->buckets;
    m_plot.prepare({figure.timeline,
                    nullptr,
                    {buckets.front().start, buckets.back().start + figure.timeline->bucketSeconds},
                    figure.area.size() / scale,
                    font,
                    &ThemeColors::of(ColorScheme::Light),
                    DisplayZone(), // a report is read anywhere
                    {}});
    painter.save();
    painter.translate(figure.area.topLeft());
    painter.scale(scale, scale);
    m_plot.paint(painter);
    painter.restore();
}

void PdfPainter::paintMargins(QPainter& painter, std::size_t number, std::size_t count) const
{
    const QRectF body = PdfStyle::body();
    const QFont font = PdfStyle::prose(7.5);
    painter.setFont(font);
    painter.setPen(PdfStyle::color(ColorRole::MutedText));
    const double footer = body.bottom() + PdfStyle::mm(10);
    const QString pages = tr("Page %1 of %2").arg(number).arg(count);
    painter.drawText(QPointF(body.right() - m_style.width(pages, font), footer), pages);
    const QFontMetricsF metrics = m_style.metrics(font);
    painter.drawText(QPointF(body.left(), footer), metrics.elidedText(m_producer, Qt::ElideRight, body.width() / 2));
    if (number > 1) {
        painter.drawText(QPointF(body.left(), body.top() - PdfStyle::mm(7)),
                         metrics.elidedText(m_title, Qt::ElideRight, body.width()));
    }
    painter.fillRect(QRectF(body.left(), footer - PdfStyle::mm(4.5), body.width(), PdfStyle::pt(0.5)),
                     PdfStyle::color(ColorRole::Border));
}

} // namespace latchlight
