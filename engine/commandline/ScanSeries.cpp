// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Text.h"
#include "engine/commandline/NumberText.h"
#include "engine/commandline/ScanOutput.h"
#include "engine/detection/FirstSeenAddresses.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>

namespace latchlight {

namespace {

/// Sorted by key, so that the text does not depend on the order of events.
using Json = nlohmann::json;

constexpr std::string_view countColumns = "rule\tactor\tbucketStart\tmatched\tdistinctSecrets\texpected\tupper";
constexpr std::string_view evidenceColumns =
    "\taccount\tarn\tactorClass\tclassPopulation\tbucketSeconds\thistorySeconds\tnewSecrets\tvariance\tp\tscore\treason"
    "s\t"
    "evidenceBegin\t"
    "noveltyWindowSeconds\tnoveltyNewSecrets\tnoveltyRequests\tnoveltyNewOriginSecrets\tnoveltyCountedSecrets\tnoveltyE"
    "xpected\t"
    "noveltyVariance\tnoveltyP\tfirstTriesShare\tnewOriginShare\ttriesRatio\toriginRatio\tcombinedP\t"
    "cusumBefore\tcusumP\tcusum\ttargets\tsourceIps\twhyDenied";

/// One TSV field.
std::string tsvText(std::string_view text)
{
    std::string clean(text);
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return clean;
}

std::string optionalText(const std::optional<double>& number)
{
    return number ? numberText(*number) : std::string();
}

/// JSON never holds a raw tab or line break.
std::string jsonText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// What an event asks for, as an ARN names it.
std::string targetText(const ResourceName& target)
{
    return target.account.empty() && target.region.empty() ? target.name
                                                           : target.region + ":" + target.account + ":" + target.name;
}

/// The lists behind the numbers of one bucket.
struct BucketLists
{
    std::set<std::string> targets;
    Json sourceIps = Json::object(); ///< address → first event of the actor from there, epoch s
    Json whyDenied = Json::object(); ///< denialReasonName → requests
};

/// Writes the series of one rule.
class SeriesText final
{
public:
    SeriesText(const EventStore& events, const RuleResult& result, SeriesColumns columns, std::string& text)
        : m_events(events)
        , m_result(result)
        , m_columns(columns)
        , m_targets(events, result.series.target)
        , m_firstSeen(columns == SeriesColumns::All ? actorsOf(result.series) : std::vector<ActorId>(), events,
                      *result.actors)
        , m_text(text)
    {}

    void append()
    {
        for (std::size_t i = 0; i < m_result.scores.size(); ++i) {
            const ActorSeries& series = m_result.series.actors[i];
            auto row = series.rows.begin();
            for (const BucketScore& bucket : m_result.scores[i].buckets) {
                const auto end = row + bucket.count.matched;
                appendCounts(m_result.scores[i], bucket);
                if (m_columns == SeriesColumns::All) {
                    appendEvidence(m_result.scores[i], bucket, listsOf(series.actor, {row, end}));
                }
                m_text += '\n';
                row = end;
            }
        }
    }

private:
    static std::vector<ActorId> actorsOf(const CountSeries& series)
    {
        std::vector<ActorId> actors;
        for (const ActorSeries& actor : series.actors) {
            actors.push_back(actor.actor);
        }
        return actors;
    }

    [[nodiscard]] BucketLists listsOf(ActorId actor, std::span<const EventIndex> rows) const
    {
        BucketLists lists;
        for (const EventIndex row : rows) {
            m_targets.forEach(row, [&](TargetId target) { lists.targets.insert(targetText(m_targets.name(target))); });
            const StringId address = m_events.origin(m_events.columns().origin[row]).sourceIpAddress;
            if (!address.isNone()) {
                lists.sourceIps[sanitizeUtf8(m_events.text(address))] = m_firstSeen.of(actor, address).seconds;
            }
            const DenialReason reason = m_events.outcome(m_events.columns().outcome[row]).reason;
            if (reason != DenialReason::NotDenied) {
                Json& count = lists.whyDenied[std::string(denialReasonName(reason))];
                count = count.is_null() ? 1 : count.get<std::uint64_t>() + 1;
            }
        }
        return lists;
    }

    void appendEvidence(const ActorScores& scores, const BucketScore& bucket, const BucketLists& lists)
    {
        appendVerdict(scores, bucket);
        appendNovelty(bucket.novelty);
        m_text += optionalText(bucket.variance ? std::optional(bucket.cusumStep.before) : std::nullopt) + '\t' +
                  optionalText(bucket.cusumStep.p) + '\t' + numberText(bucket.cusum) + '\t' + jsonText(lists.targets) +
                  '\t' + jsonText(lists.sourceIps) + '\t' + jsonText(lists.whyDenied);
    }

    void appendCounts(const ActorScores& scores, const BucketScore& bucket)
    {
        m_text += m_result.rule.id + '\t' + tsvText(m_result.actors->actor(scores.actor).name) + '\t' +
                  std::to_string(bucket.count.start.seconds) + '\t' + std::to_string(bucket.count.matched) + '\t' +
                  std::to_string(bucket.count.distinctSecrets) + '\t' + numberText(bucket.expected) + '\t' +
                  numberText(bucket.upper);
    }

    void appendVerdict(const ActorScores& scores, const BucketScore& bucket)
    {
        const Actor& actor = m_result.actors->actor(scores.actor);
        std::string reasons;
        for (const SignalReason reason : bucket.reasons) {
            reasons += (reasons.empty() ? "" : " ") + std::string(signalReasonName(reason));
        }
        m_text += '\t' + tsvText(actor.account) + '\t' + tsvText(actor.arn) + '\t' +
                  std::string(actorClassName(actor.actorClass)) + '\t' + std::to_string(scores.classPopulation) + '\t' +
                  std::to_string(m_result.series.bucketSeconds) + '\t' + std::to_string(bucket.historySeconds) + '\t' +
                  std::to_string(bucket.count.newSecrets) + '\t' + optionalText(bucket.variance) + '\t' +
                  optionalText(bucket.p) + '\t' + numberText(bucket.score) + '\t' + reasons + '\t' +
                  std::to_string(bucket.evidenceBegin.seconds) + '\t';
    }

    /// Empty cells where nothing is new, or the detector does not look.
    void appendNovelty(const NoveltyEvidence& novelty)
    {
        constexpr std::size_t cells = 13;
        if (novelty.windowSeconds == 0) {
            m_text += std::string(cells, '\t');
            return;
        }
        m_text += std::to_string(novelty.windowSeconds) + '\t' + std::to_string(novelty.newSecrets) + '\t' +
                  std::to_string(novelty.requests) + '\t' + std::to_string(novelty.newOriginSecrets) + '\t' +
                  std::to_string(novelty.countedSecrets) + '\t' + numberText(novelty.expected) + '\t' +
                  numberText(novelty.variance) + '\t' + numberText(novelty.p) + '\t' +
                  numberText(novelty.firstTriesShare) + '\t' + numberText(novelty.newOriginShare) + '\t' +
                  numberText(novelty.triesRatio) + '\t' + numberText(novelty.originRatio) + '\t' +
                  numberText(novelty.combinedP) + '\t';
    }

    const EventStore& m_events;
    const RuleResult& m_result;
    SeriesColumns m_columns;
    EventTargets m_targets;
    FirstSeenAddresses m_firstSeen;
    std::string& m_text;
};

} // namespace

std::string scanSeries(const SessionSnapshot& snapshot, SeriesColumns columns)
{
    std::string text(countColumns);
    text += columns == SeriesColumns::All ? evidenceColumns : std::string_view();
    text += '\n';
    for (const RuleResult& result : snapshot.results) {
        SeriesText(*snapshot.events, result, columns, text).append();
    }
    return text;
}

} // namespace latchlight
