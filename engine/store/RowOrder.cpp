// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/RowOrder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>

namespace latchlight {

namespace {

/// Divides the time of an archive into stretches of equal length, of about so many rows that one fits the cache.
class Stretches final
{
public:
    Stretches(const GrowingColumn<std::uint32_t>& time, const std::vector<RowRange>& ranges)
    {
        std::size_t rows = 0;
        std::uint32_t latest = 0;
        std::uint32_t earliest = EventStore::noTime;
        for (const RowRange& range : ranges) {
            rows += range.size();
            for (RowAddress row = range.first; row < range.last; ++row) {
                earliest = std::min(earliest, time[row]);
                latest = std::max(latest, time[row] == EventStore::noTime ? 0 : time[row]);
            }
        }
        m_earliest = std::min(earliest, latest);
        constexpr std::size_t rowsOfStretch = 1024;
        const std::uint64_t wanted = std::max<std::size_t>(rows / rowsOfStretch, 1);
        while (sinceEarliest(latest) >> m_shift >= wanted) {
            ++m_shift;
        }
        m_withoutTime = static_cast<std::size_t>(sinceEarliest(latest) >> m_shift) + 1;
    }

    [[nodiscard]] std::size_t count() const { return m_withoutTime + 1; }
    [[nodiscard]] std::size_t of(std::uint32_t time) const
    {
        return time == EventStore::noTime ? m_withoutTime : sinceEarliest(time) >> m_shift;
    }

private:
    /// As 64 bits, since the shift may be one by 32.
    [[nodiscard]] std::uint64_t sinceEarliest(std::uint32_t time) const { return time - m_earliest; }

    std::uint32_t m_earliest = 0;
    unsigned m_shift = 0;
    std::size_t m_withoutTime = 0; ///< the last one
};

/// A row with what decides nearly always about its place.
struct SortedRow
{
    std::uint32_t time = 0;
    RowAddress row = 0;
    std::uint64_t idStart = 0; ///< the first bytes of the eventID as a number that sorts like them; 0: none
};

/// Sorts stretches, one after another.
class StretchSorter final
{
public:
    StretchSorter(const RowChunks& rows, const EventDictionaries& dictionaries)
        : m_rows(rows)
        , m_dictionaries(dictionaries)
    {}

    /// Writes the kept ones of `stretch` to `target`, which may be that stretch or lie before it; gives the end.
    RowAddress* sort(std::span<const RowAddress> stretch, RowAddress* target)
    {
        take(stretch);
        sortByTime();
        for (auto first = m_entries.begin(); first != m_entries.end();) {
            const auto isLater = [time = first->time](const SortedRow& entry) { return entry.time != time; };
            const auto second = std::find_if(first, m_entries.end(), isLater);
            if (second - first > 1) {
                std::sort(first, second, [this](const auto& left, const auto& right) { return isBefore(left, right); });
            }
            const auto kept = std::unique(
                first, second, [this](const auto& before, const auto& next) { return isCopy(before, next); });
            target = std::transform(first, kept, target, [](const SortedRow& entry) { return entry.row; });
            first = second;
        }
        return target;
    }

private:
    void take(std::span<const RowAddress> stretch)
    {
        m_entries.clear();
        for (const RowAddress row : stretch) {
            const EventIdBytes& id = m_rows.eventId[row];
            std::uint64_t start = 0;
            for (std::size_t i = 0; i < sizeof start; ++i) {
                start = start << 8U | id[i];
            }
            m_entries.push_back({m_rows.time[row], row, start});
        }
    }

    /// Radix sort, only over the bytes in which the times differ.
    void sortByTime()
    {
        std::uint32_t differing = 0;
        for (const SortedRow& entry : m_entries) {
            differing |= entry.time ^ m_entries.front().time;
        }
        constexpr unsigned digitBits = 8;
        for (unsigned shift = 0; shift < 32; shift += digitBits) {
            if ((differing >> shift & 0xFFU) == 0) {
                continue;
            }
            std::array<std::size_t, (1U << digitBits) + 1> starts{};
            for (const SortedRow& entry : m_entries) {
                ++starts[(entry.time >> shift & 0xFFU) + 1];
            }
            std::partial_sum(starts.begin(), starts.end(), starts.begin());
            m_sorted.resize(m_entries.size());
            for (const SortedRow& entry : m_entries) {
                m_sorted[starts[entry.time >> shift & 0xFFU]++] = entry;
            }
            m_entries.swap(m_sorted);
        }
    }

    [[nodiscard]] StringId nameOf(const SortedRow& entry) const
    {
        return m_dictionaries.operations[m_rows.operation[entry.row].value].eventName;
    }

    [[nodiscard]] bool isBefore(const SortedRow& left, const SortedRow& right) const
    {
        return left.idStart != right.idStart ? left.idStart < right.idStart : isBeforeOfSameStart(left, right);
    }

    [[nodiscard]] bool isBeforeOfSameStart(const SortedRow& left, const SortedRow& right) const
    {
        const int leftHasId = m_rows.flags[left.row] & HasEventIdFlag;
        const int rightHasId = m_rows.flags[right.row] & HasEventIdFlag;
        if (leftHasId != rightHasId) {
            return leftHasId < rightHasId;
        }
        const EventIdBytes& leftId = m_rows.eventId[left.row];
        const EventIdBytes& rightId = m_rows.eventId[right.row];
        if (leftId != rightId) {
            return leftId < rightId;
        }
        if (nameOf(left) != nameOf(right)) {
            return m_dictionaries.strings.text(nameOf(left)) < m_dictionaries.strings.text(nameOf(right));
        }
        return m_rows.places.of(left.row) < m_rows.places.of(right.row);
    }

    [[nodiscard]] bool isCopy(const SortedRow& before, const SortedRow& next) const
    {
        return before.idStart == next.idStart && m_rows.eventId[before.row] == m_rows.eventId[next.row] &&
               (m_rows.flags[before.row] & m_rows.flags[next.row] & HasEventIdFlag) != 0 &&
               nameOf(before) == nameOf(next);
    }

    const RowChunks& m_rows;
    const EventDictionaries& m_dictionaries;
    std::vector<SortedRow> m_entries;
    std::vector<SortedRow> m_sorted;
};

} // namespace

RowOrder::RowOrder(const GrowingColumn<std::uint32_t>& time, const std::vector<RowRange>& ranges)
{
    const Stretches stretches(time, ranges);
    m_starts.resize(stretches.count() + 1);
    for (const RowRange& range : ranges) {
        for (RowAddress row = range.first; row < range.last; ++row) {
            ++m_starts[stretches.of(time[row]) + 1];
        }
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_rows.resize(m_starts.back());
    std::vector<std::size_t> ends(m_starts.begin(), m_starts.end() - 1);
    for (const RowRange& range : ranges) {
        for (RowAddress row = range.first; row < range.last; ++row) {
            m_rows[ends[stretches.of(time[row])]++] = row;
        }
    }
}

std::vector<std::function<void()>> RowOrder::sorting(const RowChunks& rows, const EventDictionaries& dictionaries,
                                                     unsigned jobs)
{
    const std::size_t rowsOfPiece = m_rows.size() / (std::size_t{jobs} * 4) + 1;
    m_pieces.clear();
    for (std::size_t first = 0; first + 1 < m_starts.size();) {
        std::size_t end = first + 1;
        while (end + 1 < m_starts.size() && m_starts[end] - m_starts[first] < rowsOfPiece) {
            ++end;
        }
        m_pieces.push_back({first, end, m_rows.data() + m_starts[first], nullptr});
        first = end;
    }
    std::vector<std::function<void()>> work;
    for (Piece& piece : m_pieces) {
        work.emplace_back([this, &piece, &rows, &dictionaries] { sort(piece, rows, dictionaries); });
    }
    return work;
}

void RowOrder::sort(Piece& piece, const RowChunks& rows, const EventDictionaries& dictionaries)
{
    StretchSorter sorter(rows, dictionaries);
    piece.end = piece.begin;
    for (std::size_t i = piece.firstStretch; i < piece.endStretch; ++i) {
        const std::span stretch(m_rows.data() + m_starts[i], m_starts[i + 1] - m_starts[i]);
        piece.end = sorter.sort(stretch, piece.end);
    }
}

Column<RowAddress> RowOrder::take()
{
    RowAddress* end = m_rows.data();
    for (const Piece& piece : m_pieces) {
        end = piece.begin == end ? piece.end : std::copy(piece.begin, piece.end, end);
    }
    m_rows.resize(static_cast<std::size_t>(end - m_rows.data()));
    return std::move(m_rows);
}

} // namespace latchlight
