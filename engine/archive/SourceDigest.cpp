// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/SourceDigest.h"

#include "engine/archive/ArchiveScanner.h"
#include "engine/archive/FileDescriptor.h"
#include "engine/base/Sha256.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace latchlight {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 20U;
constexpr std::chrono::milliseconds progressInterval(50);

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

Error unreadable(const std::string& path)
{
    return {ErrorCode::FileUnreadable, path, {}, std::generic_category().message(errno)};
}

/// One line as sha256sum prints it: with a name that holds line ends or backslashes, those are escaped and the line
/// begins with a backslash.
std::string lineOf(const std::string& sha256, std::string_view name)
{
    std::string escaped;
    for (const char character : name) {
        switch (character) {
        case '\\':
            escaped += "\\\\";
            break;
        case '\n':
            escaped += "\\n";
            break;
        case '\r':
            escaped += "\\r";
            break;
        default:
            escaped += character;
        }
    }
    const bool isEscaped = escaped.size() != name.size();
    return (isEscaped ? "\\" : "") + sha256 + "  " + escaped + "\n";
}

class Digester final
{
public:
    Digester(const DigestProgress& progress, const std::stop_token& stop)
        : m_progress(progress)
        , m_stop(stop)
        , m_buffer(chunkBytes)
    {}

    Expected<std::string> digestFile(const std::string& path)
    {
        const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (!file.isOpen()) {
            return unexpected(unreadable(path));
        }
        ::posix_fadvise(file.value(), 0, 0, POSIX_FADV_SEQUENTIAL);
        for (;;) {
            if (m_stop.stop_requested()) {
                return unexpected(cancelled());
            }
            const ssize_t got = ::read(file.value(), m_buffer.data(), m_buffer.size());
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got < 0) {
                return unexpected(unreadable(path));
            }
            if (got == 0) {
                return m_content.finish();
            }
            m_content.add({m_buffer.data(), static_cast<std::size_t>(got)});
            m_bytes += static_cast<std::uint64_t>(got);
            tell();
        }
    }

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    void tell()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_progress && now - m_told >= progressInterval) {
            m_told = now;
            m_progress(m_bytes);
        }
    }

    const DigestProgress& m_progress;
    const std::stop_token& m_stop;
    std::vector<char> m_buffer;
    Sha256 m_content;
    std::uint64_t m_bytes = 0;
    std::chrono::steady_clock::time_point m_told{};
};

/// The files under `path`, or why not all of them can be listed.
Expected<std::vector<InputFile>> filesOf(const std::string& path, const std::stop_token& stop)
{
    ScanResult scan = scanArchive({path}, stop);
    if (stop.stop_requested()) {
        return unexpected(cancelled());
    }
    if (!scan.missing.empty()) {
        return unexpected(Error{ErrorCode::FileNotFound, path, {}, {}});
    }
    for (const LoadProblem& problem : scan.problems) {
        if (problem.kind == ProblemKind::FileUnreadable) {
            return unexpected(Error{ErrorCode::FileUnreadable, problem.path, {}, problem.detail});
        }
    }
    return std::move(scan.files);
}

/// Bytes of the paths of `files` that name the folder, with the slash; 0: `path` is a file. The scanner gives it in its
/// own spelling.
std::size_t folderLength(const std::string& path, const std::vector<InputFile>& files)
{
    for (std::string folder : {std::filesystem::path(path).lexically_normal().string(), path}) {
        if (!folder.empty() && folder.back() != '/') {
            folder += '/';
        }
        if (!files.empty() && files.front().path.starts_with(folder)) {
            return folder.size();
        }
    }
    return 0;
}

} // namespace

Expected<SourceSize> measureSource(const std::string& path, const std::stop_token& stop)
{
    const auto files = filesOf(path, stop);
    if (!files) {
        return unexpected(files.error());
    }
    SourceSize size;
    for (const InputFile& file : *files) {
        ++size.files;
        size.bytes += file.bytes;
    }
    return size;
}

Expected<SourceDigest> digestSource(const std::string& path, const DigestProgress& progress,
                                    const std::stop_token& stop)
{
    const auto files = filesOf(path, stop);
    if (!files) {
        return unexpected(files.error());
    }
    Digester digester(progress, stop);
    const std::size_t folderBytes = folderLength(path, *files);
    const bool isFile = files->size() == 1 && folderBytes == 0;
    Sha256 list;
    std::string last;
    for (const InputFile& file : *files) {
        auto content = digester.digestFile(file.path);
        if (!content) {
            return unexpected(content.error());
        }
        if (!isFile) {
            list.add(lineOf(*content, "./" + file.path.substr(folderBytes)));
        }
        last = std::move(*content);
    }
    SourceDigest digest;
    digest.sha256 = isFile ? last : list.finish();
    digest.size = {files->size(), digester.bytes()};
    return digest;
}

} // namespace latchlight
