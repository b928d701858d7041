// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/TimelineTable.h"

#include "engine/report/ReportText.h"

#include <algorithm>

namespace latchlight {

namespace {

bool isMoreTelling(const TimelineBucket* left, const TimelineBucket* right)
{
    if (left->isAnomalous != right->isAnomalous) {
        return left->isAnomalous;
    }
    if (left->score > right->score || left->score < right->score) {
        return left->score > right->score;
    }
    if (left->matched != right->matched) {
        return left->matched > right->matched;
    }
    return left->start < right->start;
}

bool isEarlier(const TimelineBucket* left, const TimelineBucket* right)
{
    return left->start < right->start;
}

std::string judgement(const TimelineBucket& bucket)
{
    if (bucket.isAnomalous) {
        return "anomalous";
    }
    return bucket.isLearning ? "learning" : "normal";
}

} // namespace

ReportTable timelineTable(const TimelineFigure& figure, std::size_t maximumRows)
{
    std::vector<const TimelineBucket*> buckets;
    for (const TimelineBucket& bucket : figure.timeline.buckets) {
        if (bucket.matched > 0 || bucket.isAnomalous) {
            buckets.push_back(&bucket);
        }
    }
    const std::size_t found = buckets.size();
    std::sort(buckets.begin(), buckets.end(), isMoreTelling);
    buckets.resize(std::min(found, maximumRows));
    std::sort(buckets.begin(), buckets.end(), isEarlier);

    const std::string targets(targetNoun(figure.timeline.target).many);
    ReportTable table;
    table.title = figure.title + (buckets.size() == found ? ": buckets with requests"
                                                          : ": the " + std::to_string(buckets.size()) + " highest of " +
                                                                std::to_string(found) + " buckets with requests");
    table.columns = {{"Start (UTC)", false, false},   {"Requests", true, false}, {"Distinct " + targets, true, false},
                     {"New " + targets, true, false}, {"Expected", true, false}, {"Upper bound", true, false},
                     {"Score", true, false},          {"Judged", false, false}};
    table.emptyText = "No bucket has a request that matches the rule.";
    for (const TimelineBucket* bucket : buckets) {
        table.rows.push_back({timeText(bucket->start), std::to_string(bucket->matched),
                              std::to_string(bucket->distinctSecrets), std::to_string(bucket->newSecrets),
                              measureText(bucket->expected), measureText(bucket->upper), measureText(bucket->score),
                              judgement(*bucket)});
    }
    return table;
}

} // namespace latchlight
