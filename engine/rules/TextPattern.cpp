// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/TextPattern.h"

#include "engine/base/Text.h"

#include <algorithm>

namespace latchlight {

namespace {

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char16_t lowerUnit(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit - u'A' + u'a') : unit;
}

bool isEqualByte(char text, char lower)
{
    return lowerAscii(text) == lower;
}

/// Looks for the first byte with the C library, which is many times faster than a loop over bytes.
bool contains(std::string_view text, std::string_view lower)
{
    if (text.size() < lower.size() || lower.empty()) {
        return lower.empty();
    }
    const char first = lower.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    const std::string_view starts = text.substr(0, text.size() - lower.size() + 1);
    // Each is looked for anew only when it is passed: a long text of one of the two alone would take quadratic time.
    std::size_t inLower = starts.find(first);
    std::size_t inUpper = upper == first ? std::string_view::npos : starts.find(upper);
    while (inLower != inUpper) { // both are npos where nothing is left
        const std::size_t at = std::min(inLower, inUpper);
        const auto start = text.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::equal(lower.begin() + 1, lower.end(), start + 1,
                       [](char byte, char character) { return isEqualByte(character, byte); })) {
            return true;
        }
        (at == inLower ? inLower : inUpper) = starts.find(text[at], at + 1);
    }
    return false;
}

/// The position after the UTF-8 character that starts at `position`.
std::size_t afterCharacter(std::string_view text, std::size_t position)
{
    ++position;
    while (position < text.size() && (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U) {
        ++position;
    }
    return position;
}

/// Only the last star is retried, so the effort is at most pattern length × text length.
bool matchesUnits(std::u16string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::u16string_view::npos;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == anyRunUnit) {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && pattern[p] == anyCharacterUnit) {
            ++p;
            t = afterCharacter(text, t);
        } else if (p < pattern.size() && pattern[p] == static_cast<unsigned char>(lowerAscii(text[t]))) {
            ++p;
            ++t;
        } else if (star != std::u16string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(),
                       [](char16_t unit) { return unit == anyRunUnit; });
}

} // namespace

std::optional<std::string> literalText(std::u16string_view units)
{
    std::string text;
    text.reserve(units.size());
    for (const char16_t unit : units) {
        if (unit > 0xFF) {
            return std::nullopt;
        }
        text += static_cast<char>(static_cast<unsigned char>(unit));
    }
    return text;
}

TextPattern::TextPattern(std::u16string_view units, Extent extent)
{
    if (const auto literal = literalText(units)) {
        m_kind = extent == Extent::Whole ? Kind::Equal : Kind::Contains;
        m_literal = toLowerAscii(*literal);
        return;
    }
    m_kind = Kind::Glob;
    m_pattern.reserve(units.size() + 2);
    if (extent == Extent::Anywhere) {
        m_pattern += anyRunUnit;
    }
    std::transform(units.begin(), units.end(), std::back_inserter(m_pattern), lowerUnit);
    if (extent == Extent::Anywhere) {
        m_pattern += anyRunUnit;
    }
}

bool TextPattern::matches(std::string_view text) const
{
    if (text.empty()) {
        return m_kind == Kind::Equal && m_literal.empty();
    }
    switch (m_kind) {
    case Kind::Equal:
        return text.size() == m_literal.size() && std::equal(text.begin(), text.end(), m_literal.begin(), isEqualByte);
    case Kind::Contains:
        return contains(text, m_literal);
    case Kind::Glob:
        return matchesUnits(m_pattern, text);
    }
    return false;
}

std::string TextPattern::spelling() const
{
    std::string bytes(1, static_cast<char>(m_kind));
    bytes += m_literal;
    for (const char16_t unit : m_pattern) {
        bytes += static_cast<char>(unit & 0xFFU);
        bytes += static_cast<char>(unit >> 8U);
    }
    return bytes;
}

std::optional<std::string> TextPattern::onlyText() const
{
    return m_kind == Kind::Equal ? std::optional(m_literal) : std::nullopt;
}

} // namespace latchlight
