// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/ContainerReader.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>

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

enum class MemberEnd { Complete, LimitReached, Damaged, ArchiveDamaged };

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
            if (got == 0) {
                return MemberEnd::Complete;
            }
            return got == ARCHIVE_FATAL ? MemberEnd::ArchiveDamaged : MemberEnd::Damaged;
        }
        filled += static_cast<std::size_t>(got);
    }
}

/// False: the archive has no more than so many entries.
bool skipEntries(archive* handle, std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count; ++i) {
        archive_entry* entry = nullptr;
        if (archive_read_next_header(handle, &entry) < ARCHIVE_WARN) {
            return false;
        }
    }
    return true;
}

} // namespace

/// Gives each member a name of its own that is the same in every run.
class ContainerReader::MemberNames final
{
public:
    explicit MemberNames(std::string_view format)
        : m_isStream(format != "zip" && format != "tar")
    {}

    std::string next(archive_entry* entry)
    {
        ++m_ordinal;
        const char* name = archive_entry_pathname(entry);
        if (name == nullptr) { // UTF-8, in a locale that has not all characters
            name = archive_entry_pathname_utf8(entry);
        }
        if (m_isStream && (name == nullptr || std::string_view(name) == "data")) {
            return {};
        }
        const std::string wanted = name == nullptr ? "#" + std::to_string(m_ordinal) : std::string(name);
        std::string unique = wanted;
        // Counted on from the last copy: thousands of members may share one name.
        for (std::uint64_t& copies = m_copies[wanted]; !m_used.insert(unique).second;) {
            unique = wanted + "#" + std::to_string(++copies + 1);
        }
        return unique;
    }

private:
    bool m_isStream;
    std::uint64_t m_ordinal = 0;
    std::unordered_set<std::string> m_used;
    std::unordered_map<std::string, std::uint64_t> m_copies; ///< by the name that they share
};

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

std::vector<ContainerFailure> ContainerReader::read(std::string_view bytes, std::uint64_t& budget, const Visit& visit)
{
    // libarchive gives a zip up with its first damaged member, though its directory leads to the others.
    constexpr int maximumReopenings = 1000;
    const std::string_view format = formatOf(bytes);
    std::vector<ContainerFailure> failures;
    MemberNames names(format);
    std::uint64_t entriesDone = 0;
    for (int reopening = 0; reopening <= maximumReopenings; ++reopening) {
        const ArchiveHandle handle = openMemory(bytes, format);
        if (!handle) {
            failures.emplace_back();
            return failures;
        }
        if (!skipEntries(handle.get(), entriesDone) ||
            readEntries(handle.get(), names, budget, visit, failures, entriesDone) == WalkEnd::Over ||
            format != "zip") {
            return failures;
        }
    }
    failures.push_back({ProblemKind::CorruptArchive, {}, "too many damaged members; what follows them was not read"});
    return failures;
}

ContainerReader::WalkEnd ContainerReader::readEntries(archive* handle, MemberNames& names, std::uint64_t& budget,
                                                      const Visit& visit, std::vector<ContainerFailure>& failures,
                                                      std::uint64_t& entriesDone)
{
    std::string member;
    while (true) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(handle, &entry);
        if (status == ARCHIVE_EOF) {
            return WalkEnd::Over;
        }
        if (status == ARCHIVE_RETRY) {
            continue;
        }
        if (status < ARCHIVE_WARN) {
            failures.push_back({ProblemKind::CorruptArchive, member, messageOf(handle)});
            return WalkEnd::Over;
        }
        ++entriesDone;
        member = names.next(entry);
        if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0) {
            continue;
        }
        const MemberEnd end = readMember(handle, m_member, budget);
        const std::string message = messageOf(handle);
        budget -= m_member.view().size();
        const bool isWanted = visit(member, m_member);
        if (end == MemberEnd::LimitReached) {
            failures.push_back({ProblemKind::FileTooLarge, member, {}});
            return WalkEnd::Over;
        }
        if (end != MemberEnd::Complete) {
            failures.push_back({ProblemKind::CorruptArchive, member, message});
        }
        if (!isWanted) {
            return WalkEnd::Over;
        }
        if (end == MemberEnd::ArchiveDamaged) {
            return WalkEnd::MemberDamaged;
        }
    }
}

} // namespace latchlight
