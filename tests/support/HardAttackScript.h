// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HardArchive.h"
#include "HardCompany.h"

#include <cstddef>
#include <vector>

namespace latchlight::test {

/// Who is attacked, how and when.
struct HardAttackPlan
{
    std::size_t user = 0; ///< position
    std::string kind;
    UtcSeconds begin = 0;
};

/// Plays the enumerations of a hard archive.
class HardAttackScript final
{
public:
    HardAttackScript(const HardOptions& options, UtcSeconds evaluatedFrom, UtcSeconds end, SampleRandom random)
        : m_options(options)
        , m_evaluatedFrom(evaluatedFrom)
        , m_end(end)
        , m_random(random)
    {}

    /// Chooses half of the users, every kind of attack as often as the others; gives random session names to those
    /// whose attack needs them.
    [[nodiscard]] std::vector<HardAttackPlan> plan(std::vector<HardUser>& users);
    [[nodiscard]] HardAttack perform(const HardUser& user, const HardAttackPlan& plan, HardLog& log);

private:
    [[nodiscard]] int sizeBetween(int low, int high);
    /// Moments of the refused requests, ascending.
    [[nodiscard]] std::vector<UtcSeconds> times(const HardAttackPlan& plan);
    [[nodiscard]] std::vector<UtcSeconds> rampTimes(UtcSeconds begin);

    const HardOptions& m_options;
    UtcSeconds m_evaluatedFrom;
    UtcSeconds m_end;
    SampleRandom m_random;
};

} // namespace latchlight::test
