// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ArchiveScanner.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

/// Walks one given path. Nothing here throws for what lies on disk: every call takes an error_code.
class Walk final
{
public:
    Walk(ScanResult& result, std::stop_token stop)
        : m_result(result)
        , m_stop(std::move(stop))
    {}

    void start(const std::string& path)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (status.type() == fs::file_type::not_found) {
            m_result.missing.push_back(path);
        } else if (fs::is_directory(status)) {
            folder(path);
        } else if (error) {
            addProblem(path, ProblemKind::FileUnreadable, error.message());
        } else {
            file(path, status);
        }
    }

private:
    void folder(const fs::path& path)
    {
        std::error_code error;
        fs::recursive_directory_iterator entry(path, error);
        if (error) {
            addProblem(path, ProblemKind::FileUnreadable, error.message());
            return;
        }
        while (entry != fs::recursive_directory_iterator() && !m_stop.stop_requested()) {
            visit(*entry, entry);
            const fs::path current = entry->path();
            entry.increment(error);
            if (error) {
                // A folder that may not be opened ends the iterator in some libraries: say where, and go on with its
                // siblings if we can.
                addProblem(current, ProblemKind::FileUnreadable, error.message());
                error.clear();
            }
        }
    }

    void visit(const fs::directory_entry& entry, fs::recursive_directory_iterator& walk)
    {
        std::error_code error;
        const fs::file_status status = entry.status(error);
        if (fs::is_directory(status)) {
            if (!entry.is_symlink(error) && !isReadable(entry.path())) {
                addProblem(entry.path(), ProblemKind::FileUnreadable, "Permission denied");
                walk.disable_recursion_pending();
            }
            return;
        }
        if (status.type() == fs::file_type::not_found) {
            return; // a dangling link, or it vanished
        }
        file(entry.path(), status);
    }

    [[nodiscard]] static bool isReadable(const fs::path& path)
    {
        std::error_code error;
        const fs::directory_iterator entry(path, error);
        return !error;
    }

    void file(const fs::path& path, const fs::file_status& status)
    {
        if (!fs::is_regular_file(status)) {
            addProblem(path, ProblemKind::NotARegularFile, {});
            return;
        }
        std::error_code error;
        const std::uintmax_t bytes = fs::file_size(path, error);
        m_result.files.push_back({path.string(), error ? 0 : bytes});
    }

    void addProblem(const fs::path& path, ProblemKind kind, const std::string& detail)
    {
        m_result.problems.push_back({path.string(), 0, kind, detail});
    }

    ScanResult& m_result;
    std::stop_token m_stop;
};

} // namespace

ScanResult scanArchive(const std::vector<std::string>& paths, std::stop_token stop)
{
    ScanResult result;
    Walk walk(result, std::move(stop));
    for (const std::string& path : paths) {
        // The same file under two spellings must not be read twice. A name that is not normal stays itself where it
        // leads through a link.
        std::error_code error;
        const fs::path normal = fs::path(path).lexically_normal();
        walk.start(fs::equivalent(path, normal, error) ? normal.string() : path);
    }
    const auto isPathLess = [](const InputFile& left, const InputFile& right) { return left.path < right.path; };
    const auto isSamePath = [](const InputFile& left, const InputFile& right) { return left.path == right.path; };
    std::sort(result.files.begin(), result.files.end(), isPathLess);
    result.files.erase(std::unique(result.files.begin(), result.files.end(), isSamePath), result.files.end());
    return result;
}

} // namespace latchlight
