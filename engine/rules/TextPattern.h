// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace latchlight {

/// A value of a query as a run of units: a byte taken literally (0–255), or one of the two wildcards. So an escaped or
/// quoted star stays apart from a wildcard.
using PatternUnits = std::u16string;

inline constexpr char16_t anyRunUnit = 0x100;       ///< `*`
inline constexpr char16_t anyCharacterUnit = 0x101; ///< `?`

/// The literal text of `units`, or none if it has wildcards.
[[nodiscard]] std::optional<std::string> literalText(std::u16string_view units);

/// Tests texts against a value, without regard to ASCII case. Immutable.
class TextPattern final
{
public:
    enum class Extent {
        Whole,    ///< the text as a whole is the value
        Anywhere, ///< the value is a part of the text
    };

    TextPattern(std::u16string_view units, Extent extent);

    /// The absent (empty) text matches only the empty value. `?` takes one UTF-8 character.
    [[nodiscard]] bool matches(std::string_view text) const;
    /// In lower case, the one text that matches; none where several do.
    [[nodiscard]] std::optional<std::string> onlyText() const;
    /// Bytes that are the same for patterns that match the same texts by the same rule, and for no others.
    [[nodiscard]] std::string spelling() const;

private:
    enum class Kind { Equal, Contains, Glob };

    Kind m_kind = Kind::Equal;
    std::string m_literal;  ///< in lower case; of Equal and Contains
    PatternUnits m_pattern; ///< in lower case; of Glob
};

} // namespace latchlight
