// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/ScanOutput.h"

#include "engine/base/Text.h"
#include "engine/commandline/NumberText.h"
#include "engine/session/ProblemText.h"

#include <algorithm>

namespace latchlight {

namespace {

/// A value of a log for a terminal: control characters could rewrite what stands there already.
std::string terminalText(std::string_view text)
{
    std::string clean;
    for (const char c : sanitizeUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        clean += byte < 0x20U || byte == 0x7FU ? '?' : c;
    }
    return clean;
}

/// One CSV field (RFC 4180); what a spreadsheet would take for a formula is defused.
std::string csvText(std::string_view text)
{
    constexpr std::string_view formula = "=+-@\t\r";
    std::string field = "\"";
    if (!text.empty() && formula.find(text.front()) != std::string_view::npos) {
        field += '\'';
    }
    for (const char c : text) {
        field += c == '"' ? "\"\"" : std::string(1, c);
    }
    return field + "\"";
}

std::string joined(const std::vector<std::string>& values, std::string_view separator)
{
    std::string text;
    for (const std::string& value : values) {
        if (!text.empty()) {
            text += separator;
        }
        text += value;
    }
    return text;
}

} // namespace

std::string scanCsv(const SessionSnapshot& snapshot)
{
    std::string text =
        "rule,actor,account,arn,severity,score,start,end,raised,count,expected,upper,newSecrets,distinctSecrets,"
        "reasons,sourceIps,explanation\r\n";
    for (const RuleResult& result : snapshot.results) {
        for (const Signal& signal : result.signals) {
            const Actor& actor = result.actors->actor(signal.actor);
            std::vector<std::string> reasons;
            for (const SignalReason reason : signal.reasons) {
                reasons.emplace_back(signalReasonName(reason));
            }
            const std::vector<std::string> fields{csvText(signal.ruleId),
                                                  csvText(actor.name),
                                                  csvText(actor.account),
                                                  csvText(actor.arn),
                                                  csvText(severityName(signal.severity)),
                                                  std::to_string(signal.score),
                                                  formatUtcTime(signal.start),
                                                  formatUtcTime(signal.end),
                                                  formatUtcTime(signal.raised),
                                                  std::to_string(signal.count),
                                                  numberText(signal.expected),
                                                  numberText(signal.upper),
                                                  std::to_string(signal.newSecrets),
                                                  std::to_string(signal.distinctSecrets),
                                                  csvText(joined(reasons, " ")),
                                                  csvText(joined(signal.evidence.sourceIps, " ")),
                                                  csvText(explanation(signal))};
            text += joined(fields, ",") + "\r\n";
        }
    }
    return text;
}

std::string scanTable(const SessionSnapshot& snapshot)
{
    const LoadReport& load = *snapshot.load;
    const EventStore& events = *snapshot.events;
    std::string text = "Read " + std::to_string(events.size()) + " events from " +
                       std::to_string(load.filesWithEvents) + " of " + std::to_string(load.files) + " files; " +
                       std::to_string(events.duplicates()) + " duplicates dropped, " +
                       std::to_string(load.filesSkipped) + " files without events, " +
                       std::to_string(load.problems.size() + load.problemsOmitted) + " problems.\n";
    if (const TimeRange span = events.timeSpan(); !span.isEmpty()) {
        text += "Events from " + formatUtcTime(span.begin) + " to " + formatUtcTime(span.end - 1) + ".\n";
    }
    for (const LoadProblem& problem : load.problems) {
        text += "  " + terminalText(problem.path) + " at byte " + std::to_string(problem.offset) + ": " +
                terminalText(describe(problem)) + "\n";
    }
    for (const CoverageGap& gap : snapshot.coverage->gaps) {
        text += "  " + terminalText(describe(gap)) + "\n";
    }
    if (snapshot.coverage->lacksReadEvents) {
        text += "  " + describeMissingReads() + "\n";
    }
    for (const RuleResult& result : snapshot.results) {
        text += "\n" + terminalText(result.rule.title) + " (" + result.rule.id + ", " +
                std::string(detectorName(result.rule.detector)) + "): " + std::to_string(result.series.matched) +
                " matching events of " + std::to_string(result.series.actors.size()) + " users, " +
                std::to_string(result.signals.size()) + " signals";
        text += snapshot.scoring.suppressions.empty()
                    ? ".\n"
                    : ", " + std::to_string(result.suppressedCount()) + " suppressed.\n";
        for (const Signal& signal : result.signals) {
            const Actor& actor = result.actors->actor(signal.actor);
            text +=
                "\n  " + std::to_string(signal.score) + " " + std::string(severityName(signal.severity)) + "  " +
                terminalText(actor.name) +
                (actor.account.empty() ? std::string() : "  account " + terminalText(actor.account)) + "  " +
                formatUtcTime(signal.start) + " – " + formatUtcTime(signal.end) +
                (signal.suppressedBy.empty() ? std::string() : "  suppressed by " + terminalText(signal.suppressedBy)) +
                "\n    " + terminalText(actor.arn) + "\n    " + terminalText(explanation(signal)) + "\n";
        }
    }
    return text;
}

std::string rulesTable(const RuleCatalog& catalog)
{
    std::string text;
    for (const Rule& rule : catalog.rules) {
        text += rule.id + (rule.isEnabled ? "" : " (not enabled)") + "\n  " + terminalText(rule.title) +
                "\n  detector " + std::string(detectorName(rule.detector)) + ", identity " +
                std::string(identityKeyName(rule.identity)) + ", " + rule.tactic.id + " " + rule.tactic.name + ", " +
                rule.technique.id + " " + rule.technique.name + "\n  query " + terminalText(rule.query.text()) + "\n" +
                (rule.precededBy ? "  at most " + std::to_string(rule.precededBy->timespan) + " s after " +
                                       terminalText(rule.precededBy->query.text()) + "\n"
                                 : "") +
                "  counts distinct " + std::string(targetNoun(rule.target).many) + "\n  from " +
                terminalText(rule.source.string()) + "\n";
        for (const OptionDescription& option : describeOptions(rule.options)) {
            std::vector<std::string> usedBy;
            for (const DetectorKind kind : option.usedBy) {
                usedBy.emplace_back(detectorName(kind));
            }
            const std::string range = option.type == OptionType::Time ? "a time or a date, or empty"
                                      : option.allowed.empty()        ? option.minimum + " to " + option.maximum
                                                                      : joined(option.allowed, ", ");
            text += "    " + option.key + " = " + option.value + "  (" + range + "; " + joined(usedBy, ", ") + ")\n";
        }
    }
    for (const Error& error : catalog.errors) {
        text += terminalText(describe(error)) + "\n";
    }
    return text;
}

} // namespace latchlight
