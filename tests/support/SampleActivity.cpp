// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleActivity.h"

#include "SampleActor.h"
#include "SampleServices.h"

#include <algorithm>
#include <cstddef>

namespace latchlight::test {

namespace {

/// How many thousandths of a day's calls fall into the hour that begins at `time`.
int hourShare(Rhythm rhythm, UtcSeconds time, int utcOffsetHours)
{
    const UtcSeconds localTime = time + utcOffsetHours * secondsPerHour;
    const int hour = static_cast<int>(localTime % secondsPerDay / secondsPerHour);
    const bool isOffDay = isWeekend(localTime);
    int share = 0;
    switch (rhythm) {
    case Rhythm::Office:
        share = hour >= 8 && hour < 18 ? (hour == 12 ? 50 : 100) : (hour == 7 || hour == 18 || hour == 19 ? 15 : 1);
        return isOffDay ? share / 15 : share;
    case Rhythm::Pipeline:
        share = hour >= 7 && hour < 20 ? 64 : 15;
        return isOffDay ? share / 3 : share;
    case Rhythm::Steady:
        return hour >= 6 && hour < 21 ? 46 : 34;
    }
    return share;
}

/// Moments of one hour in ascending order. People click through several pages at once, programs do not.
std::vector<UtcSeconds> momentsOfHour(UtcSeconds hourStart, int count, Rhythm rhythm, SampleRandom& random)
{
    std::vector<UtcSeconds> moments;
    for (int index = 0; index < count; ++index) {
        const bool followsUp = rhythm == Rhythm::Office && !moments.empty() && random.chance(650);
        if (followsUp) {
            const UtcSeconds next = moments.back() + random.between(2, 90);
            moments.push_back(std::min(next, hourStart + secondsPerHour - 1));
        } else {
            moments.push_back(hourStart + random.below(static_cast<int>(secondsPerHour)));
        }
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

bool isDeniedSecret(const SampleCall& call)
{
    return call.event == "GetSecretValue" && call.errorCode == "AccessDenied";
}

} // namespace

std::optional<NoisyDenierTruth> addOrdinaryActivity(const SampleIdentity& identity, int days,
                                                    const SecretCatalog& catalog, SampleRandom random, SampleLog& log)
{
    SampleActor actor(identity, random.fork("sessions"));
    NoisyDenierTruth denied;
    const int workDaysPerWeek = identity.rhythm == Rhythm::Office ? 5 : 7;
    for (int day = 0; day < days; ++day) {
        const bool isAbsent = identity.rhythm == Rhythm::Office && random.chance(80);
        const int callsPerDayMilli = isAbsent ? 0 : identity.callsPerWeek * 1000 / workDaysPerWeek;
        for (int hour = 0; hour < 24; ++hour) {
            const UtcSeconds hourStart = sampleStartUtc + day * secondsPerDay + hour * secondsPerHour;
            const int share = hourShare(identity.rhythm, hourStart, identity.utcOffsetHours);
            const int calls = random.count(callsPerDayMilli / 1000 * share + callsPerDayMilli % 1000 * share / 1000);
            for (const UtcSeconds time : momentsOfHour(hourStart, calls, identity.rhythm, random)) {
                const SampleSession& session = actor.sessionAt(time);
                const SampleCall call = ordinaryCall({identity, session, catalog, random, time});
                log.append(session, time, identity.account, identity.region, call);
                if (isDeniedSecret(call)) {
                    denied.kind = "typos";
                    denied.actor = session.actorName;
                    denied.account = identity.account;
                    denied.arn = session.arn;
                    denied.lastUtc = isoTime(time);
                    denied.firstUtc = denied.firstUtc.empty() ? denied.lastUtc : denied.firstUtc;
                    ++denied.deniedRequests;
                }
            }
        }
    }
    return denied.deniedRequests > 0 ? std::optional(denied) : std::nullopt;
}

} // namespace latchlight::test
