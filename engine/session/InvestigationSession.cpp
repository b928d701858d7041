// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/InvestigationSession.h"

#include "engine/base/Parallel.h"
#include "engine/session/ArchiveJudge.h"
#include "engine/session/RuleSelection.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <system_error>
#include <tuple>

namespace latchlight {

namespace {

namespace fs = std::filesystem;

/// The files of `folder` that end in `.json`, sorted by name.
std::vector<fs::path> jsonFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Most users have no rules of their own. What cannot be looked at counts as there, so that the catalog reports it.
bool isThere(const fs::path& folder)
{
    std::error_code error;
    return fs::exists(folder, error) || error;
}

/// Null when stop was requested. `earlier`: a judgement of the same events, or null. `jobs`: threads.
std::shared_ptr<const SessionSnapshot> detect(SessionSnapshot snapshot, const std::vector<Rule>& rules,
                                              const std::stop_token& stop, unsigned jobs,
                                              const SessionSnapshot* earlier = nullptr)
{
    ArchiveJudge judge(snapshot.events, snapshot.scoring, earlier);
    std::vector<std::function<void()>> preparations{[&] { judge.prepare(rules); }};
    if (!snapshot.coverage) {
        preparations.emplace_back([&] {
            snapshot.coverage = std::make_shared<const ArchiveCoverage>(ArchiveCoverage::build(*snapshot.events));
        });
    }
    runAll(preparations, jobs);
    const SuppressionFilter suppressions(snapshot.scoring.suppressions, *snapshot.events);
    std::vector<std::optional<RuleResult>> results(rules.size());
    std::vector<std::function<void()>> work;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        work.emplace_back([&, i] {
            results[i] = judge.judge(rules[i], stop);
            if (results[i]) {
                applySuppressions(*results[i], suppressions, snapshot.scoring.suppressed);
            }
        });
    }
    runAll(work, jobs);
    if (stop.stop_requested()) {
        return nullptr;
    }
    for (std::optional<RuleResult>& result : results) {
        snapshot.results.push_back(std::move(*result));
    }
    return std::make_shared<const SessionSnapshot>(std::move(snapshot));
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}, 0, 0};
}

/// From the first to the last signal of the actor, or its matches where it has none.
TimeRange windowOf(const std::vector<Signal>& signals, const ActorSeries& series)
{
    if (signals.empty()) {
        return {series.firstMatch, series.lastMatch + 1};
    }
    TimeRange window{signals.front().start, signals.front().end};
    for (const Signal& signal : signals) {
        window.begin = std::min(window.begin, signal.start);
        window.end = std::max(window.end, signal.end);
    }
    return window;
}

/// Where denials are out of the ordinary: the signals, or else the bucket with the most matches.
TimeRange focusOf(const ActorInvestigation& investigation, const ActorSeries& series, std::int64_t bucketSeconds)
{
    if (!investigation.signals.empty() || series.buckets.empty()) {
        return investigation.window;
    }
    const auto busiest =
        std::max_element(series.buckets.begin(), series.buckets.end(),
                         [](const auto& left, const auto& right) { return left.matched < right.matched; });
    return {busiest->start, busiest->start + bucketSeconds};
}

/// Whether an event of the signal's actor and time is one of `actor` under `actors`.
bool sharesEvent(const EventStore& events, const RuleResult& other, const Signal& signal, const ActorIndex& actors,
                 ActorId actor)
{
    const auto [first, last] = events.rowsWithin({signal.start, signal.end});
    for (EventIndex row = first; row < last; ++row) {
        if (other.actors->actorOf(events, row) == signal.actor && actors.actorOf(events, row) == actor) {
            return true;
        }
    }
    return false;
}

std::vector<RelatedSignal> signalsOfOtherRules(const SessionSnapshot& snapshot, std::size_t result, ActorId actor,
                                               const std::stop_token& stop)
{
    const ActorIndex& actors = *snapshot.results[result].actors;
    std::vector<RelatedSignal> related;
    for (std::size_t i = 0; i < snapshot.results.size() && !stop.stop_requested(); ++i) {
        const RuleResult& other = snapshot.results[i];
        const bool hasSameActors = other.actors->key() == actors.key();
        for (const Signal& signal : other.signals) {
            const bool isRelated =
                i != result &&
                (hasSameActors ? signal.actor == actor : sharesEvent(*snapshot.events, other, signal, actors, actor));
            if (isRelated) {
                related.push_back({i, signal});
            }
        }
    }
    std::stable_sort(related.begin(), related.end(), [](const RelatedSignal& left, const RelatedSignal& right) {
        return left.signal.start < right.signal.start;
    });
    return related;
}

} // namespace

InvestigationSession::InvestigationSession(ResourceFolders folders)
    : m_folders(std::move(folders))
{
    std::vector<fs::path> ruleFolders{m_folders.root / "rules"};
    std::copy_if(m_folders.extraRuleFolders.begin(), m_folders.extraRuleFolders.end(), std::back_inserter(ruleFolders),
                 isThere);
    m_rules = RuleCatalog::load(ruleFolders);
    m_resourceErrors = m_rules.errors;
    for (const fs::path& file : jsonFiles(m_folders.root / "checklists")) {
        if (auto checklist = TriageChecklist::read(file)) {
            m_checklists.emplace(checklist->id, std::move(*checklist));
        } else {
            m_resourceErrors.push_back(checklist.error());
        }
    }
    if (auto commands = CommandCatalog::read(m_folders.root / "commands" / "aws-cli.json")) {
        m_commands = std::move(*commands);
    } else {
        m_resourceErrors.push_back(commands.error());
    }
}

SessionSnapshot InvestigationSession::snapshotOf(LoadedArchive archive, const LoadRequest& request,
                                                 const ScoringOptions& scoring)
{
    SessionSnapshot snapshot;
    snapshot.runNumber = ++m_runNumber;
    snapshot.events = std::move(archive.events);
    snapshot.isPartial = archive.report.isCancelled;
    snapshot.load = std::make_shared<const LoadReport>(std::move(archive.report));
    snapshot.records = std::make_shared<RecordReader>(request.limits);
    snapshot.scoring = scoring;
    return snapshot;
}

Expected<SnapshotPtr> InvestigationSession::load(const LoadRequest& request, const ScoringOptions& scoring,
                                                 const ProgressSink& progress, std::stop_token stop,
                                                 const SnapshotSink& preview)
{
    auto rules = selectRules(m_rules, scoring);
    if (!rules) {
        return unexpected(std::move(rules.error()));
    }
    PreviewSink judgeAndShow;
    if (preview) {
        judgeAndShow = [&](LoadedArchive archive, const std::stop_token& previewStop) {
            SessionSnapshot snapshot = snapshotOf(std::move(archive), request, scoring);
            snapshot.isPartial = true;
            snapshot.isPreview = true;
            if (SnapshotPtr judged = detect(std::move(snapshot), *rules, previewStop, 1)) {
                preview(std::move(judged));
            }
        };
    }
    auto archive = loadArchive(request, progress, stop, judgeAndShow);
    if (!archive) {
        return unexpected(std::move(archive.error()));
    }
    SessionSnapshot snapshot = snapshotOf(std::move(*archive), request, scoring);
    if (progress) {
        progress({WorkPhase::Detecting,
                  snapshot.load->compressedBytes,
                  snapshot.load->compressedBytes,
                  snapshot.load->files,
                  snapshot.load->files,
                  snapshot.events->size(),
                  snapshot.load->elapsedMs,
                  {}});
    }
    // What was read before Cancel is judged all the same: a cancelled load gives a partial result, not nothing.
    return detect(std::move(snapshot), *rules, {}, threadCount(request.jobs));
}

Expected<SnapshotPtr> InvestigationSession::rescore(const SessionSnapshot& snapshot, const ScoringOptions& scoring,
                                                    std::stop_token stop)
{
    auto rules = selectRules(m_rules, scoring);
    if (!rules) {
        return unexpected(std::move(rules.error()));
    }
    SessionSnapshot next;
    next.runNumber = ++m_runNumber;
    next.events = snapshot.events;
    next.load = snapshot.load;
    next.coverage = snapshot.coverage;
    next.records = snapshot.records;
    next.isPartial = snapshot.isPartial;
    next.isPreview = snapshot.isPreview;
    next.scoring = scoring;
    auto result = detect(std::move(next), *rules, stop, coreCount(), &snapshot);
    return result ? Expected<SnapshotPtr>(std::move(result)) : unexpected(cancelled());
}

Expected<ActorInvestigation> InvestigationSession::investigate(const SessionSnapshot& snapshot, std::size_t result,
                                                               ActorId actor, std::stop_token stop) const
{
    const ActorSeries* series =
        result < snapshot.results.size() ? snapshot.results[result].series.find(actor) : nullptr;
    if (series == nullptr) {
        return unexpected({ErrorCode::UnknownActor, {}, {}, {}, 0, 0});
    }
    const EventStore& events = *snapshot.events;
    const RuleResult& found = snapshot.results[result];
    ActorInvestigation investigation;
    investigation.runNumber = snapshot.runNumber;
    investigation.result = result;
    investigation.actor = actor;
    investigation.key = actorKey(found, actor);
    std::copy_if(found.signals.begin(), found.signals.end(), std::back_inserter(investigation.signals),
                 [&](const Signal& signal) { return signal.actor == actor; });
    std::sort(investigation.signals.begin(), investigation.signals.end(),
              [](const Signal& left, const Signal& right) { return left.start < right.start; });
    investigation.window = windowOf(investigation.signals, *series);
    // What rests on the counts, on the whole history, and on the window: none waits for another.
    runAll({[&] {
                investigation.timeline =
                    DenialTimeline::build(events, *found.actors, found.rule, found.series, found.scores, actor);
                investigation.otherSignals = signalsOfOtherRules(snapshot, result, actor, stop);
            },
            [&] {
                investigation.profile =
                    PrincipalProfile::build(events, *found.actors, actor, investigation.window, stop);
                investigation.roles = RoleChain::build(events, *found.actors, actor, investigation.profile, stop);
            },
            [&] {
                investigation.secrets =
                    SecretsAtRisk::find(events, *found.actors, actor, investigation.window, stop, found.series.target);
            }},
           coreCount());
    investigation.policyChanges =
        PolicyChanges::find(events, *found.actors, actor, investigation.profile, investigation.secrets,
                            focusOf(investigation, *series, found.series.bucketSeconds), stop);
    if (const auto checklist = m_checklists.find(found.rule.checklist); checklist != m_checklists.end()) {
        investigation.checklist = checklist->second;
    }
    investigation.evidence = gatherEvidence(events, *found.actors, actor, investigation.window, investigation.checklist,
                                            investigation.profile, investigation.secrets, stop);
    if (stop.stop_requested()) {
        return unexpected(cancelled());
    }
    return investigation;
}

Expected<DetectorComparison> InvestigationSession::compareDetector(const SessionSnapshot& snapshot,
                                                                   const ActorInvestigation& investigation,
                                                                   DetectorKind detector, std::stop_token stop) const
{
    const bool isKnown = investigation.result < snapshot.results.size() &&
                         snapshot.results[investigation.result].series.find(investigation.actor) != nullptr;
    if (!isKnown) {
        return unexpected({ErrorCode::UnknownActor, {}, {}, {}, 0, 0});
    }
    const RuleResult& found = snapshot.results[investigation.result];
    DetectorComparison comparison =
        DetectorComparison::build(*snapshot.events, *found.actors, found.rule, found.series, investigation.actor,
                                  investigation.timeline, detector, stop);
    return stop.stop_requested() ? unexpected(cancelled()) : Expected<DetectorComparison>(std::move(comparison));
}

CommandPlan InvestigationSession::commands(const ActorInvestigation& investigation, const CommandOptions& options) const
{
    return m_commands.plan(investigation.profile, investigation.secrets, investigation.window, options);
}

Expected<std::vector<EventIndex>> InvestigationSession::findEvents(const SessionSnapshot& snapshot,
                                                                   const EventSelection& selection,
                                                                   std::stop_token stop) const
{
    const auto query = SearchQuery::parse(selection.query);
    if (!query) {
        return unexpected(query.error());
    }
    const EventStore& events = *snapshot.events;
    std::pair<EventIndex, EventIndex> bounds{0, static_cast<EventIndex>(events.size())};
    if (selection.range) {
        bounds = events.rowsWithin(*selection.range);
    }
    EventFilter filter = query->compile(events);
    if (selection.result && *selection.result < snapshot.results.size() && !selection.actor.isNone()) {
        // First, since few events are of one actor: the rest is asked about those alone.
        filter = snapshot.results[*selection.result].actors->eventsOf(selection.actor) && filter;
    }
    std::vector<EventIndex> rows = filter.matchingRows(events, bounds.first, bounds.second, stop, coreCount());
    if (selection.among) {
        std::vector<EventIndex> both;
        std::set_intersection(rows.begin(), rows.end(), selection.among->begin(), selection.among->end(),
                              std::back_inserter(both));
        rows = std::move(both);
    }
    if (stop.stop_requested()) {
        return unexpected(cancelled());
    }
    return rows;
}

Expected<std::string> InvestigationSession::rawRecord(const SessionSnapshot& snapshot, EventIndex row) const
{
    return snapshot.records->read(snapshot.events->location(row));
}

std::vector<RankedActor> rankActors(const SessionSnapshot& snapshot)
{
    std::vector<RankedActor> ranking;
    for (std::size_t result = 0; result < snapshot.results.size(); ++result) {
        const RuleResult& found = snapshot.results[result];
        std::map<ActorId, std::size_t> entries;
        for (const ActorSeries& series : found.series.actors) {
            RankedActor entry;
            entry.result = result;
            entry.actor = series.actor;
            entry.matched = series.matched;
            entry.distinctSecrets = series.distinctSecrets;
            entries[series.actor] = ranking.size();
            ranking.push_back(entry);
        }
        for (const Signal& signal : found.suppressed) {
            ++ranking[entries.at(signal.actor)].suppressedCount;
        }
        for (std::size_t i = 0; i < found.signals.size(); ++i) {
            RankedActor& entry = ranking[entries.at(found.signals[i].actor)];
            entry.suppressedCount += found.signals[i].suppressedBy.empty() ? 0U : 1U;
            if (entry.signalCount++ == 0) { // signals come by score, highest first
                entry.topSignal = i;
                entry.score = found.signals[i].score;
                entry.severity = found.signals[i].severity;
            }
        }
    }
    const auto nameOf = [&](const RankedActor& entry) -> const std::string& {
        return snapshot.results[entry.result].actors->actor(entry.actor).name;
    };
    std::stable_sort(ranking.begin(), ranking.end(), [&](const RankedActor& left, const RankedActor& right) {
        return std::tie(right.score, right.matched, nameOf(left), left.result, left.actor) <
               std::tie(left.score, left.matched, nameOf(right), right.result, right.actor);
    });
    return ranking;
}

ActorKey actorKey(const RuleResult& result, ActorId actor)
{
    const Actor& who = result.actors->actor(actor);
    return {result.rule.id, std::string(identityKeyName(result.rule.identity)), who.account, who.role, who.name,
            who.arn};
}

} // namespace latchlight
