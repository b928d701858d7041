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
    /// Name and value: the rule that raised a signal.
    [[nodiscard]] static FactSection of(const Rule& rule);
    /// Value, events, share of the events; a heading tells how many values there are.
    [[nodiscard]] static QList<FactSection> of(const CountedFields& counted);
    [[nodiscard]] static QStringList facetHeaders();
    /// Name and value: where the archive is silent, what was read, skipped and lost.
    [[nodiscard]] static QList<FactSection> of(const SessionSnapshot& snapshot);

private:
    [[nodiscard]] static QString place(const ResourceName& target);
    [[nodiscard]] static FactSection places(const QString& title, const std::vector<CoveredPlace>& places);
    /// Gaps in the days, and kinds of events that are missing.
    [[nodiscard]] static FactSection silence(const ArchiveCoverage& coverage);
};

} // namespace latchlight
