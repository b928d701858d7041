// SPDX-License-Identifier: GPL-3.0-or-later
// latchlight-benchmark-rescore [--rounds N] RESOURCES ARCHIVE
//
// Loads an archive, then measures what an analyst waits for who turns a knob, or chooses a user: each change is judged
// from the first judgement, and everything about the first user is gathered, round after round; least and median wall
// time.

#include "engine/session/InvestigationSession.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace latchlight;

namespace {

constexpr const char* rule = "secrets-manager-enumeration";

struct Change
{
    std::string name;
    ScoringOptions scoring;
};

std::vector<Change> changes()
{
    std::vector<Change> list;
    const auto option = [&](const char* key, const char* value) {
        ScoringOptions scoring;
        scoring.tuning[rule].options[key] = value;
        list.push_back({std::string(key) + "=" + value, std::move(scoring)});
    };
    option("detectionTolerance", "2");
    option("detectionTolerance", "5");
    option("learningDuration", "168");
    option("keepAlive", "3600");
    option("bucketDuration", "300");
    option("bucketDuration", "3600");
    for (const IdentityKey key : {IdentityKey::Role, IdentityKey::SourceIp}) {
        ScoringOptions scoring;
        scoring.tuning[rule].identity = key;
        list.push_back({"identity=" + std::string(identityKeyName(key)), std::move(scoring)});
    }
    ScoringOptions suppressed;
    Suppression suppression;
    suppression.id = "S0001";
    suppression.kind = SuppressionKind::SourceIp;
    suppression.value = "10.0.0.0/8";
    suppression.reason = "benchmark";
    suppressed.suppressions.push_back(std::move(suppression));
    list.push_back({"a suppression", std::move(suppressed)});
    return list;
}

void print(const std::string& what, std::vector<double> times, const std::string& signalCount)
{
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f | %.1f | %s |\n", what.c_str(), times.front(), times[times.size() / 2],
                signalCount.c_str());
}

/// False where nobody can be investigated.
bool measureInvestigation(const InvestigationSession& session, const SessionSnapshot& snapshot, int rounds)
{
    const std::vector<RankedActor> ranking = rankActors(snapshot);
    std::vector<double> times;
    for (int round = 0; round < rounds && !ranking.empty(); ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto investigation = session.investigate(snapshot, ranking.front().result, ranking.front().actor);
        const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
        if (!investigation) {
            return false;
        }
        times.push_back(elapsed.count());
    }
    if (!times.empty()) {
        print("everything about one user", std::move(times), "–");
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> paths;
    int rounds = 5;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--rounds" && i + 1 < argc) {
            const std::string_view number = argv[++i];
            std::from_chars(number.data(), number.data() + number.size(), rounds);
        } else {
            paths.emplace_back(argument);
        }
    }
    if (paths.size() != 2 || rounds < 1) {
        std::fputs("usage: latchlight-benchmark-rescore [--rounds N] RESOURCES ARCHIVE\n", stderr);
        return EXIT_FAILURE;
    }
    InvestigationSession session(ResourceFolders{paths[0], {}});
    LoadRequest request;
    request.paths = {paths[1]};
    ScoringOptions first;
    first.rules = {rule};
    const auto loaded = session.load(request, first);
    if (!loaded || (*loaded)->results.empty()) {
        std::fputs("the archive could not be judged\n", stderr);
        return EXIT_FAILURE;
    }
    const SessionSnapshot& snapshot = **loaded;
    const RuleResult& result = snapshot.results.front();
    std::printf("%zu events, %zu users, of whom %zu have %llu matching requests; %zu signals\n\n",
                snapshot.events->size(), result.actors->size(), result.series.actors.size(),
                static_cast<unsigned long long>(result.series.matched), result.signals.size());
    std::printf("| change | least ms | median ms | signals |\n|---|---|---|---|\n");
    for (Change& change : changes()) {
        change.scoring.rules = first.rules;
        std::vector<double> times;
        std::size_t signals = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto start = std::chrono::steady_clock::now();
            const auto judged = session.rescore(snapshot, change.scoring);
            const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
            if (!judged) {
                std::fprintf(stderr, "%s failed\n", change.name.c_str());
                return EXIT_FAILURE;
            }
            signals = (*judged)->results.front().signals.size();
            times.push_back(elapsed.count());
        }
        print(change.name, std::move(times), std::to_string(signals));
    }
    return measureInvestigation(session, snapshot, rounds) ? EXIT_SUCCESS : EXIT_FAILURE;
}
