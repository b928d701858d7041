// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/QueryTerm.h"
#include "engine/store/EventFilter.h"

namespace latchlight {

/// Answers the terms of `node` for the dictionaries of `store`.
[[nodiscard]] EventFilter compileQuery(const SearchQuery::Node& node, const EventStore& store);

} // namespace latchlight
