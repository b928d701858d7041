// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/RowChunks.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace latchlight {

/// Finds the order of a store: by time, eventID, name and place, without copies of an event. Rows are spread over
/// stretches of time first, each of which is then sorted within the caches and by any thread.
class RowOrder final
{
public:
    /// The rows of all `ranges`.
    RowOrder(const GrowingColumn<std::uint32_t>& time, const std::vector<RowRange>& ranges);

    /// The work of sorting, in pieces for `jobs` threads; what is given must outlive it. Of the copies of an event
    /// (same eventID, time and name) the one with the lowest place is kept.
    [[nodiscard]] std::vector<std::function<void()>> sorting(const RowChunks& rows,
                                                             const EventDictionaries& dictionaries, unsigned jobs);
    /// The sorted rows, once, when all of that work is done.
    [[nodiscard]] Column<RowAddress> take();

    /// Rows, copies included.
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

private:
    /// Some stretches behind one another, and the end of what is kept of them.
    struct Piece
    {
        std::size_t firstStretch = 0;
        std::size_t endStretch = 0;
        RowAddress* begin = nullptr;
        RowAddress* end = nullptr;
    };

    void sort(Piece& piece, const RowChunks& rows, const EventDictionaries& dictionaries);

    Column<RowAddress> m_rows;         ///< stretch by stretch
    std::vector<std::size_t> m_starts; ///< of the stretches in m_rows, and the end of the last one
    std::vector<Piece> m_pieces;
};

} // namespace latchlight
