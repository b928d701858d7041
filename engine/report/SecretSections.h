// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/ReportBuilder.h"

namespace latchlight {

/// Secrets of which the records show a successful read. A use without one is never among them, whoever made the list.
[[nodiscard]] std::vector<SecretUse> disclosedSecrets(const SecretsAtRisk& secrets);
/// Secrets that were asked for and refused only.
[[nodiscard]] std::vector<SecretUse> refusedSecrets(const SecretsAtRisk& secrets);

/// Those of disclosedSecrets() that the analyst has marked as rotated.
[[nodiscard]] std::size_t rotatedCount(const SecretsAtRisk& secrets, const RotatedSecrets& rotated);

/// Two sections, apart from each other in title and in words: what may be disclosed, with what was done about it, and
/// what was denied.
void appendSecretSections(ReportDocument& document, const SecretsAtRisk& secrets, const RotatedSecrets& rotated);

} // namespace latchlight
