// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ActorTableModel.h"

#include "engine/base/Text.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/ExplanationText.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"
#include "gui/bridge/SuppressionText.h"
#include "gui/bridge/TargetText.h"

#include <algorithm>
#include <utility>

namespace latchlight {

void ActorTableModel::setFindings(const FindingsPtr& findings)
{
    beginResetModel();
    m_findings = findings;
    m_rows = listed();
    endResetModel();
}

void ActorTableModel::setCase(const CaseSnapshot& caseSnapshot)
{
    m_case = caseSnapshot;
    if (std::vector<std::size_t> rows = listed(); rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ActorTableModel::setFilter(const UserFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_wanted = toLowerAscii(filter.text.trimmed().toStdString());
    m_rows = listed();
    endResetModel();
}

std::vector<std::size_t> ActorTableModel::listed() const
{
    std::vector<std::size_t> rows;
    const std::size_t users = m_findings ? m_findings->users.size() : 0;
    for (std::size_t index = 0; index < users; ++index) {
        if (isListed(m_findings->users[index])) {
            rows.push_back(index);
        }
    }
    return rows;
}

bool ActorTableModel::isListed(const RankedUser& user) const
{
    const ActorCase& decided = m_case.of(user.key);
    if (m_filter.hidesReviewed && decided.verdict.state == TriageState::Archived) {
        return false;
    }
    switch (m_filter.listing) {
    case UserListing::AllWithDenials:
        break;
    case UserListing::FlaggedOnly:
        if (user.ranked.signalCount == 0) {
            return false;
        }
        break;
    case UserListing::Starred:
        if (!decided.mark.isStarred) {
            return false;
        }
        break;
    case UserListing::WithNote:
        if (!decided.hasNote()) {
            return false;
        }
        break;
    case UserListing::AssignedToMe:
        if (decided.mark.assignee.empty() || decided.mark.assignee != m_filter.me.toStdString()) {
            return false;
        }
        break;
    }
    const Actor& actor = m_findings->actor(user);
    const auto holdsWanted = [this](const std::string& text) {
        return toLowerAscii(text).find(m_wanted) != std::string::npos;
    };
    return m_wanted.empty() || holdsWanted(actor.name) || holdsWanted(actor.role) || holdsWanted(actor.account) ||
           holdsWanted(actor.arn) || holdsWanted(decided.mark.assignee) || holdsWanted(textOfTags(decided.mark.tags));
}

std::optional<int> ActorTableModel::rowOf(std::size_t userIndex) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), userIndex);
    if (found == m_rows.end() || *found != userIndex) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_rows.begin());
}

int ActorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant ActorTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const std::size_t userIndex = m_rows[static_cast<std::size_t>(index.row())];
    const RankedUser& user = m_findings->users[userIndex];
    const Actor& actor = m_findings->actor(user);
    switch (role) {
    case Qt::DisplayRole:
        return text(user, static_cast<Columns>(index.column()));
    case CopyTextRole:
        return copyText(user, static_cast<Columns>(index.column()));
    case Qt::ToolTipRole:
        return toolTip(user);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spoken(user) : QVariant();
    case ScoreRole:
        return user.ranked.score;
    case SeverityRole:
        return static_cast<int>(user.ranked.severity);
    case IsFlaggedRole:
        return user.ranked.signalCount > 0;
    case NameRole:
        return logtext::oneLine(actor.name);
    case OriginRole:
        return origin(actor);
    case ReasonRole:
        return reason(user);
    case ActivityRole:
        return QVariant::fromValue(user.activity);
    case StateRole:
        return static_cast<int>(m_case.of(user.key).verdict.state);
    case VerdictRole:
        return verdict(user);
    case RuleRole:
        return rule(user);
    case SuppressedRole:
        return suppressed(user);
    case IsStarredRole:
        return m_case.of(user.key).mark.isStarred;
    case HasNoteRole:
        return m_case.of(user.key).hasNote();
    case MarksRole:
        return marks(user);
    case UserIndexRole:
        return static_cast<qulonglong>(userIndex);
    default:
        return {};
    }
}

QString ActorTableModel::text(const RankedUser& user, Columns column) const
{
    const Actor& actor = m_findings->actor(user);
    const ActorSeries* series = m_findings->result(user).series.find(user.ranked.actor);
    switch (column) {
    case Columns::User:
        return logtext::oneLine(actor.name);
    case Columns::Score:
        return display::count(static_cast<std::uint64_t>(user.ranked.score));
    case Columns::Severity:
        return user.ranked.signalCount > 0 ? EnumText::of(user.ranked.severity) : tr("Not flagged");
    case Columns::Account:
        return origin(actor);
    case Columns::Reason:
        return reason(user);
    case Columns::Denied:
        return display::count(user.ranked.matched);
    case Columns::Secrets:
        return display::count(user.ranked.distinctSecrets);
    case Columns::LastDenied:
        return series != nullptr ? display::time(series->lastMatch) : QString();
    case Columns::State:
        return EnumText::of(m_case.of(user.key).verdict.state);
    case Columns::Rule:
        return RuleText::title(m_findings->result(user).rule);
    case Columns::Marks:
        return spokenMarks(user);
    case Columns::Count:
        break;
    }
    return {};
}

QString ActorTableModel::copyText(const RankedUser& user, Columns column) const
{
    const ActorSeries* series = m_findings->result(user).series.find(user.ranked.actor);
    return column == Columns::LastDenied && series != nullptr ? display::isoTime(series->lastMatch)
                                                              : text(user, column);
}

QString ActorTableModel::origin(const Actor& actor) const
{
    const QString account = logtext::oneLine(actor.account);
    if (actor.role.empty() || actor.role == actor.name) {
        return account.isEmpty() ? logtext::oneLine(actor.identityType) : account;
    }
    //: %1 an AWS account, %2 a role
    return tr("%1 · role %2").arg(account, logtext::oneLine(actor.role));
}

QString ActorTableModel::reason(const RankedUser& user) const
{
    if (const Signal* signal = m_findings->topSignal(user)) {
        return ExplanationText::shortReason(*signal);
    }
    //: a user who was denied, but not more than is normal; %n denied requests
    return tr("%n denied, within what is normal", nullptr, display::pluralNumber(user.ranked.matched));
}

QString ActorTableModel::verdict(const RankedUser& user) const
{
    const Verdict& verdict = m_case.of(user.key).verdict;
    if (verdict.state == TriageState::Open && verdict.disposition == Disposition::Undetermined) {
        return {};
    }
    if (verdict.disposition == Disposition::Undetermined) {
        return EnumText::of(verdict.state);
    }
    //: %1 state of triage, %2 disposition
    return tr("%1 · %2").arg(EnumText::of(verdict.state), EnumText::of(verdict.disposition));
}

QString ActorTableModel::rule(const RankedUser& user) const
{
    const bool isOnlyRule = m_findings->snapshot->results.size() == 1;
    return isOnlyRule ? QString() : RuleText::title(m_findings->result(user).rule);
}

/// Only where suppressed signals are shown: hidden ones are counted below the list.
QString ActorTableModel::suppressed(const RankedUser& user) const
{
    const bool isShown = m_findings->snapshot->scoring.suppressed == SuppressedSignals::Shown;
    return isShown ? SuppressionText::mark(user.ranked.suppressedCount, user.ranked.signalCount) : QString();
}

QString ActorTableModel::toolTip(const RankedUser& user) const
{
    const Actor& actor = m_findings->actor(user);
    QString text = logtext::toolTip(logtext::oneLine(actor.arn.empty() ? actor.name : actor.arn));
    const Signal* signal = m_findings->topSignal(user);
    const Suppression* suppression =
        signal != nullptr ? SuppressionText::covering(*signal, *m_findings->snapshot) : nullptr;
    if (suppression != nullptr) {
        text += logtext::toolTip(SuppressionText::sentence(*suppression));
    }
    return text;
}

QString ActorTableModel::marks(const RankedUser& user) const
{
    const ActorMark& mark = m_case.of(user.key).mark;
    QStringList parts;
    for (const std::string& tag : mark.tags) {
        parts << QLatin1Char('#') + logtext::oneLine(tag);
    }
    if (!mark.assignee.empty()) {
        //: %1 who looks into a user
        parts << tr("@%1").arg(logtext::oneLine(mark.assignee));
    }
    return parts.join(QLatin1Char(' '));
}

QString ActorTableModel::spokenMarks(const RankedUser& user) const
{
    const ActorCase& decided = m_case.of(user.key);
    QStringList parts;
    if (decided.mark.isStarred) {
        parts << tr("starred");
    }
    if (decided.hasNote()) {
        parts << tr("has a note");
    }
    if (!decided.mark.tags.empty()) {
        //: %1 tags, separated by commas
        parts << tr("tags: %1").arg(logtext::oneLine(textOfTags(decided.mark.tags)));
    }
    if (!decided.mark.assignee.empty()) {
        //: %1 who looks into a user
        parts << tr("assigned to %1").arg(logtext::oneLine(decided.mark.assignee));
    }
    return parts.join(QStringLiteral("; "));
}

QString ActorTableModel::spoken(const RankedUser& user) const
{
    const QString marked = spokenMarks(user);
    //: %1 a user, %2 its marks such as "starred; has a note"
    const QString name =
        marked.isEmpty() ? text(user, Columns::User) : tr("%1 (%2)").arg(text(user, Columns::User), marked);
    QStringList parts;
    if (user.ranked.signalCount == 0) {
        parts << tr("%1, not flagged, %2").arg(name, reason(user));
    } else {
        parts << tr("%1, score %2, severity %3, %4")
                     .arg(name)
                     .arg(user.ranked.score)
                     .arg(EnumText::of(user.ranked.severity), reason(user));
    }
    for (const QString& more : {suppressed(user), rule(user)}) {
        if (!more.isEmpty()) {
            parts << more;
        }
    }
    return parts.join(QStringLiteral(", "));
}

/// The rules may count different things.
QString ActorTableModel::targetsTitle() const
{
    RuleTarget target = RuleTarget::Secret;
    if (m_findings && !m_findings->snapshot->results.empty()) {
        const std::vector<RuleResult>& results = m_findings->snapshot->results;
        target = results.front().rule.target;
        for (const RuleResult& result : results) {
            target = result.rule.target == target ? target : RuleTarget::Resource;
        }
    }
    return TargetText::many(target);
}

QVariant ActorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Columns>(section)) {
    case Columns::User:
        return tr("User");
    case Columns::Score:
        return tr("Score");
    case Columns::Severity:
        return tr("Severity");
    case Columns::Account:
        return tr("Account");
    case Columns::Reason:
        return tr("Reason");
    case Columns::Denied:
        return tr("Denied");
    case Columns::Secrets:
        return targetsTitle();
    case Columns::LastDenied:
        return tr("Last denied (%1)").arg(display::zone());
    case Columns::State:
        return tr("State");
    case Columns::Rule:
        return tr("Rule");
    case Columns::Marks:
        return tr("Marks");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
