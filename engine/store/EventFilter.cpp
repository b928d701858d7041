// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/EventFilter.h"

#include "engine/base/Parallel.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <type_traits>
#include <utility>
#include <variant>

namespace latchlight {

namespace {

constexpr std::size_t blockRows = 4096;
constexpr std::size_t leastSharedRows = 8 * blockRows; ///< of one thread: fewer take less time than to start it

/// The rows of a block that are still asked about, ascending, counted from its first. What a leaf refuses costs the
/// leaves behind it nothing: most questions begin with a term that few rows pass.
struct Selection
{
    std::array<std::uint16_t, blockRows> rows;
    std::size_t count = 0;
    bool isWhole = false; ///< the first `count` rows of the block; they are not written down

    void fill(std::size_t size)
    {
        count = size;
        isWhole = true;
    }

    void writeDown()
    {
        if (isWhole) {
            std::iota(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), std::uint16_t{0});
            isWhole = false;
        }
    }

    /// Keeps the rows that pass.
    template<class Test>
    void keepIf(const Test& test)
    {
        std::size_t kept = 0;
        if (isWhole) {
            for (std::size_t row = 0; row < count; ++row) {
                rows[kept] = static_cast<std::uint16_t>(row);
                kept += test(static_cast<std::uint16_t>(row)) ? 1U : 0U;
            }
        } else {
            for (std::size_t i = 0; i < count; ++i) {
                const std::uint16_t row = rows[i];
                rows[kept] = row;
                kept += test(row) ? 1U : 0U;
            }
        }
        isWhole = false;
        count = kept;
    }

    /// Takes away those of `other`, which all are in it.
    void subtract(Selection& other)
    {
        other.writeDown();
        std::size_t next = 0;
        keepIf([&](std::uint16_t row) {
            const bool isOther = next < other.count && other.rows[next] == row;
            next += isOther ? 1U : 0U;
            return !isOther;
        });
    }
};

/// The answer for each entry of one dictionary, and the column that points into it.
template<class Id>
struct EntryLeaf
{
    Column<Id> EventColumns::*column;
    std::vector<std::uint8_t> isMatch;
};

template<class Leaf>
inline constexpr bool isEntryLeaf = false;
template<class Id>
inline constexpr bool isEntryLeaf<EntryLeaf<Id>> = true;

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

/// The answer for each row in the order of reading.
struct RecordLeaf
{
    std::vector<bool> isMatch;
};

enum class Operator { And, Or, Not };

/// Selections for the sides of operators, two a level of nesting: on the heap, since a query may be nested deeply.
class Scratch final
{
public:
    [[nodiscard]] Selection& at(std::size_t number)
    {
        while (m_selections.size() <= number) {
            m_selections.push_back(std::make_unique<Selection>());
        }
        return *m_selections[number];
    }

private:
    std::vector<std::unique_ptr<Selection>> m_selections;
};

/// Where the rows lie that are asked about.
struct Block
{
    const EventStore& store;
    EventIndex first = 0;
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
                 EntryLeaf<ResourceSetId>, TimeLeaf, FlagLeaf, EventIdLeaf, RecordLeaf, Branch>
        value;

    /// Leaves the rows of `block` in `selection` that match; scratch selections below `level` are in use.
    static void evaluate(const Node* node, const Block& block, Selection& selection, Scratch& scratch,
                         std::size_t level = 0);
    static void evaluateBranch(const Branch& branch, const Block& block, Selection& selection, Scratch& scratch,
                               std::size_t level);
    /// What both or either match, as one leaf: two that ask entries of one dictionary are answered without the rows.
    /// Null for others.
    template<class Join>
    static std::shared_ptr<const Node> folded(const Node& left, const Node& right, const Join& join);
    /// The same for what a leaf does not match.
    static std::shared_ptr<const Node> inverted(const Node& node);
};

namespace {

template<class Id>
void evaluateLeaf(const EntryLeaf<Id>& leaf, const Block& block, Selection& selection)
{
    const Id* ids = (block.store.columns().*leaf.column).data() + block.first;
    selection.keepIf([&](std::uint16_t row) { return leaf.isMatch[ids[row].value] != 0; });
}

void evaluateLeaf(const TimeLeaf& leaf, const Block& block, Selection& selection)
{
    const std::uint32_t* times = block.store.columns().time.data() + block.first;
    selection.keepIf([&](std::uint16_t row) {
        return times[row] != EventStore::noTime && leaf.range.contains(UtcTime{times[row]});
    });
}

void evaluateLeaf(const FlagLeaf& leaf, const Block& block, Selection& selection)
{
    const std::uint8_t* flags = block.store.columns().flags.data() + block.first;
    selection.keepIf([&](std::uint16_t row) { return (flags[row] & leaf.flags) == leaf.flags; });
}

void evaluateLeaf(const EventIdLeaf& leaf, const Block& block, Selection& selection)
{
    const std::uint8_t* flags = block.store.columns().flags.data() + block.first;
    selection.keepIf([&](std::uint16_t row) {
        return (flags[row] & HasEventIdFlag) != 0 && block.store.eventIdBytes(block.first + row) == leaf.eventId;
    });
}

void evaluateLeaf(const RecordLeaf& leaf, const Block& block, Selection& selection)
{
    const RowAddress* rows = block.store.records().rows.data() + block.first;
    selection.keepIf([&](std::uint16_t row) { return leaf.isMatch[rows[row]]; });
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

void EventFilter::Node::evaluate(const Node* node, const Block& block, Selection& selection, Scratch& scratch,
                                 std::size_t level)
{
    if (node == nullptr || selection.count == 0) {
        return;
    }
    std::visit(
        [&](const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Branch>) {
                evaluateBranch(value, block, selection, scratch, level);
            } else {
                evaluateLeaf(value, block, selection);
            }
        },
        node->value);
}

void EventFilter::Node::evaluateBranch(const Branch& branch, const Block& block, Selection& selection, Scratch& scratch,
                                       std::size_t level)
{
    const Node* const left = branch.left.m_node.get();
    const Node* const right = branch.right.m_node.get();
    if (branch.op == Operator::And) {
        evaluate(left, block, selection, scratch, level);
        evaluate(right, block, selection, scratch, level);
        return;
    }
    Selection& others = scratch.at(level); // what the left side leaves over
    others = selection;
    if (branch.op == Operator::Not) {
        evaluate(left, block, others, scratch, level + 1);
        selection.subtract(others);
        return;
    }
    Selection& matching = scratch.at(level + 1);
    matching = selection;
    evaluate(left, block, matching, scratch, level + 2);
    others.subtract(matching);
    evaluate(right, block, others, scratch, level + 2);
    matching.writeDown();
    others.writeDown();
    const auto end = [](Selection& part) { return part.rows.begin() + static_cast<std::ptrdiff_t>(part.count); };
    std::merge(matching.rows.begin(), end(matching), others.rows.begin(), end(others), selection.rows.begin());
    selection.count = matching.count + others.count;
    selection.isWhole = false;
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

EventFilter EventFilter::ofIdentities(std::vector<std::uint8_t> isMatch)
{
    return EventFilter(
        std::make_shared<const Node>(Node{EntryLeaf<IdentityId>{&EventColumns::identity, std::move(isMatch)}}));
}

EventFilter EventFilter::ofOperations(std::vector<std::uint8_t> isMatch)
{
    return EventFilter(
        std::make_shared<const Node>(Node{EntryLeaf<OperationId>{&EventColumns::operation, std::move(isMatch)}}));
}

EventFilter EventFilter::ofOrigins(std::vector<std::uint8_t> isMatch)
{
    return EventFilter(
        std::make_shared<const Node>(Node{EntryLeaf<OriginId>{&EventColumns::origin, std::move(isMatch)}}));
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
    const std::vector<std::uint8_t> isFileMatch = answers(store.dictionaries().files, test);
    RecordLeaf leaf;
    store.records().places.forEachSpan(
        [&](FileId file, RowRange range) { leaf.isMatch.resize(range.last, isFileMatch[file.value] != 0); });
    return EventFilter(std::make_shared<const Node>(Node{std::move(leaf)}));
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

template<class Join>
std::shared_ptr<const EventFilter::Node> EventFilter::Node::folded(const Node& left, const Node& right,
                                                                   const Join& join)
{
    return std::visit(
        [&](const auto& leaf) -> std::shared_ptr<const Node> {
            using Leaf = std::decay_t<decltype(leaf)>;
            if constexpr (isEntryLeaf<Leaf>) {
                if (const auto* other = std::get_if<Leaf>(&right.value)) {
                    Leaf joined = leaf;
                    std::transform(joined.isMatch.begin(), joined.isMatch.end(), other->isMatch.begin(),
                                   joined.isMatch.begin(), join);
                    return std::make_shared<const Node>(Node{std::move(joined)});
                }
            }
            return nullptr;
        },
        left.value);
}

std::shared_ptr<const EventFilter::Node> EventFilter::Node::inverted(const Node& node)
{
    return std::visit(
        [&](const auto& leaf) -> std::shared_ptr<const Node> {
            using Leaf = std::decay_t<decltype(leaf)>;
            if constexpr (isEntryLeaf<Leaf>) {
                Leaf other = leaf;
                std::transform(other.isMatch.begin(), other.isMatch.end(), other.isMatch.begin(),
                               [](std::uint8_t isMatch) { return static_cast<std::uint8_t>(isMatch == 0 ? 1 : 0); });
                return std::make_shared<const Node>(Node{std::move(other)});
            }
            return nullptr;
        },
        node.value);
}

EventFilter EventFilter::operator&&(const EventFilter& other) const
{
    if (!m_node || !other.m_node) {
        return m_node ? *this : other;
    }
    if (auto both = Node::folded(*m_node, *other.m_node, std::bit_and<>())) {
        return EventFilter(std::move(both));
    }
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::And, *this, other}}));
}

EventFilter EventFilter::operator||(const EventFilter& other) const
{
    if (!m_node || !other.m_node) {
        return {};
    }
    if (auto either = Node::folded(*m_node, *other.m_node, std::bit_or<>())) {
        return EventFilter(std::move(either));
    }
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::Or, *this, other}}));
}

EventFilter EventFilter::operator!() const
{
    if (m_node) {
        if (auto others = Node::inverted(*m_node)) {
            return EventFilter(std::move(others));
        }
    }
    return EventFilter(std::make_shared<const Node>(Node{Node::Branch{Operator::Not, *this, {}}}));
}

bool EventFilter::matches(const EventStore& store, EventIndex row) const
{
    Selection selection;
    Scratch scratch;
    selection.fill(1);
    Node::evaluate(m_node.get(), {store, row}, selection, scratch);
    return selection.count > 0;
}

std::vector<EventIndex> EventFilter::matchingRows(const EventStore& store, std::stop_token stop) const
{
    return matchingRows(store, 0, static_cast<EventIndex>(store.size()), std::move(stop));
}

std::vector<EventIndex> EventFilter::matchingRows(const EventStore& store, EventIndex first, EventIndex last,
                                                  std::stop_token stop, unsigned jobs) const
{
    if (!m_node && first < last && !stop.stop_requested()) {
        std::vector<EventIndex> all(last - first);
        std::iota(all.begin(), all.end(), first);
        return all;
    }
    std::vector<std::vector<EventIndex>> parts;
    const std::vector<Stretch> stretches = stretchesOf(last - std::min(first, last), jobs, leastSharedRows);
    parts.resize(stretches.size());
    std::vector<std::function<void()>> work;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        work.emplace_back([&, i] {
            appendMatches(parts[i], store, first + static_cast<EventIndex>(stretches[i].first),
                          first + static_cast<EventIndex>(stretches[i].last), stop);
        });
    }
    runAll(work, jobs);
    std::vector<EventIndex> rows = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        rows.insert(rows.end(), parts[i].begin(), parts[i].end());
    }
    return rows;
}

void EventFilter::appendMatches(std::vector<EventIndex>& rows, const EventStore& store, EventIndex first,
                                EventIndex last, const std::stop_token& stop) const
{
    Selection selection;
    Scratch scratch;
    for (EventIndex begin = first; begin < last && !stop.stop_requested();) {
        const std::size_t count = std::min<std::size_t>(blockRows, last - begin);
        selection.fill(count);
        Node::evaluate(m_node.get(), {store, begin}, selection, scratch);
        selection.writeDown();
        for (std::size_t i = 0; i < selection.count; ++i) {
            rows.push_back(begin + selection.rows[i]);
        }
        begin += static_cast<EventIndex>(count);
    }
}

std::vector<EventIndex> EventFilter::matchingAmong(const EventStore& store, std::span<const EventIndex> rows,
                                                   const std::stop_token& stop) const
{
    constexpr EventIndex reach = 65536; // what a number of a row within its block can say
    std::vector<EventIndex> matching;
    Selection selection;
    Scratch scratch;
    for (std::size_t i = 0; i < rows.size() && !stop.stop_requested();) {
        const EventIndex first = rows[i];
        selection.isWhole = false;
        selection.count = 0;
        for (; i < rows.size() && selection.count < blockRows && rows[i] - first < reach; ++i) {
            selection.rows[selection.count++] = static_cast<std::uint16_t>(rows[i] - first);
        }
        Node::evaluate(m_node.get(), {store, first}, selection, scratch);
        for (std::size_t k = 0; k < selection.count; ++k) {
            matching.push_back(first + selection.rows[k]);
        }
    }
    return matching;
}

} // namespace latchlight
