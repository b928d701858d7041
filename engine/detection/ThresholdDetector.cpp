// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ThresholdDetector.h"

#include "engine/detection/EventTargets.h"

#include <algorithm>
#include <unordered_map>

namespace latchlight {

namespace {

/// The events of one user within the sliding window.
class SlidingWindow final
{
public:
    SlidingWindow(const EventStore& store, const EventTargets& targets, const std::vector<EventIndex>& rows,
                  const DetectorOptions& options)
        : m_store(store)
        , m_targets(targets)
        , m_rows(rows)
        , m_options(options)
    {}

    /// Takes in the next row and drops those that are too old for it.
    void advance()
    {
        addTargets(m_rows[m_end], 1);
        ++m_end;
        const std::int64_t oldest = time(m_end - 1).seconds - m_options.thresholdWindow;
        while (time(m_begin).seconds <= oldest) {
            addTargets(m_rows[m_begin], -1);
            ++m_begin;
        }
    }

    [[nodiscard]] UtcTime first() const { return time(m_begin); }
    [[nodiscard]] std::size_t value() const
    {
        return m_options.thresholdMeasure == ThresholdMeasure::Denials ? m_end - m_begin : m_requests.size();
    }

private:
    [[nodiscard]] UtcTime time(std::size_t position) const { return UtcTime{m_store.columns().time[m_rows[position]]}; }

    void addTargets(EventIndex row, std::int64_t step)
    {
        if (m_options.thresholdMeasure == ThresholdMeasure::Denials) {
            return;
        }
        m_targets.forEach(row, [&](TargetId target) {
            const auto entry = m_requests.try_emplace(target, 0).first;
            entry->second += step;
            if (entry->second == 0) {
                m_requests.erase(entry);
            }
        });
    }

    const EventStore& m_store;
    const EventTargets& m_targets;
    const std::vector<EventIndex>& m_rows;
    const DetectorOptions& m_options;
    std::unordered_map<TargetId, std::int64_t> m_requests; ///< target → requests within the window
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

ActorScores scoreActor(const EventStore& store, const EventTargets& targets, const ActorSeries& actor,
                       std::int64_t bucketSeconds, const DetectorOptions& options)
{
    ActorScores scores;
    scores.actor = actor.actor;
    scores.historySeconds = actor.buckets.back().start - bucketStart(actor.firstSeen, bucketSeconds);
    SlidingWindow window(store, targets, actor.rows, options);
    const auto limit = static_cast<std::size_t>(std::max<std::int64_t>(options.thresholdCount, 1));
    for (const BucketCount& count : actor.buckets) {
        BucketScore score;
        score.count = count;
        score.upper = static_cast<double>(limit);
        score.evidenceBegin = count.start;
        score.historySeconds = count.start - bucketStart(actor.firstSeen, bucketSeconds);
        std::size_t highest = 0;
        for (std::uint32_t i = 0; i < count.matched; ++i) {
            window.advance();
            if (highest < limit && window.value() >= limit) {
                score.reasons = {SignalReason::Threshold};
                score.evidenceBegin = std::min(count.start, bucketStart(window.first(), bucketSeconds));
            }
            highest = std::max(highest, window.value());
        }
        // Reaching the limit is enough here, so the limit that is passed lies just below it.
        score.score = scoreAboveLimit(static_cast<double>(highest), static_cast<double>(limit) - 0.5);
        scores.buckets.push_back(std::move(score));
    }
    return scores;
}

} // namespace

std::vector<ActorScores> ThresholdDetector::score(const EventStore& store, const ActorIndex&, const CountSeries& series,
                                                  std::stop_token stop) const
{
    const EventTargets targets(store, series.target);
    std::vector<ActorScores> scores;
    for (const ActorSeries& actor : series.actors) {
        if (stop.stop_requested()) {
            break;
        }
        scores.push_back(scoreActor(store, targets, actor, series.bucketSeconds, m_options));
    }
    return scores;
}

std::vector<BaselinePoint> ThresholdDetector::baseline(const EventStore&, const ActorIndex&, const CountSeries& series,
                                                       ActorId, TimeRange range) const
{
    const auto limit = static_cast<double>(std::max<std::int64_t>(m_options.thresholdCount, 1));
    std::vector<BaselinePoint> points;
    for (const UtcTime start : bucketStarts(range, series.bucketSeconds)) {
        points.push_back(BaselinePoint{start, 0, 0, limit, false});
    }
    return points;
}

} // namespace latchlight
