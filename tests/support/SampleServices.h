// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleRecords.h"

namespace latchlight::test {

/// What a call of the daily work is made from. The references must outlive the call only.
struct CallContext
{
    const SampleIdentity& identity;
    const SampleSession& session;
    const SecretCatalog& catalog;
    SampleRandom& random;
    UtcSeconds time;
};

/// One call of the kind that the identity makes in its daily work: mostly reads of several services, now and
/// then a secret, seldom a mistyped or refused one.
[[nodiscard]] SampleCall ordinaryCall(const CallContext& context);

} // namespace latchlight::test
