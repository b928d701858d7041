// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// Remembers the first thing that is wrong with a data file, so that reading need not stop at every step.
class DataProblems final
{
public:
    DataProblems(ErrorCode code, std::filesystem::path source);

    /// Kept only if it is the first. `pointer` is a JSON pointer.
    void report(std::string pointer, std::string detail);
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

private:
    ErrorCode m_code;
    std::filesystem::path m_source;
    std::optional<Error> m_first;
};

/// Reads one JSON object key by key. What is missing or wrong is reported with its JSON pointer and read as empty.
/// Details of the error are those of rule files: missing-key, unknown-key, expected-object, expected-array,
/// expected-string, expected-integer, expected-boolean, empty, too-long, control-character.
class ObjectReader final
{
public:
    enum class Presence { Required, Optional };

    /// A key that is not among `keys` is reported: a typing error would otherwise pass unseen.
    ObjectReader(const nlohmann::json& value, std::string pointer, DataProblems& problems,
                 std::vector<std::string> keys);

    /// One line of at most 2,000 bytes without control characters.
    [[nodiscard]] std::string text(const std::string& key, Presence presence = Presence::Required);
    [[nodiscard]] std::vector<std::string> texts(const std::string& key, Presence presence = Presence::Required);
    /// 0 where it is missing.
    [[nodiscard]] std::int64_t integer(const std::string& key, std::int64_t minimum, std::int64_t maximum);
    /// False where it is missing.
    [[nodiscard]] bool flag(const std::string& key);
    /// The objects of a list, each with its own keys.
    [[nodiscard]] std::vector<ObjectReader> objects(const std::string& key, const std::vector<std::string>& keys);
    /// The value itself, null if it is missing.
    [[nodiscard]] const nlohmann::json* raw(const std::string& key, Presence presence = Presence::Required);

    [[nodiscard]] std::string pointerTo(const std::string& key) const;
    void report(const std::string& key, std::string detail) { m_problems->report(pointerTo(key), std::move(detail)); }

private:
    [[nodiscard]] std::string checkedText(const nlohmann::json& value, const std::string& pointer);
    [[nodiscard]] const nlohmann::json* list(const std::string& key, Presence presence);

    const nlohmann::json* m_value;
    std::string m_pointer;
    DataProblems* m_problems;
};

/// The whole file, at most 1 MiB. Codes: FileNotFound, FileUnreadable, LimitExceeded.
[[nodiscard]] Expected<std::string> readDataFile(const std::filesystem::path& file);
/// Error of the given code where `text` is no JSON, has a key twice or is nested too deeply.
[[nodiscard]] Expected<nlohmann::json> parseDataText(std::string_view text, const std::filesystem::path& source,
                                                     ErrorCode code);

/// `secrets-manager`: lower-case letters, digits and single dashes.
[[nodiscard]] bool isKebabCase(std::string_view text);

} // namespace latchlight
