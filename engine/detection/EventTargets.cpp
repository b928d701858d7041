// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/EventTargets.h"

#include <unordered_map>

namespace latchlight {

namespace {

ResourceKind resourceKindOf(RuleTarget target)
{
    switch (target) {
    case RuleTarget::Secret:
        return ResourceKind::Secret;
    case RuleTarget::Parameter:
        return ResourceKind::Parameter;
    case RuleTarget::Key:
        return ResourceKind::Key;
    case RuleTarget::Role:
        return ResourceKind::Role;
    case RuleTarget::Resource:
    case RuleTarget::EventName:
        break;
    }
    return ResourceKind::Other;
}

/// `iam` of iam.amazonaws.com.
std::string_view serviceOf(std::string_view eventSource)
{
    return eventSource.substr(0, eventSource.find('.'));
}

} // namespace

EventTargets::EventTargets(const EventStore& store, RuleTarget target)
    : m_store(store)
    , m_target(target)
    , m_kind(resourceKindOf(target))
{
    if (!isByOperation()) {
        return;
    }
    const std::vector<Operation>& operations = store.dictionaries().operations;
    std::unordered_map<std::uint64_t, TargetId> known; // service and name → target
    for (std::uint32_t i = 0; i < operations.size(); ++i) {
        const std::uint64_t key =
            (std::uint64_t{operations[i].eventSource.value} << 32U) | operations[i].eventName.value;
        m_targetOfOperation.push_back(known.try_emplace(key, TargetId{i}).first->second);
    }
}

std::size_t EventTargets::size() const
{
    const EventDictionaries& dictionaries = m_store.dictionaries();
    return isByOperation() ? dictionaries.operations.size() : dictionaries.resources.size();
}

std::uint32_t EventTargets::groupCount() const
{
    const EventDictionaries& dictionaries = m_store.dictionaries();
    return static_cast<std::uint32_t>(isByOperation() ? dictionaries.operations.size()
                                                      : dictionaries.resourceSets.size());
}

ResourceName EventTargets::name(TargetId target) const
{
    if (isByOperation()) {
        const Operation& operation = m_store.operation(OperationId{target.value});
        return {std::string(serviceOf(m_store.text(operation.eventSource))) + ":" +
                    std::string(m_store.text(operation.eventName)),
                {},
                {}};
    }
    const Resource& resource = m_store.resource(ResourceId{target.value});
    return {std::string(m_store.text(resource.name)), std::string(m_store.text(resource.accountId)),
            std::string(m_store.text(resource.region))};
}

} // namespace latchlight
