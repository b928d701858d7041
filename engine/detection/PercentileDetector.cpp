// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/PercentileDetector.h"

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr double boundLevel = 0.995;
constexpr double middleLevel = 0.5;

/// The counts of the last buckets of one user: the non-empty ones sorted, the empty ones only counted.
class RecentHistory final
{
public:
    RecentHistory(const ActorSeries& actor, const CountSeries& series, const DetectorOptions& options)
        : m_buckets(actor.buckets)
        , m_bucketSeconds(series.bucketSeconds)
        , m_lengthSeconds(std::max(options.learningDuration * 3600, series.bucketSeconds))
        , m_begin(options.instantaneousBaseline || actor.buckets.empty() ? series.span.begin
                                                                         : actor.buckets.front().start)
        , m_hasLearningPeriod(!options.instantaneousBaseline)
        , m_learnFrom(options.learnFrom.value_or(series.span.begin))
        , m_learnTo(options.learnTo.value_or(series.span.end))
    {
        m_begin = std::max(m_begin, m_learnFrom);
    }

    /// Moves on to the buckets before `judged`, which never goes back.
    void moveTo(UtcTime judged)
    {
        const UtcTime start = std::min(judged, m_learnTo); // what was learnt by then is kept
        for (; m_next < m_buckets.size() && m_buckets[m_next].start < start; ++m_next) {
            if (m_buckets[m_next].start < m_learnFrom) {
                m_oldest = m_next + 1;
                continue;
            }
            const std::uint32_t count = m_buckets[m_next].matched;
            m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), count), count);
            m_sum += count;
        }
        for (; m_oldest < m_next && m_buckets[m_oldest].start < start - m_lengthSeconds; ++m_oldest) {
            const std::uint32_t count = m_buckets[m_oldest].matched;
            m_sorted.erase(std::lower_bound(m_sorted.begin(), m_sorted.end(), count));
            m_sum -= count;
        }
        const std::int64_t known = std::clamp<std::int64_t>(start - m_begin, 0, m_lengthSeconds);
        m_size = static_cast<std::size_t>(known / m_bucketSeconds);
        // A range that the analyst chose is long enough once it is over.
        m_isLearning = m_size == 0 || (m_hasLearningPeriod && judged < m_learnTo && start - m_begin < m_lengthSeconds);
    }

    [[nodiscard]] bool isLearning() const { return m_isLearning; }
    [[nodiscard]] double mean() const
    {
        return m_size == 0 ? 0 : static_cast<double>(m_sum) / static_cast<double>(m_size);
    }

    /// Nearest rank; 0 without history.
    [[nodiscard]] double percentile(double level) const
    {
        const auto rank = static_cast<std::size_t>(std::ceil(level * static_cast<double>(m_size)));
        const std::size_t above = m_size - rank; // values beyond the one asked for
        return above < m_sorted.size() ? static_cast<double>(m_sorted[m_sorted.size() - 1 - above]) : 0.0;
    }

private:
    const std::vector<BucketCount>& m_buckets;
    std::int64_t m_bucketSeconds;
    std::int64_t m_lengthSeconds;
    UtcTime m_begin;
    bool m_hasLearningPeriod;
    UtcTime m_learnFrom;
    UtcTime m_learnTo;
    std::vector<std::uint32_t> m_sorted;
    std::uint64_t m_sum = 0;
    std::size_t m_size = 0; ///< buckets, empty ones too
    bool m_isLearning = true;
    std::size_t m_next = 0;
    std::size_t m_oldest = 0;
};

/// The bound above which a bucket is flagged.
double boundOf(const RecentHistory& history, const DetectorOptions& options)
{
    if (history.isLearning()) {
        return static_cast<double>(options.learningPeriodBaseline);
    }
    const double q = history.percentile(boundLevel);
    const double spread = std::max(1.0, q - history.percentile(middleLevel));
    return q + (options.detectionTolerance - 1) / 2.0 * spread;
}

ActorScores scoreActor(const ActorSeries& actor, const CountSeries& series, const DetectorOptions& options)
{
    ActorScores scores;
    scores.actor = actor.actor;
    scores.historySeconds = actor.buckets.back().start - actor.buckets.front().start;
    RecentHistory history(actor, series, options);
    for (const BucketCount& count : actor.buckets) {
        history.moveTo(count.start);
        const double bound = boundOf(history, options);
        const bool isJudged = !history.isLearning() || options.learningPeriodBaseline > 0;
        BucketScore score;
        score.count = count;
        score.expected = history.mean();
        score.upper = bound;
        score.evidenceBegin = count.start;
        score.historySeconds = count.start - actor.buckets.front().start;
        if (isJudged && count.matched > bound) {
            score.score = scoreAboveLimit(count.matched, bound);
            score.reasons = {SignalReason::Volume};
        }
        scores.buckets.push_back(std::move(score));
    }
    return scores;
}

} // namespace

std::vector<ActorScores> PercentileDetector::score(const EventStore&, const ActorIndex&, const CountSeries& series,
                                                   std::stop_token stop) const
{
    std::vector<ActorScores> scores;
    for (const ActorSeries& actor : series.actors) {
        if (stop.stop_requested()) {
            break;
        }
        scores.push_back(scoreActor(actor, series, m_options));
    }
    return scores;
}

std::vector<BaselinePoint> PercentileDetector::baseline(const EventStore&, const ActorIndex&, const CountSeries& series,
                                                        ActorId actor, TimeRange range) const
{
    const ActorSeries* found = series.find(actor);
    const ActorSeries none;
    RecentHistory history(found != nullptr ? *found : none, series, m_options);
    std::vector<BaselinePoint> points;
    for (const UtcTime start : bucketStarts(range, series.bucketSeconds)) {
        history.moveTo(start);
        points.push_back(BaselinePoint{start, history.mean(), history.percentile(middleLevel),
                                       boundOf(history, m_options), history.isLearning()});
    }
    return points;
}

} // namespace latchlight
