// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/CountSeries.h"
#include "engine/detection/Novelty.h"

#include <array>
#include <vector>

namespace latchlight {

/// What the users of one class do, from which the adaptive detector starts for each of them.
struct ClassModel
{
    SeasonalExposure exposure;
    GammaPrior level;      ///< of denied requests per bucket of season 1
    double dispersion = 2; ///< φ of denied requests in a bucket
    NoveltyModel novelty;
    std::size_t population = 0; ///< users it rests on
};

/// Buckets that must not teach the model, for each actor of a series and each of its buckets; empty: all teach.
using BucketMask = std::vector<std::vector<std::uint8_t>>;

/// The models of all classes. They rest on the whole archive, also on what comes after a bucket that is scored: they
/// describe the population, not the user. Each class is shrunk to all users together, and these to fixed values that
/// describe a quiet user, so that a class of two users, or an archive with one, still has a model.
struct AdaptiveModel
{
    std::vector<ClassModel> classes; ///< by ActorClass

    /// `halfLifeBuckets`: of a user's own level. `excluded`: buckets that belong to signals, which are no normal
    /// behaviour.
    [[nodiscard]] static AdaptiveModel estimate(const CountSeries& series, const ActorIndex& actors,
                                                double halfLifeBuckets, const BucketMask& excluded);

    [[nodiscard]] const ClassModel& of(const ActorIndex& actors, ActorId actor) const
    {
        return classes[static_cast<std::size_t>(actors.actor(actor).actorClass)];
    }
};

/// The bucket in which a user's history begins: that of its first event, at the earliest the first of the series.
[[nodiscard]] BucketNumber birthBucket(const CountSeries& series, const ActorSeries& actor);

} // namespace latchlight
