// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RawRecord.h"

#include "engine/archive/FileContent.h"
#include "engine/archive/JsonCursor.h"

#include <optional>

namespace latchlight {

namespace {

/// The record at `location` in its document. None: the document is not what it was when it was read.
std::optional<std::string> recordIn(std::string_view text, const RecordLocation& location)
{
    if (location.offset >= text.size()) {
        return std::nullopt;
    }
    JsonCursor cursor(text);
    cursor.moveTo(static_cast<std::size_t>(location.offset));
    RawValue value;
    const JsonKind expected = location.isEscaped ? JsonKind::String : JsonKind::Object;
    if (!cursor.readValue(value) || value.kind != expected) {
        return std::nullopt;
    }
    return location.isEscaped ? decodeJsonString(value.text) : std::string(value.text);
}

} // namespace

Expected<std::string> readRawRecord(const RecordLocation& location)
{
    const std::string path(location.path);
    FileContent content{LoadLimits()};
    std::optional<std::string> record;
    const auto problems = content.load(path, [&](const std::string& member, std::string_view text) {
        if (member != location.member) {
            return true;
        }
        record = recordIn(text, location);
        return false;
    });
    if (record) {
        return std::move(*record);
    }
    const bool isUnreadable = !problems.empty() && problems.front().kind == ProblemKind::FileUnreadable;
    return unexpected({isUnreadable ? ErrorCode::FileUnreadable : ErrorCode::MalformedData,
                       FileContent::displayPath(path, location.member),
                       {},
                       problems.empty() ? std::string() : problems.front().detail,
                       location.offset,
                       0});
}

} // namespace latchlight
