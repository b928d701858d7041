// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/RuleTarget.h"
#include "engine/store/EventFilter.h"

#include <cstdint>
#include <vector>

namespace latchlight {

/// How a request ended, as triage tells requests apart.
enum class RequestEnd : std::uint8_t {
    Succeeded,
    Denied, ///< refused by a policy
    Failed, ///< any other error: throttled, not found, a wrong password
};

/// A message without a code (a failed ConsoleLogin) is a failure too.
[[nodiscard]] constexpr RequestEnd requestEnd(const Outcome& outcome)
{
    if (outcome.reason != DenialReason::NotDenied) {
        return RequestEnd::Denied;
    }
    return outcome.errorCode.isNone() && outcome.errorMessage.isNone() ? RequestEnd::Succeeded : RequestEnd::Failed;
}

/// How an operation reads the value of secrets.
enum class SecretRead : std::uint8_t { None, Single, Batch };

/// Tells for each operation of a store whether it reads secrets (or parameters, decrypts with keys, assumes roles), so
/// that testing a row is one look-up.
class SecretReads final
{
public:
    /// `kind`: Secret, Parameter, Key or Role; only secrets are read in batches.
    explicit SecretReads(const EventStore& store, RuleTarget kind = RuleTarget::Secret);

    [[nodiscard]] SecretRead of(OperationId operation) const { return m_kinds[operation.value]; }
    /// Matches the requests that read one or several.
    [[nodiscard]] EventFilter filter() const;

private:
    std::vector<SecretRead> m_kinds;
};

} // namespace latchlight
