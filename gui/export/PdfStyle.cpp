// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/PdfStyle.h"

#include <QTextLayout>
#include <QTextOption>

namespace latchlight {

QRectF PdfStyle::body()
{
    return QRectF(QPointF(0, 0), pageSize()).marginsRemoved(QMarginsF(mm(18), mm(24), mm(18), mm(22)));
}

QFont PdfStyle::prose(double points, QFont::Weight weight)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    // Qt 6.4 cannot switch ligatures off, but sets none where letters are spaced.
    constexpr double hardlySpaced = 100.1;
    font.setLetterSpacing(QFont::PercentageSpacing, hardlySpaced);
    return font;
}

QFont PdfStyle::fixedWidth(double points)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setKerning(false);
    font.setPointSizeF(points);
    return font;
}

QStringList PdfStyle::wrapped(const QString& text, const QFont& font, double width, LineBreak lineBreak) const
{
    QTextLayout layout(text, font, m_device);
    QTextOption option;
    option.setWrapMode(lineBreak == LineBreak::Anywhere ? QTextOption::WrapAnywhere
                                                        : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = text.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' '))) {
            part.chop(1);
        }
        lines << part;
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace latchlight
