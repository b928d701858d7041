// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleArchive.h"
#include "SampleRecords.h"

#include <optional>

namespace latchlight::test {

/// Adds the daily work of one identity over all days to the log. Returns what it was refused, when it was
/// refused any secret.
[[nodiscard]] std::optional<NoisyDenierTruth> addOrdinaryActivity(const SampleIdentity& identity, int days,
                                                                  const SecretCatalog& catalog, SampleRandom random,
                                                                  SampleLog& log);

} // namespace latchlight::test
