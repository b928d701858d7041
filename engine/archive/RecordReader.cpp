// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/RecordReader.h"

#include "engine/archive/FileContent.h"
#include "engine/archive/JsonCursor.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

/// The record at `location` in its document. None: the document is not what it was when it was loaded.
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

std::optional<struct stat> stateOf(const std::string& path)
{
    struct stat state = {};
    if (::stat(path.c_str(), &state) != 0) {
        return std::nullopt;
    }
    return state;
}

bool isSameState(const struct stat& left, const struct stat& right)
{
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino && left.st_size == right.st_size &&
           left.st_mtim.tv_sec == right.st_mtim.tv_sec && left.st_mtim.tv_nsec == right.st_mtim.tv_nsec;
}

Error notReadable(const RecordLocation& location, const std::vector<LoadProblem>& problems)
{
    Error error;
    const bool isUnreadable = !problems.empty() && problems.front().kind == ProblemKind::FileUnreadable;
    error.code = isUnreadable ? ErrorCode::FileUnreadable : ErrorCode::MalformedData;
    error.path = FileContent::displayPath(location.path, location.member);
    error.detail = problems.empty() ? std::string() : problems.front().detail;
    error.offset = location.offset;
    return error;
}

} // namespace

RecordReader::RecordReader(const LoadLimits& limits, std::size_t cacheBytes)
    : m_limits(limits)
    , m_cacheBytes(cacheBytes)
{}

Expected<std::string> RecordReader::read(const RecordLocation& location)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<std::string> record;
    std::vector<LoadProblem> problems;
    if (const Document* document = kept(location)) {
        const std::string_view text(document->text);
        record = recordIn(text.substr(0, text.size() - JsonCursor::padding), location);
    } else {
        const std::string path(location.path);
        const std::optional<struct stat> state = stateOf(path); // before: a change while it is read shows next time
        problems = FileContent(m_limits).load(path, [&](const std::string& member, std::string_view text) {
            if (member != location.member) {
                return true;
            }
            record = recordIn(text, location);
            if (record && state) {
                keep(location, text, *state);
            }
            return false;
        });
    }
    return record ? Expected<std::string>(std::move(*record)) : unexpected(notReadable(location, problems));
}

const RecordReader::Document* RecordReader::kept(const RecordLocation& location)
{
    const auto document = std::find_if(m_documents.begin(), m_documents.end(), [&](const Document& candidate) {
        return candidate.path == location.path && candidate.member == location.member;
    });
    if (document == m_documents.end()) {
        return nullptr;
    }
    const std::optional<struct stat> state = stateOf(document->path);
    if (!state || !isSameState(*state, document->state)) {
        m_keptBytes -= document->text.size();
        m_documents.erase(document);
        return nullptr;
    }
    m_documents.splice(m_documents.begin(), m_documents, document);
    return &m_documents.front();
}

void RecordReader::keep(const RecordLocation& location, std::string_view text, const struct stat& state)
{
    const std::size_t bytes = text.size() + JsonCursor::padding;
    if (bytes > m_cacheBytes) {
        return;
    }
    while (m_keptBytes + bytes > m_cacheBytes) {
        m_keptBytes -= m_documents.back().text.size();
        m_documents.pop_back();
    }
    Document document{std::string(location.path), std::string(location.member), state, {}};
    document.text.reserve(bytes);
    document.text.assign(text).append(JsonCursor::padding, '"');
    m_documents.push_front(std::move(document));
    m_keptBytes += bytes;
}

} // namespace latchlight
