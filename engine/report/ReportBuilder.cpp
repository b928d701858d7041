// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ReportBuilder.h"

#include "engine/base/Version.h"
#include "engine/detection/ShortNumber.h"
#include "engine/report/ReportText.h"
#include "engine/report/ResponseSections.h"
#include "engine/report/SecretSections.h"
#include "engine/report/SubjectSections.h"

#include <map>
#include <set>

namespace latchlight {

namespace {

using Subjects = std::vector<ReportSubject>;

std::size_t flaggedCount(const Subjects& subjects)
{
    std::size_t flagged = 0;
    for (const ReportSubject& subject : subjects) {
        flagged += subject.signals.empty() ? 0U : 1U;
    }
    return flagged;
}

const ReportSubject* highestSubject(const Subjects& subjects)
{
    const ReportSubject* highest = nullptr;
    for (const ReportSubject& subject : subjects) {
        const Signal* top = topSignal(subject);
        if (top != nullptr && (highest == nullptr || top->score > topSignal(*highest)->score)) {
            highest = &subject;
        }
    }
    return highest;
}

Paragraph findings(const Subjects& subjects)
{
    std::size_t signals = 0;
    for (const ReportSubject& subject : subjects) {
        signals += subject.signals.size();
    }
    const ReportSubject* highest = highestSubject(subjects);
    if (highest == nullptr) {
        return {"No signal was raised. That is no proof that nothing happened: it holds for the records that were read "
                "and the rules "
                "that were applied."};
    }
    const Signal* top = topSignal(*highest);
    return {counted(flaggedCount(subjects), "identity", "identities") + " raised " +
            counted(signals, "signal", "signals") + ". The highest score is " + std::to_string(top->score) +
            " of 100 (" + std::string(severityName(top->severity)) + "), raised by " + subjectName(*highest) + " at " +
            timeText(top->raised) + " UTC."};
}

/// What all subjects had to do with targets of one kind.
struct Disclosure
{
    std::set<ResourceName> disclosed;
    std::set<ResourceName> refused;
    std::uint64_t unnamedReads = 0;
};

std::string disclosureText(RuleTarget target, const Disclosure& found)
{
    const AtRiskWords words = atRiskWords(target);
    const std::string one(words.one);
    const std::string many(words.many);
    const std::string opened(words.opened);
    std::string text =
        found.disclosed.empty()
            ? "No " + one + " was " + opened + " successfully around the signals, as far as these records show."
            : counted(found.disclosed.size(), one + " was", many + " were") + " " + opened +
                  " successfully around the signals. " + std::string(words.remedy);
    if (found.unnamedReads > 0) {
        text += " " + counted(found.unnamedReads, "successful request names", "successful requests name") + " no " +
                one + ", so that there may be more.";
    }
    if (!found.refused.empty()) {
        text += " " +
                counted(found.refused.size(), "more " + one + " was asked for and denied",
                        "more " + many + " were asked for and denied") +
                ": not disclosed by these records.";
    }
    return text;
}

/// Says apart what was disclosed and what was only denied; what anybody read counts as disclosed.
Paragraph disclosure(const Subjects& subjects)
{
    std::map<RuleTarget, Disclosure> byKind;
    for (const ReportSubject& subject : subjects) {
        Disclosure& found = byKind[subject.secrets.target];
        for (const SecretUse& use : disclosedSecrets(subject.secrets)) {
            found.disclosed.insert(use.secret);
        }
        for (const SecretUse& use : refusedSecrets(subject.secrets)) {
            found.refused.insert(use.secret);
        }
        found.unnamedReads += subject.secrets.unnamedReads;
    }
    if (byKind.empty()) {
        byKind[RuleTarget::Secret] = {};
    }
    std::string text;
    for (auto& [target, found] : byKind) {
        for (const ResourceName& opened : found.disclosed) {
            found.refused.erase(opened);
        }
        text += (text.empty() ? "" : " ") + disclosureText(target, found);
    }
    return {text};
}

std::string shortReason(const Signal& signal)
{
    std::string text = counted(signal.count, "request", "requests");
    if (signal.distinctSecrets > 0) {
        const TargetNoun noun = targetNoun(signal.target);
        text += " for " + counted(signal.distinctSecrets, noun.one, noun.many);
    }
    return text + " in " + shortDuration(signal.end - signal.start) + ", " + measureText(signal.expected) +
           " expected (" + reasonsText(signal) + ")";
}

ReportTable flaggedTable(const Subjects& subjects)
{
    ReportTable table;
    table.title = "Flagged identities";
    table.columns = {{"Identity", false, true},  {"Account", false, true},       {"Score", true, false},
                     {"Severity", false, false}, {"Raised (UTC)", false, false}, {"Why", false, false},
                     {"At risk", true, false},   {"Denied only", true, false},   {"Verdict", false, false}};
    table.emptyText = "No identity was flagged.";
    for (const ReportSubject& subject : subjects) {
        const Signal* top = topSignal(subject);
        if (top != nullptr) {
            table.rows.push_back({subjectName(subject), subject.profile.actor.account, std::to_string(top->score),
                                  std::string(severityName(top->severity)), timeText(top->raised), shortReason(*top),
                                  std::to_string(disclosedSecrets(subject.secrets).size()),
                                  std::to_string(refusedSecrets(subject.secrets).size()),
                                  verdictText(subject.decisions.verdict)});
        }
    }
    return table;
}

ReportTable ruleTable(const Subjects& subjects)
{
    std::map<std::string, const Rule*> rules;
    for (const ReportSubject& subject : subjects) {
        if (subject.rule != nullptr) {
            rules.emplace(subject.rule->id, subject.rule);
        }
    }
    ReportTable table;
    table.title = "Rules behind this report";
    table.columns = {{"Rule", false, true},      {"Title", false, false},    {"ATT&CK", false, false},
                     {"Detector", false, false}, {"Identity", false, false}, {"Bucket", false, false},
                     {"Query", false, true}};
    table.emptyText = "No rule has flagged an identity.";
    for (const auto& [id, rule] : rules) {
        table.rows.push_back(
            {id, rule->title,
             rule->tactic.id + " " + rule->tactic.name + ", " + rule->technique.id + " " + rule->technique.name,
             std::string(detectorName(rule->detector)), std::string(identityKeyName(rule->identity)),
             shortDuration(rule->options.bucketDuration), rule->query.text()});
    }
    return table;
}

ReportSection summarySection(const Subjects& subjects)
{
    return {"Summary", 1, {findings(subjects), disclosure(subjects), flaggedTable(subjects)}};
}

ReportSection scopeSection(const ReportArchive& archive)
{
    ReportSection section{"What was read", 2, {}};
    section.blocks.emplace_back(FactList{archive.facts});
    section.blocks.emplace_back(Paragraph{archive.problems.empty()
                                              ? "No problem was met while reading."
                                              : counted(archive.problems.size(), "problem was", "problems were") +
                                                    " met while reading: see the appendix for each place and reason."});
    return section;
}

ReportSection methodSection(const Subjects& subjects)
{
    ReportSection section{"How it was judged", 2, {}};
    section.blocks.emplace_back(Paragraph{"The requests that match a rule are counted for each identity and time "
                                          "bucket, and compared with what the rule's detector "
                                          "expects of that identity. A signal marks what is unlikely under that "
                                          "expectation: it is a reason to look, not a proof of intent."});
    section.blocks.emplace_back(ruleTable(subjects));
    return section;
}

ReportSection appendix(const ReportArchive& archive)
{
    ReportSection section{"Appendix: what was not read", 1, {}};
    ReportTable table;
    table.title = "Problems";
    table.columns = {{"File", false, true}, {"Offset", true, false}, {"Kind", false, false}, {"Reason", false, false}};
    table.emptyText = "No problem was met while reading.";
    table.rows = archive.problems;
    section.blocks.emplace_back(Paragraph{
        "Files that hold no CloudTrail events were skipped; where a file or a record is damaged, events may be missing "
        "from this report. Offsets are bytes in the uncompressed content."});
    section.blocks.emplace_back(std::move(table));
    return section;
}

std::string subtitle(const Subjects& subjects)
{
    if (subjects.size() == 1) {
        const Actor& actor = subjects.front().profile.actor;
        return subjectName(subjects.front()) + (actor.account.empty() ? "" : ", account " + actor.account);
    }
    return counted(flaggedCount(subjects), "flagged identity", "flagged identities");
}

} // namespace

ReportDocument buildReport(const ReportArchive& archive, const std::vector<ReportSubject>& subjects)
{
    ReportDocument document;
    document.title = "Secrets enumeration: investigation report";
    document.subtitle = subtitle(subjects);
    document.producer = std::string(programName) + " " + std::string(programVersion);
    document.sections = {summarySection(subjects), scopeSection(archive), methodSection(subjects)};
    for (const ReportSubject& subject : subjects) {
        appendSubject(document, subject);
    }
    document.sections.push_back(appendix(archive));
    return document;
}

} // namespace latchlight
