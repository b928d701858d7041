// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/HouseRules.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <utility>

namespace latchlight::test {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view tableFile = "packaging/cmake/House.cmake";
constexpr std::array<std::string_view, 2> floors{"engine", "gui"};

std::string readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// `engine/store/EventStore.h` → `engine/store`; empty if there are not two folders.
std::string roomOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return second == std::string_view::npos ? std::string() : std::string(path.substr(0, second));
}

bool isHeader(std::string_view path)
{
    return path.size() > 2 &&
           (path.substr(path.size() - 2) == ".h" || (path.size() > 5 && path.substr(path.size() - 5) == ".h.in"));
}

bool isSource(const fs::path& path)
{
    const std::string name = path.filename().string();
    return isHeader(name) || path.extension() == ".cpp" || name == "CMakeLists.txt";
}

/// The one room that may include a library's headers, so that the library can be replaced.
std::string_view onlyRoomOf(std::string_view include)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> owners{{
        {"tl/", "engine/base"},
        {"simdjson", "engine/archive"},
        {"libdeflate", "engine/archive"},
        {"zlib", "engine/archive"},
        {"archive.h", "engine/archive"},
        {"archive_entry.h", "engine/archive"},
        {"sqlite3", "engine/casefile"},
        {"QtCharts", "gui/charts"},
        {"QChart", "gui/charts"},
    }};
    const auto* found =
        std::find_if(owners.begin(), owners.end(), [&](const auto& owner) { return startsWith(include, owner.first); });
    return found == owners.end() ? std::string_view() : found->second;
}

} // namespace

HouseTable readHouseTable(std::string_view cmakeText)
{
    HouseTable table;
    const std::size_t start = cmakeText.find("set(LATCHLIGHT_HOUSE");
    if (start == std::string_view::npos) {
        return table;
    }
    const std::string_view body = cmakeText.substr(start, cmakeText.find(')', start) - start);
    for (const std::string_view line : linesOf(body)) {
        const std::size_t open = line.find('"');
        const std::size_t colon = line.find(':');
        const std::size_t close = line.rfind('"');
        if (open == std::string_view::npos || colon == std::string_view::npos || close <= colon) {
            continue;
        }
        std::set<std::string>& granted = table[std::string(withoutBlanks(line.substr(open + 1, colon - open - 1)))];
        std::istringstream rooms{std::string(line.substr(colon + 1, close - colon - 1))};
        granted.insert(std::istream_iterator<std::string>(rooms), std::istream_iterator<std::string>());
    }
    return table;
}

std::vector<IncludeLine> readIncludes(std::string_view sourceText)
{
    std::vector<IncludeLine> includes;
    std::size_t number = 0;
    for (std::string_view line : linesOf(sourceText)) {
        ++number;
        line = withoutBlanks(line);
        if (line.empty() || line.front() != '#') {
            continue;
        }
        line = withoutBlanks(line.substr(1));
        if (!startsWith(line, "include")) {
            continue;
        }
        line = withoutBlanks(line.substr(std::string_view("include").size()));
        const bool isProject = !line.empty() && line.front() == '"';
        const std::size_t close = line.empty() ? std::string_view::npos : line.find(isProject ? '"' : '>', 1);
        if (close != std::string_view::npos) {
            includes.push_back({std::string(line.substr(1, close - 1)), number, isProject});
        }
    }
    return includes;
}

HouseRules::HouseRules(fs::path root)
    : m_root(std::move(root))
    , m_table(readHouseTable(readText(m_root / tableFile)))
{
    for (const std::string_view floor : floors) {
        if (!fs::is_directory(m_root / floor)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(m_root / floor)) {
            if (entry.is_regular_file() && isSource(entry.path())) {
                const std::string path = entry.path().lexically_relative(m_root).generic_string();
                m_files.push_back({path, roomOf(path), readText(entry.path())});
            }
        }
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const SourceFile& left, const SourceFile& right) { return left.path < right.path; });
}

std::set<std::string> HouseRules::reachableFrom(const std::string& room) const
{
    std::set<std::string> reached;
    std::vector<std::string> open{room};
    while (!open.empty()) {
        const auto found = m_table.find(open.back());
        open.pop_back();
        if (found == m_table.end()) {
            continue;
        }
        for (const std::string& lower : found->second) {
            if (reached.insert(lower).second) {
                open.push_back(lower);
            }
        }
    }
    return reached;
}

std::vector<std::string> HouseRules::checkTable() const
{
    std::vector<std::string> violations;
    if (m_table.empty()) {
        violations.push_back(std::string(tableFile) + ": no table of rooms");
    }
    for (const auto& [room, granted] : m_table) {
        for (const std::string& lower : granted) {
            if (m_table.count(lower) == 0) {
                violations.push_back(std::string(tableFile) + ": " + room + " uses " + lower + ", which is no room");
            }
        }
        if (reachableFrom(room).count(room) != 0) {
            violations.push_back(std::string(tableFile) + ": " + room + " uses itself through others");
        }
    }
    return violations;
}

std::vector<std::string> HouseRules::checkRooms() const
{
    std::vector<std::string> violations;
    for (const auto& [room, granted] : m_table) {
        if (!fs::is_regular_file(m_root / room / "CMakeLists.txt")) {
            violations.push_back(room + "/CMakeLists.txt: missing");
        }
    }
    for (const SourceFile& file : m_files) {
        const bool isOfFloor = file.room.empty() && file.path.find("CMakeLists.txt") != std::string::npos;
        if (!isOfFloor && m_table.count(file.room) == 0) {
            violations.push_back(file.path + ": lies in no room of the house");
        }
    }
    return violations;
}

std::string HouseRules::complaintAbout(const SourceFile& file, const IncludeLine& include) const
{
    if (!include.isProject) {
        if (startsWith(file.path, "engine/") && startsWith(include.target, "Q")) {
            return "the engine knows no Qt";
        }
        const std::string_view owner = onlyRoomOf(include.target);
        return owner.empty() || owner == file.room ? std::string() : "only " + std::string(owner) + " may include it";
    }
    const std::string_view target = include.target;
    if (target.size() > 4 && target.substr(target.size() - 4) == ".moc") {
        return {};
    }
    const std::string room = roomOf(target);
    if (m_table.count(room) == 0) {
        return "is not written from the root (engine/… or gui/…)";
    }
    if (room != file.room && reachableFrom(file.room).count(room) == 0) {
        return file.room + " may not use " + room;
    }
    const bool isThere = fs::exists(m_root / target) || fs::exists(m_root / (include.target + ".in"));
    return isThere ? std::string() : "does not exist";
}

std::vector<std::string> HouseRules::checkIncludes() const
{
    std::vector<std::string> violations;
    for (const SourceFile& file : m_files) {
        for (const IncludeLine& include : readIncludes(file.text)) {
            const std::string complaint = complaintAbout(file, include);
            if (!complaint.empty()) {
                violations.push_back(file.path + ":" + std::to_string(include.line) + ": " + include.target + ": " +
                                     complaint);
            }
        }
    }
    return violations;
}

std::vector<std::string> HouseRules::checkHeads() const
{
    constexpr std::string_view licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    std::vector<std::string> violations;
    for (const SourceFile& file : m_files) {
        const std::vector<std::string_view> lines = linesOf(file.text);
        if (lines.empty() || lines.front().find(licence) == std::string_view::npos) {
            violations.push_back(file.path + ":1: no SPDX line");
        }
        const bool hasGuard = std::any_of(lines.begin(), lines.end(),
                                          [](std::string_view line) { return withoutBlanks(line) == "#pragma once"; });
        if (isHeader(file.path) && !hasGuard) {
            violations.push_back(file.path + ":1: no #pragma once");
        }
    }
    return violations;
}

std::vector<std::string> HouseRules::checkHeaderCycles() const
{
    std::map<std::string, std::vector<std::string>> includesOf;
    for (const SourceFile& file : m_files) {
        if (isHeader(file.path)) {
            for (const IncludeLine& include : readIncludes(file.text)) {
                includesOf[file.path].push_back(include.target);
            }
        }
    }
    enum class State { Unknown, Open, Done };
    std::map<std::string, State> states;
    std::vector<std::string> violations;
    const std::function<void(const std::string&)> visit = [&](const std::string& header) {
        states[header] = State::Open;
        for (const std::string& target : includesOf[header]) {
            if (states[target] == State::Open) {
                violations.push_back(header + ": includes " + target + ", which includes it again");
            } else if (states[target] == State::Unknown) {
                visit(target);
            }
        }
        states[header] = State::Done;
    };
    for (const SourceFile& file : m_files) {
        if (isHeader(file.path) && states[file.path] == State::Unknown) {
            visit(file.path);
        }
    }
    return violations;
}

std::vector<std::string> HouseRules::checkLengths(std::size_t maximumLines,
                                                  const std::set<std::string>& exceptions) const
{
    std::vector<std::string> violations;
    for (const SourceFile& file : m_files) {
        const std::size_t lines = linesOf(file.text).size();
        if (lines > maximumLines && exceptions.count(file.path) == 0) {
            violations.push_back(file.path + ": " + std::to_string(lines) + " lines");
        }
    }
    return violations;
}

} // namespace latchlight::test
