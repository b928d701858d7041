// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"
#include "engine/archive/RecordReader.h"
#include "engine/detection/Signal.h"
#include "engine/detection/Suppression.h"
#include "engine/investigation/ArchiveCoverage.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// What an analyst changes about a rule without writing a rule file.
struct RuleTuning
{
    std::optional<DetectorKind> detector;
    std::optional<IdentityKey> identity;
    std::map<std::string, std::string> options; ///< by name

    friend bool operator==(const RuleTuning&, const RuleTuning&) = default;
};

/// How a loaded archive is judged.
struct ScoringOptions
{
    std::vector<std::string> rules;             ///< ids or files; empty: all enabled rules of the catalog
    std::optional<DetectorKind> detector;       ///< overrides the rules' own
    std::optional<IdentityKey> identity;        ///< overrides the rules' own
    std::map<std::string, std::string> options; ///< rule options by name, override the rules' own
    std::map<std::string, RuleTuning> tuning;   ///< by rule id; overrides all of the above for that rule
    std::optional<UtcTime> from;                ///< limits what the rules see
    std::optional<UtcTime> to;                  ///< exclusive
    std::string query;                          ///< search syntax, limits what the rules see
    std::vector<Suppression> suppressions;
    SuppressedSignals suppressed = SuppressedSignals::Hidden;
};

/// One rule over the loaded archive.
struct RuleResult
{
    Rule rule; ///< with the overrides applied
    std::shared_ptr<const ActorIndex> actors;
    CountSeries series;
    std::vector<ActorScores> scores; ///< parallel to series.actors
    std::vector<Signal> signals;     ///< by score descending, then start
    std::vector<Signal> suppressed;  ///< in the same order; empty while suppressed signals are shown among the others

    [[nodiscard]] std::size_t suppressedCount() const;
};

/// A finished state of the investigation: immutable, shared by every reader, valid as long as it is held.
struct SessionSnapshot
{
    std::uint64_t runNumber = 0;
    std::shared_ptr<const EventStore> events;
    std::shared_ptr<const LoadReport> load;
    std::shared_ptr<RecordReader> records = std::make_shared<RecordReader>(); ///< the originals of `events`
    std::shared_ptr<const ArchiveCoverage> coverage;
    ScoringOptions scoring;
    std::vector<RuleResult> results; ///< by rule id
    bool isPartial = false;          ///< not everything was read: loading was cancelled, or goes on
    bool isPreview = false;          ///< loading goes on

    [[nodiscard]] const RuleResult* find(const std::string& ruleId) const; ///< null: not judged by that rule
};
using SnapshotPtr = std::shared_ptr<const SessionSnapshot>;

} // namespace latchlight
