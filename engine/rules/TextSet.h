// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// Tests texts against many values at once, without regard to ASCII case. Immutable.
class TextSet final
{
public:
    /// `values` in lower case.
    explicit TextSet(std::vector<std::string> values);

    /// True if the text as a whole is one of the values.
    [[nodiscard]] bool matches(std::string_view text) const
    {
        // Nearly every text of an archive is another one, and most differ in length or at their end.
        return text.size() < m_lastBytes.size() && m_lastBytes[text.size()].test(lastByte(text)) && holds(text);
    }

private:
    /// In lower case; 0 of the empty text.
    [[nodiscard]] static std::size_t lastByte(std::string_view text)
    {
        const char last = text.empty() ? '\0' : text.back();
        return static_cast<unsigned char>(last >= 'A' && last <= 'Z' ? last - 'A' + 'a' : last);
    }

    [[nodiscard]] bool holds(std::string_view text) const;

    std::vector<std::string> m_values;         ///< sorted
    std::vector<std::bitset<256>> m_lastBytes; ///< by number of bytes: those that some value of that length ends with
};

} // namespace latchlight
