// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventFilter.h"

#include <functional>
#include <map>
#include <string>

namespace latchlight {

/// What terms came to for one store: queries that share terms, as those of a checklist do, ask its dictionaries once.
class CompiledTerms final
{
public:
    /// The filter under `key`, which `compile` makes the first time.
    [[nodiscard]] EventFilter of(const std::string& key, const std::function<EventFilter()>& compile)
    {
        const auto found = m_filters.find(key);
        return found != m_filters.end() ? found->second : m_filters.emplace(key, compile()).first->second;
    }

private:
    std::map<std::string, EventFilter> m_filters;
};

} // namespace latchlight
