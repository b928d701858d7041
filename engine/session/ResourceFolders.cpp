// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include <cstdlib>
#include <system_error>

namespace latchlight {

ResourceFolders ResourceFolders::find(const std::filesystem::path& program)
{
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<fs::path> candidates;
    if (const char* given = std::getenv("LATCHLIGHT_RESOURCES"); given != nullptr && *given != '\0') {
        candidates.emplace_back(given);
    }
    // Build trees lie below the sources; an installed program lies in bin beside share.
    for (fs::path folder = fs::weakly_canonical(program, error).parent_path(); !folder.empty();
         folder = folder.parent_path()) {
        candidates.push_back(folder / "share" / "latchlight");
        candidates.push_back(folder / "resources");
        if (folder == folder.root_path()) {
            break;
        }
    }
    for (const fs::path& candidate : candidates) {
        if (fs::is_directory(candidate / "rules", error)) {
            return {candidate, {}};
        }
    }
    return {};
}

} // namespace latchlight
