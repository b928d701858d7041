// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/Backtest.h"

#include "engine/session/ArchiveJudge.h"
#include "engine/session/InvestigationSession.h"
#include "engine/session/RuleSelection.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr double secondsPerDay = 86400;

/// Users with a signal that is not suppressed, ascending.
struct Tally
{
    std::vector<ActorId> flagged;
    std::size_t signalCount = 0;
    std::size_t suppressedCount = 0;
};

std::optional<Tally> tallyOf(ArchiveJudge& judge, const Rule& rule, const SessionSnapshot& snapshot,
                             const std::stop_token& stop)
{
    Tally tally;
    if (snapshot.scoring.suppressions.empty()) {
        const auto counts = judge.countSignalsOf(rule, stop);
        if (!counts) {
            return std::nullopt;
        }
        const CountSeries& series = *judge.seriesOf(rule, stop);
        for (std::size_t i = 0; i < counts->size(); ++i) {
            tally.signalCount += (*counts)[i];
            if ((*counts)[i] > 0) {
                tally.flagged.push_back(series.actors[i].actor);
            }
        }
        return tally;
    }
    // Whether a signal is suppressed depends on its events.
    auto result = judge.judge(rule, stop);
    if (!result) {
        return std::nullopt;
    }
    applySuppressions(*result, SuppressionFilter(snapshot.scoring.suppressions, *snapshot.events),
                      SuppressedSignals::Hidden);
    tally.signalCount = result->signals.size();
    tally.suppressedCount = result->suppressed.size();
    for (const Signal& signal : result->signals) {
        tally.flagged.push_back(signal.actor);
    }
    std::sort(tally.flagged.begin(), tally.flagged.end());
    tally.flagged.erase(std::unique(tally.flagged.begin(), tally.flagged.end()), tally.flagged.end());
    return tally;
}

std::vector<ActorId> flaggedNow(const RuleResult& result)
{
    std::vector<ActorId> flagged;
    for (const Signal& signal : result.signals) {
        if (signal.suppressedBy.empty()) {
            flagged.push_back(signal.actor);
        }
    }
    std::sort(flagged.begin(), flagged.end());
    flagged.erase(std::unique(flagged.begin(), flagged.end()), flagged.end());
    return flagged;
}

std::size_t countMissing(const std::vector<ActorId>& wanted, const std::vector<ActorId>& present)
{
    return static_cast<std::size_t>(std::count_if(wanted.begin(), wanted.end(), [&](ActorId actor) {
        return !std::binary_search(present.begin(), present.end(), actor);
    }));
}

} // namespace

Expected<std::vector<RuleTuning>>
combinations(const std::vector<std::pair<std::string, std::vector<std::string>>>& values, const RuleTuning& base)
{
    std::vector<RuleTuning> variants{base};
    for (const auto& [key, choices] : values) {
        if (choices.empty() || variants.size() > maximumVariants / choices.size()) {
            return unexpected({ErrorCode::LimitExceeded, {}, key, "variants", 0, maximumVariants});
        }
        std::vector<RuleTuning> next;
        for (const RuleTuning& variant : variants) {
            for (const std::string& choice : choices) {
                next.push_back(variant);
                next.back().options[key] = choice;
            }
        }
        variants = std::move(next);
    }
    return variants;
}

Expected<Backtest> InvestigationSession::backtest(const SessionSnapshot& snapshot, const BacktestRequest& request,
                                                  const BacktestProgress& progress, std::stop_token stop) const
{
    const RuleResult* current = snapshot.find(request.ruleId);
    if (current == nullptr) {
        return unexpected({ErrorCode::UnknownRule, {}, "rule", request.ruleId, 0, 0});
    }
    std::vector<BacktestRow> rows;
    for (const RuleTuning& variant : request.variants) {
        BacktestRow row;
        row.tuning = variant;
        row.rule = current->rule;
        if (auto applied = applyTuning(row.rule, variant); !applied) {
            return unexpected(std::move(applied.error()));
        }
        row.isCurrent = row.rule.detector == current->rule.detector && row.rule.identity == current->rule.identity &&
                        row.rule.options == current->rule.options;
        rows.push_back(std::move(row));
    }
    Backtest backtest;
    backtest.ruleId = request.ruleId;
    backtest.days = static_cast<double>(current->series.span.lengthSeconds()) / secondsPerDay;
    const std::vector<ActorId> before = flaggedNow(*current);
    ArchiveJudge judge(snapshot.events, snapshot.scoring, &snapshot);
    for (BacktestRow& row : rows) {
        const auto tally = tallyOf(judge, row.rule, snapshot, stop);
        if (!tally) {
            return unexpected({ErrorCode::Cancelled, {}, {}, {}, 0, 0});
        }
        row.signalCount = tally->signalCount;
        row.suppressedCount = tally->suppressedCount;
        row.flaggedUsers = tally->flagged.size();
        row.signalsPerDay = backtest.days > 0 ? static_cast<double>(tally->signalCount) / backtest.days : 0;
        if (row.rule.identity == current->rule.identity) {
            row.addedUsers = countMissing(tally->flagged, before);
            row.removedUsers = countMissing(before, tally->flagged);
        }
        backtest.rows.push_back(std::move(row));
        if (progress) {
            progress(backtest.rows.size(), rows.size());
        }
    }
    return backtest;
}

} // namespace latchlight
