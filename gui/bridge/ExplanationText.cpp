// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ExplanationText.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <algorithm>

namespace latchlight {

namespace {

QString joined(const QStringList& clauses)
{
    return clauses.join(QCoreApplication::translate("ExplanationText", "; ", "between the clauses of a sentence"));
}

} // namespace

QString ExplanationText::sentence(const Signal& signal)
{
    //: %1: clauses, separated by semicolons
    return tr("%1.").arg(joined(clauses(signal)));
}

QString ExplanationText::shortReason(const Signal& signal)
{
    QStringList parts{tr("%n denied", "requests", display::pluralNumber(signal.count))};
    if (signal.newSecrets > 0) {
        parts << tr("%n new secret(s)", nullptr, display::pluralNumber(signal.newSecrets));
    } else {
        parts << tr("%n secret(s)", "as in: 17 denied, 15 secrets", display::pluralNumber(signal.distinctSecrets));
    }
    if (signal.detector != DetectorKind::Threshold) {
        parts << tr("%1 expected").arg(display::amount(signal.expected));
    }
    return parts.join(tr(", ", "between the parts of a list"));
}

QStringList ExplanationText::clauses(const Signal& signal)
{
    QStringList clauses;
    const QString requests = tr("%n denied request(s)", nullptr, display::pluralNumber(signal.count));
    const QString secrets =
        tr("%n secret(s)", "as in: denied requests for 15 secrets", display::pluralNumber(signal.distinctSecrets));
    //: %1 "17 denied requests", %2 "15 secrets", %3 "30 min"
    clauses << tr("%1 for %2 in %3").arg(requests, secrets, display::duration(signal.end - signal.start));
    if (signal.detector != DetectorKind::Threshold) {
        clauses << tr("%1 expected at this time (upper limit %2)")
                       .arg(display::probability(signal.expected), display::amount(signal.upper));
    }
    if (signal.newSecrets > 0) {
        clauses << tr("%n secret(s) never used by this principal before", nullptr,
                      display::pluralNumber(signal.newSecrets));
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

QList<NamedFact> ExplanationText::numbers(const Signal& signal)
{
    QList<NamedFact> facts;
    //: %1 a score from 0 to 100, %2 a severity
    facts.append({tr("Score"), tr("%1 of 100 (%2)").arg(signal.score).arg(EnumText::of(signal.severity))});
    facts.append({tr("When (UTC)"), display::range({signal.start, signal.end})});
    facts.append({tr("Raised (UTC)"), display::timeToMinute(signal.raised)});
    facts.append({tr("Denied requests"), display::count(signal.count)});
    if (signal.detector != DetectorKind::Threshold) {
        facts.append({tr("Expected"), display::probability(signal.expected)});
        facts.append({tr("Upper limit of a bucket"), display::amount(signal.upper)});
    }
    facts.append({tr("Distinct secrets"), display::count(signal.distinctSecrets)});
    facts.append({tr("Secrets new for this principal"), display::count(signal.newSecrets)});
    if (signal.p < 1) {
        facts.append({tr("Probability of chance"), display::probability(signal.p)});
    }
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
