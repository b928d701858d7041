// SPDX-License-Identifier: GPL-3.0-or-later
// latchlight-benchmark-detection RESOURCES [--seeds N] [--users N] [--days N] [--first-seed N]
//
// Makes labelled archives of an invented company (tests/support/HardArchive.h), with and without attacks, with normal
// and with hard noise, and judges each by every detector and many settings. The settings of the other detectors are
// chosen on archives of their own: for each the one that finds most attacks while it flags no more user-days for
// nothing than the adaptive detector does at its default, and the one that does so at one false user-day a day. The
// table is measured on other archives than the choice.

#include "DetectionGrade.h"
#include "engine/session/InvestigationSession.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <vector>

using namespace latchlight;
using latchlight::test::DetectionGrade;

namespace {

constexpr const char* rule = "secrets-manager-enumeration";

struct Arguments
{
    std::string resources;
    int seeds = 3; ///< archives of each kind, for the choice and again for the table
    int users = 300;
    int days = 42;
    int firstSeed = 1;
};

/// One detector with one setting, graded on archives with attacks and on clean ones.
struct Setting
{
    DetectorKind detector = DetectorKind::Adaptive;
    std::map<std::string, std::string> options;
    DetectionGrade attacked;
    DetectionGrade clean;

    [[nodiscard]] double falseUserDays() const
    {
        return std::max(attacked.falseUserDaysPerDay(), clean.falseUserDaysPerDay());
    }
    [[nodiscard]] std::string name() const
    {
        std::string text(detectorName(detector));
        for (const auto& [key, value] : options) {
            text.append(", ").append(key).append("=").append(value);
        }
        return text;
    }
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

std::vector<Setting> allSettings()
{
    std::vector<Setting> list;
    for (const char* tolerance : {"1", "2", "3", "4", "5"}) {
        list.push_back({DetectorKind::Adaptive, {{"detectionTolerance", tolerance}}, {}, {}});
        for (const char* learning : {"24", "168", "336"}) {
            for (const char* instantaneous : {"false", "true"}) {
                list.push_back({DetectorKind::Percentile,
                                {{"detectionTolerance", tolerance},
                                 {"instantaneousBaseline", instantaneous},
                                 {"learningDuration", learning}},
                                {},
                                {}});
            }
        }
    }
    for (const char* measure : {"denials", "distinctSecrets"}) {
        for (const char* window : {"1800", "3600", "14400", "86400", "345600"}) {
            for (const char* count : {"4", "5", "6", "8", "10", "12", "15", "20", "30", "50", "100", "200"}) {
                list.push_back({DetectorKind::Threshold,
                                {{"thresholdCount", count}, {"thresholdMeasure", measure}, {"thresholdWindow", window}},
                                {},
                                {}});
            }
        }
    }
    return list;
}

bool measureArchive(InvestigationSession& session, std::vector<Setting>& settings, const test::HardOptions& options)
{
    const test::HardArchive archive = test::generateHardArchive(options);
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
    for (Setting& setting : settings) {
        scoring.tuning[rule] = {setting.detector, std::nullopt, setting.options};
        const auto judged = session.rescore(**loaded, scoring);
        if (!judged) {
            return false;
        }
        DetectionGrade& grade = options.attacks == test::HardAttacks::All ? setting.attacked : setting.clean;
        addToGrade(grade, (*judged)->results.front(), archive);
    }
    return true;
}

/// `seeds` archives with and as many without attacks, from `firstSeed` on.
bool measure(InvestigationSession& session, std::vector<Setting>& settings, const Arguments& arguments,
             test::HardNoise noise, int firstSeed)
{
    for (Setting& setting : settings) {
        setting.attacked = {};
        setting.clean = {};
    }
    for (int seed = firstSeed; seed < firstSeed + arguments.seeds; ++seed) {
        for (const test::HardAttacks attacks : {test::HardAttacks::All, test::HardAttacks::None}) {
            if (!measureArchive(session, settings,
                                {static_cast<std::uint64_t>(seed), arguments.users, arguments.days, attacks, noise})) {
                return false;
            }
        }
    }
    return true;
}

/// The setting of `detector` with the highest recall among those with at most `budget` false user-days a day; without
/// any, the quietest.
std::size_t bestWithin(const std::vector<Setting>& settings, DetectorKind detector, double budget)
{
    std::optional<std::size_t> best;
    std::optional<std::size_t> quietest;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        if (settings[i].detector != detector) {
            continue;
        }
        if (!quietest || settings[i].falseUserDays() < settings[*quietest].falseUserDays()) {
            quietest = i;
        }
        const bool isWithin = settings[i].falseUserDays() <= budget;
        if (isWithin && (!best || settings[i].attacked.recall() > settings[*best].attacked.recall())) {
            best = i;
        }
    }
    return best.value_or(quietest.value_or(0));
}

std::vector<std::size_t> choose(const std::vector<Setting>& settings)
{
    std::vector<std::size_t> chosen;
    double budget = 0;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        if (settings[i].detector == DetectorKind::Adaptive) {
            chosen.push_back(i);
            budget = settings[i].options.at("detectionTolerance") == "3" ? settings[i].falseUserDays() : budget;
        }
    }
    for (const DetectorKind detector : {DetectorKind::Percentile, DetectorKind::Threshold}) {
        for (const double limit : {budget, 1.0}) {
            const std::size_t best = bestWithin(settings, detector, limit);
            if (chosen.back() != best) {
                chosen.push_back(best);
            }
        }
    }
    return chosen;
}

void print(const std::vector<Setting>& settings)
{
    std::printf("| detector | all %% |");
    for (const std::string& kind : test::hardAttackKinds()) {
        std::printf(" %s |", kind.c_str());
    }
    std::printf(" median delay min | false user-days a day | … without attacks |\n|");
    for (std::size_t i = 0; i < test::hardAttackKinds().size() + 5; ++i) {
        std::printf("---|");
    }
    std::printf("\n");
    for (const Setting& setting : settings) {
        const DetectionGrade& grade = setting.attacked;
        std::printf("| %s | %.1f |", setting.name().c_str(), 100 * grade.recall());
        for (const auto& kind : test::hardAttackKinds()) {
            const auto found = grade.found.find(kind);
            const auto all = grade.attacks.find(kind);
            const double hits = found == grade.found.end() ? 0 : found->second;
            std::printf(" %.0f |", all == grade.attacks.end() ? 0.0 : 100 * hits / all->second);
        }
        std::printf(" %.0f | %.2f | %.2f |\n", grade.medianDelayMinutes(), grade.falseUserDaysPerDay(),
                    setting.clean.falseUserDaysPerDay());
    }
    std::printf("\n");
}

bool compare(InvestigationSession& session, const Arguments& arguments, test::HardNoise noise)
{
    std::vector<Setting> settings = allSettings();
    if (!measure(session, settings, arguments, noise, arguments.firstSeed)) {
        return false;
    }
    std::vector<Setting> chosen;
    for (const std::size_t index : choose(settings)) {
        chosen.push_back(settings[index]);
    }
    if (!measure(session, chosen, arguments, noise, arguments.firstSeed + 1000)) {
        return false;
    }
    std::printf("%s noise, %d archives of %d users and %d days with attacks and as many without; settings chosen on as "
                "many others\n\n",
                noise == test::HardNoise::Hard ? "Hard" : "Normal", arguments.seeds, arguments.users, arguments.days);
    print(chosen);
    return true;
}

bool read(Arguments& arguments, int count, char** values)
{
    const std::map<std::string_view, int Arguments::*> options{{"--seeds", &Arguments::seeds},
                                                               {"--users", &Arguments::users},
                                                               {"--days", &Arguments::days},
                                                               {"--first-seed", &Arguments::firstSeed}};
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
        std::fputs("usage: latchlight-benchmark-detection RESOURCES [--seeds N] [--users N] [--days N] "
                   "[--first-seed N]\n",
                   stderr);
        return EXIT_FAILURE;
    }
    try {
        InvestigationSession session(ResourceFolders{arguments.resources, {}});
        for (const test::HardNoise noise : {test::HardNoise::Normal, test::HardNoise::Hard}) {
            if (!compare(session, arguments, noise)) {
                std::fputs("an archive could not be judged\n", stderr);
                return EXIT_FAILURE;
            }
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
