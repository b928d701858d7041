// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventTables.h"
#include "engine/store/GrowingColumn.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace latchlight {

/// Where a record lies.
struct RecordPlace
{
    FileId file;
    std::uint64_t offset = 0; ///< in the uncompressed file, in bytes

    friend constexpr auto operator<=>(const RecordPlace&, const RecordPlace&) = default;
};

/// The places of rows in the order of reading. The rows of a file follow one another, so that it is kept once for all
/// of them, and an offset takes four bytes.
class RecordPlaces final
{
public:
    /// The place of the next row.
    void append(RecordPlace place)
    {
        if (m_spans.empty() || !m_spans.back().reaches(place)) {
            m_spans.push_back({m_size, place});
        }
        m_offsets.push_back(static_cast<std::uint32_t>(place.offset - m_spans.back().begin.offset));
        ++m_size;
    }

    [[nodiscard]] RecordPlace of(RowAddress row) const;

    /// See GrowingColumn::join.
    void join(RecordPlaces& other, std::size_t size);
    [[nodiscard]] RecordPlaces copy() const;

    /// Calls `visit(FileId&)` for the file of every row at least once.
    template<class Visit>
    void forEachFile(const Visit& visit)
    {
        for (Span& span : m_spans) {
            visit(span.begin.file);
        }
    }
    /// Calls `visit(FileId, RowRange)` for all rows, ascending.
    template<class Visit>
    void forEachSpan(const Visit& visit) const
    {
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            visit(m_spans[i].begin.file, RowRange{m_spans[i].first, endOf(i)});
        }
    }

    [[nodiscard]] std::size_t memoryBytes() const
    {
        return m_size * sizeof(std::uint32_t) + m_spans.capacity() * sizeof(Span);
    }

private:
    /// Rows of one file whose offsets differ from that of the first one by 32 bits.
    struct Span
    {
        RowAddress first = 0;
        RecordPlace begin;

        [[nodiscard]] bool reaches(RecordPlace place) const
        {
            return place.file == begin.file && place.offset >= begin.offset &&
                   place.offset - begin.offset <= UINT32_MAX;
        }
    };

    [[nodiscard]] RowAddress endOf(std::size_t span) const
    {
        return span + 1 < m_spans.size() ? m_spans[span + 1].first : m_size;
    }

    std::vector<Span> m_spans;
    GrowingColumn<std::uint32_t> m_offsets; ///< behind that of the span
    RowAddress m_size = 0;
};

} // namespace latchlight
