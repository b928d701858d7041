// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleActor.h"
#include "SampleArchive.h"
#include "SampleRecords.h"

#include <set>
#include <string>
#include <vector>

namespace latchlight::test {

/// Plays the three attackers, all in the last third of the days.
class SampleAttackScript final
{
public:
    SampleAttackScript(const std::vector<SampleIdentity>& cast, const SecretCatalog& catalog, int days,
                       SampleRandom random)
        : m_cast(cast)
        , m_catalog(catalog)
        , m_days(days)
        , m_random(random)
    {}

    /// Adds the calls of the attackers to the log and their description to the truth.
    void addTo(SampleLog& log, SampleTruth& truth) const;

private:
    [[nodiscard]] AttackTruth burst(SampleLog& log) const;
    [[nodiscard]] AttackTruth lowAndSlow(SampleLog& log) const;
    [[nodiscard]] AttackTruth firstSeen(SampleLog& log) const;
    /// `perMille` of the last third into it.
    [[nodiscard]] UtcSeconds lastThird(int perMille) const;

    const std::vector<SampleIdentity>& m_cast;
    const SecretCatalog& m_catalog;
    int m_days;
    SampleRandom m_random;
};

} // namespace latchlight::test
