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

enum class UserListing { FlaggedOnly, AllWithDenials, Starred, WithNote, AssignedToMe };

/// Which users are listed. `text` is looked for in names, roles, accounts, ARNs, tags and assignees without regard to
/// case.
struct UserFilter
{
    QString text;
    UserListing listing = UserListing::AllWithDenials;
    bool hidesReviewed = false; ///< those that are archived
    QString me;                 ///< the analyst, for AssignedToMe

    friend bool operator==(const UserFilter&, const UserFilter&) = default;
};

/// The users of an archive in order of rank, narrowed by a filter. Changes by reset; in place where marks change that
/// leave the same users listed.
class ActorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns {
        User,
        Score,
        Severity,
        Account,
        Reason,
        Denied,
        Secrets,
        LastDenied,
        State,
        Rule,
        Marks,
        Count
    };
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
        IsStarredRole,            ///< bool
        HasNoteRole,              ///< bool
        MarksRole,                ///< QString: tags and assignee in words; empty where there are none
        UserIndexRole,            ///< qulonglong: index into Findings::users
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const FindingsPtr& findings);
    void setCase(const CaseSnapshot& caseSnapshot);
    void setFilter(const UserFilter& filter);

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
    [[nodiscard]] QString copyText(const RankedUser& user, Columns column) const;
    [[nodiscard]] QString origin(const Actor& actor) const;
    [[nodiscard]] QString reason(const RankedUser& user) const;
    [[nodiscard]] QString verdict(const RankedUser& user) const;
    [[nodiscard]] QString rule(const RankedUser& user) const;
    [[nodiscard]] QString suppressed(const RankedUser& user) const;
    [[nodiscard]] QString toolTip(const RankedUser& user) const;
    [[nodiscard]] QString marks(const RankedUser& user) const;
    [[nodiscard]] QString spokenMarks(const RankedUser& user) const;
    [[nodiscard]] QString spoken(const RankedUser& user) const;
    [[nodiscard]] QString targetsTitle() const;

    FindingsPtr m_findings;
    CaseSnapshot m_case;
    UserFilter m_filter;
    std::string m_wanted;            ///< its text in ASCII lower case
    std::vector<std::size_t> m_rows; ///< indices into Findings::users, ascending
};

} // namespace latchlight
