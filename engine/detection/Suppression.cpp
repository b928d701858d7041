// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/Suppression.h"

#include "engine/rules/IpNetwork.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace latchlight {

namespace {

constexpr std::size_t longestValue = 4096;
constexpr std::size_t longestReason = 2000;

constexpr std::array<std::pair<std::string_view, SuppressionKind>, 4> kindNames{
    {{"actor", SuppressionKind::Actor},
     {"secret", SuppressionKind::Secret},
     {"sourceIp", SuppressionKind::SourceIp},
     {"query", SuppressionKind::Query}}};

tl::unexpected<Error> wrong(std::string key, std::string detail, std::size_t limit = 0)
{
    return unexpected({ErrorCode::InvalidSuppression, {}, std::move(key), std::move(detail), 0, limit});
}

bool namesActor(const Suppression& suppression, const Actor& actor)
{
    return suppression.kind == SuppressionKind::Actor &&
           (suppression.value == actor.arn || suppression.value == actor.name);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::string_view suppressionKindName(SuppressionKind kind)
{
    const auto* found =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const auto& entry) { return entry.second == kind; });
    return found == kindNames.end() ? std::string_view() : found->first;
}

std::optional<SuppressionKind> suppressionKindFromName(std::string_view name)
{
    const auto* found =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const auto& entry) { return entry.first == name; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->second);
}

Expected<void> checkSuppression(const Suppression& suppression)
{
    if (isBlank(suppression.value)) {
        return wrong("value", "missing");
    }
    if (suppression.value.size() > longestValue) {
        return wrong("value", "too-long", longestValue);
    }
    if (isBlank(suppression.reason)) {
        return wrong("reason", "missing");
    }
    if (suppression.reason.size() > longestReason) {
        return wrong("reason", "too-long", longestReason);
    }
    if (suppression.expires && *suppression.expires <= suppression.created) {
        return wrong("expires", "not-after-creation");
    }
    if (suppression.kind == SuppressionKind::SourceIp && suppression.value.find('/') != std::string::npos &&
        !IpNetwork::parse(suppression.value)) {
        return wrong("value", "not-a-network");
    }
    if (auto query = SearchQuery::parse(queryOf(suppression)); !query) {
        return unexpected(std::move(query.error()));
    }
    return {};
}

std::string queryOf(const Suppression& suppression)
{
    switch (suppression.kind) {
    case SuppressionKind::Actor:
        return "(actor:" + SearchQuery::quoted(suppression.value) +
               " OR userIdentity.arn:" + SearchQuery::quoted(suppression.value) + ")";
    case SuppressionKind::Secret:
        return "secret:" + SearchQuery::quoted(suppression.value);
    case SuppressionKind::SourceIp:
        return "sourceIPAddress:" + (suppression.value.find('/') == std::string::npos
                                         ? SearchQuery::quoted(suppression.value)
                                         : suppression.value);
    case SuppressionKind::Query:
        break;
    }
    return suppression.value;
}

SuppressionFilter::SuppressionFilter(const std::vector<Suppression>& suppressions, const EventStore& store)
    : m_store(store)
{
    for (const Suppression& suppression : suppressions) {
        if (!checkSuppression(suppression)) {
            continue;
        }
        if (const auto query = SearchQuery::parse(queryOf(suppression))) {
            m_entries.push_back({suppression, query->compile(store)});
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& left, const Entry& right) { return left.suppression.id < right.suppression.id; });
}

bool SuppressionFilter::covers(const Entry& entry, EventIndex row) const
{
    const bool isForOther = entry.suppression.kind == SuppressionKind::Secret &&
                            m_store.resourceSet(m_store.columns().resources[row]).size() > 1;
    return !isForOther && entry.filter.matches(m_store, row);
}

std::optional<std::string> SuppressionFilter::covering(const Signal& signal, const ActorIndex& actors,
                                                       const CountSeries& series) const
{
    std::vector<const Entry*> candidates;
    for (const Entry& entry : m_entries) {
        const Suppression& suppression = entry.suppression;
        const bool isOfRule = suppression.ruleId.empty() || suppression.ruleId == signal.ruleId;
        if (!isOfRule || (suppression.expires && signal.raised >= *suppression.expires)) {
            continue;
        }
        if (namesActor(suppression, actors.actor(signal.actor))) {
            return suppression.id;
        }
        candidates.push_back(&entry);
    }
    const Entry* first = nullptr;
    for (const EventIndex row : candidates.empty() ? std::span<const EventIndex>() : rowsOf(signal, m_store, series)) {
        const auto covering =
            std::find_if(candidates.begin(), candidates.end(), [&](const Entry* entry) { return covers(*entry, row); });
        if (covering == candidates.end()) {
            return std::nullopt;
        }
        first = first == nullptr ? *covering : first;
    }
    return first == nullptr ? std::nullopt : std::optional(first->suppression.id);
}

} // namespace latchlight
