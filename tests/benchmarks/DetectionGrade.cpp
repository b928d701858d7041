// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetectionGrade.h"

#include <algorithm>
#include <set>
#include <utility>

namespace latchlight::test {

namespace {

constexpr std::int64_t grace = 1800;

bool isAbout(const Actor& actor, const HardAttack& attack)
{
    return actor.account == attack.account && (actor.name == attack.actor || actor.role == attack.actor);
}

void countFalseDays(std::set<std::pair<ActorId, std::int64_t>>& days, const Signal& signal, const HardArchive& archive)
{
    const std::int64_t begin = std::max(signal.start.seconds, archive.evaluatedFrom);
    const std::int64_t end = std::min(signal.end.seconds, archive.end);
    for (std::int64_t day = begin / secondsPerDay; day * secondsPerDay < end; ++day) {
        days.emplace(signal.actor, day);
    }
}

} // namespace

double DetectionGrade::recall() const
{
    double all = 0;
    double hits = 0;
    for (const auto& [kind, count] : attacks) {
        all += count;
        const auto hit = found.find(kind);
        hits += hit == found.end() ? 0 : hit->second;
    }
    return all > 0 ? hits / all : 0;
}

double DetectionGrade::medianDelayMinutes() const
{
    std::vector<double> sorted = delayMinutes;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

void addToGrade(DetectionGrade& grade, const RuleResult& result, const HardArchive& archive)
{
    std::set<std::pair<ActorId, std::int64_t>> falseDays;
    std::map<const HardAttack*, UtcTime> raised;
    for (const Signal& signal : result.signals) {
        const Actor& actor = result.actors->actor(signal.actor);
        bool isAttacker = false;
        for (const HardAttack& attack : archive.attacks) {
            if (!isAbout(actor, attack)) {
                continue;
            }
            isAttacker = true;
            if (signal.start.seconds <= attack.last + grace && signal.end.seconds >= attack.first) {
                const auto [entry, isFirst] = raised.emplace(&attack, signal.raised);
                entry->second = std::min(entry->second, signal.raised);
            }
        }
        if (!isAttacker) {
            countFalseDays(falseDays, signal, archive);
        }
    }
    for (const HardAttack& attack : archive.attacks) {
        ++grade.attacks[attack.kind];
    }
    for (const auto& [attack, time] : raised) {
        ++grade.found[attack->kind];
        grade.delayMinutes.push_back(std::max(0.0, static_cast<double>(time.seconds - attack->first) / 60));
    }
    grade.falseUserDays += falseDays.size();
    grade.days += static_cast<double>(archive.end - archive.evaluatedFrom) / secondsPerDay;
}

} // namespace latchlight::test
