// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/AdaptiveModel.h"

#include "engine/detection/ClassPrior.h"

#include <algorithm>
#include <vector>

namespace latchlight {

namespace {

constexpr double daySeconds = 86400;

/// A quiet user: a denial every third day, a new denied secret every 20 days, and most users below these means.
constexpr double usualDenialsPerDay = 0.3;
constexpr double usualNewSecretsPerDay = 0.05;
constexpr double usualShape = 0.3;
constexpr double usualDispersion = 2;
constexpr double pseudoUsers = 10;
constexpr double pseudoEvents = 20;
constexpr double noveltyWinsorPerDay = 3;
constexpr double daysToCountInFull = 7;

/// Counts of one user, of those buckets that may teach the model.
struct UserSums
{
    double denials = 0;
    double denialSquares = 0; ///< Σ over buckets
    double newSecrets = 0;
    double newSquares = 0;       ///< Σ over days
    double clusteredSecrets = 0; ///< new ones that tell how they cluster
    double clusteredSquares = 0; ///< Σ over days
    double firstTries = 0;
    double freshRequests = 0;
    double newOriginSecrets = 0;
};

/// Everything that is summed over the users of one class.
struct ClassSums
{
    explicit ClassSums(double bucketsPerDay)
        : denialRates(daysToCountInFull * bucketsPerDay)
        , newRates(daysToCountInFull * bucketsPerDay)
    {}

    SeasonCounter season;
    double buckets = 0; ///< of all its users
    std::size_t users = 0;
    RateMoments denialRates;
    RateMoments newRates;
    Dispersion denialDispersion;
    Dispersion newDispersion;
    TrimmedDispersion clusterDispersion;
    double firstTries = 0;
    double freshRequests = 0;
    double newOriginSecrets = 0;
};

bool isExcluded(const BucketMask& excluded, std::size_t actor, std::size_t bucket)
{
    return !excluded.empty() && excluded[actor][bucket] != 0;
}

/// A flagged bucket still tells how new secrets cluster, when they were asked for from where the user always asks: a
/// wrong configuration. Dispersion is bounded, so whoever would hide an attack that way gains little.
bool tellsClusters(const ActorSeries& actor, const BucketCount& bucket)
{
    return bucket.newOriginSecrets * 2 <= bucket.newSecrets && bucket.start - actor.firstSeen > freshSeconds;
}

UserSums sumUser(const ActorSeries& actor, std::size_t position, const BucketMask& excluded)
{
    UserSums sums;
    std::int64_t day = -1;
    double ofDay = 0;
    double clusteredOfDay = 0;
    const auto endDay = [&] {
        const double kept = excluded.empty() ? std::min(ofDay, noveltyWinsorPerDay) : ofDay;
        sums.newSecrets += kept;
        sums.newSquares += kept * kept;
        const double clustered = excluded.empty() ? std::min(clusteredOfDay, noveltyWinsorPerDay) : clusteredOfDay;
        sums.clusteredSecrets += clustered;
        sums.clusteredSquares += clustered * clustered;
        ofDay = 0;
        clusteredOfDay = 0;
    };
    for (std::size_t i = 0; i < actor.buckets.size(); ++i) {
        const BucketCount& bucket = actor.buckets[i];
        const std::int64_t bucketDay = bucket.start.seconds / static_cast<std::int64_t>(daySeconds);
        if (bucketDay != day) {
            endDay();
            day = bucketDay;
        }
        const bool isTaught = !isExcluded(excluded, position, i);
        clusteredOfDay += isTaught || tellsClusters(actor, bucket) ? bucket.newSecrets : 0;
        if (!isTaught) {
            continue;
        }
        ofDay += bucket.newSecrets;
        sums.firstTries += bucket.newSecrets;
        sums.freshRequests += bucket.freshRequests;
        sums.newOriginSecrets += bucket.newOriginSecrets;
        sums.denials += bucket.matched;
        sums.denialSquares += static_cast<double>(bucket.matched) * bucket.matched;
    }
    endDay();
    return sums;
}

void addUser(ClassSums& sums, const UserSums& user, double buckets, double bucketsPerDay)
{
    sums.denialDispersion.add(user.denials, user.denialSquares, buckets);
    sums.newDispersion.add(user.newSecrets, user.newSquares, buckets / bucketsPerDay);
    sums.clusterDispersion.add(user.clusteredSecrets, user.clusteredSquares, buckets / bucketsPerDay);
    sums.denialRates.add(user.denials, buckets);
    sums.newRates.add(user.newSecrets, buckets);
    sums.firstTries += user.firstTries;
    sums.freshRequests += user.freshRequests;
    sums.newOriginSecrets += user.newOriginSecrets;
}

/// Shares, shrunk to usual ones by a few events.
ProbeHabits habitsOf(const ClassSums& sums)
{
    const ProbeHabits usual;
    return {(sums.firstTries + usual.firstTries * pseudoEvents) / (sums.freshRequests + pseudoEvents),
            (sums.newOriginSecrets + usual.newOrigins * pseudoEvents) / (sums.firstTries + pseudoEvents)};
}

} // namespace

BucketNumber birthBucket(const CountSeries& series, const ActorSeries& actor)
{
    const UtcTime birth = std::max(bucketStart(actor.firstSeen, series.bucketSeconds), series.span.begin);
    return birth.seconds / series.bucketSeconds;
}

AdaptiveModel AdaptiveModel::estimate(const CountSeries& series, const ActorIndex& actors, double halfLifeBuckets,
                                      const BucketMask& excluded)
{
    const double bucketsPerDay = daySeconds / static_cast<double>(series.bucketSeconds);
    const BucketNumber endBucket = series.span.end.seconds / series.bucketSeconds;
    std::vector<ClassSums> classes(actorClassCount, ClassSums(bucketsPerDay));
    ClassSums all(bucketsPerDay);
    for (std::size_t i = 0; i < series.actors.size(); ++i) {
        const ActorSeries& actor = series.actors[i];
        ClassSums& sums = classes[static_cast<std::size_t>(actors.actor(actor.actor).actorClass)];
        const auto buckets = static_cast<double>(std::max<BucketNumber>(1, endBucket - birthBucket(series, actor)));
        sums.buckets += buckets;
        ++sums.users;
        const UserSums user = sumUser(actor, i, excluded);
        addUser(sums, user, buckets, bucketsPerDay);
        addUser(all, user, buckets, bucketsPerDay);
        for (std::size_t k = 0; k < actor.buckets.size(); ++k) {
            if (!isExcluded(excluded, i, k)) {
                sums.season.add(actor.buckets[k].start, actor.buckets[k].matched);
            }
        }
    }
    for (std::size_t c = 0; c < actorClassCount; ++c) {
        const SilentPeers& silent = series.silentPeers[c];
        for (ClassSums* sums : {&classes[c], &all}) {
            sums->buckets += static_cast<double>(silent.buckets);
            sums->users += silent.actors;
            sums->denialRates.addSilent(silent.actors, static_cast<double>(silent.buckets));
            sums->newRates.addSilent(silent.actors, static_cast<double>(silent.buckets));
        }
    }

    const double allDispersion = all.denialDispersion.estimate(usualDispersion, pseudoEvents);
    const double allNewDispersion = all.newDispersion.estimate(usualDispersion, pseudoEvents);
    const double allClusterDispersion = all.clusterDispersion.estimate(usualDispersion, pseudoEvents);
    const GammaPrior quietUser = {usualShape, usualShape * bucketsPerDay / usualDenialsPerDay};
    const GammaPrior quietUserNew = {usualShape, usualShape * bucketsPerDay / usualNewSecretsPerDay};
    const GammaPrior allPrior = all.denialRates.prior(allDispersion, quietUser, pseudoUsers);
    const GammaPrior allNewPrior = all.newRates.prior(allNewDispersion, quietUserNew, pseudoUsers);

    AdaptiveModel model;
    for (const ClassSums& sums : classes) {
        const Season season = sums.season.season(series.span, series.bucketSeconds, sums.buckets);
        const double dispersion = sums.denialDispersion.estimate(allDispersion, pseudoEvents);
        const double newDispersion = sums.newDispersion.estimate(allNewDispersion, pseudoEvents);
        model.classes.push_back(ClassModel{
            SeasonalExposure(season, series.bucketSeconds, halfLifeBuckets),
            sums.denialRates.prior(dispersion, allPrior, pseudoUsers), dispersion,
            NoveltyModel{sums.newRates.prior(newDispersion, allNewPrior, pseudoUsers), newDispersion,
                         sums.clusterDispersion.estimate(allClusterDispersion, pseudoEvents), habitsOf(sums)},
            sums.users});
    }
    return model;
}

} // namespace latchlight
