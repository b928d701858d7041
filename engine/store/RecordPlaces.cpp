// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/RecordPlaces.h"

#include <algorithm>
#include <utility>

namespace latchlight {

RecordPlace RecordPlaces::of(RowAddress row) const
{
    const auto behind = std::upper_bound(m_spans.begin(), m_spans.end(), row,
                                         [](RowAddress wanted, const Span& span) { return wanted < span.first; });
    const Span& span = *std::prev(behind);
    return {span.begin.file, span.begin.offset + m_offsets[row]};
}

void RecordPlaces::join(RecordPlaces& other, std::size_t size)
{
    const auto first = static_cast<RowAddress>(size);
    m_spans.reserve(m_spans.size() + other.m_spans.size());
    for (const Span& span : other.m_spans) {
        m_spans.push_back({first + span.first, span.begin});
    }
    m_offsets.join(other.m_offsets, size);
    m_size = first + other.m_size;
    other = {};
}

RecordPlaces RecordPlaces::copy() const
{
    RecordPlaces other;
    other.m_spans = m_spans;
    other.m_offsets = m_offsets.copy(m_size);
    other.m_size = m_size;
    return other;
}

} // namespace latchlight
