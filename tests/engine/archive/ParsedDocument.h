// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/CloudTrailParser.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// One record as the parser found it.
struct FoundRecord
{
    std::string eventName;
    std::string eventId;
    std::uint64_t offset = 0;
    bool isEscaped = false;
};

struct FoundProblem
{
    ProblemKind kind = ProblemKind::BrokenRecord;
    std::uint64_t offset = 0;
    std::string detail;
};

/// Keeps what a parser finds; asks it to stop after `maximumRecords`.
class RecordList final : public RecordSink
{
public:
    explicit RecordList(std::size_t maximumRecords = std::numeric_limits<std::size_t>::max())
        : m_maximumRecords(maximumRecords)
    {}

    bool record(const RecordFields& fields) override
    {
        found.push_back(
            {std::string(fields.eventName.text), std::string(fields.eventId.text), fields.offset, fields.isEscaped});
        return true;
    }
    void problem(ProblemKind kind, std::uint64_t offset, std::string_view detail) override
    {
        problems.push_back({kind, offset, std::string(detail)});
    }
    [[nodiscard]] bool isStopRequested() const override { return found.size() >= m_maximumRecords; }

    std::vector<FoundRecord> found;
    std::vector<FoundProblem> problems;

private:
    std::size_t m_maximumRecords;
};

/// What a parser made of a document.
struct ParsedDocument
{
    ParseResult result;
    std::vector<FoundRecord> records;
    std::vector<FoundProblem> problems;

    [[nodiscard]] std::vector<std::string> eventIds() const
    {
        std::vector<std::string> ids;
        for (const FoundRecord& record : records) {
            ids.push_back(record.eventId);
        }
        return ids;
    }
};

/// Parses `document` with the padding that the parser demands.
[[nodiscard]] inline ParsedDocument parsed(std::string_view document, RecordList sink = RecordList(),
                                           std::uint64_t maximumRecordBytes = 16U << 20U)
{
    // Not one byte more than the parser may read, so that a sanitizer sees the rest.
    const auto padded = std::make_unique<char[]>(document.size() + JsonCursor::padding);
    std::copy(document.begin(), document.end(), padded.get());
    std::fill_n(padded.get() + document.size(), JsonCursor::padding, '"');
    CloudTrailParser parser(sink, maximumRecordBytes);
    ParsedDocument outcome;
    outcome.result = parser.parse({padded.get(), document.size()});
    outcome.records = std::move(sink.found);
    outcome.problems = std::move(sink.problems);
    return outcome;
}

} // namespace latchlight::test
