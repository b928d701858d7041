// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/ThemeColors.h"

#include <QFont>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QRectF>
#include <QStringList>

class QPaintDevice;

namespace latchlight {

/// How text breaks at the end of a line.
enum class LineBreak {
    Word,     ///< between words, inside of one only where it is longer than the line
    Anywhere, ///< for identifiers
};

/// Fonts, colours and measures of the paper. Lengths are dots of the device; `pt()` and `mm()` convert.
class PdfStyle final
{
public:
    static constexpr int dotsPerInch = 600;

    /// `device` measures the fonts and must outlive the style.
    explicit PdfStyle(QPaintDevice& device)
        : m_device(&device)
    {}

    [[nodiscard]] static double pt(double points) { return points * dotsPerInch / 72.0; }
    [[nodiscard]] static double mm(double millimetres) { return millimetres * dotsPerInch / 25.4; }
    [[nodiscard]] static QSizeF pageSize() { return {mm(210), mm(297)}; }
    /// Where the text of the report stands; header and footer are outside.
    [[nodiscard]] static QRectF body();

    /// `points` high. Without ligatures: those copy out of a PDF as other characters.
    [[nodiscard]] static QFont prose(double points, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont fixedWidth(double points);

    [[nodiscard]] QFontMetricsF metrics(const QFont& font) const { return {font, m_device}; }
    [[nodiscard]] double width(const QString& text, const QFont& font) const
    {
        return metrics(font).horizontalAdvance(text);
    }
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, LineBreak lineBreak) const;

    [[nodiscard]] static QColor color(ColorRole role) { return ThemeColors::of(ColorScheme::Light).color(role); }

private:
    QPaintDevice* m_device;
};

} // namespace latchlight
