// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardNoiseScript.h"

#include <algorithm>

namespace latchlight::test {

namespace {

std::string freshName(const HardUser& user, int& fresh)
{
    return user.team + "/config-" + user.actor() + "-" + std::to_string(fresh++);
}

bool isHuman(const HardUser& user)
{
    return user.kind == HardKind::Person || user.kind == HardKind::IamUser;
}

} // namespace

void HardNoiseScript::plan(std::vector<HardUser>& users, const std::vector<HardAttackPlan>& attacks)
{
    std::vector<bool> isAttacked(users.size(), false);
    for (const HardAttackPlan& attack : attacks) {
        isAttacked[attack.user] = true;
    }
    for (std::size_t i = 0; i < users.size(); ++i) {
        const bool joinsLater = m_random.chance(120);
        const UtcSeconds later = sampleStartUtc + m_random.below(static_cast<int>(m_end - sampleStartUtc));
        if (joinsLater && !isAttacked[i]) {
            users[i].born = later;
        }
    }
}

void HardNoiseScript::retry(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log, int& fresh,
                            const HardOrigin& origin) const
{
    const std::string name = random.chance(50) ? freshName(user, fresh) : random.pick(user.lost);
    const int more = isHuman(user) ? 330 : 650;
    do {
        log.deny(user, std::min(time, m_end - 1), name, origin);
        time += random.between(1, 20);
    } while (random.chance(more));
}

void HardNoiseScript::misconfigure(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log,
                                   int& fresh) const
{
    std::vector<std::string> names = user.lost;
    if (random.chance(400)) {
        names.clear();
        const int width = random.between(1, m_options.noise == HardNoise::Hard ? 15 : 3);
        for (int i = 0; i < width; ++i) {
            names.push_back(freshName(user, fresh));
        }
    }
    const int length = random.between(600, 7200);
    const int requests = random.between(8, 60);
    for (int i = 0; i < requests; ++i) {
        log.deny(user, std::min(time + random.below(length), m_end - 1), random.pick(names));
    }
}

/// Every secret of the list, and from time to time one that was added to it lately.
void HardNoiseScript::sweep(const HardUser& user, UtcSeconds day, SampleRandom& random, HardLog& log) const
{
    UtcSeconds time = day + 2 * secondsPerHour + random.below(1800);
    const auto age = static_cast<std::size_t>((day - sampleStartUtc) / secondsPerDay);
    for (std::size_t i = 0; i < user.swept.size(); ++i) {
        const bool isThereYet = i + 5 < user.swept.size() || age >= (i % 5) * 8;
        if (isThereYet) {
            log.deny(user, std::min(time, m_end - 1), user.swept[i]);
        }
        time += random.between(1, 6);
    }
}

void HardNoiseScript::explore(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log,
                              int& fresh) const
{
    const int clicks = random.between(2, 5);
    for (int i = 0; i < clicks; ++i) {
        log.deny(user, std::min(time, m_end - 1), freshName(user, fresh));
        time += random.between(5, 90);
    }
}

void HardNoiseScript::perform(const HardUser& user, SampleRandom random, HardLog& log) const
{
    int fresh = 0;
    HardOrigin origin = user.origin;
    const int storm = isHuman(user) ? 2 : 3; // refusals of one cluster, on average
    for (UtcSeconds day = sampleStartUtc; day < m_end; day += secondsPerDay) {
        if (day + secondsPerDay <= user.born) {
            continue;
        }
        const int busyness = busynessPerMille(user.kind, day);
        const auto inLife = [&] { return std::max(workingTime(user.kind, day, random), user.born); };
        if (isHuman(user) && random.chance(12)) { // a new laptop, or a new network
            origin = {"203.0." + std::to_string(random.below(256)) + ".9", origin.agent + " exe/x86_64"};
        }
        const int reads = random.count(user.readsMilliPerDay * busyness / 1000);
        for (int i = 0; i < reads; ++i) {
            log.read(user, inLife(), random.pick(user.known), origin);
        }
        const int clusters = random.count(user.denialsMilliPerDay / storm * busyness / 1000);
        for (int i = 0; i < clusters; ++i) {
            retry(user, inLife(), random, log, fresh, origin);
        }
        if (!user.swept.empty()) {
            sweep(user, day, random, log);
        }
        if (random.chance(11)) {
            misconfigure(user, inLife(), random, log, fresh);
        }
        const bool isFirstDay = user.born > sampleStartUtc && user.born >= day;
        if (isHuman(user) && (random.chance(m_options.noise == HardNoise::Hard ? 5 : 2) || isFirstDay)) {
            explore(user, inLife(), random, log, fresh);
        }
    }
}

void HardNoiseScript::breakTeams(const std::vector<HardUser>& users, HardLog& log)
{
    const int releases = m_options.noise == HardNoise::Hard ? m_options.days / 4 : m_options.days / 14;
    for (int release = 0; release < releases; ++release) {
        const std::string team = m_random.pick(users).team;
        const UtcSeconds begin = sampleStartUtc + m_random.below(static_cast<int>(m_end - sampleStartUtc));
        const int width = m_random.between(1, 4);
        for (const HardUser& user : users) {
            if (user.team != team || isHuman(user) || user.born > begin) {
                continue;
            }
            for (int i = 0; i < width * 6; ++i) {
                const std::string name = team + "/release-" + std::to_string(release) + "-" + std::to_string(i % width);
                log.deny(user, std::min(begin + m_random.below(3600), m_end - 1), name);
            }
        }
    }
}

} // namespace latchlight::test
