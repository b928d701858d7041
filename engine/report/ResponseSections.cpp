// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ResponseSections.h"

#include "engine/report/ReportText.h"

#include <algorithm>
#include <string_view>

namespace latchlight {

namespace {

std::string_view dispositionText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Undetermined:
        return "undetermined";
    case Disposition::TruePositive:
        return "true positive";
    case Disposition::Benign:
        return "benign";
    }
    return "undetermined";
}

std::string_view stateText(TriageState state)
{
    switch (state) {
    case TriageState::Open:
        return "open";
    case TriageState::UnderReview:
        return "under review";
    case TriageState::Archived:
        return "archived";
    }
    return "open";
}

std::string stepTitle(const ChecklistItem& item)
{
    if (item.question.empty()) {
        return item.title;
    }
    const bool isQuestion = !item.title.empty() && item.title.back() == '?';
    return item.title + (isQuestion ? " " : ": ") + item.question;
}

ChecklistBlock::Item checklistItem(const ChecklistItem& item, const ReportSubject& subject)
{
    ChecklistBlock::Item block;
    block.title = stepTitle(item);
    if (const auto mark = subject.decisions.checklist.find(item.id); mark != subject.decisions.checklist.end()) {
        block.isTicked = mark->second.isTicked;
        block.note = mark->second.note;
    }
    const auto isOfItem = [&item](const ChecklistEvidence& evidence) { return evidence.itemId == item.id; };
    const auto evidence = std::find_if(subject.evidence.begin(), subject.evidence.end(), isOfItem);
    if (evidence == subject.evidence.end()) {
        return block;
    }
    block.facts = evidence->facts;
    if (!evidence->query.empty()) {
        block.facts.push_back(counted(evidence->events, "event", "events") + " from " +
                              rangeText(evidence->range.begin, evidence->range.end) + " found by: " + evidence->query);
    }
    return block;
}

ReportSection checklistSection(const ReportSubject& subject)
{
    ReportSection section{"Triage checklist", 2, {}};
    ChecklistBlock block;
    std::size_t ticked = 0;
    for (const ChecklistItem& item : subject.checklist.items) {
        block.items.push_back(checklistItem(item, subject));
        ticked += block.items.back().isTicked ? 1U : 0U;
    }
    section.blocks.emplace_back(
        Paragraph{std::to_string(ticked) + " of " + counted(block.items.size(), "step", "steps") +
                  " ticked. The lines below a step are what the records say; notes are the analyst's."});
    section.blocks.emplace_back(std::move(block));
    return section;
}

ReportSection verdictSection(const ActorCase& decisions)
{
    ReportSection section{"Verdict", 2, {}};
    const Verdict& verdict = decisions.verdict;
    if (verdict == Verdict() && decisions.mark == ActorMark()) {
        section.blocks.emplace_back(Paragraph{"No verdict has been recorded: the signals are open."});
        return section;
    }
    FactList facts;
    facts.facts = {{"Disposition", std::string(dispositionText(verdict.disposition)), false},
                   {"State", std::string(stateText(verdict.state)), false}};
    if (!decisions.mark.assignee.empty()) {
        facts.facts.push_back({"Assigned to", decisions.mark.assignee, false});
    }
    if (!decisions.mark.tags.empty()) {
        facts.facts.push_back({"Tags", textOfTags(decisions.mark.tags), false});
    }
    if (decisions.mark.isStarred) {
        facts.facts.push_back({"Starred", "yes", false});
    }
    section.blocks.emplace_back(std::move(facts));
    if (!verdict.reason.empty()) {
        section.blocks.emplace_back(Paragraph{"Reason: " + verdict.reason});
    }
    if (!verdict.notes.empty()) {
        section.blocks.emplace_back(Paragraph{"Notes: " + verdict.notes});
    }
    return section;
}

ReportSection markedEventsSection(const std::vector<MarkedEvent>& events)
{
    ReportSection section{"Marked events", 2, {}};
    ReportTable table;
    table.columns = {{"Time (UTC)", false, false}, {"Event", false, false}, {"eventID", false, true},
                     {"Starred", false, false},    {"Tags", false, false},  {"Note", false, false}};
    for (const MarkedEvent& event : events) {
        table.rows.push_back({event.key.time < 0 ? std::string() : formatUtcTime(UtcTime{event.key.time}),
                              event.key.eventName, event.key.id, event.mark.isStarred ? "yes" : "",
                              textOfTags(event.mark.tags), event.mark.note});
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

void appendSnippet(ReportSection& section, const CommandSnippet& snippet, CodeLanguage language)
{
    const std::string stage(commandStageName(snippet.stage));
    const std::string purpose = (snippet.group.empty() ? stage : snippet.group + ", " + stage) + ": " + snippet.purpose;
    if (snippet.command.empty()) {
        section.blocks.emplace_back(Paragraph{purpose + ": no command can be given. " + snippet.refusal});
        return;
    }
    section.blocks.emplace_back(CodeBlock{purpose, snippet.command, language});
}

ReportSection commandSection(const CommandPlan& plan)
{
    ReportSection section{"Commands", 2, {}};
    if (plan.snippets.empty() && plan.files.empty() && plan.advice.empty()) {
        section.blocks.emplace_back(Paragraph{"There is no command for this kind of identity."});
        return section;
    }
    const CodeLanguage language = plan.shell == Shell::Bash ? CodeLanguage::Posix : CodeLanguage::PowerShell;
    section.blocks.emplace_back(
        Paragraph{std::string("For ") + (plan.shell == Shell::Bash ? "bash" : "PowerShell") +
                  ". Nothing below was executed. Run what looks first, read its answer, then decide on the change."});
    for (const std::string& advice : plan.advice) {
        section.blocks.emplace_back(Paragraph{advice});
    }
    for (const CommandFile& file : plan.files) {
        section.blocks.emplace_back(
            CodeBlock{"File " + file.name + ", used by the commands below:", file.content, CodeLanguage::Json});
    }
    for (const CommandSnippet& snippet : plan.snippets) {
        appendSnippet(section, snippet, language);
    }
    return section;
}

} // namespace

std::string verdictText(const Verdict& verdict)
{
    return std::string(dispositionText(verdict.disposition)) + ", " + std::string(stateText(verdict.state));
}

void appendResponseSections(ReportDocument& document, const ReportSubject& subject)
{
    document.sections.push_back(checklistSection(subject));
    document.sections.push_back(verdictSection(subject.decisions));
    if (!subject.markedEvents.empty()) {
        document.sections.push_back(markedEventsSection(subject.markedEvents));
    }
    document.sections.push_back(commandSection(subject.commands));
}

} // namespace latchlight
