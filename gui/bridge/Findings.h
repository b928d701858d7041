// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Error.h"
#include "engine/session/InvestigationSession.h"
#include "gui/bridge/JsonTree.h"
#include "gui/bridge/SwimLanes.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// The finished, immutable values that the engine thread hands to the window.

/// A stretch of the whole span as a small chart shows it.
struct ActivityStep
{
    std::uint32_t denied = 0; ///< of its highest bucket
    bool isFlagged = false;   ///< one of its buckets is anomalous
};

/// One row of the ranking, with what its row needs to be drawn.
struct RankedUser
{
    RankedActor ranked;
    ActorKey key;
    std::vector<ActivityStep> activity; ///< Findings::activitySteps over the whole span, oldest first
};

/// A judged archive and its users in order of rank.
struct Findings
{
    static constexpr std::size_t activitySteps = 40;

    SnapshotPtr snapshot;
    std::vector<RankedUser> users;
    std::size_t flagged = 0; ///< users with a signal; they come first
    std::shared_ptr<const SwimLanes> lanes = std::make_shared<const SwimLanes>(); ///< in the order of `users`

    /// Ranks the users of a snapshot. Takes a while for many users: not for the GUI thread.
    [[nodiscard]] static Findings rank(SnapshotPtr snapshot);

    [[nodiscard]] const RuleResult& result(const RankedUser& user) const
    {
        return snapshot->results[user.ranked.result];
    }
    [[nodiscard]] const Actor& actor(const RankedUser& user) const
    {
        return result(user).actors->actor(user.ranked.actor);
    }
    /// The user's highest signal; null where nothing was flagged.
    [[nodiscard]] const Signal* topSignal(const RankedUser& user) const;
};

/// A second detector over the timeline of an investigated user.
struct ComparedTimeline
{
    std::shared_ptr<const ActorInvestigation> investigation; ///< whose timeline it is about
    DetectorComparison comparison;
};

/// The rows of the events pane.
struct FoundEvents
{
    SnapshotPtr snapshot;
    EventSelection selection;
    std::vector<EventIndex> rows;
};
using FoundEventsPtr = std::shared_ptr<const FoundEvents>;

/// What the rows of the events pane have in common.
struct CountedFields
{
    FoundEventsPtr events;
    std::vector<FieldCount> fields; ///< in the order in which they were asked for
};

/// Values of one field that hold what was typed.
struct FoundValues
{
    SnapshotPtr snapshot;
    std::string typed;
    FieldCount values;
};

/// The original of one event, or why it could not be read back.
struct OriginalRecord
{
    SnapshotPtr snapshot;
    EventIndex row = 0;
    std::string text;
    JsonTree tree;
    std::optional<Error> error;
};

/// What the session found in its resource folders.
struct SessionResources
{
    RuleCatalog rules;
    std::vector<Error> errors;
};

enum class ReportFormat { Pdf, Html, Markdown, Csv, Json };

struct ExportRequest
{
    SnapshotPtr snapshot;
    CaseSnapshot caseSnapshot;
    CommandOptions commandOptions;
    std::optional<RankedActor> only; ///< otherwise every flagged user
    ReportFormat format = ReportFormat::Pdf;
    std::filesystem::path file;
};

/// A finished document that has to be written where Qt allows it: PDF is painted in the GUI thread.
struct BuiltReport
{
    ReportDocument document;
    std::filesystem::path file;
};

using FindingsPtr = std::shared_ptr<const Findings>;
using InvestigationPtr = std::shared_ptr<const ActorInvestigation>;
using ComparedTimelinePtr = std::shared_ptr<const ComparedTimeline>;
using CountedFieldsPtr = std::shared_ptr<const CountedFields>;
using FoundValuesPtr = std::shared_ptr<const FoundValues>;
using OriginalRecordPtr = std::shared_ptr<const OriginalRecord>;
using BacktestPtr = std::shared_ptr<const Backtest>;
using CommandPlanPtr = std::shared_ptr<const CommandPlan>;
using BuiltReportPtr = std::shared_ptr<const BuiltReport>;
using SessionResourcesPtr = std::shared_ptr<const SessionResources>;

} // namespace latchlight
