// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/RuleTarget.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace latchlight {

/// What a rule counts as distinct, in translated words: secrets, parameters, keys, …
class TargetText final
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)

public:
    [[nodiscard]] static QString many(RuleTarget target);          ///< "Secrets"
    [[nodiscard]] static QString distinct(RuleTarget target);      ///< "Distinct secrets"
    [[nodiscard]] static QString fresh(RuleTarget target);         ///< "New secrets"
    [[nodiscard]] static QString freshForUser(RuleTarget target);  ///< "Secrets new for this principal"
    [[nodiscard]] static QString denied(RuleTarget target);        ///< "Denied secrets"
    [[nodiscard]] static QString neverAskedFor(RuleTarget target); ///< "Secrets never asked for before"
    [[nodiscard]] static QString one(RuleTarget target);           ///< "Secret"
    /// Of what is at risk, see SecretsAtRisk::target: "3 secrets at risk".
    [[nodiscard]] static QString atRisk(RuleTarget target, int count);
    [[nodiscard]] static QString deniedOnly(RuleTarget target, int count); ///< "3 secrets denied, not disclosed"
    [[nodiscard]] static QString whyAtRisk(RuleTarget target);             ///< a sentence: how, and what to do
    [[nodiscard]] static QString noneAtRisk(RuleTarget target);            ///< a sentence
    [[nodiscard]] static QString noneDenied(RuleTarget target);            ///< a sentence
    [[nodiscard]] static QString noSignal(RuleTarget target); ///< a sentence: denied, though no more than is normal
};

} // namespace latchlight
