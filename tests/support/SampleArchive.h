// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GzipFile.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight::test {

enum class SampleAttacks { All, None };

/// Least values: 33 users (the scripted cast) and 6 days.
struct SampleOptions
{
    std::uint64_t seed = 1;
    int users = 40; ///< identities of all kinds, the attackers among them
    int days = 30;  ///< from 2026-03-02, a Monday
    SampleAttacks attacks = SampleAttacks::All;
    int duplicatePerMille = 20; ///< log files that are delivered a second time
};

/// One injected attack. Times and counts are those of its refused `GetSecretValue` requests.
struct AttackTruth
{
    std::string kind;  ///< `burst`, `slow` or `first-seen`
    std::string actor; ///< as section 5 of the CloudTrail facts defines the actor name
    std::string account;
    std::string region;
    std::string arn;
    std::string ip; ///< the attacker's own address
    std::string firstUtc;
    std::string lastUtc;
    int deniedRequests = 0;
    std::vector<std::string> deniedSecrets; ///< distinct names that a message gives, sorted
    std::vector<std::string> secretsRead;   ///< names read by the attacker, sorted
};

/// Refusals of one kind that are no attack. An identity has a second entry when it also mistypes names.
struct NoisyDenierTruth
{
    std::string kind;  ///< `pipeline-retry`, `nightly-job`, `misconfiguration`, `service` or `typos`
    std::string actor; ///< the role where each session has a random name
    std::string account;
    std::string arn; ///< of the last session; empty for a service
    std::string firstUtc;
    std::string lastUtc;
    int deniedRequests = 0;
};

struct SampleTruth
{
    std::vector<AttackTruth> attackers;
    std::vector<NoisyDenierTruth> noisyDeniers;
    std::string policyChangeUtc; ///< the `PutRolePolicy` that precedes the misconfiguration
    std::uint64_t seed = 0;
    int identities = 0;
    int uniqueEvents = 0;
    int duplicateEvents = 0; ///< records that repeat another one
    int logFiles = 0;        ///< the ones delivered twice included
    int duplicateFiles = 0;
    int digestFiles = 0; ///< decoys that hold no events
};

struct SampleArchive
{
    std::vector<GeneratedFile> files;
    SampleTruth truth;
};

/// A CloudTrail archive of an invented company, for tests, screenshots and the "open sample" command. The
/// same options give the same bytes on every platform. Throws std::invalid_argument below the least values.
[[nodiscard]] SampleArchive generateSampleArchive(const SampleOptions& options);

/// The truth as indented JSON with a newline at its end.
[[nodiscard]] std::string truthJson(const SampleTruth& truth);

} // namespace latchlight::test
