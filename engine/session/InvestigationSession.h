// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/ArchiveLoader.h"
#include "engine/casefile/CaseFile.h"
#include "engine/investigation/ArchiveCoverage.h"
#include "engine/investigation/DetectorComparison.h"
#include "engine/investigation/FieldCounts.h"
#include "engine/investigation/PolicyChanges.h"
#include "engine/investigation/RoleChain.h"
#include "engine/report/ReportDocument.h"
#include "engine/response/RotationCommands.h"
#include "engine/session/Backtest.h"
#include "engine/session/SessionSnapshot.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// Receives the findings in what was read so far while a load goes on, on another thread. May be empty.
using SnapshotSink = std::function<void(SnapshotPtr)>;

/// An identity as the ranking shows it: flagged ones first.
struct RankedActor
{
    std::size_t result = 0; ///< index into SessionSnapshot::results
    ActorId actor;
    int score = 0; ///< highest of its signals, 0 when not flagged
    Severity severity = Severity::Info;
    std::size_t signalCount = 0;
    std::size_t topSignal = 0; ///< index into RuleResult::signals, meaningful when signalCount > 0
    std::uint64_t matched = 0;
    std::uint32_t distinctSecrets = 0;
    std::size_t suppressedCount = 0; ///< signals that a suppression covers, whether or not they are shown
};

/// A signal of another rule that shares events with an actor.
struct RelatedSignal
{
    std::size_t result = 0; ///< index into SessionSnapshot::results
    Signal signal;
};

/// Everything the window and the report show about one actor.
struct ActorInvestigation
{
    std::uint64_t runNumber = 0;
    std::size_t result = 0;
    ActorId actor;
    ActorKey key;                ///< under which the case file keeps marks
    TimeRange window;            ///< from the first to the last signal, or the matches where there is none
    std::vector<Signal> signals; ///< of this actor, ascending by start
    DenialTimeline timeline;
    PrincipalProfile profile;
    SecretsAtRisk secrets;
    RoleChain roles;
    PolicyChanges policyChanges;
    std::vector<RelatedSignal> otherSignals; ///< by start, then result
    TriageChecklist checklist;
    std::vector<ChecklistEvidence> evidence;
};

/// Events of one pane: rows of the store, ascending by time.
struct EventSelection
{
    std::string query;                 ///< search syntax; empty: everything
    std::optional<std::size_t> result; ///< with `actor`: only this actor, under the identity key of that rule
    ActorId actor;
    std::optional<TimeRange> range;
    std::optional<std::vector<EventIndex>> among; ///< only these rows, ascending
};

/// Where the data files are: resources/rules, checklists, commands, sample.
struct ResourceFolders
{
    std::filesystem::path root;
    std::vector<std::filesystem::path> extraRuleFolders; ///< those that are there are read after resources/rules

    /// Beside the program (build tree), installed (../share/latchlight), or LATCHLIGHT_RESOURCES. The user's own rules:
    /// LATCHLIGHT_RULES, else latchlight/rules in XDG_CONFIG_HOME or ~/.config.
    [[nodiscard]] static ResourceFolders find(const std::filesystem::path& program);
};

/// Load, detect, re-score, investigate, report. The only door to the engine for the window and the command line.
/// Blocking. load() and rescore() by one thread at a time; the const functions by any thread at any time.
class InvestigationSession final
{
public:
    /// Reads rules, checklists and command templates; what is wrong is in `resourceErrors()`.
    explicit InvestigationSession(ResourceFolders folders);

    [[nodiscard]] const std::vector<Error>& resourceErrors() const { return m_resourceErrors; }
    [[nodiscard]] const RuleCatalog& rules() const { return m_rules; }

    [[nodiscard]] Expected<SnapshotPtr> load(const LoadRequest& request, const ScoringOptions& scoring,
                                             const ProgressSink& progress = {}, std::stop_token stop = {},
                                             const SnapshotSink& preview = {});
    /// Judges the same events anew, without reading a file; what the change leaves alone is not computed again.
    [[nodiscard]] Expected<SnapshotPtr> rescore(const SessionSnapshot& snapshot, const ScoringOptions& scoring,
                                                std::stop_token stop = {});
    /// Judges the loaded archive by each variant of a rule and counts what it finds. `progress` hears how many variants
    /// are done. UnknownRule where the snapshot was not judged by the rule; InvalidOption names the first variant that
    /// cannot be.
    [[nodiscard]] Expected<Backtest> backtest(const SessionSnapshot& snapshot, const BacktestRequest& request,
                                              const BacktestProgress& progress = {}, std::stop_token stop = {}) const;
    /// What `suppression` would hide beyond those that the snapshot was judged with; InvalidSuppression where it is not
    /// one.
    [[nodiscard]] Expected<SuppressionEffect> effectOf(const SessionSnapshot& snapshot,
                                                       const Suppression& suppression) const;

    [[nodiscard]] Expected<ActorInvestigation> investigate(const SessionSnapshot& snapshot, std::size_t result,
                                                           ActorId actor, std::stop_token stop = {}) const;
    /// What another detector with the same options says of the buckets of that timeline. UnknownActor, Cancelled.
    [[nodiscard]] Expected<DetectorComparison> compareDetector(const SessionSnapshot& snapshot,
                                                               const ActorInvestigation& investigation,
                                                               DetectorKind detector, std::stop_token stop = {}) const;
    [[nodiscard]] CommandPlan commands(const ActorInvestigation& investigation, const CommandOptions& options) const;
    [[nodiscard]] Expected<std::vector<EventIndex>>
    findEvents(const SessionSnapshot& snapshot, const EventSelection& selection, std::stop_token stop = {}) const;
    /// The most frequent values of each field in those rows, `limit` of a field at most; empty when stop was requested.
    [[nodiscard]] std::vector<FieldCount> countFields(const SessionSnapshot& snapshot, std::span<const EventIndex> rows,
                                                      const std::vector<std::string>& fields, std::size_t limit,
                                                      const std::stop_token& stop = {}) const;
    /// Values of a field anywhere in the archive that hold `typed`, the most frequent first.
    [[nodiscard]] FieldCount valuesOf(const SessionSnapshot& snapshot, std::string_view field, std::string_view typed,
                                      std::size_t limit, const std::stop_token& stop = {}) const;
    [[nodiscard]] Expected<std::string> rawRecord(const SessionSnapshot& snapshot, EventIndex row) const;
    /// `only`: a report on that actor alone; otherwise on every flagged one.
    [[nodiscard]] Expected<ReportDocument> report(const SessionSnapshot& snapshot, const CaseSnapshot& caseSnapshot,
                                                  const CommandOptions& commandOptions, std::optional<RankedActor> only,
                                                  std::stop_token stop = {}) const;

private:
    /// What was read, not judged yet.
    [[nodiscard]] SessionSnapshot snapshotOf(LoadedArchive archive, const LoadRequest& request,
                                             const ScoringOptions& scoring);
    /// Kept until another archive is asked about: a completion asks again with every letter. Null when stop was
    /// requested.
    [[nodiscard]] std::shared_ptr<const FieldCounts> countsOfAll(const std::shared_ptr<const EventStore>& events,
                                                                 const std::stop_token& stop) const;

    ResourceFolders m_folders;
    RuleCatalog m_rules;
    CommandCatalog m_commands;
    std::map<std::string, TriageChecklist> m_checklists;
    std::vector<Error> m_resourceErrors;
    std::atomic<std::uint64_t> m_runNumber = 0; ///< previews are numbered on their own thread
    mutable std::mutex m_countedMutex;          ///< guards the two below
    mutable std::weak_ptr<const EventStore> m_countedEvents;
    mutable std::shared_ptr<const FieldCounts> m_counted; ///< of those events; not to be used once they are gone
};

/// All identities with a match: by score descending, then matches, then name.
[[nodiscard]] std::vector<RankedActor> rankActors(const SessionSnapshot& snapshot);

[[nodiscard]] ActorKey actorKey(const RuleResult& result, ActorId actor);

} // namespace latchlight
