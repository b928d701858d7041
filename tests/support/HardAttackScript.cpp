// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardAttackScript.h"

#include <algorithm>
#include <array>

namespace latchlight::test {

namespace {

constexpr std::array<const char*, 9> wantedWords{"master", "root",    "payroll",  "gateway",  "backup",
                                                 "vault",  "billing", "identity", "terraform"};
constexpr std::array<const char*, 5> visitedRegions{"us-east-1", "us-west-2", "eu-central-1", "eu-west-1",
                                                    "ap-southeast-2"};

/// The names an attacker tries one after the other.
class Wordlist final
{
public:
    explicit Wordlist(SampleRandom random)
        : m_random(random)
    {}

    [[nodiscard]] std::string next()
    {
        std::string name = m_random.chance(500) ? "prod/" : "shared/";
        name += m_random.pick(wantedWords);
        return name + "-" + std::to_string(m_count++);
    }

private:
    SampleRandom m_random;
    int m_count = 0;
};

} // namespace

const std::vector<std::string>& hardAttackKinds()
{
    static const std::vector<std::string> kinds{"burst",      "first-seen", "hours", "slow",   "ramp",
                                                "own-origin", "sessions",   "batch", "hidden", "regions"};
    return kinds;
}

std::vector<HardAttackPlan> HardAttackScript::plan(std::vector<HardUser>& users)
{
    std::vector<HardAttackPlan> plans;
    if (m_options.attacks == HardAttacks::None) {
        return plans;
    }
    for (std::size_t i = 0; i < users.size() / 2; ++i) {
        HardAttackPlan plan{i * 2, hardAttackKinds()[i % hardAttackKinds().size()], 0};
        const auto room = static_cast<int>((m_end - m_evaluatedFrom) * 6 / 10);
        plan.begin = m_evaluatedFrom + m_random.below(room);
        HardUser& user = users[plan.user];
        if (plan.kind == "first-seen") {
            user.born = plan.begin - secondsPerHour;
        } else if (plan.kind == "sessions") {
            user.kind = HardKind::Pipeline;
            user.role = "pipeline-" + user.team + "-" + std::to_string(plan.user);
            user.hasRandomSessions = true;
        }
        plans.push_back(plan);
    }
    return plans;
}

int HardAttackScript::sizeBetween(int low, int high)
{
    const int size = m_random.between(low, high);
    return m_options.noise == HardNoise::Hard ? std::max(6, size / 2) : size;
}

std::vector<UtcSeconds> HardAttackScript::rampTimes(UtcSeconds begin)
{
    std::vector<UtcSeconds> times;
    int meanMilli = 1500; // a day; doubles daily
    for (UtcSeconds day = begin; times.size() < 60 && day < m_end; day += secondsPerDay, meanMilli *= 2) {
        const int requests = std::min(40, m_random.count(meanMilli));
        for (int i = 0; i < requests; ++i) {
            times.push_back(day + m_random.below(secondsPerDay));
        }
    }
    return times;
}

std::vector<UtcSeconds> HardAttackScript::times(const HardAttackPlan& plan)
{
    std::vector<UtcSeconds> times;
    if (plan.kind == "ramp") {
        times = rampTimes(plan.begin);
    } else {
        const bool isSlow = plan.kind == "slow";
        const bool takesHours = plan.kind == "hours" || plan.kind == "hidden" || plan.kind == "sessions";
        const UtcSeconds length = isSlow ? 4 * secondsPerDay : takesHours ? 4 * secondsPerHour : secondsPerHour;
        const int size = isSlow ? sizeBetween(20, 28) : sizeBetween(12, 32);
        for (int i = 0; i < size; ++i) {
            times.push_back(plan.begin + m_random.below(static_cast<int>(length)));
        }
    }
    times.erase(std::remove_if(times.begin(), times.end(), [this](UtcSeconds time) { return time >= m_end; }),
                times.end());
    std::sort(times.begin(), times.end());
    return times;
}

HardAttack HardAttackScript::perform(const HardUser& user, const HardAttackPlan& plan, HardLog& log)
{
    const bool isOwnOrigin = plan.kind == "own-origin" || plan.kind == "hidden";
    const HardOrigin foreign{"198.51.100." + std::to_string(m_random.between(1, 254)),
                             "Boto3/1.26.90 Python/3.9.2 Linux/5.15"};
    const HardOrigin& origin = isOwnOrigin ? user.origin : foreign;
    const std::vector<UtcSeconds> moments = times(plan);
    Wordlist names(m_random.fork(user.actor()));
    HardUser caller = user;
    HardAttack attack{plan.kind, user.actor(), user.account, 0, 0, static_cast<int>(moments.size())};
    std::vector<std::string> batch;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const UtcSeconds time = moments[i];
        attack.first = attack.first == 0 ? time : attack.first;
        attack.last = time;
        if (plan.kind == "batch") {
            batch.push_back(names.next());
            if (batch.size() == 8 || i + 1 == moments.size()) {
                log.denyBatch(caller, time, batch, origin);
                batch.clear();
            }
            continue;
        }
        caller.region = plan.kind == "regions" ? visitedRegions[i % visitedRegions.size()] : user.region;
        log.deny(caller, time, names.next(), origin);
        for (int reads = 0; plan.kind == "hidden" && reads < 6; ++reads) {
            log.read(caller, std::min(time + m_random.below(600), m_end - 1), m_random.pick(user.known), origin);
        }
    }
    return attack;
}

} // namespace latchlight::test
