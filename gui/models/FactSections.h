// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/FactTreeModel.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace latchlight {

/// Engine values as headings and rows for a FactTreeModel.
class FactSections final
{
    Q_DECLARE_TR_FUNCTIONS(FactSections)

public:
    /// Name and value: the numbers behind the score, then the evidence.
    [[nodiscard]] static QList<FactSection> of(const Signal& signal);
    /// Value, succeeded, denied, first, last, new.
    [[nodiscard]] static QList<FactSection> of(const PrincipalProfile& profile);
    [[nodiscard]] static QStringList profileHeaders();
    /// Name and value: what was read, skipped and lost.
    [[nodiscard]] static QList<FactSection> of(const SessionSnapshot& snapshot);

private:
    [[nodiscard]] static FactSection identity(const PrincipalProfile& profile);
    [[nodiscard]] static FactSection uses(const QString& title, const std::vector<ValueUse>& uses);
};

} // namespace latchlight
