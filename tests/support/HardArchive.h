// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GzipFile.h"
#include "SampleTime.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight::test {

enum class HardAttacks { All, None };
enum class HardNoise {
    Normal, ///< misconfigurations touch up to 3 new secrets
    Hard    ///< up to 15, whole teams at once, curious people; attacks are half as long
};

struct HardOptions
{
    std::uint64_t seed = 1;
    int users = 300;
    int days = 42; ///< from 2026-03-02, a Monday; at least 12
    HardAttacks attacks = HardAttacks::All;
    HardNoise noise = HardNoise::Normal;
};

/// One injected enumeration.
struct HardAttack
{
    std::string kind;  ///< one of hardAttackKinds()
    std::string actor; ///< user or session name; the role where session names are random
    std::string account;
    UtcSeconds first = 0; ///< of its refused requests
    UtcSeconds last = 0;
    int secrets = 0; ///< distinct ones refused
};

/// Secrets Manager calls of an invented company for measuring detection: reads with daily and weekly seasons, and
/// refusals of many kinds that are no attack (typing mistakes, retry storms, misconfigurations with new names, releases
/// that break a whole team, new laptops, first days at work, inventories that ask for everything every night). Half of
/// the users are attacked once in the last third.
struct HardArchive
{
    std::vector<GeneratedFile> files; ///< one for each account, region and day
    std::vector<HardAttack> attacks;
    UtcSeconds evaluatedFrom = 0; ///< the last third begins
    UtcSeconds end = 0;
};

/// burst, first-seen, hours, slow, ramp, own-origin (from the user's own address and agent), sessions (a new session
/// name for every request), batch (BatchGetSecretValue), hidden (among many ordinary reads), regions.
[[nodiscard]] const std::vector<std::string>& hardAttackKinds();

/// The same options give the same bytes on every platform.
[[nodiscard]] HardArchive generateHardArchive(const HardOptions& options);

} // namespace latchlight::test
