// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/session/SessionSnapshot.h"

#include <span>
#include <stop_token>
#include <string>

namespace latchlight {

/// How selected events are taken elsewhere.
enum class EventFormat {
    Csv,
    JsonLines, ///< the original records, one a line
    Markdown,
    AwsCli, ///< commands for bash that fetch the same events from CloudTrail
};

/// The events as text, safe for where it is pasted: escaped for spreadsheets, Markdown and the shell. Times are UTC.
/// Errors: those of RecordReader for the first record that cannot be read back (JsonLines); Cancelled.
[[nodiscard]] Expected<std::string> eventsAs(EventFormat format, const SessionSnapshot& snapshot,
                                             std::span<const EventIndex> rows, const std::stop_token& stop = {});

} // namespace latchlight
