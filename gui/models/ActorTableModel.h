// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace latchlight {

enum class UserListing { FlaggedOnly, AllWithDenials };

/// The users of an archive in order of rank, narrowed by a text. Changes only by reset; only the states of triage
/// change in place.
class ActorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { User, Score, Severity, Account, Reason, Denied, Secrets, LastDenied, State, Rule, Count };
    enum Roles : int {
        ScoreRole = FirstOwnRole, ///< int, 0–100
        SeverityRole,             ///< int of Severity
        IsFlaggedRole,            ///< bool
        NameRole,                 ///< QString
        OriginRole,               ///< QString: account and role
        ReasonRole,               ///< QString, one line
        ActivityRole,             ///< std::vector<ActivityStep>
        StateRole,                ///< int of TriageState
        VerdictRole,              ///< QString: state and disposition in words; empty while nothing is decided
        RuleRole,                 ///< QString: title of the rule, where several judge; empty otherwise
        SuppressedRole,           ///< QString: that its signals are known noise, or how many are; empty for none
        UserIndexRole,            ///< qulonglong: index into Findings::users
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const FindingsPtr& findings);
    void setCase(const CaseSnapshot& caseSnapshot);
    /// `text` is looked for in names, roles, accounts and ARNs without regard to case.
    void setFilter(const QString& text, UserListing listing);

    /// The row of a user of the findings, if the filter lets it through.
    [[nodiscard]] std::optional<int> rowOf(std::size_t userIndex) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<std::size_t> listed() const;
    [[nodiscard]] bool isListed(const RankedUser& user) const;
    [[nodiscard]] QString text(const RankedUser& user, Columns column) const;
    [[nodiscard]] QString origin(const Actor& actor) const;
    [[nodiscard]] QString reason(const RankedUser& user) const;
    [[nodiscard]] QString verdict(const RankedUser& user) const;
    [[nodiscard]] QString rule(const RankedUser& user) const;
    [[nodiscard]] QString suppressed(const RankedUser& user) const;
    [[nodiscard]] QString toolTip(const RankedUser& user) const;
    [[nodiscard]] QString spoken(const RankedUser& user) const;
    [[nodiscard]] QString targetsTitle() const;

    FindingsPtr m_findings;
    CaseSnapshot m_case;
    std::string m_filter; ///< ASCII lower case
    UserListing m_listing = UserListing::AllWithDenials;
    std::vector<std::size_t> m_rows; ///< indices into Findings::users, ascending
};

} // namespace latchlight
