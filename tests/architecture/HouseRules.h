// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// The rooms of the house and what each may use directly: the table in packaging/cmake/House.cmake.
using HouseTable = std::map<std::string, std::set<std::string>>;

/// Reads the lines `"room: room room"` between `set(LATCHLIGHT_HOUSE` and its closing parenthesis.
[[nodiscard]] HouseTable readHouseTable(std::string_view cmakeText);

/// One #include line.
struct IncludeLine
{
    std::string target; ///< without quotes or angle brackets
    std::size_t line = 0;
    bool isProject = false; ///< in quotes
};

/// The #include lines of a source text; those in comments and raw strings of their own line are none.
[[nodiscard]] std::vector<IncludeLine> readIncludes(std::string_view sourceText);

/// Checks a source tree against the rules of the architecture. Violations are lines for people: `path:line: what is
/// wrong`.
class HouseRules final
{
public:
    /// `root` holds packaging/cmake/House.cmake, engine/ and gui/.
    explicit HouseRules(std::filesystem::path root);

    /// The table is there, names only rooms that it has, and no room reaches itself.
    [[nodiscard]] std::vector<std::string> checkTable() const;
    /// Each folder below engine/ and gui/ is a room of the table, each room a folder with a CMakeLists.txt.
    [[nodiscard]] std::vector<std::string> checkRooms() const;
    /// Includes reach only the own room and rooms that the table grants; engine/ knows no Qt; libraries stay in their
    /// rooms.
    [[nodiscard]] std::vector<std::string> checkIncludes() const;
    /// Every header has `#pragma once`, every file its SPDX line.
    [[nodiscard]] std::vector<std::string> checkHeads() const;
    /// No header includes itself, not even through others.
    [[nodiscard]] std::vector<std::string> checkHeaderCycles() const;
    /// Files longer than `maximumLines`, but for those in `exceptions` (paths below the root).
    [[nodiscard]] std::vector<std::string> checkLengths(std::size_t maximumLines,
                                                        const std::set<std::string>& exceptions) const;

private:
    struct SourceFile
    {
        std::string path; ///< below the root
        std::string room;
        std::string text;
    };

    [[nodiscard]] std::set<std::string> reachableFrom(const std::string& room) const;
    [[nodiscard]] std::string complaintAbout(const SourceFile& file, const IncludeLine& include) const;

    std::filesystem::path m_root;
    HouseTable m_table;
    std::vector<SourceFile> m_files;
};

} // namespace latchlight::test
