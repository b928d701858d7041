// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/JsonScan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
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
};

/// A key as most writers write it, with its quotes and its colon: `"eventName":`. To compare the bytes of a document
/// with the key that is expected there is faster than to find out which key it is.
class ExpectedKey final
{
public:
    /// At most 29 bytes.
    constexpr explicit ExpectedKey(std::string_view name)
        : m_size(static_cast<std::uint32_t>(name.size() + 3))
    {
        m_bytes[0] = '"';
        for (std::size_t i = 0; i < name.size(); ++i) {
            m_bytes[i + 1] = name[i];
        }
        m_bytes[name.size() + 1] = '"';
        m_bytes[name.size() + 2] = ':';
    }

    [[nodiscard]] constexpr std::uint32_t size() const { return m_size; }

    /// May read 32 bytes.
    [[nodiscard]] bool isAt(const char* text) const
    {
#if defined(__SSE2__)
        const auto equalBits = [&](std::size_t from) {
            const __m128i wanted = _mm_load_si128(reinterpret_cast<const __m128i*>(&m_bytes[from]));
            const __m128i found = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + from));
            return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(wanted, found)));
        };
        return std::countr_one(equalBits(0) | equalBits(16) << 16U) >= static_cast<int>(m_size);
#else
        return std::memcmp(m_bytes.data(), text, m_size) == 0;
#endif
    }

private:
    alignas(16) std::array<char, 32> m_bytes{};
    std::uint32_t m_size;
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
        inner.m_at = m_begin + offsetOf(value);
        inner.m_end = inner.m_at + value.text.size();
        inner.m_furthest = inner.m_at;
        return inner;
    }

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin); }
    [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }
    /// Where the first byte of `value`, which is of this document, stands: the quote of a string.
    [[nodiscard]] std::size_t offsetOf(const RawValue& value) const
    {
        return static_cast<std::size_t>(value.text.data() - m_begin) - (value.kind == JsonKind::String ? 1U : 0U);
    }
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
    [[gnu::always_inline]] void skipBlanks()
    {
        if (m_at >= m_end || static_cast<unsigned char>(*m_at) <= ' ') {
            m_at = blanksEnd(m_at, m_end);
        }
    }

    /// Skips blanks, then `expected` if it is there.
    [[nodiscard, gnu::always_inline]] bool take(char expected)
    {
        skipBlanks();
        if (m_at >= m_end || *m_at != expected) {
            return false;
        }
        ++m_at;
        return true;
    }

    /// Skips `key` if it stands at the cursor exactly.
    [[nodiscard, gnu::always_inline]] bool takeKey(const ExpectedKey& key)
    {
        if (!key.isAt(m_at) || m_at + key.size() > m_end) {
            return false;
        }
        m_at += key.size();
        return true;
    }

    /// At an opening quote: the raw text between the quotes. False, and the cursor stays, if it does not end.
    [[nodiscard, gnu::always_inline]] bool readString(std::string_view& text)
    {
        const char* first = m_at + 1;
        const char* last = stringEnd(*m_scan, first);
        if (last >= m_end) {
            m_furthest = m_end;
            return false;
        }
        text = {first, static_cast<std::size_t>(last - first)};
        m_at = last + 1;
        return true;
    }

    /// Any value. False if it is malformed or does not end.
    [[nodiscard, gnu::always_inline]] bool readValue(RawValue& value)
    {
        skipBlanks();
        if (*m_at == '"' && m_at < m_end) {
            value.kind = JsonKind::String;
            return readString(value.text);
        }
        const char* first = m_at;
        const char* last = nullptr;
        if (*first == '{' || *first == '[') {
            value.kind = *first == '{' ? JsonKind::Object : JsonKind::Array;
            last = m_scan->skipContainer(first, m_end);
            // A container that was cut takes a bracket of what surrounds it for its own.
            if (last == nullptr || last[-1] != (*first == '{' ? '}' : ']')) {
                m_furthest = last == nullptr ? m_end : last;
                return false;
            }
        } else {
            value.kind = JsonKind::Literal;
            last = literalEnd(first, m_end);
            if (last == first) {
                return false;
            }
        }
        value.text = {first, static_cast<std::size_t>(last - first)};
        m_at = last;
        return true;
    }

private:
    // Static, so that a cursor whose other functions are inlined can live in registers.
    [[nodiscard]] static const char* blanksEnd(const char* at, const char* end);
    /// Behind a number, true, false or null; `at` itself where there is none.
    [[nodiscard]] static const char* literalEnd(const char* at, const char* end);

    const JsonScan* m_scan = &JsonScan::best();
    const char* m_begin;
    const char* m_end;
    const char* m_at;
    const char* m_furthest;
};

/// True if a raw JSON string stands for itself: ASCII without escapes and NUL.
[[nodiscard]] bool isPlainJsonText(std::string_view raw);

/// The text that a raw JSON string stands for, as valid UTF-8: bad escapes are kept as they stand, lone surrogates and
/// bytes that are not UTF-8 become U+FFFD, a NUL becomes U+2400.
[[nodiscard]] std::string decodeJsonString(std::string_view raw);

} // namespace latchlight
