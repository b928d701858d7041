// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/FileContent.h"

#include "engine/archive/ContainerReader.h"
#include "engine/archive/FileDescriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace latchlight {

namespace {

std::string systemMessage(int error)
{
    return std::generic_category().message(error);
}

} // namespace

class FileContent::OpenFolder final
{
public:
    /// Never blocks: a FIFO that took the place of a file since the scan must not hang a worker.
    [[nodiscard]] FileDescriptor open(const std::string& path)
    {
        constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
        const std::size_t slash = path.rfind('/');
        if (slash == std::string::npos) {
            return FileDescriptor(::open(path.c_str(), flags));
        }
        if (!m_descriptor.isOpen() || path.compare(0, slash + 1, m_path) != 0) {
            m_path = path.substr(0, slash + 1);
            m_descriptor = FileDescriptor(::open(m_path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        }
        return FileDescriptor(m_descriptor.isOpen() ? ::openat(m_descriptor.value(), path.c_str() + slash + 1, flags)
                                                    : ::open(path.c_str(), flags));
    }

private:
    std::string m_path; ///< with its slash
    FileDescriptor m_descriptor;
};

FileContent::FileContent(const LoadLimits& limits)
    : m_limits(limits)
    , m_folder(std::make_unique<OpenFolder>())
{}

FileContent::~FileContent() = default;

std::vector<LoadProblem> FileContent::load(const std::string& path, const Visit& visit)
{
    m_path = path;
    m_problems.clear();
    m_fileBytes = 0;
    try {
        if (auto problem = readFile(path)) {
            m_problems.push_back(std::move(*problem));
        } else {
            m_fileBytes = m_file.view().size();
            m_budget = std::min(m_limits.inflatedBytes, bytesByRatio());
            static_cast<void>(visitBytes({}, m_file.view(), 0, visit));
        }
    } catch (const std::bad_alloc&) {
        addProblem({}, 0, ProblemKind::FileTooLarge, systemMessage(ENOMEM));
    }
    m_file.shrink();
    for (PaddedBuffer& buffer : m_inflated) {
        buffer.shrink();
    }
    return std::move(m_problems);
}

std::string FileContent::displayPath(std::string_view path, std::string_view member)
{
    return member.empty() ? std::string(path) : std::string(path) + "!" + std::string(member);
}

bool FileContent::visitBytes(const std::string& member, std::string_view bytes, std::size_t nesting, const Visit& visit)
{
    const bool isGzip = GzipInflater::isGzip(bytes);
    if (!isGzip && ContainerReader::formatOf(bytes).empty()) {
        return visit(member, bytes);
    }
    if (nesting == maximumNesting) {
        addProblem(member, 0, ProblemKind::UnsupportedFormat, "archives within archives within archives");
        return true;
    }
    return isGzip ? visitGzip(member, bytes, nesting, visit) : visitMembers(member, bytes, nesting, visit);
}

bool FileContent::visitGzip(const std::string& member, std::string_view bytes, std::size_t nesting, const Visit& visit)
{
    PaddedBuffer& inflated = m_inflated[nesting];
    const auto failure = m_inflater.inflate(bytes, inflated, m_budget);
    m_budget -= inflated.view().size();
    if (failure) {
        const bool isTooLarge = failure->kind == ProblemKind::FileTooLarge;
        addProblem(member, failure->offset, isTooLarge ? excessKind() : failure->kind, {});
    }
    return visitBytes(member, inflated.view(), nesting + 1, visit);
}

bool FileContent::visitMembers(const std::string& member, std::string_view bytes, std::size_t nesting,
                               const Visit& visit)
{
    bool goesOn = true;
    // Taken from by the members here, and by what is compressed in them while they are visited.
    const auto failures = ContainerReader().read(bytes, m_budget, [&](const std::string& inner, PaddedBuffer& content) {
        const std::string name = member.empty() || inner.empty() ? member + inner : member + "!" + inner;
        goesOn = visitBytes(name, content.view(), nesting + 1, visit);
        return goesOn;
    });
    for (const ContainerFailure& failure : failures) {
        addProblem(displayPath(member, failure.member), 0,
                   failure.kind == ProblemKind::FileTooLarge ? excessKind() : failure.kind, failure.detail);
    }
    return goesOn;
}

std::uint64_t FileContent::bytesByRatio() const
{
    constexpr std::uint64_t ratioFreeBytes = 64ULL << 20U; // a small file may inflate by any ratio
    return std::max(ratioFreeBytes, m_fileBytes * m_limits.inflateRatio);
}

ProblemKind FileContent::excessKind() const
{
    return bytesByRatio() < m_limits.inflatedBytes ? ProblemKind::RatioLimit : ProblemKind::FileTooLarge;
}

void FileContent::addProblem(const std::string& member, std::uint64_t offset, ProblemKind kind, std::string detail)
{
    m_problems.push_back({displayPath(m_path, member), offset, kind, std::move(detail)});
}

std::optional<LoadProblem> FileContent::readFile(const std::string& path)
{
    const FileDescriptor file = m_folder->open(path);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.value(), &status) != 0) {
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
        const ssize_t got = ::read(file.value(), target + filled, room - filled);
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
