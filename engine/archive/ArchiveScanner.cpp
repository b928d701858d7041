// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ArchiveScanner.h"

#include "engine/archive/FileDescriptor.h"
#include "engine/base/Parallel.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
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

/// Folders that are still to be walked, for any number of walkers. Without recursion: folders may be nested as deeply
/// as the file system allows.
class FolderQueue final
{
public:
    explicit FolderQueue(std::stop_token stop)
        : m_stop(std::move(stop))
    {}

    void add(std::string path)
    {
        const std::lock_guard lock(m_mutex);
        m_folders.push_back(std::move(path));
        m_changed.notify_one();
    }

    /// The next folder, for a walker that has done with its last one; waits for those that are being walked. None when
    /// all are walked, or stop was requested.
    [[nodiscard]] std::optional<std::string> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, m_stop, [this] { return !m_folders.empty() || m_walked == 0; });
        if (m_folders.empty() || m_stop.stop_requested()) {
            return std::nullopt;
        }
        std::string path = std::move(m_folders.back());
        m_folders.pop_back();
        ++m_walked;
        return path;
    }

    /// The walker will not add to the queue until it takes another folder.
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_walked == 0) {
            m_changed.notify_all();
        }
    }

private:
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::string> m_folders;
    std::size_t m_walked = 0; ///< folders that are being walked
};

/// One of those who walk. An archive has a file for every few events: each costs at most one look at its folder's
/// entry, and paths are walked by the kernel for folders only.
class Walker final
{
public:
    Walker(FolderQueue& folders, std::stop_token stop, FileSizes sizes)
        : m_folders(folders)
        , m_stop(std::move(stop))
        , m_sizes(sizes)
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
            m_folders.add(path);
        } else {
            file(path, status);
        }
    }

    void walkFolders()
    {
        while (const auto path = m_folders.take()) {
            folder(*path);
            m_folders.finish();
        }
    }

    [[nodiscard]] ScanResult& result() { return m_result; }

private:
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
            m_folders.add(std::move(path));
            return;
        }
        if (entry.d_type == DT_REG && m_sizes == FileSizes::NotWanted) {
            m_result.files.push_back({std::move(path)});
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

    FolderQueue& m_folders;
    std::stop_token m_stop;
    FileSizes m_sizes;
    ScanResult m_result;
};

template<class Value>
void moveTo(std::vector<Value>& target, std::vector<Value>& source)
{
    target.insert(target.end(), std::make_move_iterator(source.begin()), std::make_move_iterator(source.end()));
}

} // namespace

ScanResult scanArchive(const std::vector<std::string>& paths, std::stop_token stop, unsigned jobs, FileSizes sizes)
{
    FolderQueue folders(stop);
    std::vector<Walker> walkers(std::max(1U, jobs), Walker(folders, stop, sizes));
    for (const std::string& path : paths) {
        // The same file under two spellings must not be read twice. A name that is not normal stays itself where it
        // leads through a link.
        std::error_code error;
        const fs::path normal = fs::path(path).lexically_normal();
        walkers.front().start(fs::equivalent(path, normal, error) ? normal.string() : path);
    }
    std::vector<std::function<void()>> work;
    for (Walker& walker : walkers) {
        work.emplace_back([&walker] { walker.walkFolders(); });
    }
    runAll(work, jobs);

    ScanResult result;
    for (Walker& walker : walkers) {
        moveTo(result.files, walker.result().files);
        moveTo(result.problems, walker.result().problems);
        moveTo(result.missing, walker.result().missing);
    }
    const auto isPathLess = [](const auto& left, const auto& right) { return left.path < right.path; };
    const auto isSamePath = [](const InputFile& left, const InputFile& right) { return left.path == right.path; };
    std::sort(result.files.begin(), result.files.end(), isPathLess);
    result.files.erase(std::unique(result.files.begin(), result.files.end(), isSamePath), result.files.end());
    std::stable_sort(result.problems.begin(), result.problems.end(), isPathLess);
    return result;
}

} // namespace latchlight
