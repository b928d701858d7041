// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryCompiler.h"

#include "engine/base/Parallel.h"
#include "engine/rules/TextSet.h"
#include "engine/store/Principal.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace latchlight {

namespace {

constexpr std::size_t leastSharedTexts = 16384; ///< of one thread

using TextTest = std::function<bool(std::string_view)>;

EventFilter onlyIf(bool isWanted, const EventFilter& filter)
{
    return isWanted ? filter : !filter;
}

EventFilter byDenied(const EventStore& store)
{
    return EventFilter::byOutcome(store,
                                  [](const Outcome& outcome) { return outcome.reason != DenialReason::NotDenied; });
}

EventFilter byResourceName(const EventStore& store, const SearchField& field, const TextTest& test)
{
    const bool isSecretWanted = field.is(DerivedField::Secret);
    return EventFilter::byResource(store, [&](const Resource& resource) {
        return (!isSecretWanted || resource.kind == ResourceKind::Secret) && test(store.text(resource.name));
    });
}

/// Builds the filter of a text field, by the dictionary that the text lies in.
struct TextFilter
{
    const EventStore& store;
    const SearchField& field;
    const TextTest& test;

    EventFilter operator()(StringId Identity::*member) const
    {
        return EventFilter::byIdentity(store, [&](const Identity& entry) { return test(store.text(entry.*member)); });
    }
    EventFilter operator()(StringId Operation::*member) const
    {
        return EventFilter::byOperation(store, [&](const Operation& entry) { return test(store.text(entry.*member)); });
    }
    EventFilter operator()(StringId Origin::*member) const
    {
        return EventFilter::byOrigin(store, [&](const Origin& entry) { return test(store.text(entry.*member)); });
    }
    EventFilter operator()(StringId Outcome::*member) const
    {
        return EventFilter::byOutcome(store, [&](const Outcome& entry) { return test(store.text(entry.*member)); });
    }
    EventFilter operator()(DerivedField derived) const
    {
        switch (derived) {
        case DerivedField::SourceIpAddress:
            return (*this)(&Origin::sourceIpAddress);
        case DerivedField::Actor:
            return EventFilter::byIdentity(store, [&](const Identity& entry) { return test(actorName(store, entry)); });
        case DerivedField::DenialReason:
            return EventFilter::byOutcome(store, [&](const Outcome& entry) {
                return test(entry.reason == DenialReason::NotDenied ? std::string_view()
                                                                    : denialReasonName(entry.reason));
            });
        case DerivedField::Secret:
        case DerivedField::Resource:
            return byResourceName(store, field, test);
        case DerivedField::File:
            return EventFilter::byFile(store, test);
        case DerivedField::EventTime:
        case DerivedField::EventId:
        case DerivedField::ReadOnly:
        case DerivedField::Denied:
        case DerivedField::CatchAllFilter:
            break; // no texts: their terms are of other types
        }
        return {};
    }
};

EventFilter byText(const EventStore& store, const SearchField& field, const TextTest& test)
{
    return std::visit(TextFilter{store, field, test}, field.source);
}

/// Events that have the field at all.
EventFilter byPresence(const EventStore& store, const SearchField& field)
{
    if (field.is(DerivedField::EventTime)) {
        return EventFilter::byTime({UtcTime{0}, UtcTime{EventStore::noTime}});
    }
    if (field.is(DerivedField::EventId)) {
        return EventFilter::byFlags(HasEventIdFlag);
    }
    if (field.is(DerivedField::ReadOnly) || field.is(DerivedField::Denied) || field.is(DerivedField::CatchAllFilter)) {
        return {};
    }
    return byText(store, field, [](std::string_view text) { return !text.empty(); });
}

EventFilter bySecretArn(const EventStore& store, const SecretArnPattern& arn)
{
    return EventFilter::byResource(store, [&](const Resource& resource) {
        const std::string_view name = store.text(resource.name);
        return resource.kind == ResourceKind::Secret && arn.region.matches(store.text(resource.region)) &&
               arn.accountId.matches(store.text(resource.accountId)) &&
               (arn.name.matches(name) || arn.nameWithoutSuffix.matches(name));
    });
}

/// Each distinct text is tested once, however many entries share it.
EventFilter byAnyText(const EventStore& store, const TextPattern& pattern)
{
    const StringPool& strings = store.dictionaries().strings;
    std::vector<std::uint8_t> isMatch(strings.size());
    std::vector<std::function<void()>> work;
    for (const Stretch& stretch : stretchesOf(strings.size(), coreCount(), leastSharedTexts)) {
        work.emplace_back([&, stretch] {
            for (std::size_t id = stretch.first; id < stretch.last; ++id) {
                isMatch[id] = pattern.matches(strings.text(StringId{static_cast<std::uint32_t>(id)})) ? 1 : 0;
            }
        });
    }
    runAll(work, coreCount());
    const auto anyOf = [&](std::initializer_list<StringId> ids) {
        for (const StringId id : ids) {
            if (isMatch[id.value] != 0) {
                return true;
            }
        }
        return false;
    };
    const EventFilter identity = EventFilter::byIdentity(store, [&](const Identity& who) {
        return anyOf({who.type, who.arn, who.principalId, who.accountId, who.userName, who.accessKeyId, who.issuerArn,
                      who.issuerUserName, who.invokedBy});
    });
    const EventFilter operation = EventFilter::byOperation(store, [&](const Operation& what) {
        return anyOf({what.eventSource, what.eventName, what.awsRegion, what.recipientAccountId});
    });
    const EventFilter origin = EventFilter::byOrigin(store, [&](const Origin& from) {
        return anyOf({from.sourceIpAddress, from.userAgent});
    });
    const EventFilter outcome = EventFilter::byOutcome(store, [&](const Outcome& end) {
        return anyOf({end.errorCode, end.errorMessage});
    });
    const EventFilter resource = EventFilter::byResource(store, [&](const Resource& about) {
        return anyOf({about.name, about.accountId});
    });
    return identity || operation || origin || outcome || resource;
}

struct TermFilter
{
    const EventStore& store;
    CompiledTerms& terms;

    EventFilter operator()(const TextTerm& term) const
    {
        return terms.of(std::string(term.field->name) + ':' + term.pattern.spelling(), [&] {
            return byText(store, *term.field, [&](std::string_view text) { return term.pattern.matches(text); });
        });
    }
    EventFilter operator()(const PresenceTerm& term) const
    {
        return onlyIf(term.isPresent, byPresence(store, *term.field));
    }
    EventFilter operator()(const SwitchTerm& term) const
    {
        if (term.field->is(DerivedField::Denied)) {
            return onlyIf(term.isOn, byDenied(store));
        }
        const bool isReadOnly = term.field->is(DerivedField::ReadOnly);
        return onlyIf(term.isOn, EventFilter::byFlags(isReadOnly ? ReadOnlyFlag : CatchAllFilterFlag));
    }
    EventFilter operator()(const ResourceTerm& term) const
    {
        const EventFilter byName =
            byResourceName(store, *term.field, [&](std::string_view text) { return term.name.matches(text); });
        return term.arn ? byName || bySecretArn(store, *term.arn) : byName;
    }
    EventFilter operator()(const NetworkTerm& term) const
    {
        return EventFilter::byOrigin(store, [&](const Origin& origin) {
            const auto address = parseIpAddress(store.text(origin.sourceIpAddress));
            return address && term.network.contains(*address);
        });
    }
    EventFilter operator()(const TimeTerm& term) const { return EventFilter::byTime(term.range); }
    EventFilter operator()(const EventIdTerm& term) const { return EventFilter::byEventId(term.eventId); }
    EventFilter operator()(const AnywhereTerm& term) const
    {
        const EventFilter byAny = byAnyText(store, term.pattern);
        return term.eventId ? byAny || EventFilter::byEventId(*term.eventId) : byAny;
    }
};

/// Joins neighbours pairwise: the filter's depth grows with the logarithm of the number of terms.
EventFilter joined(SearchQuery::Node::Operator op, std::vector<EventFilter> filters)
{
    while (filters.size() > 1) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < filters.size(); i += 2) {
            EventFilter pair = filters[i];
            if (i + 1 < filters.size()) {
                pair = op == SearchQuery::Node::Operator::And ? pair && filters[i + 1] : pair || filters[i + 1];
            }
            filters[kept++] = std::move(pair);
        }
        filters.resize(kept);
    }
    return filters.front();
}

/// Marks the entries whose text is one of `values`. Without a call for each entry: a large archive has hundreds of
/// thousands of identities, and this is asked with every user that is selected.
template<class Entry>
std::vector<std::uint8_t> marked(const EventStore& store, const std::vector<Entry>& entries, StringId Entry::*member,
                                 const TextSet& values)
{
    std::vector<std::uint8_t> isMatch(entries.size());
    std::transform(entries.begin(), entries.end(), isMatch.begin(), [&](const Entry& entry) {
        return static_cast<std::uint8_t>(values.matches(store.text(entry.*member)) ? 1 : 0);
    });
    return isMatch;
}

EventFilter byValues(const EventStore& store, const SearchField& field, const TextSet& values)
{
    const EventDictionaries& tables = store.dictionaries();
    if (const auto* ofIdentity = std::get_if<StringId Identity::*>(&field.source)) {
        return EventFilter::ofIdentities(marked(store, tables.identities, *ofIdentity, values));
    }
    if (const auto* ofOrigin = std::get_if<StringId Origin::*>(&field.source)) {
        return EventFilter::ofOrigins(marked(store, tables.origins, *ofOrigin, values));
    }
    if (field.is(DerivedField::SourceIpAddress)) {
        return EventFilter::ofOrigins(marked(store, tables.origins, &Origin::sourceIpAddress, values));
    }
    return byText(store, field, [&values](std::string_view text) { return values.matches(text); });
}

/// Values of one field, of which an event has to have any: one look at the dictionary answers for all.
struct FieldValues
{
    const SearchField* field = nullptr;
    std::vector<std::string> values; ///< in lower case

    [[nodiscard]] std::string key() const
    {
        std::string key(field->name);
        for (const std::string& value : values) {
            key += ' ' + std::to_string(value.size()) + ' ' + value;
        }
        return key;
    }

    [[nodiscard]] EventFilter compile(const EventStore& store, CompiledTerms& terms) const
    {
        return terms.of(key(), [&] { return byValues(store, *field, TextSet(values)); });
    }
};

/// The value of a term that asks for exactly one text.
std::optional<FieldValues> valueOf(const SearchQuery::Node& node)
{
    const auto* term = std::get_if<QueryTerm>(&node.value);
    const auto* text = term != nullptr ? std::get_if<TextTerm>(term) : nullptr;
    const std::optional<std::string> value = text != nullptr ? text->pattern.onlyText() : std::nullopt;
    return value ? std::optional(FieldValues{text->field, {*value}}) : std::nullopt;
}

EventFilter compileAny(const SearchQuery::Node::Branch& branch, const EventStore& store, CompiledTerms& terms)
{
    std::vector<FieldValues> values;
    std::vector<EventFilter> filters;
    for (const auto& child : branch.children) {
        const std::optional<FieldValues> value = valueOf(*child);
        if (!value) {
            filters.push_back(compileQuery(*child, store, terms));
            continue;
        }
        const auto sameField = std::find_if(values.begin(), values.end(),
                                            [&](const FieldValues& other) { return other.field == value->field; });
        if (sameField == values.end()) {
            values.push_back(*value);
        } else {
            sameField->values.push_back(value->values.front());
        }
    }
    for (const FieldValues& ofField : values) {
        filters.push_back(ofField.compile(store, terms));
    }
    return joined(branch.op, std::move(filters));
}

} // namespace

EventFilter compileQuery(const SearchQuery::Node& node, const EventStore& store, CompiledTerms& terms)
{
    if (const std::optional<FieldValues> value = valueOf(node)) {
        return value->compile(store, terms);
    }
    if (const auto* term = std::get_if<QueryTerm>(&node.value)) {
        return std::visit(TermFilter{store, terms}, *term);
    }
    const auto& branch = std::get<SearchQuery::Node::Branch>(node.value);
    switch (branch.op) {
    case SearchQuery::Node::Operator::Not:
        return !compileQuery(*branch.children.front(), store, terms);
    case SearchQuery::Node::Operator::Or:
        return compileAny(branch, store, terms);
    case SearchQuery::Node::Operator::And:
        break;
    }
    std::vector<EventFilter> filters;
    filters.reserve(branch.children.size());
    for (const auto& child : branch.children) {
        filters.push_back(compileQuery(*child, store, terms));
    }
    return joined(branch.op, std::move(filters));
}

} // namespace latchlight
