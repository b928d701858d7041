// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ContainerReader.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace latchlight {

namespace {

struct FreeArchive
{
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, FreeArchive>;

std::string messageOf(archive* handle)
{
    const char* text = archive_error_string(handle);
    return text == nullptr ? std::string() : std::string(text);
}

ArchiveHandle openMemory(std::string_view bytes, std::string_view format)
{
    ArchiveHandle handle(archive_read_new());
    if (format == "zip") {
        archive_read_support_format_zip(handle.get());
    } else {
        archive_read_support_filter_zstd(handle.get());
        archive_read_support_filter_bzip2(handle.get());
        archive_read_support_filter_xz(handle.get());
        archive_read_support_format_tar(handle.get());
        archive_read_support_format_raw(handle.get());
    }
    if (archive_read_open_memory(handle.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return nullptr;
    }
    return handle;
}

enum class MemberEnd { Complete, LimitReached, Damaged };

/// Reads the current member; what stands before a defect is kept.
MemberEnd readMember(archive* handle, PaddedBuffer& content, std::uint64_t limit)
{
    constexpr std::size_t step = 1U << 20U;
    std::size_t filled = 0;
    while (true) {
        const std::size_t room = std::min<std::uint64_t>(step, limit - filled);
        if (room == 0) {
            content.setSize(filled);
            return MemberEnd::LimitReached;
        }
        char* target = content.grow(filled + room, filled) + filled;
        const la_ssize_t got = archive_read_data(handle, target, room);
        if (got == ARCHIVE_RETRY) {
            continue;
        }
        if (got <= 0) {
            content.setSize(filled);
            return got == 0 ? MemberEnd::Complete : MemberEnd::Damaged;
        }
        filled += static_cast<std::size_t>(got);
    }
}

std::string memberName(archive_entry* entry, std::string_view format)
{
    const char* name = archive_entry_pathname(entry);
    const bool isSingleStream =
        format != "zip" && format != "tar" && (name == nullptr || std::string_view(name) == "data");
    return name == nullptr || isSingleStream ? std::string() : std::string(name);
}

} // namespace

std::string_view ContainerReader::formatOf(std::string_view bytes)
{
    const auto startsWith = [&](std::string_view magic) { return bytes.substr(0, magic.size()) == magic; };
    if (startsWith("PK\x03\x04") || startsWith("PK\x05\x06")) {
        return "zip";
    }
    if (startsWith("\x28\xB5\x2F\xFD")) {
        return "zstd";
    }
    if (startsWith("BZh")) {
        return "bzip2";
    }
    if (startsWith(std::string_view("\xFD"
                                    "7zXZ\0",
                                    6))) {
        return "xz";
    }
    constexpr std::size_t magicOffset = 257;
    return bytes.size() > magicOffset + 5 && bytes.substr(magicOffset, 5) == "ustar" ? "tar" : "";
}

std::optional<ContainerFailure> ContainerReader::read(std::string_view bytes, std::uint64_t totalLimit,
                                                      const Visit& visit)
{
    const std::string_view format = formatOf(bytes);
    const ArchiveHandle handle = openMemory(bytes, format);
    if (!handle) {
        return ContainerFailure{};
    }
    std::string member;
    while (true) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(handle.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return std::nullopt;
        }
        if (status == ARCHIVE_RETRY) {
            continue;
        }
        if (status < ARCHIVE_WARN) {
            return ContainerFailure{ProblemKind::CorruptArchive, member, messageOf(handle.get())};
        }
        member = memberName(entry, format);
        if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0) {
            continue;
        }
        const MemberEnd end = readMember(handle.get(), m_member, totalLimit);
        totalLimit -= m_member.view().size();
        const bool isWanted = visit(member, m_member);
        if (end == MemberEnd::LimitReached) {
            return ContainerFailure{ProblemKind::FileTooLarge, member, {}};
        }
        if (end == MemberEnd::Damaged) {
            return ContainerFailure{ProblemKind::CorruptArchive, member, messageOf(handle.get())};
        }
        if (!isWanted) {
            return std::nullopt;
        }
    }
}

} // namespace latchlight
