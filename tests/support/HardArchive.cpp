// SPDX-License-Identifier: GPL-3.0-or-later
#include "HardArchive.h"

#include "HardAttackScript.h"
#include "HardCompany.h"
#include "HardNoiseScript.h"

#include <algorithm>

namespace latchlight::test {

HardArchive generateHardArchive(const HardOptions& options)
{
    const SampleRandom random(options.seed);
    HardArchive archive;
    archive.end = sampleStartUtc + options.days * secondsPerDay;
    archive.evaluatedFrom = archive.end - options.days / 3 * secondsPerDay;
    std::vector<HardUser> users = makeHardUsers(options.users, random.fork("users"));
    HardLog log(random.fork("records"));
    HardAttackScript attacks(options, archive.evaluatedFrom, archive.end, random.fork("attacks"));
    const std::vector<HardAttackPlan> plans = attacks.plan(users);
    HardNoiseScript noise(options, archive.end, random.fork("noise"));
    noise.plan(users, plans);
    for (std::size_t i = 0; i < users.size(); ++i) {
        noise.perform(users[i], random.fork("noise " + std::to_string(i)), log);
    }
    noise.breakTeams(users, log);
    for (const HardAttackPlan& plan : plans) {
        archive.attacks.push_back(attacks.perform(users[plan.user], plan, log));
    }
    archive.files = log.files();
    return archive;
}

} // namespace latchlight::test
