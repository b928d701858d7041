// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline/ScanOutput.h"

#include "engine/base/Parallel.h"
#include "engine/base/Text.h"
#include "engine/base/Version.h"
#include "engine/detection/BatchedCopies.h"
#include "engine/detection/RequestMemory.h"
#include "engine/investigation/RequestOutcome.h"
#include "engine/session/ProblemText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace latchlight {

namespace {

using Json = nlohmann::ordered_json;

/// Null for an archive without a usable time.
Json timeOrNull(const EventStore& events, UtcTime time)
{
    return events.timeSpan().isEmpty() ? Json() : Json(formatUtcTime(time));
}

Json placesJson(const std::vector<CoveredPlace>& places, const char* key)
{
    Json list = Json::array();
    for (const CoveredPlace& place : places) {
        const bool isTimed = !place.span.isEmpty();
        list.push_back({{key, place.name},
                        {"events", place.events},
                        {"firstEvent", isTimed ? Json(formatUtcTime(place.span.begin)) : Json()},
                        {"lastEvent", isTimed ? Json(formatUtcTime(place.span.end - 1)) : Json()}});
    }
    return list;
}

Json coverageJson(const ArchiveCoverage& coverage)
{
    Json gaps = Json::array();
    for (const CoverageGap& gap : coverage.gaps) {
        gaps.push_back({{"account", gap.account},
                        {"from", formatUtcTime(gap.days.begin)},
                        {"to", formatUtcTime(gap.days.end)},
                        {"open", gap.isOpen},
                        {"message", describe(gap)}});
    }
    return {{"accounts", placesJson(coverage.accounts, "account")},
            {"regions", placesJson(coverage.regions, "region")},
            {"gaps", std::move(gaps)},
            {"readEvents", coverage.readEvents},
            {"readEventsMissing", coverage.lacksReadEvents}};
}

Json archiveJson(const SessionSnapshot& snapshot)
{
    const LoadReport& load = *snapshot.load;
    const EventStore& events = *snapshot.events;
    Json paths = Json::array();
    for (const std::string& path : load.paths) {
        paths.push_back(sanitizeUtf8(path));
    }
    Json problems = Json::array();
    for (const LoadProblem& problem : load.problems) {
        problems.push_back({{"path", sanitizeUtf8(problem.path)},
                            {"offset", problem.offset},
                            {"kind", problemKindName(problem.kind)},
                            {"message", sanitizeUtf8(describe(problem))}});
    }
    Json archive{{"paths", std::move(paths)},
                 {"files", load.files},
                 {"filesWithEvents", load.filesWithEvents},
                 {"filesSkipped", load.filesSkipped},
                 {"filesFailed", load.filesFailed},
                 {"compressedBytes", load.compressedBytes},
                 {"jsonBytes", load.jsonBytes},
                 {"events", events.size()},
                 {"duplicates", events.duplicates()},
                 {"recordsRejected", load.recordsRejected},
                 {"unreadableTimes", events.unreadableTimes()},
                 {"firstEvent", timeOrNull(events, events.timeSpan().begin)},
                 {"lastEvent", timeOrNull(events, events.timeSpan().end - 1)},
                 {"problems", std::move(problems)}};
    archive["coverage"] = coverageJson(*snapshot.coverage);
    if (load.problemsOmitted > 0) {
        archive["problemsOmitted"] = load.problemsOmitted;
    }
    if (snapshot.isPartial) {
        archive["partial"] = true;
    }
    return archive;
}

Json ruleJson(const RuleResult& result)
{
    return {{"id", result.rule.id},
            {"title", result.rule.title},
            {"detector", detectorName(result.rule.detector)},
            {"identity", identityKeyName(result.rule.identity)},
            {"matched", result.series.matched},
            {"actors", result.series.actors.size()},
            {"target", ruleTargetName(result.rule.target)}};
}

/// Null for a rule whose events need nothing before them.
Json precededByJson(const Rule& rule)
{
    return rule.precededBy ? Json{{"query", rule.precededBy->query.text()}, {"timespan", rule.precededBy->timespan}}
                           : Json();
}

/// Distinct secrets that each actor read successfully, over the whole archive; indexed by actor.
std::vector<std::uint64_t> secretsReadByActor(const EventStore& events, const ActorIndex& actors)
{
    const EventColumns& columns = events.columns();
    const SecretReads secretReads(events);
    std::vector<EventIndex> succeeded;
    std::vector<EventIndex> denied;
    for (EventIndex row = 0; row < events.size(); ++row) {
        if (secretReads.of(columns.operation[row]) == SecretRead::None || columns.resources[row].isNone()) {
            continue;
        }
        const RequestEnd end = requestEnd(events.outcome(columns.outcome[row]));
        if (end != RequestEnd::Failed) {
            (end == RequestEnd::Succeeded ? succeeded : denied).push_back(row);
        }
    }
    // What batches were refused, though their own records tell of success.
    const BatchedDenials refused(events, actors, denied);
    std::vector<std::uint64_t> counts(actors.size() + 1);
    RequestMemory memory;
    for (const EventIndex row : succeeded) {
        const ActorId actor = actors.actorOf(events, row);
        for (const ResourceId secret : events.resourceSet(columns.resources[row])) {
            if (!refused.isRefused(row, secret)) {
                RequestMemory::Entry& entry = memory.entry(actor, TargetId{secret.value});
                counts[actor.value] += entry.isKnown ? 0U : 1U;
                entry.request(columns.time[row]);
            }
        }
    }
    return counts;
}

/// `secretsRead`: by actor.
void addActors(Json& list, const RuleResult& result, const std::vector<std::uint64_t>& secretsRead)
{
    std::vector<const ActorSeries*> series;
    for (const ActorSeries& entry : result.series.actors) {
        series.push_back(&entry);
    }
    std::stable_sort(series.begin(), series.end(), [](const ActorSeries* left, const ActorSeries* right) {
        return left->matched != right->matched ? left->matched > right->matched : left->actor < right->actor;
    });
    for (const ActorSeries* entry : series) {
        const Actor& actor = result.actors->actor(entry->actor);
        list.push_back({{"rule", result.rule.id},
                        {"actor", actor.name},
                        {"account", actor.account},
                        {"identityType", actor.identityType},
                        {"arn", actor.arn},
                        {"events", entry->events},
                        {"matched", entry->matched},
                        {"distinctSecretsDenied", entry->distinctSecrets},
                        {"secretsRead", secretsRead[entry->actor.value]},
                        {"firstSeen", formatUtcTime(entry->firstSeen)},
                        {"lastSeen", formatUtcTime(entry->lastSeen)}});
    }
}

Json secretsAtRiskJson(const SecretsAtRisk& secrets)
{
    Json list = Json::array();
    for (const SecretUse& use : secrets.read) {
        list.push_back({{"secret", use.secret.name},
                        {"account", use.secret.account},
                        {"region", use.secret.region},
                        {"reads", use.reads},
                        {"first", formatUtcTime(use.first)},
                        {"last", formatUtcTime(use.last)}});
    }
    return list;
}

Json signalJson(const RuleResult& result, const Signal& signal, const SecretsAtRisk& atRisk)
{
    const Actor& actor = result.actors->actor(signal.actor);
    Json reasons = Json::array();
    for (const SignalReason reason : signal.reasons) {
        reasons.push_back(signalReasonName(reason));
    }
    Json secrets = Json::array();
    for (const ResourceName& secret : signal.evidence.deniedSecrets) {
        secrets.push_back(secret.name);
    }
    Json whyDenied = Json::object();
    for (const auto& [reason, count] : signal.evidence.whyDenied) {
        whyDenied[reason] = count;
    }
    return {{"rule", signal.ruleId},
            {"actor", actor.name},
            {"account", actor.account},
            {"arn", actor.arn},
            {"start", formatUtcTime(signal.start)},
            {"end", formatUtcTime(signal.end)},
            {"raised", formatUtcTime(signal.raised)},
            {"severity", severityName(signal.severity)},
            {"score", signal.score},
            {"count", signal.count},
            {"expected", signal.expected},
            {"upper", signal.upper},
            {"p", signal.detector == DetectorKind::Adaptive ? Json(signal.p) : Json()},
            {"newSecrets", signal.newSecrets},
            {"distinctSecrets", signal.distinctSecrets},
            {"reasons", std::move(reasons)},
            {"deniedSecrets", std::move(secrets)},
            {"secretsAtRisk", secretsAtRiskJson(atRisk)},
            {"sourceIps", signal.evidence.sourceIps},
            {"regions", signal.evidence.regions},
            {"accessKeys", signal.evidence.accessKeys},
            {"whyDenied", std::move(whyDenied)},
            {"explanation", explanation(signal)}};
}

/// The signals of all rules in one order: score descending, then start, then rule and actor.
std::vector<std::pair<const RuleResult*, const Signal*>> allSignals(const SessionSnapshot& snapshot)
{
    std::vector<std::pair<const RuleResult*, const Signal*>> signals;
    for (const RuleResult& result : snapshot.results) {
        for (const Signal& signal : result.signals) {
            signals.emplace_back(&result, &signal);
        }
    }
    std::stable_sort(signals.begin(), signals.end(), [](const auto& left, const auto& right) {
        return left.second->score != right.second->score ? left.second->score > right.second->score
                                                         : left.second->start < right.second->start;
    });
    return signals;
}

} // namespace

std::string scanJson(const SessionSnapshot& snapshot, unsigned jobs)
{
    Json rules = Json::array();
    Json actors = Json::array();
    Json signals = Json::array();
    // What has to be looked for in the events is found on all cores first.
    std::vector<std::function<void()>> work;
    std::map<const ActorIndex*, std::vector<std::uint64_t>> secretsRead; // rules of one identity key share it
    for (const RuleResult& result : snapshot.results) {
        const auto [entryOfActors, isNew] = secretsRead.try_emplace(result.actors.get());
        if (isNew) {
            work.emplace_back([&snapshot, &entry = *entryOfActors] {
                entry.second = secretsReadByActor(*snapshot.events, *entry.first);
            });
        }
    }
    const std::vector<std::pair<const RuleResult*, const Signal*>> found = allSignals(snapshot);
    std::vector<SecretsAtRisk> atRisk(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        work.emplace_back([&snapshot, &result = *found[i].first, &signal = *found[i].second, &secrets = atRisk[i]] {
            secrets = SecretsAtRisk::find(*snapshot.events, *result.actors, signal.actor, {signal.start, signal.end});
        });
    }
    runAll(work, threadCount(jobs));
    for (const RuleResult& result : snapshot.results) {
        rules.push_back(ruleJson(result));
        if (!snapshot.scoring.suppressions.empty()) {
            rules.back()["suppressed"] = result.suppressedCount();
        }
        addActors(actors, result, secretsRead[result.actors.get()]);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& [result, signal] = found[i];
        signals.push_back(signalJson(*result, *signal, atRisk[i]));
        if (!signal->suppressedBy.empty()) {
            signals.back()["suppressedBy"] = signal->suppressedBy;
        }
    }
    const Json root{{"tool", {{"name", programName}, {"version", programVersion}}},
                    {"archive", archiveJson(snapshot)},
                    {"rules", std::move(rules)},
                    {"actors", std::move(actors)},
                    {"signals", std::move(signals)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string rulesJson(const RuleCatalog& catalog)
{
    Json rules = Json::array();
    for (const Rule& rule : catalog.rules) {
        Json options = Json::array();
        for (const OptionDescription& option : describeOptions(rule.options)) {
            Json usedBy = Json::array();
            for (const DetectorKind kind : option.usedBy) {
                usedBy.push_back(detectorName(kind));
            }
            options.push_back({{"key", option.key},
                               {"value", option.value},
                               {"allowed", option.allowed},
                               {"minimum", option.minimum.empty() ? Json() : Json(option.minimum)},
                               {"maximum", option.maximum.empty() ? Json() : Json(option.maximum)},
                               {"detectors", std::move(usedBy)}});
        }
        rules.push_back({{"id", rule.id},
                         {"title", rule.title},
                         {"description", rule.description},
                         {"enabled", rule.isEnabled},
                         {"query", rule.query.text()},
                         {"precededBy", precededByJson(rule)},
                         {"target", ruleTargetName(rule.target)},
                         {"detector", detectorName(rule.detector)},
                         {"identity", identityKeyName(rule.identity)},
                         {"maximumSeverity", severityName(rule.maximumSeverity)},
                         {"tactic", {{"id", rule.tactic.id}, {"name", rule.tactic.name}}},
                         {"technique", {{"id", rule.technique.id}, {"name", rule.technique.name}}},
                         {"falsePositives", rule.falsePositives},
                         {"references", rule.references},
                         {"options", std::move(options)},
                         {"source", sanitizeUtf8(rule.source.string())}});
    }
    Json errors = Json::array();
    for (const Error& error : catalog.errors) {
        errors.push_back({{"path", error.path}, {"key", error.key}, {"message", describe(error)}});
    }
    const Json root{{"rules", std::move(rules)}, {"errors", std::move(errors)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace latchlight
