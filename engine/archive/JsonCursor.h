// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/JsonScan.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace latchlight {

/// What kind of value a RawValue is.
enum class JsonKind : std::uint8_t { Missing, String, Object, Array, Literal };

/// A value as it stands in the document. Strings are without their quotes and still escaped.
struct RawValue
{
    JsonKind kind = JsonKind::Missing;
    std::string_view text;
    std::size_t offset = 0; ///< of its first byte (the quote of a string) in the document
};

/// Walks a JSON document without building anything. Strings are found and containers are skipped many bytes at a time
/// (JsonScan); what is skipped is checked for balance only, and that its last bracket fits the first. Never recurses,
/// so depth costs nothing.
///
/// The document must be followed by `padding` bytes that are all '"' (see FileContent): every search then ends inside
/// the padding.
class JsonCursor final
{
public:
    static constexpr std::size_t padding = 64;

    explicit JsonCursor(std::string_view document)
        : m_begin(document.data())
        , m_end(document.data() + document.size())
        , m_at(m_begin)
        , m_furthest(m_begin)
    {}

    /// A cursor at the start of `value`, a container of this document, that ends where it ends; offsets stay those of
    /// the document.
    [[nodiscard]] JsonCursor within(const RawValue& value) const
    {
        JsonCursor inner = *this;
        inner.m_at = m_begin + value.offset;
        inner.m_end = inner.m_at + value.text.size();
        inner.m_furthest = inner.m_at;
        return inner;
    }

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin); }
    [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_end; }
    /// The byte at the cursor; a quote at the end of the document.
    [[nodiscard]] char peek() const { return *m_at; }
    [[nodiscard]] std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }
    [[nodiscard]] std::string_view restFrom(std::size_t offset) const
    {
        return {m_begin + offset, static_cast<std::size_t>(m_end - m_begin) - offset};
    }
    void moveTo(std::size_t offset) { m_at = m_begin + offset; }
    /// How far the document was looked at, at least: behind the cursor where a value did not end.
    [[nodiscard]] std::size_t furthest() const
    {
        return static_cast<std::size_t>(std::max(m_at, m_furthest) - m_begin);
    }
    void forgetFurthest() { m_furthest = m_at; }
    void advance() { ++m_at; }

    /// Skips blanks, tabs, line ends (and NULs, which some exports leave between records).
    void skipBlanks()
    {
        if (m_at<m_end&& static_cast<unsigned char>(*m_at)> ' ') {
            return;
        }
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t' || *m_at == '\0')) {
            ++m_at;
        }
    }

    /// Skips blanks, then `expected` if it is there.
    [[nodiscard]] bool take(char expected)
    {
        skipBlanks();
        if (m_at >= m_end || *m_at != expected) {
            return false;
        }
        ++m_at;
        return true;
    }

    /// At an opening quote: the raw text between the quotes. False, and the cursor stays, if it does not end.
    [[nodiscard]] bool readString(std::string_view& text);
    /// Any value. False if it is malformed or does not end.
    [[nodiscard]] bool readValue(RawValue& value);

private:
    const JsonScan* m_scan = &JsonScan::best();
    const char* m_begin;
    const char* m_end;
    const char* m_at;
    const char* m_furthest;
};

/// The text that a raw JSON string stands for, as valid UTF-8: bad escapes are kept as they stand, lone surrogates and
/// bytes that are not UTF-8 become U+FFFD, a NUL becomes U+2400.
[[nodiscard]] std::string decodeJsonString(std::string_view raw);

} // namespace latchlight
