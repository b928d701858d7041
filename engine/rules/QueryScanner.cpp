// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryScanner.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <charconv>

namespace latchlight {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view wordEnds = " \t\r\n()\"";

char16_t literalUnit(char c)
{
    return static_cast<unsigned char>(c);
}

} // namespace

std::string_view QueryScanner::rawWord() const
{
    const std::string_view text = rest();
    return text.substr(0, text.find_first_of(wordEnds));
}

bool QueryScanner::isAtKeyword(std::string_view keyword) const
{
    const std::string_view text = rest();
    return text.starts_with(keyword) &&
           (text.size() == keyword.size() || wordEnds.find(text[keyword.size()]) != std::string_view::npos);
}

void QueryScanner::skipBlanks()
{
    m_position = std::min(m_text.find_first_not_of(blanks, m_position), m_text.size());
}

bool QueryScanner::take(char c)
{
    if (!isAt(c)) {
        return false;
    }
    ++m_position;
    return true;
}

bool QueryScanner::takeKeyword(std::string_view keyword)
{
    if (!isAtKeyword(keyword)) {
        return false;
    }
    m_position += keyword.size();
    return true;
}

Expected<QueryWord> QueryScanner::word(std::string_view expected)
{
    auto word = isAt('"') ? quotedWord() : plainWord(expected);
    const bool isSeparated = isAtEnd() || isAt(')') || blanks.find(m_text[m_position]) != std::string_view::npos;
    if (word && !isSeparated) {
        return unexpected(errorHere("expected-blank"));
    }
    return word;
}

Expected<QueryWord> QueryScanner::plainWord(std::string_view expected)
{
    QueryWord word;
    word.begin = m_position;
    while (!isAtEnd() && wordEnds.find(m_text[m_position]) == std::string_view::npos) {
        const char c = m_text[m_position++];
        if (c == '*') {
            word.units += anyRunUnit;
        } else if (c == '?') {
            word.units += anyCharacterUnit;
        } else if (c != '\\') {
            word.units += literalUnit(c);
        } else if (isAtEnd()) {
            return unexpected(error("unfinished-escape", m_position - 1, m_position));
        } else {
            word.units += literalUnit(m_text[m_position++]);
        }
    }
    word.end = m_position;
    if (word.units.empty()) {
        return unexpected(errorHere(expected));
    }
    return word;
}

Expected<QueryWord> QueryScanner::quotedWord()
{
    QueryWord word;
    word.begin = m_position++;
    word.isQuoted = true;
    while (!isAtEnd()) {
        const char c = m_text[m_position++];
        if (c == '"') {
            word.end = m_position;
            return word;
        }
        if (c != '\\') {
            word.units += literalUnit(c);
        } else if (!isAtEnd()) {
            word.units += escapedByte();
        }
    }
    return unexpected(error("unbalanced-quote", word.begin, word.begin + 1));
}

unsigned char QueryScanner::escapedByte()
{
    const char c = m_text[m_position++];
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'x':
        break;
    default:
        return static_cast<unsigned char>(c);
    }
    constexpr std::size_t hexDigits = 2;
    const std::string_view digits = m_text.substr(m_position, hexDigits);
    unsigned char byte = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (failed != std::errc() || end != digits.data() + hexDigits) {
        return 'x';
    }
    m_position += hexDigits;
    return byte;
}

Error QueryScanner::error(std::string_view reason, std::size_t begin, std::size_t end) const
{
    constexpr std::size_t longestKey = 100;
    const std::string_view before = m_text.substr(0, begin);
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    Error error;
    error.code = ErrorCode::InvalidQuery;
    error.detail = reason;
    error.key = sanitizeUtf8(m_text.substr(begin, std::min(end - begin, longestKey)));
    error.offset = static_cast<std::uint64_t>(std::count_if(before.begin(), before.end(), startsCharacter));
    return error;
}

Error QueryScanner::errorHere(std::string_view reason) const
{
    return error(reason, m_position, m_position + rawWord().size());
}

} // namespace latchlight
