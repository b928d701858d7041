// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/RuleTarget.h"
#include "engine/store/EventStore.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

using TargetId = StrongId<struct TargetTag>;

/// A canonical secret or other resource by its texts; as the target of a rule also `service:eventName`, which has no
/// account and region.
struct ResourceName
{
    std::string name;
    std::string account;
    std::string region;

    friend auto operator<=>(const ResourceName&, const ResourceName&) = default;
};

/// What the events of a store are about in the eyes of a rule. The targets of an event follow from one entry of a
/// dictionary, its group, so that questions about targets are answered once for each group. Not longer than the store.
class EventTargets final
{
public:
    EventTargets(const EventStore& store, RuleTarget target);

    /// Target ids are below this.
    [[nodiscard]] std::size_t size() const;

    [[nodiscard]] std::uint32_t groupCount() const;
    [[nodiscard]] std::uint32_t groupOf(EventIndex row) const
    {
        return isByOperation() ? m_store.columns().operation[row].value : m_store.columns().resources[row].value;
    }

    /// Calls `visit(TargetId)` for each target of a group; an event may have none.
    template<class Visit>
    void forEachOfGroup(std::uint32_t group, const Visit& visit) const
    {
        if (isByOperation()) {
            if (group != 0) {
                visit(m_targetOfOperation[group]);
            }
            return;
        }
        for (const ResourceId resource : m_store.resourceSet(ResourceSetId{group})) {
            if (isCounted(m_store.resource(resource).kind)) {
                visit(TargetId{resource.value});
            }
        }
    }
    template<class Visit>
    void forEach(EventIndex row, const Visit& visit) const
    {
        forEachOfGroup(groupOf(row), visit);
    }

    [[nodiscard]] ResourceName name(TargetId target) const;

private:
    [[nodiscard]] bool isByOperation() const { return m_target == RuleTarget::EventName; }
    [[nodiscard]] bool isCounted(ResourceKind kind) const { return m_target == RuleTarget::Resource || kind == m_kind; }

    const EventStore& m_store;
    RuleTarget m_target;
    ResourceKind m_kind = ResourceKind::Other;
    std::vector<TargetId> m_targetOfOperation; ///< the first operation of the same service and event name
};

} // namespace latchlight
