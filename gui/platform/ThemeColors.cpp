// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/ThemeColors.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

struct ColorPair
{
    QRgb light;
    QRgb dark;
};

ColorPair colorPair(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {0xFFF4F5F7, 0xFF1D2128};
    case ColorRole::Base:
        return {0xFFFFFFFF, 0xFF15181E};
    case ColorRole::AlternateBase:
        return {0xFFF8F9FB, 0xFF1A1E25};
    case ColorRole::Text:
        return {0xFF1B222C, 0xFFE4E8EE};
    case ColorRole::MutedText:
        return {0xFF5A6472, 0xFF9BA6B5};
    case ColorRole::Border:
        return {0xFFCDD3DB, 0xFF353C47};
    case ColorRole::Accent:
        return {0xFF2458B8, 0xFF3569CF};
    case ColorRole::AccentText:
        return {0xFFFFFFFF, 0xFFFFFFFF};
    case ColorRole::Grid:
        return {0xFFE8EBEF, 0xFF272D36};
    case ColorRole::Count:
        return {0xFF2A5BBF, 0xFF7FAEFF};
    case ColorRole::CountFill:
        return {0xFFC6D7F5, 0xFF26395C};
    case ColorRole::Expected:
        return {0xFF0B6B60, 0xFF63D2BF};
    case ColorRole::BandFill:
        return {0xFFDFF1ED, 0xFF193230};
    case ColorRole::BandEdge:
        return {0xFF4C978B, 0xFF3F8A7E};
    case ColorRole::LearningFill:
        return {0xFFF3F4F6, 0xFF1C2027};
    case ColorRole::LearningEdge:
        return {0xFF828B98, 0xFF6C7685};
    case ColorRole::Compared:
        return {0xFF557A00, 0xFFB5DB5C};
    case ColorRole::Selection:
        return {0xFF6A3FB5, 0xFFB797FF};
    case ColorRole::SeverityInfo:
        return {0xFF526071, 0xFFA6B2C2};
    case ColorRole::SeverityLow:
        return {0xFF7A6300, 0xFFDCC24A};
    case ColorRole::SeverityMedium:
        return {0xFFB04D00, 0xFFFF9D4D};
    case ColorRole::SeverityHigh:
        return {0xFFCC2B2B, 0xFFFF7070};
    case ColorRole::SeverityCritical:
        return {0xFF930F52, 0xFFFF6DB8};
    case ColorRole::Positive:
        return {0xFF1C7A3E, 0xFF5CCB83};
    case ColorRole::Warning:
        return {0xFF8F5B00, 0xFFF0B54A};
    case ColorRole::Negative:
        return {0xFFB3261E, 0xFFFF8178};
    }
    return {0xFF000000, 0xFFFFFFFF};
}

double linearChannel(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF()) +
           0.0722 * linearChannel(color.blueF());
}

} // namespace

const ThemeColors& ThemeColors::of(ColorScheme scheme)
{
    static const ThemeColors light(ColorScheme::Light);
    static const ThemeColors dark(ColorScheme::Dark);
    return scheme == ColorScheme::Dark ? dark : light;
}

const ThemeColors& ThemeColors::forPalette(const QPalette& palette)
{
    return of(schemeOf(palette));
}

QColor ThemeColors::color(ColorRole role) const
{
    const ColorPair pair = colorPair(role);
    return QColor::fromRgb(m_scheme == ColorScheme::Dark ? pair.dark : pair.light);
}

QPalette ThemeColors::palette() const
{
    const QColor window = color(ColorRole::Window);
    const QColor text = color(ColorRole::Text);
    const QColor muted = color(ColorRole::MutedText);
    const QColor button = m_scheme == ColorScheme::Dark ? QColor::fromRgb(0xFF2A303A) : QColor::fromRgb(0xFFFCFCFD);

    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, color(ColorRole::Base));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::AlternateBase));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(ColorRole::Negative));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::AccentText));
    const QColor link = color(m_scheme == ColorScheme::Dark ? ColorRole::Count : ColorRole::Accent);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

ColorScheme schemeOf(const QPalette& palette)
{
    const double text = relativeLuminance(palette.color(QPalette::Active, QPalette::WindowText));
    const double window = relativeLuminance(palette.color(QPalette::Active, QPalette::Window));
    return text > window ? ColorScheme::Dark : ColorScheme::Light;
}

double contrastRatio(const QColor& left, const QColor& right)
{
    const double first = relativeLuminance(left);
    const double second = relativeLuminance(right);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace latchlight
