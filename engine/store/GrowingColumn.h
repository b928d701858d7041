// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/LargePages.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace latchlight {

/// A row of one or more shards behind one another.
using RowAddress = std::uint32_t;

/// Rows behind one another: [first, last).
struct RowRange
{
    RowAddress first = 0;
    RowAddress last = 0;

    [[nodiscard]] std::size_t size() const { return last - first; }
};

/// One column that grows by whole chunks: appending never copies what is there, and a column can be freed by itself.
template<class Value>
class GrowingColumn final
{
public:
    static constexpr std::size_t chunkRows = largePageBytes / sizeof(Value);
    static_assert(std::has_single_bit(sizeof(Value)));

    GrowingColumn() = default;
    ~GrowingColumn() = default;
    GrowingColumn(GrowingColumn&& other) noexcept
        : m_chunks(std::move(other.m_chunks))
        , m_next(std::exchange(other.m_next, nullptr))
        , m_end(std::exchange(other.m_end, nullptr))
    {}
    GrowingColumn& operator=(GrowingColumn&& other) noexcept
    {
        m_chunks = std::move(other.m_chunks);
        m_next = std::exchange(other.m_next, nullptr);
        m_end = std::exchange(other.m_end, nullptr);
        return *this;
    }
    GrowingColumn(const GrowingColumn&) = delete;
    GrowingColumn& operator=(const GrowingColumn&) = delete;

    void push_back(const Value& value)
    {
        if (m_next == m_end) {
            addChunk();
        }
        *m_next++ = value;
    }

    [[nodiscard]] const Value& operator[](RowAddress row) const
    {
        return m_chunks[row >> chunkBits][row & (chunkRows - 1)];
    }
    [[nodiscard]] Value& operator[](RowAddress row) { return m_chunks[row >> chunkBits][row & (chunkRows - 1)]; }

    /// Moves what `other` holds behind the first `size` rows: so many are passed over where there are fewer. Nothing
    /// can be appended to either of the two any more. `size`: a multiple of chunkRows.
    void join(GrowingColumn& other, std::size_t size)
    {
        m_chunks.resize(size / chunkRows);
        std::move(other.m_chunks.begin(), other.m_chunks.end(), std::back_inserter(m_chunks));
        other = {};
        m_next = m_end = nullptr;
    }

    /// A copy of the first `size` rows, which cannot be appended to.
    [[nodiscard]] GrowingColumn copy(std::size_t size) const
    {
        GrowingColumn other;
        for (std::size_t first = 0; first < size; first += chunkRows) {
            const std::size_t rows = std::min(chunkRows, size - first);
            other.m_chunks.push_back(makeLargeBlock<Value>(chunkRows, PageSize::Usual));
            std::copy_n(m_chunks[first / chunkRows].get(), rows, other.m_chunks.back().get());
        }
        return other;
    }

private:
    static constexpr unsigned chunkBits = static_cast<unsigned>(std::countr_zero(chunkRows));

    void addChunk()
    {
        // A small archive fills a fraction of its first chunk: on large pages all of it would be claimed.
        m_chunks.push_back(makeLargeBlock<Value>(chunkRows, m_chunks.empty() ? PageSize::Usual : PageSize::Large));
        m_next = m_chunks.back().get();
        m_end = m_next + chunkRows;
    }

    std::vector<LargeBlock<Value>> m_chunks; ///< uninitialised: rows are written before they are read
    Value* m_next = nullptr;
    Value* m_end = nullptr;
};

} // namespace latchlight
