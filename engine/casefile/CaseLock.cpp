// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseLock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

/// SQLite locks bytes 0 to 511 of its page at 1 GiB.
constexpr off_t lockedByte = 0x40000000 + 1024;

constexpr int attempts = 5; ///< at a file that is being replaced meanwhile

struct flock lockOfType(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    return lock;
}

Error failure(ErrorCode code, const fs::path& file, std::string detail)
{
    return {code, file.string(), {}, std::move(detail)};
}

Error openFailure(const fs::path& file, int systemError)
{
    const bool isDenied = systemError == EACCES || systemError == EPERM || systemError == EROFS;
    return failure(isDenied ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable, file, std::strerror(systemError));
}

/// False: another file has got this name since it was opened.
bool isStillAt(int descriptor, const fs::path& file)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}

} // namespace

Expected<CaseLock> CaseLock::take(const fs::path& file)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        // Not blocking: somebody may have put a pipe there.
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0666);
        if (descriptor < 0) {
            return unexpected(openFailure(file, errno));
        }
        CaseLock lock(descriptor);
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
            return unexpected(failure(ErrorCode::CaseFileBroken, file, "not a regular file"));
        }
        struct flock wanted = lockOfType(F_WRLCK);
        if (::fcntl(descriptor, F_OFD_SETLK, &wanted) != 0) {
            const bool isTakenAlready = errno == EAGAIN || errno == EACCES;
            return unexpected(failure(isTakenAlready ? ErrorCode::CaseFileLocked : ErrorCode::FileUnwritable, file,
                                      isTakenAlready ? std::string() : std::strerror(errno)));
        }
        if (isStillAt(descriptor, file)) {
            return lock;
        }
    }
    return unexpected(failure(ErrorCode::CaseFileLocked, file, {}));
}

bool CaseLock::isTaken(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const CaseLock closesAtEnd(descriptor);
    struct flock found = lockOfType(F_WRLCK);
    return ::fcntl(descriptor, F_OFD_GETLK, &found) == 0 && found.l_type != F_UNLCK;
}

CaseLock::~CaseLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

CaseLock::CaseLock(CaseLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

CaseLock& CaseLock::operator=(CaseLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace latchlight
