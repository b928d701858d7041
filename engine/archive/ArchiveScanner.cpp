// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ArchiveScanner.h"

#include "engine/archive/FileDescriptor.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <system_error>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

std::string systemMessage(int error)
{
    return std::generic_category().message(error);
}

/// Walks one given path. An archive has a file for every few events: each costs one look at its folder's entry, and
/// paths are walked by the kernel for folders only.
class Walk final
{
public:
    Walk(ScanResult& result, std::stop_token stop)
        : m_result(result)
        , m_stop(std::move(stop))
    {}

    void start(const std::string& path)
    {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0) {
            const int error = errno;
            if (error == ENOENT || error == ENOTDIR) {
                m_result.missing.push_back(path);
            } else {
                addProblem(path, ProblemKind::FileUnreadable, systemMessage(error));
            }
        } else if (S_ISDIR(status.st_mode)) {
            m_folders.push_back(path);
            walkFolders();
        } else {
            file(path, status);
        }
    }

private:
    /// Without recursion: folders may be nested as deeply as the file system allows.
    void walkFolders()
    {
        while (!m_folders.empty() && !m_stop.stop_requested()) {
            const std::string path = std::move(m_folders.back());
            m_folders.pop_back();
            folder(path);
        }
    }

    void folder(const std::string& path)
    {
        FileDescriptor descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        DIR* entries = descriptor.isOpen() ? ::fdopendir(descriptor.value()) : nullptr;
        if (entries == nullptr) {
            addProblem(path, ProblemKind::FileUnreadable, systemMessage(errno));
            return;
        }
        const int number = descriptor.release(); // closed with `entries`
        const std::unique_ptr<DIR, int (*)(DIR*)> closeAtEnd(entries, ::closedir);
        const std::string prefix = path.empty() || path.back() == '/' ? path : path + '/';
        while (!m_stop.stop_requested()) {
            errno = 0;
            const dirent* entry = ::readdir(entries);
            if (entry == nullptr) {
                break;
            }
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..") {
                visit(number, *entry, prefix);
            }
        }
        if (errno != 0 && !m_stop.stop_requested()) {
            addProblem(path, ProblemKind::FileUnreadable, systemMessage(errno));
        }
    }

    void visit(int folder, const dirent& entry, const std::string& prefix)
    {
        std::string path = prefix + static_cast<const char*>(entry.d_name);
        struct stat status = {};
        const auto look = [&](int flags) {
            return ::fstatat(folder, static_cast<const char*>(entry.d_name), &status, flags) == 0;
        };
        if (entry.d_type == DT_DIR ||
            (entry.d_type == DT_UNKNOWN && look(AT_SYMLINK_NOFOLLOW) && S_ISDIR(status.st_mode))) {
            m_folders.push_back(std::move(path));
            return;
        }
        // A link that leads nowhere, a file that vanished, or a link to a folder: a loop could be entered by that.
        if (look(0) && !S_ISDIR(status.st_mode)) {
            file(std::move(path), status);
        }
    }

    void file(std::string path, const struct stat& status)
    {
        if (S_ISREG(status.st_mode)) {
            m_result.files.push_back({std::move(path), static_cast<std::uint64_t>(status.st_size)});
        } else {
            addProblem(std::move(path), ProblemKind::NotARegularFile, {});
        }
    }

    void addProblem(std::string path, ProblemKind kind, std::string detail)
    {
        m_result.problems.push_back({std::move(path), 0, kind, std::move(detail)});
    }

    ScanResult& m_result;
    std::stop_token m_stop;
    std::vector<std::string> m_folders; ///< still to be walked
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
