// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadLimits.h"
#include "engine/archive/LoadReport.h"
#include "engine/base/Expected.h"
#include "engine/base/Progress.h"
#include "engine/store/EventStore.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

struct LoadRequest
{
    std::vector<std::string> paths;
    unsigned jobs = 0; ///< worker threads; 0: one a core
    LoadLimits limits;
};

struct LoadedArchive
{
    std::shared_ptr<const EventStore> events;
    LoadReport report;
};

/// Receives what was read so far, on a thread of its own while reading goes on: first after less than half a second,
/// then in growing intervals. The events are frozen as those of the whole archive will be. May be empty. What it does
/// has to end soon after `stop` is requested.
using PreviewSink = std::function<void(LoadedArchive archive, const std::stop_token& stop)>;

/// Reads everything under `request.paths` on worker threads. A bad record costs one record, a bad file one file; both
/// are in the report. After a stop request the events read so far are returned and the report says so. Fails only when
/// no path exists (FileNotFound).
[[nodiscard]] Expected<LoadedArchive> loadArchive(const LoadRequest& request, const ProgressSink& progress = {},
                                                  std::stop_token stop = {}, const PreviewSink& preview = {});

} // namespace latchlight
