// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/casefile/CaseSnapshot.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// Looks at the sources of a case on the engine's threads.
class SourceReading final
{
public:
    struct Sinks
    {
        std::function<void(std::uint64_t bytesDone, std::uint64_t bytesTotal)> progress;
        std::function<void(const CaseSource& source)> digested;
    };

    [[nodiscard]] static std::vector<std::string> missingOf(const std::vector<std::string>& paths);
    /// Gives `sinks` each source with the digest that it has now. One that has a digest is taken as it is where its
    /// size is still the same, unless `readsAll`. Goes on after a source that cannot be read and returns the first
    /// error at the end.
    [[nodiscard]] static Expected<void> digest(const std::vector<CaseSource>& sources, bool readsAll,
                                               const Sinks& sinks, const std::stop_token& stop);
};

} // namespace latchlight
