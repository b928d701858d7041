// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// How one secret, or whatever else is at risk, was used around a window.
struct SecretUse
{
    ResourceName secret;
    std::string requestedAs; ///< name or ARN to give to --secret-id: the canonical name
    std::uint64_t reads = 0;
    std::uint64_t denials = 0;
    UtcTime first; ///< first read (or first denial, where it was never read)
    UtcTime last;
    bool isBySameActor = false; ///< at least once; otherwise only by the same access key or source IP
};

/// Secrets that the same actor, access key or source IP read successfully from 24 h before to 24 h after a window:
/// these may be disclosed. Secrets that were only denied were not disclosed by these records and are listed apart.
///
/// Of a rule about parameters, keys or roles the same is told of these: parameters that were read, keys that decrypted,
/// roles that were assumed.
struct SecretsAtRisk
{
    RuleTarget target = RuleTarget::Secret; ///< what is listed: Secret, Parameter, Key or Role
    std::vector<SecretUse> read;            ///< sorted by secret
    std::vector<SecretUse> deniedOnly;      ///< sorted by secret
    /// Successful reads whose records name no secret (BatchGetSecretValue with filters): any secret may be disclosed.
    std::uint64_t unnamedReads = 0;
    std::vector<std::string> linkedAccessKeys; ///< access keys of the actor in the window, sorted
    std::vector<std::string> linkedSourceIps;  ///< addresses of the actor in the window, sorted

    static constexpr std::int64_t marginSeconds = 86400;

    /// What is at risk where a rule counts `target`: secrets for rules about any resource or event.
    [[nodiscard]] static RuleTarget targetFor(RuleTarget target);

    /// Names of AWS services, redacted or empty values link nobody. A batch read that AWS records once as a batch and
    /// once per secret counts once, and a secret that a batch asked for and was refused is not read. Incomplete when
    /// stop was requested.
    [[nodiscard]] static SecretsAtRisk find(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                            TimeRange window, std::stop_token stop = {},
                                            RuleTarget target = RuleTarget::Secret);
};

/// English, for sentences about what is at risk.
struct AtRiskWords
{
    std::string_view one;      ///< secret
    std::string_view many;     ///< secrets
    std::string_view opened;   ///< read, used for decryption, assumed
    std::string_view title;    ///< Secrets at risk
    std::string_view heading;  ///< Secret
    std::string_view remedy;   ///< a sentence: what to do about those that were opened
    std::string_view toChange; ///< Secrets to rotate
};
[[nodiscard]] AtRiskWords atRiskWords(RuleTarget target);

} // namespace latchlight
