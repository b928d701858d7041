// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/FieldCounts.h"

#include "engine/base/Parallel.h"
#include "engine/rules/SearchField.h"
#include "engine/rules/TextPattern.h"
#include "engine/store/Principal.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace latchlight {

namespace {

constexpr EventIndex rowsPerStopTest = 65536;
/// Of one thread: sums by entry of a dictionary have to be added up for each.
constexpr std::size_t leastSharedRows = 65536;

/// Sums events by the number of a text, since texts themselves are dear to look at: they lie all over the memory.
class TextTally final
{
public:
    /// `textOf` gives the text of each number below `texts`.
    TextTally(std::size_t texts, std::function<std::string_view(std::uint32_t)> textOf)
        : m_textOf(std::move(textOf))
        , m_events(texts)
    {}

    void add(std::uint32_t text, std::uint32_t events)
    {
        if (events > 0) {
            if (m_events[text] == 0) {
                m_texts.push_back(text);
            }
            m_events[text] += events;
        }
    }

    [[nodiscard]] FieldCount list(std::string_view field, std::size_t limit, std::string_view typed) const
    {
        const std::vector<std::uint32_t> wanted = holding(typed);
        const std::size_t listed = std::min(limit, wanted.size());
        std::vector<FieldValue> values;
        for (const std::uint32_t text : notRarerThan(wanted, listed)) {
            values.push_back({std::string(m_textOf(text)), m_events[text]});
        }
        std::partial_sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(listed), values.end(),
                          [](const FieldValue& left, const FieldValue& right) {
                              return left.events != right.events ? left.events > right.events
                                                                 : left.value < right.value;
                          });
        values.resize(listed);
        return {std::string(field), std::move(values), wanted.size()};
    }

private:
    /// Those that hold `typed`; the empty text never counts.
    [[nodiscard]] std::vector<std::uint32_t> holding(std::string_view typed) const
    {
        PatternUnits units;
        std::transform(typed.begin(), typed.end(), std::back_inserter(units),
                       [](char c) { return static_cast<char16_t>(static_cast<unsigned char>(c)); });
        const TextPattern pattern(units, TextPattern::Extent::Anywhere);
        std::vector<std::uint32_t> texts;
        std::copy_if(m_texts.begin(), m_texts.end(), std::back_inserter(texts), [&](std::uint32_t text) {
            return typed.empty() ? !m_textOf(text).empty() : pattern.matches(m_textOf(text));
        });
        return texts;
    }

    /// The `count` most frequent of `texts`, and those that are as frequent as the last of them.
    [[nodiscard]] std::vector<std::uint32_t> notRarerThan(std::vector<std::uint32_t> texts, std::size_t count) const
    {
        if (count == 0 || count == texts.size()) {
            return count == 0 ? std::vector<std::uint32_t>() : texts;
        }
        std::vector<std::uint32_t> events(texts.size());
        std::transform(texts.begin(), texts.end(), events.begin(),
                       [this](std::uint32_t text) { return m_events[text]; });
        const auto last = events.begin() + static_cast<std::ptrdiff_t>(count) - 1;
        std::nth_element(events.begin(), last, events.end(), std::greater<>());
        const auto isRarer = [this, fewest = *last](std::uint32_t text) { return m_events[text] < fewest; };
        texts.erase(std::remove_if(texts.begin(), texts.end(), isRarer), texts.end());
        return texts;
    }

    std::function<std::string_view(std::uint32_t)> m_textOf;
    std::vector<std::uint32_t> m_events; ///< by number
    std::vector<std::uint32_t> m_texts;  ///< those with events
};

template<class Entry>
void addTexts(TextTally& tally, const std::vector<Entry>& entries, const std::vector<std::uint32_t>& events,
              StringId Entry::*member)
{
    for (std::size_t i = 1; i < entries.size(); ++i) {
        tally.add((entries[i].*member).value, events[i]);
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
            tally.add(resource.name.value, events);
        }
    }
}

} // namespace

FieldCounts::ActorNames::ActorNames(const EventStore& store)
{
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    for (const Identity& identity : store.dictionaries().identities) {
        const auto [found, isNew] =
            numbers.try_emplace(actorName(store, identity), static_cast<std::uint32_t>(names.size()));
        if (isNew) {
            names.push_back(found->first);
        }
        ofIdentity.push_back(found->second);
    }
}

FieldCounts::FieldCounts(const EventStore& store, std::shared_ptr<const ActorNames> names)
    : m_store(&store)
    , m_names(std::move(names))
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

void FieldCounts::add(const FieldCounts& other)
{
    const auto addAll = [](std::vector<std::uint32_t>& counts, const std::vector<std::uint32_t>& others) {
        std::transform(counts.begin(), counts.end(), others.begin(), counts.begin(), std::plus<>());
    };
    addAll(m_identities, other.m_identities);
    addAll(m_operations, other.m_operations);
    addAll(m_origins, other.m_origins);
    addAll(m_outcomes, other.m_outcomes);
    addAll(m_resourceSets, other.m_resourceSets);
    m_readOnly += other.m_readOnly;
    m_catchAllFilters += other.m_catchAllFilters;
    m_events += other.m_events;
}

template<class CountStretch>
FieldCounts FieldCounts::shared(const FieldCounts& empty, std::size_t size, const CountStretch& countStretch)
{
    const std::vector<Stretch> stretches = stretchesOf(size, coreCount(), leastSharedRows);
    std::vector<FieldCounts> parts(stretches.size(), empty);
    std::vector<std::function<void()>> work;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        work.emplace_back([&, i] { countStretch(parts[i], stretches[i]); });
    }
    runAll(work, coreCount());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        parts.front().add(parts[i]);
    }
    return std::move(parts.front());
}

FieldCounts FieldCounts::of(const EventStore& store, std::span<const EventIndex> rows, const std::stop_token& stop)
{
    return FieldCounts(store, std::make_shared<const ActorNames>(store)).among(rows, stop);
}

FieldCounts FieldCounts::among(std::span<const EventIndex> rows, const std::stop_token& stop) const
{
    return shared(FieldCounts(*m_store, m_names), rows.size(), [&](FieldCounts& counts, const Stretch& stretch) {
        for (std::size_t i = stretch.first; i < stretch.last; ++i) {
            if (i % rowsPerStopTest == 0 && stop.stop_requested()) {
                return;
            }
            counts.add(rows[i]);
        }
    });
}

FieldCounts FieldCounts::ofAll(const EventStore& store, const std::stop_token& stop)
{
    const FieldCounts empty(store, std::make_shared<const ActorNames>(store));
    return shared(empty, store.size(), [&](FieldCounts& counts, const Stretch& stretch) {
        for (std::size_t row = stretch.first; row < stretch.last; ++row) {
            if (row % rowsPerStopTest == 0 && stop.stop_requested()) {
                return;
            }
            counts.add(static_cast<EventIndex>(row));
        }
    });
}

FieldCount FieldCounts::values(std::string_view field, std::size_t limit, std::string_view typed) const
{
    const SearchField* known = findSearchField(field);
    if (known == nullptr) {
        return {std::string(field), {}, 0};
    }
    if (known->is(DerivedField::Actor)) {
        TextTally actors(m_names->names.size(), [this](std::uint32_t name) { return m_names->names[name]; });
        for (std::size_t i = 1; i < m_identities.size(); ++i) {
            actors.add(m_names->ofIdentity[i], m_identities[i]);
        }
        return actors.list(known->name, limit, typed);
    }
    if (known->is(DerivedField::DenialReason) || known->is(DerivedField::Denied) || known->is(DerivedField::ReadOnly) ||
        known->is(DerivedField::CatchAllFilter)) {
        return fixedValues(*known, limit, typed);
    }
    const EventDictionaries& tables = m_store->dictionaries();
    TextTally tally(tables.strings.size(), [&tables](std::uint32_t id) { return tables.strings.text(StringId{id}); });
    if (const auto* member = std::get_if<StringId Identity::*>(&known->source)) {
        addTexts(tally, tables.identities, m_identities, *member);
    } else if (const auto* ofOperation = std::get_if<StringId Operation::*>(&known->source)) {
        addTexts(tally, tables.operations, m_operations, *ofOperation);
    } else if (const auto* ofOrigin = std::get_if<StringId Origin::*>(&known->source)) {
        addTexts(tally, tables.origins, m_origins, *ofOrigin);
    } else if (const auto* ofOutcome = std::get_if<StringId Outcome::*>(&known->source)) {
        addTexts(tally, tables.outcomes, m_outcomes, *ofOutcome);
    } else if (known->is(DerivedField::SourceIpAddress)) {
        addTexts(tally, tables.origins, m_origins, &Origin::sourceIpAddress);
    } else if (known->is(DerivedField::Secret) || known->is(DerivedField::Resource)) {
        for (std::uint32_t set = 1; set < m_resourceSets.size(); ++set) {
            if (m_resourceSets[set] > 0) {
                addNames(tally, *m_store, set, m_resourceSets[set], known->is(DerivedField::Secret));
            }
        }
    }
    return tally.list(known->name, limit, typed);
}

FieldCount FieldCounts::fixedValues(const SearchField& field, std::size_t limit, std::string_view typed) const
{
    std::vector<std::string_view> texts{"false", "true"};
    if (field.is(DerivedField::DenialReason)) {
        texts.assign(static_cast<std::size_t>(DenialReason::KmsAccess) + 1, {});
        for (std::size_t reason = 1; reason < texts.size(); ++reason) {
            texts[reason] = denialReasonName(static_cast<DenialReason>(reason));
        }
    }
    TextTally tally(texts.size(), [&texts](std::uint32_t text) { return texts[text]; });
    if (field.is(DerivedField::ReadOnly) || field.is(DerivedField::CatchAllFilter)) {
        const std::uint32_t set = field.is(DerivedField::ReadOnly) ? m_readOnly : m_catchAllFilters;
        tally.add(0, m_events - set);
        tally.add(1, set);
        return tally.list(field.name, limit, typed);
    }
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const auto reason = static_cast<std::uint32_t>(m_store->dictionaries().outcomes[i].reason);
        tally.add(field.is(DerivedField::DenialReason) ? reason : std::min(reason, 1U), m_outcomes[i]);
    }
    return tally.list(field.name, limit, typed);
}

} // namespace latchlight
