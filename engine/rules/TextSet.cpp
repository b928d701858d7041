// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/TextSet.h"

#include "engine/base/Text.h"

#include <algorithm>
#include <utility>

namespace latchlight {

TextSet::TextSet(std::vector<std::string> values)
    : m_values(std::move(values))
{
    std::sort(m_values.begin(), m_values.end());
    for (const std::string& value : m_values) {
        m_lastBytes.resize(std::max(m_lastBytes.size(), value.size() + 1));
        m_lastBytes[value.size()].set(lastByte(value));
    }
}

bool TextSet::holds(std::string_view text) const
{
    return std::binary_search(m_values.begin(), m_values.end(), toLowerAscii(text));
}

} // namespace latchlight
