// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RecordKeys.h"

#include <algorithm>

namespace latchlight {

RecordKeys::Key RecordKeys::find(std::string_view name, Key previous)
{
    const auto* const found =
        std::find_if(recordKeys.begin() + 1, recordKeys.end(), [&](const RecordKey& key) { return key.name == name; });
    if (found == recordKeys.end()) {
        return none;
    }
    const auto key = static_cast<Key>(found - recordKeys.begin());
    m_followers[previous] = {key, m_followers[previous].last};
    return key;
}

} // namespace latchlight
