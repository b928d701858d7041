// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/QueryCompiler.h"

#include "engine/store/Principal.h"

#include <functional>

namespace latchlight {

namespace {

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
    std::vector<bool> isMatch(strings.size());
    for (std::uint32_t id = 0; id < isMatch.size(); ++id) {
        isMatch[id] = pattern.matches(strings.text(StringId{id}));
    }
    const auto anyOf = [&](std::initializer_list<StringId> ids) {
        for (const StringId id : ids) {
            if (isMatch[id.value]) {
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

    EventFilter operator()(const TextTerm& term) const
    {
        return byText(store, *term.field, [&](std::string_view text) { return term.pattern.matches(text); });
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

} // namespace

EventFilter compileQuery(const SearchQuery::Node& node, const EventStore& store)
{
    if (const auto* term = std::get_if<QueryTerm>(&node.value)) {
        return std::visit(TermFilter{store}, *term);
    }
    const auto& branch = std::get<SearchQuery::Node::Branch>(node.value);
    if (branch.op == SearchQuery::Node::Operator::Not) {
        return !compileQuery(*branch.children.front(), store);
    }
    std::vector<EventFilter> filters;
    filters.reserve(branch.children.size());
    for (const auto& child : branch.children) {
        filters.push_back(compileQuery(*child, store));
    }
    return joined(branch.op, std::move(filters));
}

} // namespace latchlight
