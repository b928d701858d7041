// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventFilter.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <variant>

namespace latchlight {

namespace {

constexpr std::size_t blockRows = 4096;
using Mask = std::array<std::uint8_t, blockRows>;

/// The answer for each entry of one dictionary, and the column that points into it.
template<class Id>
struct EntryLeaf
{
    Column<Id> EventColumns::*column;
    std::vector<std::uint8_t> isMatch;
};

struct TimeLeaf
{
    TimeRange range;
};

struct FlagLeaf
{
    std::uint8_t flags = 0;
};

struct EventIdLeaf
{
    EventIdBytes eventId{};
};

enum class Operator { And, Or, Not };

/// Masks for the right sides of operators, one a level of nesting: on the heap, since a query may be nested deeply.
class Scratch final
{
public:
    [[nodiscard]] Mask& at(std::size_t level)
    {
        while (m_masks.size() <= level) {
            m_masks.push_back(std::make_unique<Mask>());
        }
        return *m_masks[level];
    }

private:
    std::vector<std::unique_ptr<Mask>> m_masks;
};

/// The rows that are asked about.
struct Block
{
    const EventStore& store;
    EventIndex first = 0;
    std::size_t count = 0;
};

} // namespace

struct EventFilter::Node
{
    struct Branch
    {
        Operator op = Operator::And;
        EventFilter left;
        EventFilter right; ///< unused by Not
    };

    std::variant<EntryLeaf<IdentityId>, EntryLeaf<OperationId>, EntryLeaf<OriginId>, EntryLeaf<OutcomeId>,
                 EntryLeaf<ResourceSetId>, EntryLeaf<FileId>, TimeLeaf, FlagLeaf, EventIdLeaf, Branch>
        value;

    /// Answers the rows of `block` into `mask`; scratch masks below `level` are in use.
    static void evaluate(const Node* node, const Block& block, Mask& mask, Scratch& scratch, std::size_t level = 0);
};

namespace {

template<class Id>
void evaluateLeaf(const EntryLeaf<Id>& leaf, const Block& block, Mask& mask)
{
    const Id* ids = (block.store.columns().*leaf.column).data() + block.first;
    for (std::size_t i = 0; i < block.count; ++i) {
        mask[i] = leaf.isMatch[ids[i].value];
    }
}

void evaluateLeaf(const TimeLeaf& leaf, const Block& block, Mask& mask)
{
    const std::uint32_t* times = block.store.columns().time.data() + block.first;
    for (std::size_t i = 0; i < block.count; ++i) {
        mask[i] = times[i] != EventStore::noTime && leaf.range.contains(UtcTime{times[i]}) ? 1 : 0;
    }
}

void evaluateLeaf(const FlagLeaf& leaf, const Block& block, Mask& mask)
{
    const std::uint8_t* flags = block.store.columns().flags.data() + block.first;
    for (std::size_t i = 0; i < block.count; ++i) {
        mask[i] = (flags[i] & leaf.flags) == leaf.flags ? 1 : 0;
    }
}

void evaluateLeaf(const EventIdLeaf& leaf, const Block& block, Mask& mask)
{
    const EventIdBytes* ids = block.store.columns().eventId.data() + block.first;
    const std::uint8_t* flags = block.store.columns().flags.data() + block.first;
    for (std::size_t i = 0; i < block.count; ++i) {
        mask[i] = (flags[i] & HasEventIdFlag) != 0 && ids[i] == leaf.eventId ? 1 : 0;
    }
}

template<class Entry, class Test>
std::vector<std::uint8_t> answers(const std::vector<Entry>& entries, const Test& test)
{
    std::vector<std::uint8_t> isMatch(entries.size());
    std::transform(entries.begin(), entries.end(), isMatch.begin(),
                   [&](const Entry& entry) { return static_cast<std::uint8_t>(test(entry) ? 1 : 0); });
    return isMatch;
}

} // namespace

void EventFilter::Node::evaluate(const Node* node, const Block& block, Mask& mask, Scratch& scratch, std::size_t level)
{
    if (node == nullptr) {
        mask.fill(1);
        return;
    }
    if (const auto* branch = std::get_if<Branch>(&node->value)) {
        evaluate(branch->left.m_node.get(), block, mask, scratch, level);
        if (branch->op == Operator::Not) {
            for (std::size_t i = 0; i < block.count; ++i) {
                mask[i] ^= 1U;
            }
            return;
        }
        // Mostly a user is asked about, who has no row in most blocks: nothing is left to be asked there.
        if (branch->op == Operator::And && std::memchr(mask.data(), 1, block.count) == nullptr) {
            return;
        }
        Mask& other = scratch.at(level);
        evaluate(branch->right.m_node.get(), block, other, scratch, level + 1);
        for (std::size_t i = 0; i < block.count; ++i) {
            mask[i] = branch->op == Operator::And ? mask[i] & other[i] : mask[i] | other[i];
        }
        return;
    }
    std::visit(
        [&](const auto& leaf) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(leaf)>, Branch>) {
                evaluateLeaf(leaf, block, mask);
            }
        },
        node->value);
}

EventFilter::EventFilter() = default;

EventFilter::EventFilter(std::shared_ptr<const Node> node)
    : m_node(std::move(node))
{}

EventFilter EventFilter::byIdentity(const EventStore& store, const IdentityTest& test)
{
    return EventFilter(std::make_shared<const Node>(
        Node{EntryLeaf<IdentityId>{&EventColumns::identity, answers(store.dictionaries().identities, test)}}));
}

EventFilter EventFilter::byOperation(const EventStore& store, const OperationTest& test)
{
    return EventFilter(std::make_shared<const Node>(
        Node{EntryLeaf<OperationId>{&EventColumns::operation, answers(store.dictionaries().operations, test)}}));
}

EventFilter EventFilter::byOrigin(const EventStore& store, const OriginTest& test)
{
    return EventFilter(std::make_shared<const Node>(
        Node{EntryLeaf<OriginId>{&EventColumns::origin, answers(store.dictionaries().origins, test)}}));
}

EventFilter EventFilter::byOutcome(const EventStore& store, const OutcomeTest& test)
{
    return EventFilter(std::make_shared<const Node>(
        Node{EntryLeaf<OutcomeId>{&EventColumns::outcome, answers(store.dictionaries().outcomes, test)}}));
}

EventFilter EventFilter::byResource(const EventStore& store, const ResourceTest& test)
{
    std::vector<std::uint8_t> isMatch = answers(store.dictionaries().resources, test);
    isMatch.front() = 0;
    const EventDictionaries& dictionaries = store.dictionaries();
    std::vector<std::uint8_t> isSetMatch(dictionaries.resourceSets.size());
    for (std::uint32_t set = 1; set < isSetMatch.size(); ++set) {
        const auto members = store.resourceSet(ResourceSetId{set});
        isSetMatch[set] =
            std::any_of(members.begin(), members.end(), [&](ResourceId id) { return isMatch[id.value] != 0; }) ? 1 : 0;
    }
    return EventFilter(
        std::make_shared<const Node>(Node{EntryLeaf<ResourceSetId>{&EventColumns::resources, std::move(isSetMatch)}}));
}

EventFilter EventFilter::byFile(const EventStore& store, const std::function<bool(std::string_view)>& test)
{
    return EventFilter(std::make_shared<const Node>(
        Node{EntryLeaf<FileId>{&EventColumns::file, answers(store.dictionaries().files, test)}}));
}

EventFilter EventFilter::byTime(TimeRange range)
{
    return EventFilter(std::make_shared<const Node>(Node{TimeLeaf{range}}));
}

EventFilter EventFilter::byFlags(std::uint8_t flags)
{
    return EventFilter(std::make_shared<const Node>(Node{FlagLeaf{flags}}));
}

EventFilter EventFilter::byEventId(const EventIdBytes& eventId)
{
    return EventFilter(std::make_shared<const Node>(Node{EventIdLeaf{eventId}}));
}

EventFilter EventFilter::operator&&(const EventFilter& other) const
{
    if (!m_node || !other.m_node) {
        return m_node ? *this : other;
    }
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::And, *this, other}}));
}

EventFilter EventFilter::operator||(const EventFilter& other) const
{
    if (!m_node || !other.m_node) {
        return {};
    }
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::Or, *this, other}}));
}

EventFilter EventFilter::operator!() const
{
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::Not, *this, {}}}));
}

bool EventFilter::matches(const EventStore& store, EventIndex row) const
{
    Mask mask;
    Scratch scratch;
    Node::evaluate(m_node.get(), {store, row, 1}, mask, scratch);
    return mask.front() != 0;
}

std::vector<EventIndex> EventFilter::matchingRows(const EventStore& store, std::stop_token stop) const
{
    return matchingRows(store, 0, static_cast<EventIndex>(store.size()), std::move(stop));
}

std::vector<EventIndex> EventFilter::matchingRows(const EventStore& store, EventIndex first, EventIndex last,
                                                  std::stop_token stop) const
{
    std::vector<EventIndex> rows;
    Mask mask;
    Scratch scratch;
    for (EventIndex begin = first; begin < last && !stop.stop_requested();) {
        const std::size_t count = std::min<std::size_t>(blockRows, last - begin);
        Node::evaluate(m_node.get(), {store, begin, count}, mask, scratch);
        for (std::size_t i = 0; i < count; ++i) {
            if (mask[i] != 0) {
                rows.push_back(begin + static_cast<EventIndex>(i));
            }
        }
        begin += static_cast<EventIndex>(count);
    }
    return rows;
}

} // namespace latchlight
