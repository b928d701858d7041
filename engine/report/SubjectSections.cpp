// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/SubjectSections.h"

#include "engine/detection/ShortNumber.h"
#include "engine/report/ProfileSection.h"
#include "engine/report/ReportText.h"
#include "engine/report/ResponseSections.h"
#include "engine/report/SecretSections.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::size_t listedValues = 20;

std::string valueOrUnknown(const std::string& value)
{
    return value.empty() ? "unknown" : value;
}

ReportSection headlineSection(const ReportSubject& subject)
{
    const PrincipalProfile& profile = subject.profile;
    const Signal* top = topSignal(subject);
    FactList list;
    const auto add = [&list](std::string name, std::string value, bool isIdentifier = false) {
        list.facts.push_back({std::move(name), std::move(value), isIdentifier});
    };
    add("Identity", subjectName(subject), true);
    add("ARN", valueOrUnknown(profile.actor.arn), true);
    add("Account", valueOrUnknown(profile.actor.account), true);
    if (!profile.actor.role.empty()) {
        add("Role", profile.actor.role, true);
    }
    add("Identity type", valueOrUnknown(profile.actor.identityType));
    add("Compared with", "class " + std::string(actorClassName(profile.actor.actorClass)));
    if (top != nullptr) {
        add("Highest score", std::to_string(top->score) + " of 100, " + std::string(severityName(top->severity)));
    }
    add("Signals", std::to_string(subject.signals.size()));
    const AtRiskWords words = atRiskWords(subject.secrets.target);
    add(std::string(words.title),
        std::to_string(disclosedSecrets(subject.secrets).size()) + " " + std::string(words.opened) + " successfully, " +
            std::to_string(rotatedCount(subject.secrets, subject.rotated)) + " of them marked as rotated");
    add("Denied only",
        std::to_string(refusedSecrets(subject.secrets).size()) + " refused, not disclosed by these records");
    add("Events", std::to_string(profile.events) + ", of which " + std::to_string(profile.deniedEvents) + " denied");
    add("First seen (UTC)", timeText(profile.firstSeen));
    add("Last seen (UTC)", timeText(profile.lastSeen));
    add("First use of Secrets Manager (UTC)", timeText(profile.firstSecretsManagerUse));
    add("First denied secret (UTC)", timeText(profile.firstDenial));
    add("Verdict", verdictText(subject.decisions.verdict));
    return {subjectName(subject), 1, {std::move(list)}};
}

ReportTable signalTable(const std::vector<Signal>& signals)
{
    const std::string targets(targetNoun(signals.empty() ? RuleTarget::Secret : signals.front().target).many);
    ReportTable table;
    table.title = "Signals";
    table.columns = {{"Start (UTC)", false, false},   {"End (UTC)", false, false},  {"Raised (UTC)", false, false},
                     {"Severity", false, false},      {"Score", true, false},       {"Requests", true, false},
                     {"Expected", true, false},       {"Upper bound", true, false}, {capitalized(targets), true, false},
                     {"New " + targets, true, false}, {"Reasons", false, false}};
    table.emptyText = "This identity raised no signal under the rule.";
    for (const Signal& signal : signals) {
        table.rows.push_back({timeText(signal.start), timeText(signal.end), timeText(signal.raised),
                              std::string(severityName(signal.severity)), std::to_string(signal.score),
                              std::to_string(signal.count), measureText(signal.expected), measureText(signal.upper),
                              std::to_string(signal.distinctSecrets), std::to_string(signal.newSecrets),
                              reasonsText(signal)});
    }
    return table;
}

FactList signalFacts(const Signal& signal)
{
    std::string why;
    for (const auto& [reason, count] : signal.evidence.whyDenied) {
        why += (why.empty() ? "" : ", ") + std::to_string(count) + " × " + reason;
    }
    const SignalEvidence& evidence = signal.evidence;
    FactList list;
    list.facts = {{"Requests denied by", why.empty() ? "no reason stated" : why, false},
                  {capitalized(targetNoun(signal.target).many) + " asked for and denied",
                   std::to_string(evidence.deniedSecrets.size()), false},
                  {"Source addresses", listText(evidence.sourceIps, listedValues), true},
                  {"New source addresses", listText(evidence.newSourceIps, listedValues), true},
                  {"Access keys", listText(evidence.accessKeys, listedValues), true},
                  {"Regions", listText(evidence.regions, listedValues), true},
                  {"User agents", listText(evidence.userAgents, listedValues), true}};
    return list;
}

ReportSection explanationSection(const ReportSubject& subject)
{
    ReportSection section{"Why it was flagged", 2, {}};
    if (subject.rule != nullptr) {
        section.blocks.emplace_back(Paragraph{"Rule: " + subject.rule->title + "."});
    }
    section.blocks.emplace_back(signalTable(subject.signals));
    for (std::size_t i = 0; i < subject.signals.size(); ++i) {
        const Signal& signal = subject.signals[i];
        section.blocks.emplace_back(Paragraph{"Signal " + std::to_string(i + 1) + " of " +
                                              std::to_string(subject.signals.size()) + ", " +
                                              rangeText(signal.start, signal.end) + ": " + explanation(signal) + "."});
        section.blocks.emplace_back(signalFacts(signal));
    }
    if (subject.rule != nullptr && !subject.rule->falsePositives.empty()) {
        section.blocks.emplace_back(Paragraph{"Harmless causes that look alike:"});
        FactList causes;
        for (std::size_t i = 0; i < subject.rule->falsePositives.size(); ++i) {
            causes.facts.push_back({std::to_string(i + 1), subject.rule->falsePositives[i], false});
        }
        section.blocks.emplace_back(std::move(causes));
    }
    return section;
}

ReportSection timelineSection(const ReportSubject& subject)
{
    TimelineFigure figure;
    figure.title = "Requests of " + subjectName(subject) + " that match the rule";
    figure.caption =
        "Matching requests in buckets of " + shortDuration(subject.timeline.bucketSeconds) +
        " (bars), the number expected of this identity (line) and its normal range (band). A marker stands over each "
        "anomalous bucket. Times are UTC.";
    if (subject.timeline.isClipped) {
        figure.caption +=
            " The archive spans more than a chart can hold: this one ends with the last matching request.";
    }
    figure.timeline = subject.timeline;
    return {"Timeline", 2, {std::move(figure)}};
}

} // namespace

std::string subjectName(const ReportSubject& subject)
{
    return subject.profile.actor.name.empty() ? "unnamed identity" : subject.profile.actor.name;
}

const Signal* topSignal(const ReportSubject& subject)
{
    const auto isLess = [](const Signal& left, const Signal& right) {
        return left.score != right.score ? left.score < right.score : left.start > right.start;
    };
    const auto top = std::max_element(subject.signals.begin(), subject.signals.end(), isLess);
    return top == subject.signals.end() ? nullptr : &*top;
}

std::string reasonsText(const Signal& signal)
{
    std::string text;
    for (const SignalReason reason : signal.reasons) {
        text += (text.empty() ? "" : ", ") + std::string(signalReasonName(reason));
    }
    return text;
}

void appendSubject(ReportDocument& document, const ReportSubject& subject)
{
    document.sections.push_back(headlineSection(subject));
    document.sections.push_back(explanationSection(subject));
    document.sections.push_back(timelineSection(subject));
    appendSecretSections(document, subject.secrets, subject.rotated);
    document.sections.push_back(profileSection(subject));
    appendResponseSections(document, subject);
}

} // namespace latchlight
