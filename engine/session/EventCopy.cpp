// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/EventCopy.h"

#include "engine/report/CsvText.h"
#include "engine/report/MarkdownText.h"
#include "engine/response/ShellQuoting.h"
#include "engine/store/Principal.h"

#include <vector>

namespace latchlight {

namespace {

const std::vector<std::string>& columnTitles()
{
    static const std::vector<std::string> titles{
        "Time (UTC)", "Event", "Service", "Outcome",    "Secret or resource", "Source IP",     "Region",
        "User",       "ARN",   "Account", "Access key", "User agent",         "Error message", "Event ID",
    };
    return titles;
}

std::vector<std::string> cellsOf(const EventStore& store, EventIndex row)
{
    const EventView event = store.event(row);
    std::string resources;
    for (const ResourceId id : event.resources) {
        resources += resources.empty() ? "" : ", ";
        resources += store.text(store.resource(id).name);
    }
    const auto text = [](std::string_view value) { return std::string(value); };
    return {event.time ? formatUtcTime(*event.time) : std::string(),
            text(event.eventName),
            text(event.eventSource),
            event.errorCode.empty() ? "Success" : text(event.errorCode),
            resources,
            text(event.sourceIpAddress),
            text(event.awsRegion),
            text(actorName(store, store.identity(store.columns().identity[row]))),
            text(event.arn),
            text(event.recipientAccountId.empty() ? event.accountId : event.recipientAccountId),
            text(event.accessKeyId),
            text(event.userAgent),
            text(event.errorMessage),
            store.eventId(row)};
}

std::string markdownRow(const std::vector<std::string>& cells)
{
    std::string line = "|";
    for (const std::string& cell : cells) {
        line += " " + markdownText(cell) + " |";
    }
    return line + "\n";
}

std::string markdownRule(std::size_t columns)
{
    std::string line = "|";
    for (std::size_t column = 0; column < columns; ++column) {
        line += " --- |";
    }
    return line + "\n";
}

/// The record on one line: blanks between its tokens go, blanks within its strings stay.
std::string compactJson(std::string_view record)
{
    std::string line;
    line.reserve(record.size());
    bool isInString = false;
    for (std::size_t at = 0; at < record.size(); ++at) {
        const char c = record[at];
        const bool isLayout = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (isInString && c == '\\' && at + 1 < record.size()) {
            line += c;
            line += record[++at];
            continue;
        }
        isInString = isInString != (c == '"');
        if (!isLayout || (isInString && c != '\r' && c != '\n')) {
            line += c;
        }
    }
    return line + "\n";
}

/// CloudTrail finds an event by its ID in the region where it was recorded, within 90 days.
std::string lookupCommand(const EventStore& store, EventIndex row)
{
    const EventView event = store.event(row);
    const std::string id = store.eventId(row);
    if (id.empty()) {
        return "# " + printable(event.eventName) + ": no event ID\n";
    }
    std::string command = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventId,AttributeValue=" + id;
    if (const auto region = quoteForShell(Shell::Bash, event.awsRegion); region && !event.awsRegion.empty()) {
        command += " --region " + *region;
    }
    if (event.time) {
        command += " --start-time " + formatUtcTime(*event.time) + " --end-time " + formatUtcTime(*event.time + 1);
    }
    return command + "\n";
}

std::string headOf(EventFormat format)
{
    switch (format) {
    case EventFormat::Csv:
        return csvLine(columnTitles());
    case EventFormat::Markdown:
        return markdownRow(columnTitles()) + markdownRule(columnTitles().size());
    case EventFormat::JsonLines:
    case EventFormat::AwsCli:
        break;
    }
    return {};
}

Expected<std::string> textOf(EventFormat format, const SessionSnapshot& snapshot, EventIndex row)
{
    switch (format) {
    case EventFormat::Csv:
        return csvLine(cellsOf(*snapshot.events, row));
    case EventFormat::Markdown:
        return markdownRow(cellsOf(*snapshot.events, row));
    case EventFormat::AwsCli:
        return lookupCommand(*snapshot.events, row);
    case EventFormat::JsonLines:
        break;
    }
    Expected<std::string> record = snapshot.records->read(snapshot.events->location(row));
    return record ? Expected<std::string>(compactJson(*record)) : record;
}

} // namespace

Expected<std::string> eventsAs(EventFormat format, const SessionSnapshot& snapshot, std::span<const EventIndex> rows,
                               const std::stop_token& stop)
{
    std::string text = headOf(format);
    for (const EventIndex row : rows) {
        if (stop.stop_requested()) {
            Error error;
            error.code = ErrorCode::Cancelled;
            return unexpected(std::move(error));
        }
        Expected<std::string> event = textOf(format, snapshot, row);
        if (!event) {
            return event;
        }
        text += *event;
    }
    return text;
}

} // namespace latchlight
