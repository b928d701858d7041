// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/SourceReading.h"

#include "engine/archive/SourceDigest.h"

#include <chrono>
#include <filesystem>
#include <system_error>

namespace latchlight {

namespace {

UtcTime now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(sinceEpoch).count()};
}

} // namespace

std::vector<std::string> SourceReading::missingOf(const std::vector<std::string>& paths)
{
    std::vector<std::string> missing;
    for (const std::string& path : paths) {
        std::error_code failure;
        if (!std::filesystem::exists(path, failure)) {
            missing.push_back(path);
        }
    }
    return missing;
}

Expected<void> SourceReading::digest(const std::vector<CaseSource>& sources, bool readsAll, const Sinks& sinks,
                                     const std::stop_token& stop)
{
    Expected<void> outcome;
    const auto keepFirst = [&outcome](const Error& error) {
        if (outcome) {
            outcome = unexpected(error);
        }
    };
    std::vector<CaseSource> wanted;
    std::uint64_t bytesTotal = 0;
    for (const CaseSource& source : sources) {
        const auto size = measureSource(source.path, stop);
        if (!size) {
            keepFirst(size.error());
            continue;
        }
        const bool isSame = !source.sha256.empty() && SourceSize{source.files, source.bytes} == *size;
        if (readsAll || !isSame) {
            wanted.push_back(source);
            bytesTotal += size->bytes;
        }
    }
    std::uint64_t bytesBefore = 0;
    for (CaseSource& source : wanted) {
        const auto progress = [&](std::uint64_t bytes) { sinks.progress(bytesBefore + bytes, bytesTotal); };
        const auto digest = digestSource(source.path, progress, stop);
        if (stop.stop_requested()) {
            return unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
        }
        if (!digest) {
            keepFirst(digest.error());
            continue;
        }
        bytesBefore += digest->size.bytes;
        source.sha256 = digest->sha256;
        source.files = digest->size.files;
        source.bytes = digest->size.bytes;
        source.digested = now();
        sinks.digested(source);
    }
    return outcome;
}

} // namespace latchlight
