// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detection/Signal.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace latchlight {

/// A named value as a pane lists it.
struct NamedFact
{
    QString name;
    QString value;
};

/// The facts of a signal as translated text, with every number needed to recompute it.
class ExplanationText final
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)

public:
    /// "17 denied requests for 15 secrets in 30 min; 0.04 expected (99.5 % limit 2); …"
    [[nodiscard]] static QString sentence(const Signal& signal);
    /// One short line for the list of users: "17 denied, 14 new secrets, 0.04 expected".
    [[nodiscard]] static QString shortReason(const Signal& signal);
    /// The numbers behind the score.
    [[nodiscard]] static QList<NamedFact> numbers(const Signal& signal);

private:
    [[nodiscard]] static QList<NamedFact> noveltyNumbers(const Signal& signal);
    [[nodiscard]] static QStringList clauses(const Signal& signal);
    [[nodiscard]] static QString distinctTargets(RuleTarget target, std::uint64_t count);
    [[nodiscard]] static QString newTargets(RuleTarget target, std::uint64_t count);
    [[nodiscard]] static QString targetsNeverUsed(RuleTarget target, std::uint64_t count);
    [[nodiscard]] static QString originClause(const Signal& signal);
    [[nodiscard]] static QString baselineClause(const Signal& signal);
};

} // namespace latchlight
