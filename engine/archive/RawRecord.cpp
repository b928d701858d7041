// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RawRecord.h"

#include "engine/archive/FileContent.h"
#include "engine/archive/JsonCursor.h"

namespace latchlight {

Expected<std::string> readRawRecord(const RecordLocation& location)
{
    const std::string path(location.path);
    FileContent content{LoadLimits()};
    const auto problem = content.load(path);
    const std::string_view text = content.text();
    if (location.offset >= text.size()) {
        const bool isUnreadable = problem && problem->kind == ProblemKind::FileUnreadable;
        return unexpected({isUnreadable ? ErrorCode::FileUnreadable : ErrorCode::MalformedData, path, {}, problem ? problem->detail : "",
                           location.offset, 0});
    }
    JsonCursor cursor(text);
    cursor.moveTo(static_cast<std::size_t>(location.offset));
    RawValue value;
    const JsonKind expected = location.isEscaped ? JsonKind::String : JsonKind::Object;
    if (!cursor.readValue(value) || value.kind != expected) {
        // The file changed since it was read.
        return unexpected({ErrorCode::MalformedData, path, {}, {}, location.offset, 0});
    }
    return location.isEscaped ? decodeJsonString(value.text) : std::string(value.text);
}

} // namespace latchlight
