// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/Gzip.h"

#include "engine/archive/JsonCursor.h"

#include <isa-l/crc.h>
#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace latchlight {

namespace {

std::uint32_t load32(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return value;
}

struct SoundPart
{
    std::size_t written = 0;
    bool isTruncated = false; ///< the input ended before a defect was met
};

/// Inflates as much as is there behind the first `before` bytes of `output`, which may grow to `allowed`: slower than
/// libdeflate, but it gives what stands before a defect.
SoundPart inflateSoundPart(std::string_view member, PaddedBuffer& output, std::size_t before, std::uint64_t allowed)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (inflateInit2(&stream, gzipWindow) != Z_OK) {
        return {};
    }
    constexpr std::size_t step = 1U << 20U;
    std::size_t written = 0;
    std::size_t consumed = 0;
    int status = Z_OK;
    while (status == Z_OK && before + written < allowed) {
        const auto input = static_cast<uInt>(std::min(member.size() - consumed, step));
        const auto room = static_cast<uInt>(std::min<std::uint64_t>(allowed - before - written, step));
        char* target = output.grow(before + written + room, before + written) + before + written;
        // zlib does not write to its input; its interface is older than const.
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(member.data() + consumed));
        stream.avail_in = input;
        stream.next_out = reinterpret_cast<Bytef*>(target);
        stream.avail_out = room;
        status = ::inflate(&stream, Z_NO_FLUSH); // Z_BUF_ERROR: nothing was left to do
        written += room - stream.avail_out;
        consumed += input - stream.avail_in;
    }
    inflateEnd(&stream);
    return {written, (status == Z_OK || status == Z_BUF_ERROR) && consumed == member.size()};
}

/// What became of one gzip member.
struct MemberResult
{
    std::size_t consumed = 0;
    std::size_t written = 0;
    std::optional<ProblemKind> failure;
};

/// Length of a gzip header (RFC 1952, 2.3), or 0 if it is malformed or does not end.
std::size_t headerLength(std::string_view member)
{
    constexpr std::size_t fixedPart = 10;
    constexpr unsigned headerCrc = 2;
    constexpr unsigned extra = 4;
    constexpr unsigned name = 8;
    constexpr unsigned comment = 16;
    constexpr unsigned reserved = 0xE0;
    constexpr char deflate = 8;
    if (member.size() < fixedPart || member[2] != deflate) {
        return 0;
    }
    const auto flags = static_cast<unsigned char>(member[3]);
    if ((flags & reserved) != 0) {
        return 0;
    }
    std::size_t at = fixedPart;
    if ((flags & extra) != 0) {
        if (member.size() < at + 2) {
            return 0;
        }
        at += 2U + static_cast<unsigned char>(member[at]) + 256U * static_cast<unsigned char>(member[at + 1]);
    }
    for (const unsigned text : {name, comment}) {
        if ((flags & text) != 0) {
            const std::size_t end = member.find('\0', at);
            if (end == std::string_view::npos) {
                return 0;
            }
            at = end + 1;
        }
    }
    at += (flags & headerCrc) != 0 ? 2U : 0U;
    return at < member.size() ? at : 0;
}

/// True if the trailer at `trailer` agrees with what was inflated. The checksum is ISA-L's: many times as fast as that
/// of the libdeflate of today's distributions.
bool isTrailerRight(std::string_view trailer, const char* inflated, std::size_t size)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(inflated);
    return load32(trailer) == crc32_gzip_refl(0, bytes, size) &&
           load32(trailer.substr(4)) == static_cast<std::uint32_t>(size);
}

/// Inflates the member at the start of `member` behind the first `written` bytes of `output`, which may grow to
/// `allowed` bytes.
MemberResult inflateMember(libdeflate_decompressor* decompressor, std::string_view member, PaddedBuffer& output,
                           std::size_t written, std::uint64_t allowed)
{
    constexpr std::size_t trailerBytes = 8;
    // The last four bytes say the length of the file's last member, which nearly always is its only one.
    constexpr std::size_t trustedHint = 1U << 28U;
    const std::size_t hint = member.size() >= 18 ? load32(member.substr(member.size() - 4)) : 0;
    const std::size_t header = headerLength(member);
    std::size_t room = std::clamp(hint, std::min(member.size(), trustedHint), trustedHint);
    libdeflate_result status = LIBDEFLATE_BAD_DATA;
    MemberResult result;
    do {
        room = std::min<std::size_t>(room, allowed - written);
        char* target = output.grow(written + room, written) + written;
        status = header == 0
                     ? LIBDEFLATE_BAD_DATA
                     : libdeflate_deflate_decompress_ex(decompressor, member.data() + header, member.size() - header,
                                                        target, room, &result.consumed, &result.written);
        if (status == LIBDEFLATE_SUCCESS) {
            result.consumed += header;
            const std::string_view trailer = member.substr(result.consumed, trailerBytes);
            result.consumed += trailer.size();
            if (trailer.size() < trailerBytes) {
                result.failure = ProblemKind::TruncatedGzip;
            } else if (!isTrailerRight(trailer, target, result.written)) {
                result.failure = ProblemKind::CorruptGzip;
            }
            return result;
        }
        if (status == LIBDEFLATE_INSUFFICIENT_SPACE && written + room >= allowed) {
            return {0, 0, ProblemKind::FileTooLarge};
        }
        room = std::max<std::size_t>(room * 2, 1U << 16U);
    } while (status == LIBDEFLATE_INSUFFICIENT_SPACE);

    const SoundPart part = inflateSoundPart(member, output, written, allowed);
    return {0, part.written, part.isTruncated ? ProblemKind::TruncatedGzip : ProblemKind::CorruptGzip};
}

} // namespace

char* PaddedBuffer::reserve(std::size_t size)
{
    return grow(size, 0);
}

char* PaddedBuffer::grow(std::size_t size, std::size_t keep)
{
    if (size > m_capacity || !m_bytes) {
        const std::size_t capacity = std::max(size, m_capacity + m_capacity / 2);
        // Left uninitialised on purpose: it is written by read() or the inflater.
        auto larger = makeLargeBlock<char>(capacity + JsonCursor::padding);
        if (keep > 0) {
            std::memcpy(larger.get(), m_bytes.get(), keep);
        }
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }
    return m_bytes.get();
}

void PaddedBuffer::shrink()
{
    constexpr std::size_t usual = 64U << 20U;
    if (m_capacity > usual) {
        m_bytes.reset();
        m_capacity = 0;
        m_size = 0;
    }
}

void PaddedBuffer::setSize(std::size_t size)
{
    m_size = size;
    std::memset(grow(size, size) + size, '"', JsonCursor::padding);
}

void GzipInflater::Free::operator()(libdeflate_decompressor* decompressor) const
{
    libdeflate_free_decompressor(decompressor);
}

GzipInflater::GzipInflater()
    : m_decompressor(libdeflate_alloc_decompressor())
{}

bool GzipInflater::isGzip(std::string_view bytes)
{
    return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

std::optional<GzipFailure> GzipInflater::inflate(std::string_view compressed, PaddedBuffer& output, std::uint64_t limit)
{
    std::size_t consumed = 0;
    std::size_t written = 0;
    std::optional<GzipFailure> failure;
    while (consumed < compressed.size()) {
        const std::string_view member = compressed.substr(consumed);
        if (!isGzip(member)) {
            // Some tools pad the file with zeros behind the last member; anything else is trailing garbage.
            if (member.find_first_not_of('\0') != std::string_view::npos) {
                failure = GzipFailure{ProblemKind::CorruptGzip, consumed};
            }
            break;
        }
        const MemberResult result = inflateMember(m_decompressor.get(), member, output, written, limit);
        written += result.written;
        if (result.failure) {
            failure = GzipFailure{*result.failure, consumed};
            break;
        }
        consumed += result.consumed;
    }
    output.setSize(written);
    return failure;
}

} // namespace latchlight
