// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Text.h"
#include "engine/detection/ShortNumber.h"
#include "engine/detection/Signal.h"

#include <algorithm>
#include <numeric>

namespace latchlight {

namespace {

bool hasReason(const Signal& signal, SignalReason reason)
{
    return std::find(signal.reasons.begin(), signal.reasons.end(), reason) != signal.reasons.end();
}

std::string countedTargets(const Signal& signal, std::uint64_t count)
{
    const TargetNoun noun = targetNoun(signal.target);
    return counted(count, noun.one, noun.many);
}

std::string whatHappened(const Signal& signal)
{
    const auto denied =
        std::accumulate(signal.evidence.whyDenied.begin(), signal.evidence.whyDenied.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const auto& reason) { return sum + reason.second; });
    const std::string_view kind = denied == signal.count ? "denied " : "matching ";
    std::string text =
        std::to_string(signal.count) + " " + std::string(kind) + (signal.count == 1 ? "request" : "requests");
    if (signal.distinctSecrets > 0) {
        text += " for " + countedTargets(signal, signal.distinctSecrets);
    }
    return text + " in " + shortDuration(signal.end - signal.start);
}

std::string whatWasExpected(const Signal& signal)
{
    switch (signal.detector) {
    case DetectorKind::Adaptive:
        return shortNumber(signal.expected) + " expected (99.5 % limit of one bucket " + shortNumber(signal.upper) +
               ", p = " + shortProbability(signal.p) + ")";
    case DetectorKind::Percentile:
        return shortNumber(signal.expected) + " expected (limit of one bucket by the 99.5th percentile " +
               shortNumber(signal.upper) + ")";
    case DetectorKind::Threshold:
        return "threshold " + shortNumber(signal.upper);
    }
    return {};
}

/// How the manner of the requests changes the p of their number.
std::string manner(const NoveltyEvidence& novelty)
{
    std::string text =
        ", asked for " + counted(novelty.requests, "time", "times") + " (×" + shortNumber(novelty.triesRatio) + ")";
    if (novelty.originRatio > 1) {
        text += " from a new origin (×" + shortNumber(novelty.originRatio) + ")";
    } else if (novelty.originRatio < 1) {
        text += " from a usual origin (×" + shortNumber(novelty.originRatio) + ")";
    }
    return text + ", combined p = " + shortProbability(novelty.combinedP);
}

std::string whatWasNew(const Signal& signal)
{
    if (signal.newSecrets == 0) {
        return {};
    }
    const NoveltyEvidence& novelty = signal.novelty;
    std::string text = "; " + countedTargets(signal, signal.newSecrets) + " never requested before by this principal";
    if (novelty.windowSeconds > 0) {
        text += " (" + std::to_string(novelty.newSecrets) + " in a window of " + shortDuration(novelty.windowSeconds) +
                (novelty.countedSecrets == novelty.newSecrets
                     ? ""
                     : ", of which " + std::to_string(novelty.countedSecrets) + " count,") +
                " where " + shortNumber(novelty.expected) + " are expected, p = " + shortProbability(novelty.p) +
                manner(novelty) + ")";
    }
    if (hasReason(signal, SignalReason::LowAndSlow)) {
        text += "; sum of small surprises " + shortNumber(signal.cusum);
    }
    return text;
}

std::string whyDenied(const Signal& signal)
{
    std::string text;
    for (const auto& [reason, count] : signal.evidence.whyDenied) {
        text += (text.empty() ? "; " : ", ") + std::to_string(count) + " × " + reason;
    }
    return text;
}

std::string fromWhere(const Signal& signal)
{
    const std::size_t addresses = signal.evidence.sourceIps.size();
    const std::size_t added = signal.evidence.newSourceIps.size();
    if (addresses == 0) {
        return {};
    }
    std::string text = "; " + counted(addresses, "IP", "IPs");
    if (added == addresses) {
        return text + ", new for this principal";
    }
    return added == 0 ? text : text + ", " + std::to_string(added) + " of them new for this principal";
}

std::string comparedWith(const Signal& signal)
{
    std::string text = "; ";
    if (signal.detector == DetectorKind::Adaptive) {
        text += "baseline from " + counted(signal.classPopulation, "principal", "principals") + " of class " +
                std::string(actorClassName(signal.actorClass)) + ", ";
    }
    return text + "own history " + shortDuration(std::max<std::int64_t>(signal.historySeconds, 0));
}

} // namespace

std::string explanation(const Signal& signal)
{
    return whatHappened(signal) + "; " + whatWasExpected(signal) + whatWasNew(signal) + whyDenied(signal) +
           fromWhere(signal) + comparedWith(signal);
}

} // namespace latchlight
