// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleArchive.h"
#include "SampleRecords.h"

#include <vector>

namespace latchlight::test {

/// The members of the scripted cast whose benign denials a good detector must learn to live with: a pipeline
/// that retries, a nightly job, a wrong role policy and an AWS service without access.
class SampleNoise final
{
public:
    SampleNoise(const std::vector<SampleIdentity>& cast, const SecretCatalog& catalog, int days, SampleRandom random)
        : m_cast(cast)
        , m_catalog(catalog)
        , m_days(days)
        , m_random(random)
    {}

    /// Adds the denials to the log and their description to the truth.
    void addTo(SampleLog& log, SampleTruth& truth) const;

private:
    [[nodiscard]] NoisyDenierTruth addPipelineRetries(SampleLog& log) const;
    [[nodiscard]] NoisyDenierTruth addNightlyJob(SampleLog& log) const;
    [[nodiscard]] NoisyDenierTruth addDeniedService(SampleLog& log) const;
    [[nodiscard]] NoisyDenierTruth addMisconfiguration(SampleLog& log, SampleTruth& truth) const;

    const std::vector<SampleIdentity>& m_cast;
    const SecretCatalog& m_catalog;
    int m_days;
    SampleRandom m_random;
};

/// The first member of the cast with that part; there is always one in a scripted cast.
[[nodiscard]] const SampleIdentity& findPart(const std::vector<SampleIdentity>& cast, SamplePart part);

} // namespace latchlight::test
