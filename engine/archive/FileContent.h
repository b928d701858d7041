// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/ArchiveLoader.h"
#include "engine/archive/Gzip.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// Reads one file after another into buffers that are kept, inflates what is compressed and walks through what is
/// packed.
class FileContent final
{
public:
    /// One document: the file itself (`member` is empty), or a member of the archive that it is. `text` is
    /// uncompressed, followed by JsonCursor::padding quotes, and valid during the call. False ends the walk.
    using Visit = std::function<bool(const std::string& member, std::string_view text)>;

    explicit FileContent(const LoadLimits& limits);
    ~FileContent();
    FileContent(const FileContent&) = delete;
    FileContent& operator=(const FileContent&) = delete;

    /// Hands out every document of `path`. Problems do not mean that there is nothing: what is sound of a broken file
    /// is handed out.
    [[nodiscard]] std::vector<LoadProblem> load(const std::string& path, const Visit& visit);

    /// Bytes read from disk for the last file.
    [[nodiscard]] std::uint64_t fileBytes() const { return m_fileBytes; }

    /// `archive.zip!member.json`; the path alone where there is no member.
    [[nodiscard]] static std::string displayPath(std::string_view path, std::string_view member);

private:
    static constexpr std::size_t maximumNesting = 4; // of what is packed or compressed within an archive

    /// A folder that stays open from file to file: the files of a day lie deep, and beside one another.
    class OpenFolder;

    [[nodiscard]] std::optional<LoadProblem> readFile(const std::string& path);
    [[nodiscard]] bool visitBytes(const std::string& member, std::string_view bytes, std::size_t nesting,
                                  const Visit& visit);
    [[nodiscard]] bool visitGzip(const std::string& member, std::string_view bytes, std::size_t nesting,
                                 const Visit& visit);
    [[nodiscard]] bool visitMembers(const std::string& member, std::string_view bytes, std::size_t nesting,
                                    const Visit& visit);
    [[nodiscard]] std::uint64_t bytesByRatio() const;
    /// What a file has to be called that took its whole budget.
    [[nodiscard]] ProblemKind excessKind() const;
    void addProblem(const std::string& member, std::uint64_t offset, ProblemKind kind, std::string detail);

    LoadLimits m_limits;
    std::unique_ptr<OpenFolder> m_folder;
    PaddedBuffer m_file;
    std::array<PaddedBuffer, maximumNesting + 1> m_inflated;
    GzipInflater m_inflater;
    std::string m_path;
    std::uint64_t m_fileBytes = 0;
    std::uint64_t m_budget = 0; ///< bytes that the file may still inflate to, all its members and layers together
    std::vector<LoadProblem> m_problems;
};

} // namespace latchlight
