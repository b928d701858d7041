// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadLimits.h"
#include "engine/base/Expected.h"
#include "engine/store/EventStore.h"

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <sys/stat.h>

namespace latchlight {

/// Reads the original bytes of records back from their files. The documents asked for last are kept, so that the
/// records beside one cost nothing more. For any number of threads.
class RecordReader final
{
public:
    static constexpr std::size_t defaultCacheBytes = 64ULL << 20U;

    /// `limits`: those that the files were loaded with. `cacheBytes`: what kept documents may take; a larger document
    /// is read anew for every record.
    explicit RecordReader(const LoadLimits& limits = {}, std::size_t cacheBytes = defaultCacheBytes);

    /// The bytes as they stand in the file, or the record that a string held. FileUnreadable; MalformedData where the
    /// document is not what it was when it was loaded.
    [[nodiscard]] Expected<std::string> read(const RecordLocation& location);

private:
    /// A document of a file in the state in which the file was when it was read.
    struct Document
    {
        std::string path;
        std::string member;
        struct stat state = {};
        std::string text; ///< followed by JsonCursor::padding quotes
    };

    /// Null if it is not kept or its file was changed since.
    [[nodiscard]] const Document* kept(const RecordLocation& location);
    void keep(const RecordLocation& location, std::string_view text, const struct stat& state);

    LoadLimits m_limits;
    std::size_t m_cacheBytes;
    std::mutex m_mutex;
    std::list<Document> m_documents; ///< the one asked for last is the first
    std::size_t m_keptBytes = 0;     ///< of m_documents
};

} // namespace latchlight
