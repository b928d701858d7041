// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include <cstdlib>
#include <system_error>

namespace latchlight {

namespace {

/// The value of an environment variable; empty if it is not set.
std::filesystem::path pathFromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

/// LATCHLIGHT_RULES, else `latchlight/rules` in the user's configuration (XDG Base Directory Specification); empty
/// where there is neither.
std::filesystem::path userRuleFolder()
{
    if (std::filesystem::path given = pathFromEnvironment("LATCHLIGHT_RULES"); !given.empty()) {
        return given;
    }
    std::filesystem::path configuration = pathFromEnvironment("XDG_CONFIG_HOME");
    if (!configuration.is_absolute()) { // the specification has relative paths ignored
        const std::filesystem::path home = pathFromEnvironment("HOME");
        configuration = home.is_absolute() ? home / ".config" : std::filesystem::path();
    }
    return configuration.empty() ? configuration : configuration / "latchlight" / "rules";
}

} // namespace

ResourceFolders ResourceFolders::find(const std::filesystem::path& program)
{
    namespace fs = std::filesystem;
    std::error_code error;
    ResourceFolders folders;
    if (fs::path own = userRuleFolder(); !own.empty()) {
        folders.extraRuleFolders.push_back(std::move(own));
    }
    std::vector<fs::path> candidates;
    if (fs::path given = pathFromEnvironment("LATCHLIGHT_RESOURCES"); !given.empty()) {
        candidates.push_back(std::move(given));
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
            folders.root = candidate;
            break;
        }
    }
    return folders;
}

} // namespace latchlight
