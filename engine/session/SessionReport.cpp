// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include "engine/report/ReportBuilder.h"
#include "engine/session/ProblemText.h"

#include <algorithm>
#include <tuple>

namespace latchlight {

namespace {

/// The paths as the analyst gave them, one a line.
std::string joinedPaths(const std::vector<std::string>& paths)
{
    std::string text;
    for (const std::string& path : paths) {
        text += text.empty() ? path : "\n" + path;
    }
    return text;
}

ReportArchive describeArchive(const SessionSnapshot& snapshot, const CaseSnapshot& caseSnapshot)
{
    const LoadReport& load = *snapshot.load;
    const EventStore& events = *snapshot.events;
    const auto count = [](std::uint64_t number) { return std::to_string(number); };
    ReportArchive archive;
    archive.facts = {{"Read from", joinedPaths(load.paths), true},
                     {"Files", count(load.files), false},
                     {"Files with events", count(load.filesWithEvents), false},
                     {"Files skipped (no CloudTrail events in them)", count(load.filesSkipped), false},
                     {"Files damaged or unreadable", count(load.filesFailed), false},
                     {"Distinct events", count(events.size()), false},
                     {"Duplicates dropped", count(events.duplicates()), false},
                     {"Records rejected", count(load.recordsRejected), false},
                     {"Events without a usable time", count(events.unreadableTimes()), false}};
    for (const CaseSource& source : caseSnapshot.sources) {
        if (!source.sha256.empty()) {
            archive.facts.push_back({"SHA-256 of " + source.path,
                                     source.sha256 + " (" + count(source.files) + " files, " + count(source.bytes) +
                                         " bytes, computed " + formatUtcTime(source.digested) + ")",
                                     true});
        }
    }
    if (const TimeRange span = events.timeSpan(); !span.isEmpty()) {
        archive.facts.push_back({"First event", formatUtcTime(span.begin), false});
        archive.facts.push_back({"Last event", formatUtcTime(span.end - 1), false});
    }
    for (const CoverageGap& gap : snapshot.coverage->gaps) {
        archive.facts.push_back({"Days without events", describe(gap), true});
    }
    if (snapshot.coverage->lacksReadEvents) {
        archive.facts.push_back({"Read events", describeMissingReads(), false});
    }
    if (load.problemsOmitted > 0) {
        archive.facts.push_back({"Problems beyond the list", count(load.problemsOmitted), false});
    }
    if (!snapshot.scoring.suppressions.empty()) {
        std::size_t suppressed = 0;
        for (const RuleResult& result : snapshot.results) {
            suppressed += result.suppressedCount();
        }
        archive.facts.push_back({"Suppressed signals", count(suppressed), false});
        for (const Suppression& suppression : snapshot.scoring.suppressions) {
            archive.facts.push_back(
                {"Suppression " + suppression.id,
                 std::string(suppressionKindName(suppression.kind)) + " " + suppression.value + ": " +
                     suppression.reason + " (" + suppression.author +
                     (suppression.expires ? ", until " + formatUtcTime(*suppression.expires) : std::string()) + ")",
                 false});
        }
    }
    if (snapshot.isPartial) {
        const std::string reason = snapshot.isPreview ? "loading was still going on" : "loading was cancelled";
        archive.facts.push_back({"Completeness", "Partial: " + reason, false});
    }
    for (const LoadProblem& problem : load.problems) {
        archive.problems.push_back(
            {problem.path, count(problem.offset), std::string(problemKindName(problem.kind)), describe(problem)});
    }
    return archive;
}

/// Those of the case that the actor made, by time.
std::vector<MarkedEvent> markedEventsOf(const CaseSnapshot& caseSnapshot, const EventStore& events,
                                        const ActorIndex& actors, ActorId actor)
{
    std::vector<MarkedEvent> marked;
    for (const auto& [key, mark] : caseSnapshot.events) {
        const std::optional<EventIndex> row = key.findIn(events);
        if (row && actors.actorOf(events, *row) == actor) {
            marked.push_back({key, mark});
        }
    }
    std::sort(marked.begin(), marked.end(), [](const MarkedEvent& left, const MarkedEvent& right) {
        return std::tie(left.key.time, left.key) < std::tie(right.key.time, right.key);
    });
    return marked;
}

} // namespace

Expected<ReportDocument> InvestigationSession::report(const SessionSnapshot& snapshot, const CaseSnapshot& caseSnapshot,
                                                      const CommandOptions& commandOptions,
                                                      std::optional<RankedActor> only, std::stop_token stop) const
{
    std::vector<RankedActor> told;
    if (only) {
        told.push_back(*only);
    } else {
        const std::vector<RankedActor> ranking = rankActors(snapshot);
        std::copy_if(ranking.begin(), ranking.end(), std::back_inserter(told),
                     [](const RankedActor& entry) { return entry.signalCount > 0; });
    }
    std::vector<ReportSubject> subjects;
    for (const RankedActor& entry : told) {
        auto investigation = investigate(snapshot, entry.result, entry.actor, stop);
        if (!investigation) {
            return unexpected(std::move(investigation.error()));
        }
        const RuleResult& found = snapshot.results[entry.result];
        ReportSubject subject;
        subject.events = snapshot.events.get();
        subject.actors = found.actors.get();
        subject.rule = &found.rule;
        subject.actor = entry.actor;
        subject.commands = commands(*investigation, commandOptions);
        subject.decisions = caseSnapshot.of(investigation->key);
        subject.markedEvents = markedEventsOf(caseSnapshot, *snapshot.events, *found.actors, entry.actor);
        subject.rotated = caseSnapshot.rotatedSecrets;
        subject.signals = std::move(investigation->signals);
        subject.timeline = std::move(investigation->timeline);
        subject.profile = std::move(investigation->profile);
        subject.secrets = std::move(investigation->secrets);
        subject.roles = std::move(investigation->roles);
        subject.policyChanges = std::move(investigation->policyChanges);
        for (RelatedSignal& related : investigation->otherSignals) {
            subject.otherSignals.emplace_back(snapshot.results[related.result].rule.title, std::move(related.signal));
        }
        subject.checklist = std::move(investigation->checklist);
        subject.evidence = std::move(investigation->evidence);
        subjects.push_back(std::move(subject));
    }
    return buildReport(describeArchive(snapshot, caseSnapshot), subjects);
}

} // namespace latchlight
