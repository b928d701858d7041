// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/WholeFile.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unwritable(const fs::path& file, int reason)
{
    return unexpected({ErrorCode::FileUnwritable, file.string(), {}, std::generic_category().message(reason), 0, 0});
}

bool write(const fs::path& file, std::string_view content)
{
    errno = 0;
    std::ofstream stream(file, std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.close();
    return stream.good();
}

} // namespace

Expected<void> writeWholeFile(const fs::path& file, std::string_view content)
{
    std::error_code error;
    const fs::path linked = fs::is_symlink(file, error) ? fs::canonical(file, error) : file;
    const fs::path& target = error ? file : linked; // a link to nowhere is replaced
    const fs::file_status old = fs::status(target, error);
    if (fs::exists(old) && !fs::is_regular_file(old)) {
        // Cannot be replaced by renaming.
        return write(target, content) ? Expected<void>() : unwritable(file, errno);
    }
    fs::path neighbour = target;
    neighbour += ".part-" + std::to_string(::getpid());
    bool isDone = write(neighbour, content);
    int reason = errno;
    if (isDone && fs::exists(old)) {
        fs::permissions(neighbour, old.permissions(), error); // a file system without them is no reason to fail
    }
    if (isDone) {
        fs::rename(neighbour, target, error);
        isDone = !error;
        reason = error.value();
    }
    if (!isDone) {
        fs::remove(neighbour, error);
        return unwritable(file, reason);
    }
    return {};
}

} // namespace latchlight
