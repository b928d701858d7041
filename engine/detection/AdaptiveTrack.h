// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/AdaptiveModel.h"
#include "engine/detection/Cusum.h"
#include "engine/detection/Detector.h"

#include <vector>

namespace latchlight {

/// What it takes to raise a signal. Novelty and the sum of small surprises each get half of the false alarms that
/// `tolerance` allows: one user-day with a signal a day among 300 users at tolerance 3, √10 times more or fewer for
/// each step down or up. For novelty the half is shared out over the windows that end within a day; the limits of the
/// sum were calibrated on archives without attacks.
struct AlarmThresholds
{
    double noveltyP = 0; ///< novelty fires when its combined p is below
    double cusum = 0;    ///< low-and-slow fires above

    /// `tolerance` 1–5, higher is quieter.
    [[nodiscard]] static AlarmThresholds of(int tolerance);
};

/// How long a signal stays open.
struct SignalTiming
{
    std::int64_t keepAlive = 21600;       ///< s
    std::int64_t maximumDuration = 86400; ///< s
};

/// What the adaptive detector finds in one bucket with matched > 0.
struct TrackPoint
{
    BucketNumber bucket = 0;
    NegativeBinomial law;    ///< of the denied requests, by what was known before
    GammaPoisson levelAfter; ///< of the denied requests, with this bucket
    double p = 1;            ///< upper mid-p of the denied requests
    NoveltyFinding novelty;  ///< p = 1 when nothing is new
    double cusum = 0;
    CusumStep cusumStep;
    BucketNumber cusumBegin = 0; ///< where the sum last left 0
    bool firesNovelty = false;
    bool firesCusum = false;

    [[nodiscard]] bool fires() const { return firesNovelty || firesCusum; }
};

/// Follows one user through time, each bucket judged by what came before it. While a signal is open nothing is learnt
/// from the user's denials; when it is over, its evidence is spent and the sum of small surprises starts anew.
class AdaptiveTrack final
{
public:
    AdaptiveTrack(const ClassModel& model, const std::vector<BucketNumber>& windows, AlarmThresholds thresholds,
                  SignalTiming timing, LearningRange learning = {});

    /// One point for each bucket of `actor`.
    [[nodiscard]] std::vector<TrackPoint> follow(const CountSeries& series, const ActorSeries& actor) const;

private:
    const ClassModel& m_model;
    const std::vector<BucketNumber>& m_windows;
    AlarmThresholds m_thresholds;
    SignalTiming m_timing;
    LearningRange m_learning;
};

} // namespace latchlight
