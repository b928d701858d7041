// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/FieldCounts.h"

#include "engine/base/Text.h"
#include "engine/rules/SearchField.h"
#include "engine/store/Principal.h"

#include <algorithm>
#include <unordered_map>

namespace latchlight {

namespace {

constexpr EventIndex rowsPerStopTest = 65536;

/// Sums events by text. The texts live in the store.
class TextTally final
{
public:
    void add(std::string_view text, std::uint32_t events)
    {
        if (events > 0 && !text.empty()) {
            m_events[text] += events;
        }
    }

    [[nodiscard]] FieldCount list(std::string_view field, std::size_t limit, std::string_view typed) const
    {
        const std::string wanted = toLowerAscii(typed);
        std::vector<std::pair<std::string_view, std::uint64_t>> found;
        for (const auto& entry : m_events) {
            if (wanted.empty() || toLowerAscii(entry.first).find(wanted) != std::string::npos) {
                found.emplace_back(entry);
            }
        }
        const std::size_t listed = std::min(limit, found.size());
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(listed), found.end(),
                          [](const auto& left, const auto& right) {
                              return left.second != right.second ? left.second > right.second
                                                                 : left.first < right.first;
                          });
        FieldCount count{std::string(field), {}, found.size()};
        for (std::size_t i = 0; i < listed; ++i) {
            count.values.push_back({std::string(found[i].first), found[i].second});
        }
        return count;
    }

private:
    std::unordered_map<std::string_view, std::uint64_t> m_events;
};

template<class Entry>
void addTexts(TextTally& tally, const EventStore& store, const std::vector<Entry>& entries,
              const std::vector<std::uint32_t>& events, StringId Entry::*member)
{
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (events[i] > 0) {
            tally.add(store.text(entries[i].*member), events[i]);
        }
    }
}

/// One set of resources may name the same secret of two accounts: that is one event with that name.
void addNames(TextTally& tally, const EventStore& store, std::uint32_t set, std::uint32_t events, bool onlySecrets)
{
    std::vector<StringId> names;
    for (const ResourceId id : store.resourceSet(ResourceSetId{set})) {
        const Resource& resource = store.resource(id);
        const bool isCounted = !onlySecrets || resource.kind == ResourceKind::Secret;
        if (isCounted && std::find(names.begin(), names.end(), resource.name) == names.end()) {
            names.push_back(resource.name);
            tally.add(store.text(resource.name), events);
        }
    }
}

} // namespace

FieldCounts::FieldCounts(const EventStore& store)
    : m_store(&store)
    , m_identities(store.dictionaries().identities.size())
    , m_operations(store.dictionaries().operations.size())
    , m_origins(store.dictionaries().origins.size())
    , m_outcomes(store.dictionaries().outcomes.size())
    , m_resourceSets(store.dictionaries().resourceSets.size())
{}

void FieldCounts::add(EventIndex row)
{
    const EventColumns& columns = m_store->columns();
    ++m_identities[columns.identity[row].value];
    ++m_operations[columns.operation[row].value];
    ++m_origins[columns.origin[row].value];
    ++m_outcomes[columns.outcome[row].value];
    ++m_resourceSets[columns.resources[row].value];
    m_readOnly += (columns.flags[row] & ReadOnlyFlag) != 0 ? 1U : 0U;
    m_catchAllFilters += (columns.flags[row] & CatchAllFilterFlag) != 0 ? 1U : 0U;
    ++m_events;
}

FieldCounts FieldCounts::of(const EventStore& store, std::span<const EventIndex> rows, const std::stop_token& stop)
{
    FieldCounts counts(store);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsPerStopTest == 0 && stop.stop_requested()) {
            break;
        }
        counts.add(rows[i]);
    }
    return counts;
}

FieldCounts FieldCounts::ofAll(const EventStore& store, const std::stop_token& stop)
{
    FieldCounts counts(store);
    const auto size = static_cast<EventIndex>(store.size());
    for (EventIndex row = 0; row < size; ++row) {
        if (row % rowsPerStopTest == 0 && stop.stop_requested()) {
            break;
        }
        counts.add(row);
    }
    return counts;
}

FieldCount FieldCounts::values(std::string_view field, std::size_t limit, std::string_view typed) const
{
    const SearchField* known = findSearchField(field);
    if (known == nullptr) {
        return {std::string(field), {}, 0};
    }
    const EventDictionaries& tables = m_store->dictionaries();
    TextTally tally;
    if (const auto* member = std::get_if<StringId Identity::*>(&known->source)) {
        addTexts(tally, *m_store, tables.identities, m_identities, *member);
    } else if (const auto* ofOperation = std::get_if<StringId Operation::*>(&known->source)) {
        addTexts(tally, *m_store, tables.operations, m_operations, *ofOperation);
    } else if (const auto* ofOrigin = std::get_if<StringId Origin::*>(&known->source)) {
        addTexts(tally, *m_store, tables.origins, m_origins, *ofOrigin);
    } else if (const auto* ofOutcome = std::get_if<StringId Outcome::*>(&known->source)) {
        addTexts(tally, *m_store, tables.outcomes, m_outcomes, *ofOutcome);
    } else if (known->is(DerivedField::SourceIpAddress)) {
        addTexts(tally, *m_store, tables.origins, m_origins, &Origin::sourceIpAddress);
    } else if (known->is(DerivedField::Actor)) {
        for (std::uint32_t i = 1; i < m_identities.size(); ++i) {
            tally.add(actorName(*m_store, tables.identities[i]), m_identities[i]);
        }
    } else if (known->is(DerivedField::Secret) || known->is(DerivedField::Resource)) {
        for (std::uint32_t set = 1; set < m_resourceSets.size(); ++set) {
            if (m_resourceSets[set] > 0) {
                addNames(tally, *m_store, set, m_resourceSets[set], known->is(DerivedField::Secret));
            }
        }
    } else if (known->is(DerivedField::DenialReason) || known->is(DerivedField::Denied)) {
        const bool isReason = known->is(DerivedField::DenialReason);
        for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
            const DenialReason reason = tables.outcomes[i].reason;
            const bool isDenied = reason != DenialReason::NotDenied;
            const std::string_view ofReason = isDenied ? denialReasonName(reason) : std::string_view();
            tally.add(isReason ? ofReason : std::string_view(isDenied ? "true" : "false"), m_outcomes[i]);
        }
    } else if (known->is(DerivedField::ReadOnly) || known->is(DerivedField::CatchAllFilter)) {
        const std::uint32_t set = known->is(DerivedField::ReadOnly) ? m_readOnly : m_catchAllFilters;
        tally.add("true", set);
        tally.add("false", m_events - set);
    }
    return tally.list(known->name, limit, typed);
}

} // namespace latchlight
