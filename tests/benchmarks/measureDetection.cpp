// SPDX-License-Identifier: GPL-3.0-or-later
// latchlight-benchmark-detection RESOURCES [--seeds N] [--users N] [--days N]
//
// Makes N labelled archives of an invented company (one burst, one slow campaign and one attacker who was never seen
// before in each, among users whose retries and mistakes are denied, too), judges each by every detector and setting,
// and prints how many attacks are found, how soon, and how many user-days are flagged for nothing.

#include "engine/session/InvestigationSession.h"
#include "tests/support/SampleArchive.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace latchlight;

namespace {

constexpr const char* rule = "secrets-manager-enumeration";
constexpr std::int64_t day = 86400;

struct Arguments
{
    std::string resources;
    int seeds = 10;
    int users = 120;
    int days = 30;
};

/// One detector with one setting, and what it found in all archives.
struct Setting
{
    DetectorKind detector = DetectorKind::Adaptive;
    std::string key;
    std::string value;
    std::map<std::string, int> found; ///< attacks by kind
    std::vector<double> delayMinutes; ///< from the first denied request of an attack that was found to its signal
    std::size_t falseUserDays = 0;
};

/// Removes its folder at its end.
class ScratchFolder final
{
public:
    ScratchFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("latchlight-benchmark-" + std::to_string(static_cast<long>(::getpid()))))
    {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::vector<Setting> settings()
{
    std::vector<Setting> list;
    for (const DetectorKind detector : {DetectorKind::Adaptive, DetectorKind::Percentile}) {
        for (const char* tolerance : {"1", "2", "3", "4", "5"}) {
            list.push_back({detector, "detectionTolerance", tolerance, {}, {}, 0});
        }
    }
    for (const char* count : {"3", "5", "10", "20", "50"}) {
        list.push_back({DetectorKind::Threshold, "thresholdCount", count, {}, {}, 0});
    }
    return list;
}

UtcTime timeOf(const std::string& text)
{
    return parseUtcTime(text).value_or(UtcTime{});
}

/// A signal belongs to an attack when it is about the attacker and overlaps the attack.
bool isAbout(const Signal& signal, const Actor& actor, const test::AttackTruth& attack)
{
    return actor.name == attack.actor && signal.start <= timeOf(attack.lastUtc) && signal.end > timeOf(attack.firstUtc);
}

void grade(Setting& setting, const RuleResult& result, const test::SampleTruth& truth)
{
    std::set<std::pair<ActorId, std::int64_t>> falseDays;
    std::map<const test::AttackTruth*, UtcTime> raised;
    for (const Signal& signal : result.signals) {
        const Actor& actor = result.actors->actor(signal.actor);
        const auto attack = std::find_if(truth.attackers.begin(), truth.attackers.end(),
                                         [&](const auto& candidate) { return isAbout(signal, actor, candidate); });
        if (attack == truth.attackers.end()) {
            falseDays.emplace(signal.actor, signal.raised.seconds / day);
            continue;
        }
        const auto [entry, isFirst] = raised.emplace(&*attack, signal.raised);
        entry->second = std::min(entry->second, signal.raised);
    }
    for (const auto& [attack, time] : raised) {
        ++setting.found[attack->kind];
        setting.delayMinutes.push_back(static_cast<double>(time - timeOf(attack->firstUtc)) / 60);
    }
    setting.falseUserDays += falseDays.size();
}

bool measure(InvestigationSession& session, std::vector<Setting>& list, const Arguments& arguments,
             std::map<std::string, int>& attacks)
{
    for (int seed = 1; seed <= arguments.seeds; ++seed) {
        test::SampleOptions options;
        options.seed = static_cast<std::uint64_t>(seed);
        options.users = arguments.users;
        options.days = arguments.days;
        const test::SampleArchive archive = test::generateSampleArchive(options);
        const ScratchFolder folder;
        test::writeTree(folder.path(), archive.files);
        LoadRequest request;
        request.paths = {folder.path().string()};
        ScoringOptions scoring;
        scoring.rules = {rule};
        const auto loaded = session.load(request, scoring);
        if (!loaded) {
            return false;
        }
        for (const test::AttackTruth& attack : archive.truth.attackers) {
            ++attacks[attack.kind];
        }
        for (Setting& setting : list) {
            scoring.tuning[rule] = {setting.detector, std::nullopt, {{setting.key, setting.value}}};
            const auto judged = session.rescore(**loaded, scoring);
            if (!judged) {
                return false;
            }
            grade(setting, (*judged)->results.front(), archive.truth);
        }
    }
    return true;
}

void print(std::vector<Setting>& list, const Arguments& arguments, std::map<std::string, int>& attacks)
{
    constexpr double usersOfDesign = 300;
    std::printf("%d archives of %d users and %d days\n\n", arguments.seeds, arguments.users, arguments.days);
    std::printf("| detector | setting |");
    for (const auto& attack : attacks) {
        std::printf(" %s %% |", attack.first.c_str());
    }
    std::printf(" median delay min | false user-days a day, of 300 users |\n|---|---|");
    for (std::size_t i = 0; i < attacks.size() + 2; ++i) {
        std::printf("---|");
    }
    std::printf("\n");
    for (Setting& setting : list) {
        std::printf("| %s | %s=%s |", std::string(detectorName(setting.detector)).c_str(), setting.key.c_str(),
                    setting.value.c_str());
        for (const auto& [kind, count] : attacks) {
            std::printf(" %.0f |", 100.0 * setting.found[kind] / count);
        }
        std::sort(setting.delayMinutes.begin(), setting.delayMinutes.end());
        const double userDays = static_cast<double>(arguments.seeds) * arguments.days * arguments.users;
        std::printf(" %s | %.2f |\n",
                    setting.delayMinutes.empty()
                        ? "–"
                        : std::to_string(std::lround(setting.delayMinutes[setting.delayMinutes.size() / 2])).c_str(),
                    static_cast<double>(setting.falseUserDays) * usersOfDesign / userDays);
    }
}

bool read(Arguments& arguments, int count, char** values)
{
    const std::map<std::string_view, int Arguments::*> options{
        {"--seeds", &Arguments::seeds}, {"--users", &Arguments::users}, {"--days", &Arguments::days}};
    for (int i = 1; i < count; ++i) {
        const auto option = options.find(values[i]);
        if (option == options.end()) {
            arguments.resources = values[i];
            continue;
        }
        const std::string_view number = ++i < count ? values[i] : "";
        int& target = arguments.*option->second;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), target);
        if (error != std::errc() || target < 1) {
            return false;
        }
    }
    return !arguments.resources.empty();
}

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    if (!read(arguments, argc, argv)) {
        std::fputs("usage: latchlight-benchmark-detection RESOURCES [--seeds N] [--users N] [--days N]\n", stderr);
        return EXIT_FAILURE;
    }
    try {
        InvestigationSession session(ResourceFolders{arguments.resources, {}});
        std::vector<Setting> list = settings();
        std::map<std::string, int> attacks;
        if (!measure(session, list, arguments, attacks)) {
            std::fputs("an archive could not be judged\n", stderr);
            return EXIT_FAILURE;
        }
        print(list, arguments, attacks);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
