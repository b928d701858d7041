// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/QueryTerm.h"

#include <string_view>

namespace latchlight {

/// Walks over the text of a query and cuts it into words. Any bytes may stand in it: NUL, control characters, broken
/// UTF-8.
class QueryScanner final
{
public:
    explicit QueryScanner(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_text.size(); }
    [[nodiscard]] bool isAt(char c) const { return !isAtEnd() && m_text[m_position] == c; }
    /// True at AND, OR or NOT standing by itself.
    [[nodiscard]] bool isAtKeyword(std::string_view keyword) const;
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_position); }
    /// The text up to the next blank, bracket or quote.
    [[nodiscard]] std::string_view rawWord() const;

    void skipBlanks();
    void skip(std::size_t bytes) { m_position += bytes; }
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeKeyword(std::string_view keyword);

    /// The word or quoted text that starts here; `expected` is the reason if there is none.
    [[nodiscard]] Expected<QueryWord> word(std::string_view expected);

    /// InvalidQuery with the place and the text from `begin` to `end`.
    [[nodiscard]] Error error(std::string_view reason, std::size_t begin, std::size_t end) const;
    [[nodiscard]] Error errorHere(std::string_view reason) const;

private:
    [[nodiscard]] Expected<QueryWord> plainWord(std::string_view expected);
    [[nodiscard]] Expected<QueryWord> quotedWord();
    /// The byte that an escape within quotes stands for; the position is behind the backslash.
    [[nodiscard]] unsigned char escapedByte();

    std::string_view m_text;
    std::size_t m_position = 0;
};

} // namespace latchlight
