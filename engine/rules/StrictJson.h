// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// JSON that people write: refuses repeated keys, deep nesting and whatever nlohmann_json refuses. Errors have the code
/// InvalidRule and no path; see readRule() for key and detail.
[[nodiscard]] Expected<nlohmann::json> parseStrictJson(std::string_view text, std::size_t maximumDepth);

/// Reads the members of one JSON object and remembers the first that is wrong; from then on every answer is a default.
/// Lives no longer than the object.
class JsonFields final
{
public:
    enum class Presence { Required, Optional };

    /// `pointer` is the JSON pointer of `object`. A key that is not among `keys` is an error.
    JsonFields(const nlohmann::json& object, std::string pointer, const std::vector<std::string>& keys);

    /// A text of one line without control characters, at most 1,000 bytes.
    [[nodiscard]] std::string line(const std::string& key, Presence presence);
    /// A text that may have several lines; no control characters but tab and line feed.
    [[nodiscard]] std::string text(const std::string& key, Presence presence);
    [[nodiscard]] std::vector<std::string> lines(const std::string& key);
    [[nodiscard]] bool boolean(const std::string& key, bool byDefault);
    /// A required whole number in [minimum, maximum]; `minimum` when it is wrong.
    [[nodiscard]] std::int64_t integer(const std::string& key, std::int64_t minimum, std::int64_t maximum);
    /// The member object, or null if it is not there.
    [[nodiscard]] const nlohmann::json* object(const std::string& key);

    [[nodiscard]] std::string pointerTo(std::string_view key) const;
    /// Counts only if nothing was wrong before.
    void fail(std::string_view key, std::string detail);
    void fail(Error error);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    enum class TextShape { OneLine, SeveralLines };

    [[nodiscard]] const nlohmann::json* member(const std::string& key, Presence presence);
    [[nodiscard]] std::string checkedText(const nlohmann::json& value, const std::string& pointer, TextShape shape);

    const nlohmann::json& m_object;
    std::string m_pointer;
    std::optional<Error> m_error;
};

} // namespace latchlight
