// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/ArchiveLoader.h"
#include "engine/archive/Gzip.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchlight {

/// Reads one file after another into buffers that are kept, and inflates what is compressed.
class FileContent final
{
public:
    explicit FileContent(const LoadLimits& limits)
        : m_limits(limits)
    {
    }

    /// Loads `path`. A problem does not mean that there is nothing: what is sound of a broken gzip file is in `text()`.
    [[nodiscard]] std::optional<LoadProblem> load(const std::string& path);

    /// The uncompressed content, followed by JsonCursor::padding quotes; valid until the next load.
    [[nodiscard]] std::string_view text() const { return m_isInflated ? m_inflated.view() : m_file.view(); }
    /// Bytes read from disk.
    [[nodiscard]] std::uint64_t fileBytes() const { return m_file.view().size(); }

private:
    [[nodiscard]] std::optional<LoadProblem> readFile(const std::string& path);

    LoadLimits m_limits;
    PaddedBuffer m_file;
    PaddedBuffer m_inflated;
    GzipInflater m_inflater;
    bool m_isInflated = false;
};

} // namespace latchlight
