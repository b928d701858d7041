// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ExplanationText.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/TargetText.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace latchlight {

namespace {

QString joined(const QStringList& clauses)
{
    return clauses.join(QCoreApplication::translate("ExplanationText", "; ", "between the clauses of a sentence"));
}

/// A rule may count requests that succeeded. Evidence that was not gathered says nothing.
bool isAllDenied(const Signal& signal)
{
    const auto& reasons = signal.evidence.whyDenied;
    const auto denied = std::accumulate(reasons.begin(), reasons.end(), std::uint64_t{0},
                                        [](std::uint64_t sum, const auto& reason) { return sum + reason.second; });
    return denied >= signal.count;
}

} // namespace

QString ExplanationText::sentence(const Signal& signal)
{
    //: %1: clauses, separated by semicolons
    return tr("%1.").arg(joined(clauses(signal)));
}

QString ExplanationText::shortReason(const Signal& signal)
{
    const int count = display::pluralNumber(signal.count);
    QStringList parts{isAllDenied(signal) ? tr("%n denied", "requests", count)
                                          : tr("%n matching", "requests that need not be denied", count)};
    if (signal.newSecrets > 0) {
        parts << newTargets(signal.target, signal.newSecrets);
    } else if (signal.distinctSecrets > 0 || isAllDenied(signal)) {
        parts << distinctTargets(signal.target, signal.distinctSecrets);
    }
    if (signal.detector != DetectorKind::Threshold) {
        parts << tr("%1 expected").arg(display::amount(signal.expected));
    }
    return parts.join(tr(", ", "between the parts of a list"));
}

QStringList ExplanationText::clauses(const Signal& signal)
{
    QStringList clauses;
    const int number = display::pluralNumber(signal.count);
    const QString requests = isAllDenied(signal) ? tr("%n denied request(s)", nullptr, number)
                                                 : tr("%n matching request(s)", nullptr, number);
    const QString duration = display::duration(signal.end - signal.start);
    if (signal.distinctSecrets > 0) {
        const QString targets = distinctTargets(signal.target, signal.distinctSecrets);
        //: %1 "17 denied requests", %2 "15 secrets", %3 "30 min"
        clauses << tr("%1 for %2 in %3").arg(requests, targets, duration);
    } else {
        //: %1 "17 denied requests", %2 "30 min"
        clauses << tr("%1 in %2").arg(requests, duration);
    }
    if (signal.detector != DetectorKind::Threshold) {
        clauses << tr("%1 expected at this time (upper limit %2)")
                       .arg(display::probability(signal.expected), display::amount(signal.upper));
    }
    if (signal.newSecrets > 0) {
        clauses << targetsNeverUsed(signal.target, signal.newSecrets);
    }
    if (signal.p < 1) {
        clauses << tr("p = %1").arg(display::probability(signal.p));
    }
    for (const auto& [reason, count] : signal.evidence.whyDenied) {
        //: %1 a number, %2 why requests were denied
        clauses << tr("%1 × %2").arg(display::count(count), EnumText::ofDenialReason(reason));
    }
    for (const QString& clause : {originClause(signal), baselineClause(signal)}) {
        if (!clause.isEmpty()) {
            clauses << clause;
        }
    }
    return clauses;
}

QString ExplanationText::originClause(const Signal& signal)
{
    const std::size_t addresses = signal.evidence.sourceIps.size();
    const std::size_t fresh = signal.evidence.newSourceIps.size();
    if (addresses == 0) {
        return {};
    }
    const QString text = tr("%n source IP(s)", nullptr, display::pluralNumber(addresses));
    if (fresh == 0) {
        return tr("%1, known for this principal").arg(text);
    }
    if (fresh == addresses) {
        return tr("%1, new for this principal").arg(text);
    }
    return tr("%1, of which %2 new for this principal").arg(text, display::count(fresh));
}

QString ExplanationText::baselineClause(const Signal& signal)
{
    const QString history = display::duration(signal.historySeconds);
    if (signal.classPopulation > 0) {
        const QString principals =
            tr("%n principal(s)", "as in: baseline from 37 principals", display::pluralNumber(signal.classPopulation));
        return tr("baseline from %1 of class “%2”, own history %3")
            .arg(principals, EnumText::of(signal.actorClass), history);
    }
    if (signal.detector == DetectorKind::Threshold) {
        return {};
    }
    return tr("baseline from own history of %1").arg(history);
}

QString ExplanationText::distinctTargets(RuleTarget target, std::uint64_t count)
{
    const int number = display::pluralNumber(count);
    switch (target) {
    case RuleTarget::Resource:
        return tr("%n resource(s)", "as in: denied requests for 15 resources", number);
    case RuleTarget::Secret:
        return tr("%n secret(s)", "as in: denied requests for 15 secrets", number);
    case RuleTarget::Parameter:
        return tr("%n parameter(s)", "as in: denied requests for 15 parameters", number);
    case RuleTarget::Key:
        return tr("%n key(s)", "as in: denied requests for 15 keys", number);
    case RuleTarget::Role:
        return tr("%n role(s)", "as in: denied requests for 15 roles", number);
    case RuleTarget::EventName:
        return tr("%n event name(s)", "as in: denied requests for 15 event names", number);
    }
    return {};
}

QString ExplanationText::newTargets(RuleTarget target, std::uint64_t count)
{
    const int number = display::pluralNumber(count);
    switch (target) {
    case RuleTarget::Resource:
        return tr("%n new resource(s)", nullptr, number);
    case RuleTarget::Secret:
        return tr("%n new secret(s)", nullptr, number);
    case RuleTarget::Parameter:
        return tr("%n new parameter(s)", nullptr, number);
    case RuleTarget::Key:
        return tr("%n new key(s)", nullptr, number);
    case RuleTarget::Role:
        return tr("%n new role(s)", nullptr, number);
    case RuleTarget::EventName:
        return tr("%n new event name(s)", nullptr, number);
    }
    return {};
}

QString ExplanationText::targetsNeverUsed(RuleTarget target, std::uint64_t count)
{
    const int number = display::pluralNumber(count);
    switch (target) {
    case RuleTarget::Resource:
        return tr("%n resource(s) never used by this principal before", nullptr, number);
    case RuleTarget::Secret:
        return tr("%n secret(s) never used by this principal before", nullptr, number);
    case RuleTarget::Parameter:
        return tr("%n parameter(s) never used by this principal before", nullptr, number);
    case RuleTarget::Key:
        return tr("%n key(s) never used by this principal before", nullptr, number);
    case RuleTarget::Role:
        return tr("%n role(s) never used by this principal before", nullptr, number);
    case RuleTarget::EventName:
        return tr("%n event name(s) never used by this principal before", nullptr, number);
    }
    return {};
}

QList<NamedFact> ExplanationText::noveltyNumbers(const Signal& signal)
{
    const NoveltyEvidence& novelty = signal.novelty;
    if (novelty.windowSeconds == 0) {
        return {};
    }
    QList<NamedFact> facts;
    facts.append({tr("Least likely window"), display::duration(novelty.windowSeconds)});
    //: %1 what was new, %2 what was expected to be
    facts.append(
        {tr("New in that window"),
         tr("%1, %2 expected").arg(display::count(novelty.newSecrets), display::probability(novelty.expected))});
    facts.append({tr("Probability of so many"), display::probability(novelty.p)});
    //: %1 a number of requests, %2 a likelihood ratio
    facts.append({tr("Requests for what was new"),
                  tr("%1 (likelihood ratio %2)")
                      .arg(display::count(novelty.requests), display::probability(novelty.triesRatio))});
    facts.append({tr("Likelihood ratio of the origin"), display::probability(novelty.originRatio)});
    facts.append({tr("Combined probability"), display::probability(novelty.combinedP)});
    if (signal.cusum > 0) {
        facts.append({tr("Sum of small surprises"), display::amount(signal.cusum)});
    }
    return facts;
}

QList<NamedFact> ExplanationText::numbers(const Signal& signal)
{
    QList<NamedFact> facts;
    //: %1 a score from 0 to 100, %2 a severity
    facts.append({tr("Score"), tr("%1 of 100 (%2)").arg(signal.score).arg(EnumText::of(signal.severity))});
    facts.append({tr("When (%1)").arg(display::zone()), display::range({signal.start, signal.end})});
    facts.append({tr("Raised (%1)").arg(display::zone()), display::timeToMinute(signal.raised)});
    facts.append({isAllDenied(signal) ? tr("Denied requests") : tr("Matching requests"), display::count(signal.count)});
    if (signal.detector != DetectorKind::Threshold) {
        facts.append({tr("Expected"), display::probability(signal.expected)});
        facts.append({tr("Upper limit of a bucket"), display::amount(signal.upper)});
    }
    facts.append({TargetText::distinct(signal.target), display::count(signal.distinctSecrets)});
    facts.append({TargetText::freshForUser(signal.target), display::count(signal.newSecrets)});
    if (signal.p < 1) {
        facts.append({tr("Probability of chance"), display::probability(signal.p)});
    }
    facts.append(noveltyNumbers(signal));
    facts.append({tr("Detector"), EnumText::of(signal.detector)});
    facts.append({tr("Bucket"), display::duration(signal.bucketSeconds)});
    facts.append({tr("Class"), EnumText::of(signal.actorClass)});
    facts.append({tr("Own history"), display::duration(signal.historySeconds)});
    if (signal.classPopulation > 0) {
        facts.append({tr("Principals of the class"), display::count(signal.classPopulation)});
    }
    return facts;
}

} // namespace latchlight
