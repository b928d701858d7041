// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/CompiledTerms.h"
#include "engine/rules/QueryTerm.h"
#include "engine/store/EventFilter.h"

namespace latchlight {

/// Answers the terms of `node` for the dictionaries of `store`; `terms` are what was answered for it before.
[[nodiscard]] EventFilter compileQuery(const SearchQuery::Node& node, const EventStore& store, CompiledTerms& terms);

} // namespace latchlight
