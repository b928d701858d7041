// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/FileContent.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace latchlight {

namespace {

/// A file descriptor that closes itself.
class OpenFile final
{
public:
    /// Never blocks: a FIFO that took the place of a file since the scan must not hang a worker.
    explicit OpenFile(const std::string& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

std::string systemMessage(int error)
{
    return std::generic_category().message(error);
}

/// Names a container that is recognised by its first bytes but not read.
std::string_view foreignFormat(std::string_view text)
{
    const auto startsWith = [&](std::string_view magic) { return text.substr(0, magic.size()) == magic; };
    if (startsWith("PK\x03\x04")) {
        return "zip";
    }
    if (startsWith("\x28\xB5\x2F\xFD")) {
        return "zstd";
    }
    if (text.size() > 262 && text.substr(257, 5) == "ustar") {
        return "tar";
    }
    return {};
}

} // namespace

std::optional<LoadProblem> FileContent::load(const std::string& path)
{
    m_isInflated = false;
    if (auto problem = readFile(path)) {
        m_file.setSize(0);
        return problem;
    }
    std::optional<LoadProblem> problem;
    if (GzipInflater::isGzip(m_file.view())) {
        m_isInflated = true;
        const auto failure = m_inflater.inflate(m_file.view(), m_inflated, m_limits.inflatedBytes, m_limits.inflateRatio);
        if (failure) {
            problem = LoadProblem{path, failure->offset, failure->kind, {}};
        }
    }
    const std::string_view format = foreignFormat(text());
    if (!format.empty()) {
        problem = LoadProblem{path, 0, ProblemKind::UnsupportedFormat, std::string(format)};
        m_isInflated = true;
        m_inflated.setSize(0);
    }
    return problem;
}

std::optional<LoadProblem> FileContent::readFile(const std::string& path)
{
    const OpenFile file(path);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &status) != 0) {
        return LoadProblem{path, 0, ProblemKind::FileUnreadable, systemMessage(errno)};
    }
    if (!S_ISREG(status.st_mode)) {
        return LoadProblem{path, 0, ProblemKind::NotARegularFile, {}};
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > m_limits.fileBytes) {
        return LoadProblem{path, 0, ProblemKind::FileTooLarge, {}};
    }
    // One byte more than the file had: a short read then proves that the end was reached without a second call.
    std::size_t room = static_cast<std::size_t>(size) + 1;
    std::size_t filled = 0;
    while (true) {
        char* target = m_file.grow(room, filled);
        const ssize_t got = ::read(file.descriptor(), target + filled, room - filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return LoadProblem{path, filled, ProblemKind::FileUnreadable, systemMessage(errno)};
        }
        filled += static_cast<std::size_t>(got);
        if (got == 0 || filled == size) {
            break;
        }
        if (filled == room) { // it grew while we read
            if (filled > m_limits.fileBytes) {
                return LoadProblem{path, 0, ProblemKind::FileTooLarge, {}};
            }
            room *= 2;
        }
    }
    m_file.setSize(filled);
    return std::nullopt;
}

} // namespace latchlight
