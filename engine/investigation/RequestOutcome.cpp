// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/RequestOutcome.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchlight {

namespace {

/// What gives away what a target of some kind holds.
SecretRead readOf(RuleTarget kind, std::string_view source, std::string_view name)
{
    static constexpr std::array<std::string_view, 4> parameterReads{"GetParameter", "GetParameters",
                                                                    "GetParametersByPath", "GetParameterHistory"};
    const auto singleIf = [](bool isRead) { return isRead ? SecretRead::Single : SecretRead::None; };
    switch (kind) {
    case RuleTarget::Parameter:
        return singleIf(source == "ssm.amazonaws.com" &&
                        std::find(parameterReads.begin(), parameterReads.end(), name) != parameterReads.end());
    case RuleTarget::Key:
        return singleIf(source == "kms.amazonaws.com" && name == "Decrypt");
    case RuleTarget::Role:
        return singleIf(source == "sts.amazonaws.com" && name.substr(0, 10) == "AssumeRole");
    case RuleTarget::Secret:
    case RuleTarget::Resource:
    case RuleTarget::EventName:
        break;
    }
    if (source != "secretsmanager.amazonaws.com") {
        return SecretRead::None;
    }
    return name == "BatchGetSecretValue" ? SecretRead::Batch : singleIf(name == "GetSecretValue");
}

} // namespace

SecretReads::SecretReads(const EventStore& store, RuleTarget kind)
{
    const EventDictionaries& tables = store.dictionaries();
    m_kinds.resize(tables.operations.size(), SecretRead::None);
    for (std::size_t i = 1; i < tables.operations.size(); ++i) {
        const Operation& operation = tables.operations[i];
        m_kinds[i] = readOf(kind, store.text(operation.eventSource), store.text(operation.eventName));
    }
}

EventFilter SecretReads::filter() const
{
    std::vector<std::uint8_t> isRead(m_kinds.size());
    std::transform(m_kinds.begin(), m_kinds.end(), isRead.begin(),
                   [](SecretRead kind) { return static_cast<std::uint8_t>(kind == SecretRead::None ? 0 : 1); });
    return EventFilter::ofOperations(std::move(isRead));
}

} // namespace latchlight
