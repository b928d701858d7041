// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/FactTreeModel.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <string_view>

namespace latchlight {

/// Everything that is known of one user as headings and rows for a FactTreeModel: who it is, its signals, roles,
/// changed rights, and the values of its requests. Each row is a filter or leads to events.
class ProfileSections final
{
    Q_DECLARE_TR_FUNCTIONS(ProfileSections)

public:
    /// Value, succeeded, denied, new, first, last.
    [[nodiscard]] static QStringList headers();
    /// `snapshot` is the one that was investigated.
    [[nodiscard]] static QList<FactSection> of(const ActorInvestigation& investigation,
                                               const SessionSnapshot& snapshot);

private:
    [[nodiscard]] static FactSection identity(const PrincipalProfile& profile);
    [[nodiscard]] static FactSection signalList(const ActorInvestigation& investigation,
                                                const SessionSnapshot& snapshot);
    [[nodiscard]] static FactSection assumedRoles(const std::vector<AssumedRoleUse>& roles, UtcTime archiveEnd);
    [[nodiscard]] static FactSection callers(const std::vector<RoleCaller>& callers);
    [[nodiscard]] static FactSection policyChanges(const PolicyChanges& found);
    [[nodiscard]] static QString policyChange(const PolicyChange& change, UtcTime firstDenial);
    [[nodiscard]] static QString concern(const PolicyChange& change);
    [[nodiscard]] static FactSection uses(const QString& title, std::string_view field,
                                          const std::vector<ValueUse>& uses);
    [[nodiscard]] static FactSection requests(const std::vector<ValueUse>& operations);
};

} // namespace latchlight
