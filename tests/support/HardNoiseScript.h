// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HardArchive.h"
#include "HardAttackScript.h"
#include "HardCompany.h"

#include <vector>

namespace latchlight::test {

/// Plays everything in a hard archive that is no attack.
class HardNoiseScript final
{
public:
    HardNoiseScript(const HardOptions& options, UtcSeconds end, SampleRandom random)
        : m_options(options)
        , m_end(end)
        , m_random(random)
    {}

    /// Lets some users join later.
    void plan(std::vector<HardUser>& users, const std::vector<HardAttackPlan>& attacks);
    void perform(const HardUser& user, SampleRandom random, HardLog& log) const;
    /// Releases that ask for secrets which nobody granted, in several workloads of a team at once.
    void breakTeams(const std::vector<HardUser>& users, HardLog& log);

private:
    void retry(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log, int& fresh,
               const HardOrigin& origin) const;
    void misconfigure(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log, int& fresh) const;
    void sweep(const HardUser& user, UtcSeconds day, SampleRandom& random, HardLog& log) const;
    void explore(const HardUser& user, UtcSeconds time, SampleRandom& random, HardLog& log, int& fresh) const;

    const HardOptions& m_options;
    UtcSeconds m_end;
    SampleRandom m_random;
};

} // namespace latchlight::test
