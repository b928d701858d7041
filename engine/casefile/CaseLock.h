// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <filesystem>

namespace latchlight {

/// The right to write a case file, for as long as this object lives. The kernel (or the file server) keeps it and
/// releases it when the program ends in any way, so no stale lock is ever left.
///
/// It is an open file description lock (fcntl, F_OFD_SETLK) on one byte of the file itself: nothing lies beside the
/// case, and it also holds on NFS (since version 3 with its lock service) and SMB, where it is a lock of the server.
/// The byte is part of the page that SQLite sets apart for locks and never stores anything in, away from the bytes that
/// SQLite locks itself (https://www.sqlite.org/fileformat2.html#the_lock_byte_page). flock() would not do: over NFS it
/// covers the whole file and collides with SQLite's own locks.
class CaseLock final
{
public:
    /// Creates the file where it is missing. CaseFileLocked where somebody else has it, also within this program;
    /// FileUnwritable where the file or its folder must not be written or cannot be locked; FileUnreadable where it
    /// cannot be opened at all; CaseFileBroken for what is no regular file.
    [[nodiscard]] static Expected<CaseLock> take(const std::filesystem::path& file);
    /// Whether a program has it now. False where that cannot be found out.
    [[nodiscard]] static bool isTaken(const std::filesystem::path& file);

    ~CaseLock();
    CaseLock(CaseLock&& other) noexcept;
    CaseLock& operator=(CaseLock&& other) noexcept;
    CaseLock(const CaseLock&) = delete;
    CaseLock& operator=(const CaseLock&) = delete;

private:
    explicit CaseLock(int descriptor)
        : m_descriptor(descriptor)
    {}

    int m_descriptor; ///< closing it gives the lock back; -1: moved from
};

} // namespace latchlight
