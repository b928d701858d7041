// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/TimelinePlot.h"
#include "gui/export/PdfFlow.h"

#include <QCoreApplication>

class QPainter;
class QPdfWriter;

namespace latchlight {

/// Puts laid-out pages on paper, with header and footer.
class PdfPainter final
{
    Q_DECLARE_TR_FUNCTIONS(PdfPainter)

public:
    /// `title` stands on top of every page but the first, `producer` at the foot of each.
    PdfPainter(const PdfStyle& style, QString title, QString producer);

    void paint(QPdfWriter& writer, const std::vector<PdfPage>& pages);

private:
    void paintPage(QPainter& painter, const PdfPage& page);
    void paintFigure(QPainter& painter, const PdfFigure& figure);
    void paintMargins(QPainter& painter, std::size_t number, std::size_t count) const;

    const PdfStyle& m_style;
    QString m_title;
    QString m_producer;
    TimelinePlot m_plot;
};

} // namespace latchlight
