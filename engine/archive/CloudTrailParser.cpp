// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/CloudTrailParser.h"

#include "engine/base/Text.h"
#include "engine/base/UtcTime.h"

#include <algorithm>
#include <array>

namespace latchlight {

namespace {

// What the defects of a document may cost: the bytes that are looked at more than once.
constexpr std::uint64_t rescansOfDocument = 64;
constexpr std::uint64_t freeRescanBytes = 1ULL << 30U;
constexpr std::string_view notJson = "not JSON";
constexpr std::size_t shownBytes = 60; // of what stands where it should not
constexpr int maximumDepth = 12;       // of wrappers around records; real ones have at most 4

bool isString(const RawValue& value)
{
    return value.kind == JsonKind::String;
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

/// A CloudTrail record has an eventName and says which service it was sent to; S3 notifications use the same names for
/// other things.
bool isRecord(const RecordFields& fields)
{
    return isString(fields.eventName) && isString(fields.eventSource) &&
           !isText(fields.eventSource.text.substr(0, 4), "aws:");
}

/// What only a CloudTrail record has, though without the name or the service it cannot be used.
bool isRemainsOfRecord(const RecordFields& fields)
{
    const auto isThere = [](const RawValue& value) { return value.kind != JsonKind::Missing ? 1 : 0; };
    constexpr int enough = 3;
    return !isText(fields.eventSource.text.substr(0, 4), "aws:") &&
           isThere(fields.eventTime) + isThere(fields.eventSource) + isThere(fields.eventName) +
                   isThere(fields.eventId) + isThere(fields.userIdentity) + isThere(fields.awsRegion) >=
               enough;
}

/// What the value of a key may mean that is no member of a record.
enum class KeyMeaning { Nothing, List, Inner, Escaped, Digest, Config, Insight, Findings };

KeyMeaning meaningOf(std::string_view key)
{
    const auto of = [](bool isIt, KeyMeaning meaning) { return isIt ? meaning : KeyMeaning::Nothing; };
    switch (key.size()) {
    case 3:
        return of(isText(key, "aws"), KeyMeaning::Inner);
    case 5:
        return of(isText(key, "event"), KeyMeaning::Escaped);
    case 6:
        return isText(key, "detail") ? KeyMeaning::Inner : of(isText(key, "Events"), KeyMeaning::List);
    case 7:
        if (isText(key, "_source")) {
            return KeyMeaning::Inner;
        }
        return isText(key, "Records") || isText(key, "records")
                   ? KeyMeaning::List
                   : of(isText(key, "message") || isText(key, "Message"), KeyMeaning::Escaped);
    case 8:
        return isText(key, "findings") ? KeyMeaning::Findings : of(isText(key, "@message"), KeyMeaning::Escaped);
    case 9:
        return of(isText(key, "logEvents"), KeyMeaning::List);
    case 10:
        return of(isText(key, "cloudtrail") || isText(key, "CloudTrail"), KeyMeaning::Inner);
    case 13:
        return of(isText(key, "awsCloudTrail"), KeyMeaning::Inner);
    case 14:
        return isText(key, "aws.cloudtrail") ? KeyMeaning::Inner
                                             : of(isText(key, "insightDetails"), KeyMeaning::Insight);
    case 15:
        return isText(key, "CloudTrailEvent") ? KeyMeaning::Escaped
                                              : of(isText(key, "digestStartTime"), KeyMeaning::Digest);
    case 16:
        return of(isText(key, "configSnapshotId"), KeyMeaning::Config);
    case 18:
        return of(isText(key, "configurationItems"), KeyMeaning::Config);
    default:
        return KeyMeaning::Nothing;
    }
}

} // namespace

/// What an object that is no record may hold instead.
struct CloudTrailParser::Wrapper
{
    RawValue inner;               ///< detail, cloudtrail, aws, _source …
    RawValue escaped;             ///< CloudTrailEvent, message, Message
    std::string_view otherFormat; ///< by a telling key
    bool hasVisitedRecords = false;
};

ParseResult CloudTrailParser::parse(std::string_view document)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    m_result = {};
    m_result.isEmpty = true;
    m_rescannedBytes = 0;
    m_nextBrace = 0;
    m_isCommaMissing = false;
    JsonCursor cursor(document);
    if (startsWith(document, byteOrderMark)) {
        cursor.moveTo(byteOrderMark.size());
    }
    while (!m_sink.isStopRequested()) {
        cursor.skipBlanks();
        if (cursor.isAtEnd()) {
            break;
        }
        const std::size_t start = cursor.offset();
        if (cursor.peek() != '{' && cursor.peek() != '[') {
            visitStray(cursor, document);
            continue;
        }
        if (visitValue(cursor, 0) == Step::Malformed && !resume(cursor, start + 1)) {
            break;
        }
    }
    return m_result;
}

/// Text between values: the time before a CloudWatch Logs line, a comma between records, or garbage.
void CloudTrailParser::visitStray(JsonCursor& cursor, std::string_view document)
{
    const std::size_t start = cursor.offset();
    if (start == 0 || m_nextBrace < start) { // searched once for all the lines before it
        m_nextBrace = std::min(document.find_first_of("{[", start), document.size());
    }
    const std::size_t length = document.substr(start, m_nextBrace - start).find('\n');
    const std::size_t end = length == std::string_view::npos ? m_nextBrace : start + length;
    const std::string_view stray = trimmed(document.substr(start, end - start));
    m_result.isEmpty = false;
    cursor.moveTo(end);
    if (stray == "," || (end == m_nextBrace && end < document.size() && parseUtcTime(stray))) {
        return;
    }
    // A document that starts with something else is of another format, and says so once; garbage among records is a
    // problem each.
    if (m_result.records == 0) {
        m_result.otherFormat = notJson;
        cursor.moveTo(m_nextBrace);
        return;
    }
    reportDamage(ProblemKind::BrokenJson, start, stray.substr(0, shownBytes));
}

CloudTrailParser::Step CloudTrailParser::visitValue(JsonCursor& cursor, int depth)
{
    cursor.skipBlanks();
    RawValue value;
    if (cursor.isAtEnd()) {
        reportDamage(ProblemKind::BrokenJson, cursor.offset(), "the list does not end");
        return Step::Malformed;
    }
    if (depth < maximumDepth && cursor.peek() == '{') {
        return visitObject(cursor, depth);
    }
    if (depth < maximumDepth && cursor.peek() == '[') {
        return visitArray(cursor, depth);
    }
    if (!cursor.readValue(value)) {
        reportDamage(ProblemKind::BrokenJson, cursor.offset(), cursor.rest().substr(0, shownBytes));
        return Step::Malformed;
    }
    m_result.isEmpty = false;
    return Step::Done;
}

CloudTrailParser::Step CloudTrailParser::visitArray(JsonCursor& cursor, int depth)
{
    cursor.advance();
    if (cursor.take(']')) {
        return Step::Done;
    }
    while (!m_sink.isStopRequested()) {
        cursor.skipBlanks();
        const std::size_t start = cursor.offset();
        if (visitValue(cursor, depth + 1) == Step::Malformed) {
            if (!resume(cursor, start + 1)) {
                return Step::Done; // reported; there is nothing left to read
            }
            continue;
        }
        if (cursor.take(',')) {
            continue;
        }
        if (cursor.take(']')) {
            return Step::Done;
        }
        if (cursor.isAtEnd()) {
            reportDamage(ProblemKind::BrokenJson, cursor.offset(), "the list does not end");
            return Step::Done;
        }
        if (cursor.peek() == '{') { // nothing is lost, but whoever joined the records did it by hand
            if (!m_isCommaMissing) {
                reportDamage(ProblemKind::BrokenJson, cursor.offset(), "a comma is missing");
            }
            m_isCommaMissing = true;
            continue;
        }
        reportDamage(ProblemKind::BrokenJson, cursor.offset(), cursor.rest().substr(0, shownBytes));
        if (!resume(cursor, cursor.offset())) {
            return Step::Done;
        }
    }
    return Step::Done;
}

CloudTrailParser::Step CloudTrailParser::visitObject(JsonCursor& cursor, int depth)
{
    const std::size_t start = cursor.offset();
    RecordFields fields;
    fields.offset = m_isEscaped ? m_escapedOffset : start;
    fields.isEscaped = m_isEscaped;
    Wrapper wrapper;
    cursor.advance();
    bool isClosed = cursor.take('}');
    RecordKeys::Key key = RecordKeys::none;
    while (!isClosed) {
        isClosed = readUsualMembers(cursor, key, fields);
        if (isClosed || !readMember(cursor, key, fields, wrapper, depth)) {
            break;
        }
        if (!cursor.take(',')) {
            isClosed = cursor.take('}');
            break;
        }
    }
    if (!isClosed && wrapper.hasVisitedRecords) {
        // The records are read already; only what followed them is damaged. The caller goes on from there.
        if (!m_sink.isStopRequested()) {
            reportDamage(ProblemKind::BrokenJson, cursor.offset(), "the document does not end");
        }
        return Step::Done;
    }
    if (!isClosed) {
        m_result.isEmpty = false;
        if (m_result.records > 0 || m_result.otherFormat != notJson) {
            m_sink.problem(ProblemKind::BrokenRecord, fields.offset, {});
            ++m_result.rejected;
        }
        return Step::Malformed;
    }
    if (isRecord(fields)) {
        m_result.isEmpty = false;
        if (cursor.offset() - start > m_maximumRecordBytes) {
            reportDamage(ProblemKind::RecordTooLarge, fields.offset, {});
            ++m_result.rejected;
            return Step::Done;
        }
        emit(fields);
        return Step::Done;
    }
    const bool isWrapper = wrapper.hasVisitedRecords || wrapper.inner.kind == JsonKind::Object ||
                           isString(wrapper.escaped) || !wrapper.otherFormat.empty();
    if (!isWrapper && isRemainsOfRecord(fields)) {
        m_result.isEmpty = false;
        ++m_result.rejected;
        m_sink.problem(ProblemKind::BrokenRecord, fields.offset,
                       isString(fields.eventName) ? "eventSource" : "eventName");
        return Step::Done;
    }
    visitWrapper(cursor, wrapper, depth);
    if (isString(fields.eventSource)) {
        m_result.otherFormat = "S3 notification";
    }
    return Step::Done;
}

/// Reads members as long as each has one of the keys that followed the one before it lately; `key` becomes the last of
/// them. True at the end of the object. False where the general way must go on, at the start of a member.
bool CloudTrailParser::readUsualMembers(JsonCursor& cursor, RecordKeys::Key& key, RecordFields& fields)
{
    JsonCursor at = cursor; // no call takes its address: it lives in registers
    while (true) {
        const RecordKeys::Key next = m_keys.take(at, key);
        if (next == RecordKeys::none) {
            return false;
        }
        RawValue unused;
        RawValue* member = RecordKeys::member(fields, next);
        if (!at.readValue(member == nullptr ? unused : *member)) {
            return false;
        }
        if (!at.take(',')) {
            const bool isClosed = at.take('}');
            cursor = isClosed ? at : cursor;
            return isClosed;
        }
        key = next;
        cursor = at;
    }
}

/// Reads any key and its value. `key` is the one before it, and becomes this one.
bool CloudTrailParser::readMember(JsonCursor& cursor, RecordKeys::Key& key, RecordFields& fields, Wrapper& wrapper,
                                  int depth)
{
    const RecordKeys::Key previous = key;
    std::string_view name;
    cursor.skipBlanks();
    if (cursor.isAtEnd() || cursor.peek() != '"' || !cursor.readString(name) || !cursor.take(':')) {
        return false;
    }
    key = m_keys.find(name, previous);
    if (key == RecordKeys::none) {
        return readWrapperMember(cursor, name, fields, wrapper, depth);
    }
    RawValue unused;
    RawValue* member = RecordKeys::member(fields, key);
    return cursor.readValue(member == nullptr ? unused : *member);
}

bool CloudTrailParser::readWrapperMember(JsonCursor& cursor, std::string_view key, const RecordFields& fields,
                                         Wrapper& wrapper, int depth)
{
    const KeyMeaning meaning = meaningOf(key);
    if (meaning == KeyMeaning::List && fields.eventName.kind == JsonKind::Missing && depth < maximumDepth) {
        cursor.skipBlanks();
        if (!cursor.isAtEnd() && cursor.peek() == '[') {
            wrapper.hasVisitedRecords = true;
            return visitArray(cursor, depth) == Step::Done;
        }
    }
    RawValue value;
    if (!cursor.readValue(value)) {
        return false;
    }
    switch (meaning) {
    case KeyMeaning::Inner:
        wrapper.inner = value.kind == JsonKind::Object ? value : wrapper.inner;
        break;
    case KeyMeaning::Escaped:
        wrapper.escaped = value.kind == JsonKind::String ? value : wrapper.escaped;
        break;
    case KeyMeaning::Digest:
        wrapper.otherFormat = "digest";
        break;
    case KeyMeaning::Config:
        wrapper.otherFormat = "Config snapshot";
        break;
    case KeyMeaning::Insight:
        wrapper.otherFormat = "Insight event";
        break;
    case KeyMeaning::Findings:
        wrapper.otherFormat = "Security Hub findings";
        break;
    case KeyMeaning::List:
    case KeyMeaning::Nothing:
        break;
    }
    return true;
}

void CloudTrailParser::visitWrapper(const JsonCursor& cursor, const Wrapper& wrapper, int depth)
{
    if (wrapper.inner.kind == JsonKind::Object) {
        JsonCursor inner = cursor.within(wrapper.inner);
        static_cast<void>(visitValue(inner, depth + 1)); // a malformed one is reported
        return;
    }
    if (isString(wrapper.escaped) && wrapper.escaped.text.find('{') != std::string_view::npos) {
        visitEscaped(wrapper.escaped, cursor.offsetOf(wrapper.escaped), depth);
        return;
    }
    if (!wrapper.hasVisitedRecords) {
        m_result.isEmpty = false;
        m_result.otherFormat = wrapper.otherFormat.empty() ? "other JSON" : wrapper.otherFormat;
    }
}

void CloudTrailParser::visitEscaped(const RawValue& string, std::size_t offset, int depth)
{
    if (m_isEscaped) {
        return; // a string within a string: no export does that
    }
    std::string text = decodeJsonString(string.text);
    const std::size_t size = text.size();
    text.append(JsonCursor::padding, '"');
    m_isEscaped = true;
    m_escapedOffset = offset;
    JsonCursor inner(std::string_view(text).substr(0, size));
    inner.skipBlanks();
    if (!inner.isAtEnd() && inner.peek() == '{') {
        const Step step = visitObject(inner, depth + 1); // a malformed one is reported
        inner.skipBlanks();
        if (step == Step::Done && !inner.isAtEnd()) {
            reportDamage(ProblemKind::BrokenJson, m_escapedOffset, inner.rest().substr(0, shownBytes));
        }
    }
    m_isEscaped = false;
}

/// Text that only looks like JSON here and there is no damaged CloudTrail document, but another format.
void CloudTrailParser::reportDamage(ProblemKind kind, std::uint64_t offset, std::string_view detail)
{
    if (m_result.records > 0 || m_result.otherFormat != notJson) {
        m_sink.problem(kind, offset, detail);
    }
}

void CloudTrailParser::emit(const RecordFields& fields)
{
    if (m_sink.record(fields)) {
        ++m_result.records;
        return;
    }
    ++m_result.rejected;
    m_sink.problem(ProblemKind::BrokenRecord, fields.offset, "userIdentity");
}

/// True at an object whose first key is one that records, or the wrappers around them, start with. AWS writes
/// eventVersion first; other writers sort the keys.
bool CloudTrailParser::startsRecord(JsonCursor cursor)
{
    static constexpr std::array<std::string_view, 29> firstKeys{
        // records
        "eventVersion", "userIdentity", "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress",
        "userAgent", "errorCode", "errorMessage", "eventID", "readOnly", "recipientAccountId", "requestParameters",
        "additionalEventData", "addendum", "apiVersion", "eventCategory",
        // lookup-events, EventBridge, CloudWatch Logs, search engines
        "EventId", "EventName", "AccessKeyId", "CloudTrailEvent", "version", "account", "id", "messageType",
        "timestamp", "_index", "_source"};
    constexpr std::size_t longestKey = 24;
    if (!cursor.take('{')) {
        return false;
    }
    cursor.skipBlanks();
    const std::string_view rest = cursor.rest().substr(0, longestKey + 2);
    const std::size_t end = rest.find('"', 1);
    return !rest.empty() && rest.front() == '"' && end != std::string_view::npos &&
           std::find(firstKeys.begin(), firstKeys.end(), rest.substr(1, end - 1)) != firstKeys.end();
}

/// Goes to the next place at or after `from` where a record starts. False: there is none, and the cursor is at the end.
bool CloudTrailParser::resume(JsonCursor& cursor, std::size_t from)
{
    const std::size_t size = cursor.size();
    from = std::min(from, size);
    // A defect can make one scan run to the end of the document; many of them must not make reading quadratic.
    m_rescannedBytes += cursor.furthest() - std::min(from, cursor.furthest());
    if (m_rescannedBytes > rescansOfDocument * size + freeRescanBytes) {
        reportDamage(ProblemKind::BrokenJson, from, "too many defects");
        cursor.moveTo(size);
        return false;
    }
    cursor.moveTo(from);
    cursor.forgetFurthest();
    while (!cursor.isAtEnd()) {
        const std::size_t brace = cursor.rest().find('{');
        if (brace == std::string_view::npos) {
            break;
        }
        cursor.moveTo(cursor.offset() + brace);
        if (startsRecord(cursor)) {
            return true;
        }
        cursor.advance();
    }
    cursor.moveTo(size);
    return false;
}

} // namespace latchlight
