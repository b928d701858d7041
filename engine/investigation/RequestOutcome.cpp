// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/RequestOutcome.h"

namespace latchlight {

SecretReads::SecretReads(const EventStore& store)
{
    const EventDictionaries& tables = store.dictionaries();
    const StringId service = tables.strings.find("secretsmanager.amazonaws.com");
    const StringId single = tables.strings.find("GetSecretValue");
    const StringId batch = tables.strings.find("BatchGetSecretValue");

    m_kinds.resize(tables.operations.size(), SecretRead::None);
    for (std::size_t i = 1; i < tables.operations.size(); ++i) {
        const Operation& operation = tables.operations[i];
        if (service.isNone() || operation.eventSource != service || operation.eventName.isNone()) {
            continue;
        }
        if (operation.eventName == single) {
            m_kinds[i] = SecretRead::Single;
        } else if (operation.eventName == batch) {
            m_kinds[i] = SecretRead::Batch;
        }
    }
}

} // namespace latchlight
