// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseCopy.h"

#include "engine/casefile/CaseLock.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <string>
#include <system_error>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

Error unwritable(const fs::path& file, std::string detail)
{
    return {ErrorCode::FileUnwritable, file.string(), {}, std::move(detail)};
}

fs::path withSuffix(const fs::path& file, const char* suffix)
{
    fs::path named = file;
    named += suffix;
    return named;
}

/// Creates an empty file of our own: a link that somebody planted under this name is not followed.
Expected<void> createNew(const fs::path& file)
{
    std::error_code ignored; // what a killed program left behind
    fs::remove(file, ignored);
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return unexpected(unwritable(file, std::strerror(errno)));
    }
    ::close(descriptor);
    return {};
}

/// Without this a power cut may bring the old name back.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

/// Removes its file at its end, unless it was kept.
class TemporaryFile final
{
public:
    explicit TemporaryFile(fs::path file)
        : m_file(std::move(file))
    {}
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_file, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_file; }

private:
    fs::path m_file;
};

/// The right to replace the file; nothing where there is none. Whatever it is, it is only locked, not read.
Expected<std::optional<CaseLock>> lockReplaced(const fs::path& target)
{
    std::error_code failure;
    if (!fs::exists(target, failure)) {
        return std::nullopt;
    }
    if (!fs::is_regular_file(target, failure)) {
        return unexpected(unwritable(target, "not a regular file"));
    }
    auto lock = CaseLock::take(target);
    return lock ? Expected<std::optional<CaseLock>>(std::move(*lock)) : unexpected(lock.error());
}

Expected<void> copyPages(SqliteDatabase& database, const fs::path& file)
{
    auto copy = SqliteDatabase::open(file);
    if (!copy) {
        return unexpected(copy.error());
    }
    return copy->execute("PRAGMA synchronous = EXTRA").and_then([&] { return database.copyTo(*copy); });
}

} // namespace

Expected<void> copyCaseTo(SqliteDatabase& database, const fs::path& target)
{
    const auto replaced = lockReplaced(target);
    if (!replaced) {
        return unexpected(replaced.error());
    }
    const TemporaryFile temporary(withSuffix(target, ".saving"));
    if (auto created = createNew(temporary.path()); !created) {
        return created;
    }
    if (auto copied = copyPages(database, temporary.path()); !copied) {
        return copied;
    }
    std::error_code failure;
    // A journal of the replaced file would be rolled back into the new one.
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        fs::remove(withSuffix(target, suffix), failure);
    }
    fs::rename(temporary.path(), target, failure);
    if (failure) {
        return unexpected(unwritable(target, failure.message()));
    }
    syncFolder(target.parent_path());
    return {};
}

} // namespace latchlight
