// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/base/LargePages.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct libdeflate_decompressor;

namespace latchlight {

/// A growing buffer that is reused from file to file and always ends in JsonCursor::padding quotes.
class PaddedBuffer final
{
public:
    /// Room for `size` bytes and the padding; the content is lost.
    [[nodiscard]] char* reserve(std::size_t size);
    /// Says how many bytes are content and writes the padding behind them.
    void setSize(std::size_t size);
    /// Room for `size` bytes; the first `keep` bytes stay.
    [[nodiscard]] char* grow(std::size_t size, std::size_t keep);

    /// Gives back what an unusually large file took; the content is lost then.
    void shrink();

    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    LargeBlock<char> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

/// Why a gzip file could not be inflated to its end.
struct GzipFailure
{
    ProblemKind kind = ProblemKind::CorruptGzip;
    std::uint64_t offset = 0; ///< of the member at fault in the compressed file
};

/// Inflates whole gzip files, also those of several members, with the CRC checked.
class GzipInflater final
{
public:
    GzipInflater();

    /// Inflates `compressed` into `output`, as far as it is sound and no further than `limit` bytes, which gives
    /// FileTooLarge.
    [[nodiscard]] std::optional<GzipFailure> inflate(std::string_view compressed, PaddedBuffer& output,
                                                     std::uint64_t limit);

    [[nodiscard]] static bool isGzip(std::string_view bytes);

private:
    struct Free
    {
        void operator()(libdeflate_decompressor* decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Free> m_decompressor;
};

} // namespace latchlight
