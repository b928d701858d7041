// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"
#include "gui/export/PdfStyle.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace latchlight {

/// One line of text, left end of its baseline.
struct PdfText
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor color;
};

/// A filled area without a border.
struct PdfShape
{
    QPainterPath path;
    QColor color;
};

struct PdfFigure
{
    QRectF area;
    const DenialTimeline* timeline = nullptr;
};

/// What stands on one page, ready to be painted. Kept apart from painting, so that the number of pages is known first.
struct PdfPage
{
    std::vector<PdfShape> shapes; ///< below figures and texts
    std::vector<PdfFigure> figures;
    std::vector<PdfText> texts;
};

/// An entry of the outline.
struct PdfBookmark
{
    QString title;
    int level = 1;
    std::size_t page = 0; ///< from 0
    double y = 0;         ///< dots from the upper edge of the page
};

/// Fills pages from top to bottom.
class PdfFlow final
{
public:
    explicit PdfFlow(const PdfStyle& style);

    [[nodiscard]] const PdfStyle& style() const { return m_style; }
    [[nodiscard]] double left() const { return m_body.left(); }
    [[nodiscard]] double width() const { return m_body.width(); }
    [[nodiscard]] double fullHeight() const { return m_body.height(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double remaining() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_body.top(); }

    /// Begins a new page unless `height` still fits, or the page is empty anyway. True if it did.
    bool makeRoom(double height);
    void newPage();
    /// Leaves a gap, but none at the top of a page.
    void skip(double height);
    void advance(double height) { m_y += height; }

    void addText(QPointF baseline, const QString& text, const QFont& font, ColorRole color = ColorRole::Text);
    void addBox(const QRectF& box, ColorRole color);
    void addShape(const QPainterPath& path, ColorRole color);
    void addFigure(const QRectF& area, const DenialTimeline& timeline);
    void addBookmark(const QString& title, int level);

    /// Adds lines from y() on, breaking pages between them, and advances. `indent` is from the left edge.
    void addLines(const QStringList& lines, const QFont& font, ColorRole color = ColorRole::Text, double indent = 0);
    [[nodiscard]] double lineHeight(const QFont& font) const;

    [[nodiscard]] const std::vector<PdfPage>& pages() const { return m_pages; }
    [[nodiscard]] const std::vector<PdfBookmark>& bookmarks() const { return m_bookmarks; }

private:
    const PdfStyle& m_style;
    QRectF m_body;
    double m_y;
    std::vector<PdfPage> m_pages;
    std::vector<PdfBookmark> m_bookmarks;
};

} // namespace latchlight
