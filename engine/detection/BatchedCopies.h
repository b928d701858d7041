// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/Principal.h"

#include <vector>

namespace latchlight {

/// `rows` (ascending) without those that repeat a part of another row.
///
/// AWS documents that a BatchGetSecretValue also writes one GetSecretValue record for each of its secrets; logs with
/// and without these records exist. A GetSecretValue of the same actor for a secret of the batch, at most two seconds
/// before or after it, is such a copy. Each batch explains at most one copy of each of its secrets, so that requests of
/// the actor's own beside it still count.
[[nodiscard]] std::vector<EventIndex> withoutBatchedCopies(const EventStore& store, const ActorIndex& actors,
                                                           std::vector<EventIndex> rows);

} // namespace latchlight
