// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleIdentity.h"

#include <optional>
#include <string>
#include <vector>

namespace latchlight::test {

enum class Effect { Reads, Writes };

/// What one API call adds to a record beyond the principal and the moment.
struct SampleCall
{
    std::string service = {}; ///< `ec2`, as in `ec2.amazonaws.com`
    std::string event = {};
    Effect effect = Effect::Reads;
    Json request = nullptr;
    Json response = nullptr;
    Json additional = nullptr;  ///< `additionalEventData`; left out when null
    Json resources = nullptr;   ///< left out when null
    std::string errorCode = {}; ///< left out when empty
    std::optional<std::string> errorMessage = {};
    std::string eventType = "AwsApiCall";
};

/// One finished record.
struct SampleEvent
{
    UtcSeconds time = 0;
    std::string account; ///< whose trail delivers it
    std::string region;
    std::string json;
};

/// Collects the records of the whole sample.
class SampleLog final
{
public:
    explicit SampleLog(SampleRandom random)
        : m_random(random)
    {}

    /// Records the call as CloudTrail does in the trail of `account`. Calls to global services land in us-east-1
    /// whatever the region.
    void append(const SampleSession& session, UtcSeconds time, const std::string& account, const std::string& region,
                const SampleCall& call);

    [[nodiscard]] const std::vector<SampleEvent>& events() const { return m_events; }

private:
    SampleRandom m_random;
    std::vector<SampleEvent> m_events;
};

/// A successful `GetSecretValue`; `secret` as the caller writes it.
[[nodiscard]] SampleCall readSecret(const std::string& secret);

/// A refused `GetSecretValue`: the parameters are null and the secret stands in the message only.
[[nodiscard]] SampleCall deniedSecret(const SampleSession& session, const std::string& secret, DenialReason reason);

/// A call that was refused because of a missing permission, with the usual message.
[[nodiscard]] SampleCall deniedCall(const SampleSession& session, const std::string& service, const std::string& event,
                                    const std::string& resource);

} // namespace latchlight::test
