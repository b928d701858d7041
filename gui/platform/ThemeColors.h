// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace latchlight {

enum class ColorScheme { Light, Dark };

/// What a colour is for. Every colour is opaque, so that it looks the same on screen and on paper.
enum class ColorRole {
    // surfaces and text
    Window,
    Base,
    AlternateBase,
    Text,
    MutedText,
    Border,
    Accent,     ///< selected rows, default buttons, links
    AccentText, ///< text on Accent
    // charts
    Grid,
    Count,        ///< what was observed
    CountFill,    ///< area below Count
    Expected,     ///< what is normal
    BandFill,     ///< between the bounds of what is normal
    BandEdge,     ///< the upper bound
    LearningFill, ///< too little history for a verdict
    LearningEdge, ///< border and hatching of it
    Compared,     ///< a second detector over the first
    Selection,    ///< a selected range; its inside is painted translucent
    // states; also readable as text on Base and Window
    SeverityInfo,
    SeverityLow,
    SeverityMedium,
    SeverityHigh,
    SeverityCritical,
    Positive,
    Warning,
    Negative,
};

/// The colours of one scheme. Text roles keep a contrast of at least 4.5:1, graphic roles of 3:1 to Base (WCAG 2.1,
/// success criteria 1.4.3 and 1.4.11); Grid and the fills are decoration and carry no meaning alone.
class ThemeColors final
{
public:
    [[nodiscard]] static const ThemeColors& of(ColorScheme scheme);
    /// The scheme that suits a widget's palette: no Theme has to be handed around.
    [[nodiscard]] static const ThemeColors& forPalette(const QPalette& palette);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(ColorRole role) const;
    /// A whole application palette in these colours.
    [[nodiscard]] QPalette palette() const;

private:
    explicit ThemeColors(ColorScheme scheme)
        : m_scheme(scheme)
    {}

    ColorScheme m_scheme;
};

/// Dark when text is lighter than the window behind it.
[[nodiscard]] ColorScheme schemeOf(const QPalette& palette);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, definition of contrast ratio and relative luminance).
[[nodiscard]] double contrastRatio(const QColor& left, const QColor& right);

} // namespace latchlight
