// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// How one secret was used around a window.
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
struct SecretsAtRisk
{
    std::vector<SecretUse> read;       ///< sorted by secret
    std::vector<SecretUse> deniedOnly; ///< sorted by secret
    /// Successful reads whose records name no secret (BatchGetSecretValue with filters): any secret may be disclosed.
    std::uint64_t unnamedReads = 0;
    std::vector<std::string> linkedAccessKeys; ///< access keys of the actor in the window, sorted
    std::vector<std::string> linkedSourceIps;  ///< addresses of the actor in the window, sorted

    static constexpr std::int64_t marginSeconds = 86400;

    /// Names of AWS services, redacted or empty values link nobody. A batch read that AWS records once as a batch and
    /// once per secret counts once, and a secret that a batch asked for and was refused is not read. Incomplete when
    /// stop was requested.

    [[nodiscard]] static SecretsAtRisk find(const EventStore& store, const ActorIndex& actors, ActorId actor,
                                            TimeRange window, std::stop_token stop = {});
};

} // namespace latchlight
