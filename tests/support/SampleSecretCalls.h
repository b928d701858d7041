// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleServices.h"

namespace latchlight::test {

/// `GetSecretValue` of a secret that the identity may read.
[[nodiscard]] SampleCall getOwnSecret(const CallContext& context);
[[nodiscard]] SampleCall describeSecret(const CallContext& context);
[[nodiscard]] SampleCall listSecrets(const CallContext& context);
/// `BatchGetSecretValue` of all secrets that the identity may read, by a list of them.
[[nodiscard]] SampleCall batchGetSecrets(const CallContext& context);
/// `UpdateSecret` with a description in a language other than English.
[[nodiscard]] SampleCall updateDescription(const CallContext& context);
/// A refused `GetSecretValue` of a name that a person mistyped, at times with spaces or without any message.
/// The true owners of attacked identities never mistype: they read a secret of their own instead.
[[nodiscard]] SampleCall mistypedSecret(const CallContext& context);
/// `GetSecretValue` of a secret that is no more: an error, but no denial.
[[nodiscard]] SampleCall unknownSecret(const CallContext& context);

} // namespace latchlight::test
