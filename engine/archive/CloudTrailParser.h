// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/archive/RecordKeys.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace latchlight {

/// Receives what a parser finds.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// False: the record could not be used (its userIdentity is malformed); it counts as rejected.
    virtual bool record(const RecordFields& fields) = 0;
    virtual void problem(ProblemKind kind, std::uint64_t offset, std::string_view detail) = 0;
    /// Asked between records; true ends the parse.
    [[nodiscard]] virtual bool isStopRequested() const = 0;

protected:
    RecordSink() = default;
    RecordSink(const RecordSink&) = default;
    RecordSink& operator=(const RecordSink&) = default;
};

/// What a document turned out to be.
struct ParseResult
{
    std::uint64_t records = 0;
    std::uint64_t rejected = 0; ///< records that are malformed, each also a problem
    bool isEmpty = false;       ///< no value at all, or only empty containers
    std::string_view
        otherFormat; ///< what a document without records is, if it was recognised: "digest", "S3 notification", …
};

/// Finds CloudTrail records in a document, whatever wraps them: `{"Records":[…]}`, arrays, single records, one value a
/// line, EventBridge (`detail`), lookup-events
/// (`Events[].CloudTrailEvent`), CloudWatch Logs (`logEvents[].message`, or lines of a time and JSON),
/// `aws.cloudtrail`, `_source`. A malformed record costs that record: the parser goes on at the next object that starts
/// with a key of a record or of one of these wrappers. One parser may read any number of documents: it gets used to the
/// order in which their writer puts keys.
class CloudTrailParser final
{
public:
    CloudTrailParser(RecordSink& sink, std::uint64_t maximumRecordBytes)
        : m_sink(sink)
        , m_maximumRecordBytes(maximumRecordBytes)
    {}

    /// `document` must be followed by JsonCursor::padding quotes.
    [[nodiscard]] ParseResult parse(std::string_view document);

private:
    struct Wrapper;
    enum class Step { Done, Malformed };

    [[nodiscard]] Step visitValue(JsonCursor& cursor, int depth);
    [[nodiscard]] Step visitArray(JsonCursor& cursor, int depth);
    [[nodiscard]] Step visitObject(JsonCursor& cursor, int depth);
    [[nodiscard]] bool readUsualMembers(JsonCursor& cursor, RecordKeys::Key& key, RecordFields& fields);
    [[nodiscard]] bool readMember(JsonCursor& cursor, RecordKeys::Key& key, RecordFields& fields, Wrapper& wrapper,
                                  int depth);
    [[nodiscard]] bool readWrapperMember(JsonCursor& cursor, std::string_view key, const RecordFields& fields,
                                         Wrapper& wrapper, int depth);
    void visitWrapper(const JsonCursor& cursor, const Wrapper& wrapper, int depth);
    void visitEscaped(const RawValue& string, std::size_t offset, int depth);
    void emit(const RecordFields& fields);
    void reportDamage(ProblemKind kind, std::uint64_t offset, std::string_view detail);
    [[nodiscard]] bool resume(JsonCursor& cursor, std::size_t from);
    void visitStray(JsonCursor& cursor, std::string_view document);
    [[nodiscard]] static bool startsRecord(JsonCursor cursor);

    RecordSink& m_sink;
    RecordKeys m_keys;
    std::uint64_t m_maximumRecordBytes;
    ParseResult m_result;
    std::uint64_t m_rescannedBytes = 0;
    std::size_t m_nextBrace = 0;       ///< the first `{` or `[` behind the stray text that was met last
    std::uint64_t m_escapedOffset = 0; ///< of the string being read, meaningful while m_isEscaped
    bool m_isEscaped = false;
    bool m_isCommaMissing = false; ///< and was reported: once for a document
};

} // namespace latchlight
