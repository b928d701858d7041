// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SecretsModel.h"

#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/TargetText.h"

#include <algorithm>

namespace latchlight {

SecretsModel::SecretsModel(SecretListing listing, QObject* parent)
    : QAbstractTableModel(parent)
    , m_listing(listing)
{}

void SecretsModel::setInvestigation(const InvestigationPtr& investigation)
{
    beginResetModel();
    m_investigation = investigation;
    endResetModel();
}

void SecretsModel::setRotated(const RotatedSecrets& secrets, const QString& whyReadOnly)
{
    m_rotated = secrets;
    m_whyReadOnly = whyReadOnly;
    if (rowCount() > 0) {
        const int column = static_cast<int>(Columns::Rotated);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

int SecretsModel::rotatedCount() const
{
    if (!m_investigation) {
        return 0;
    }
    return static_cast<int>(
        std::count_if(uses().begin(), uses().end(), [this](const SecretUse& use) { return isRotated(use); }));
}

bool SecretsModel::isTickable(const QModelIndex& index) const
{
    return m_listing == SecretListing::AtRisk && static_cast<Columns>(index.column()) == Columns::Rotated;
}

bool SecretsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const SecretUse& use = uses()[static_cast<std::size_t>(index.row())];
    const auto state = static_cast<Qt::CheckState>(value.toInt());
    Q_EMIT rotationRequested(QString::fromStdString(caseNameOf(use.secret)), state);
    return isRotated(use) == (state == Qt::Checked);
}

Qt::ItemFlags SecretsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && isTickable(index) && m_whyReadOnly.isEmpty() ? base | Qt::ItemIsUserCheckable : base;
}

const std::vector<SecretUse>& SecretsModel::uses() const
{
    const SecretsAtRisk& secrets = m_investigation->secrets;
    return m_listing == SecretListing::AtRisk ? secrets.read : secrets.deniedOnly;
}

int SecretsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_investigation ? 0 : static_cast<int>(uses().size());
}

int SecretsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns::Count);
}

QVariant SecretsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Columns>(index.column());
    const SecretUse& use = uses()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CopyTextRole:
        if (column == Columns::First || column == Columns::Last) {
            return display::isoTime(column == Columns::First ? use.first : use.last);
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(use, column);
    case Qt::CheckStateRole:
        return isTickable(index) ? QVariant(isRotated(use) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case FilterTermRole:
        return m_investigation->secrets.target == RuleTarget::Secret ? FilterTerm::ofSecret(use.secret)
                                                                     : FilterTerm::of("resource", use.secret.name);
    case IsLockedRole:
        return isTickable(index) && !m_whyReadOnly.isEmpty();
    case Qt::ToolTipRole:
        return logtext::toolTip(column == Columns::Rotated ? rotationText(use) : text(use, column));
    case Qt::TextAlignmentRole:
        return column == Columns::Reads || column == Columns::Denials ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : QVariant();
    case IsIdentifierRole:
        return column == Columns::Secret;
    default:
        return {};
    }
}

QString SecretsModel::rotationText(const SecretUse& use) const
{
    const auto found = m_rotated.find(caseNameOf(use.secret));
    if (found == m_rotated.end() || found->second.who.empty()) {
        return m_whyReadOnly;
    }
    //: %1 a time, %2 who
    QString text =
        tr("Marked as rotated on %1 by %2").arg(display::time(found->second.time), logtext::oneLine(found->second.who));
    return m_whyReadOnly.isEmpty() ? text : text + QLatin1Char('\n') + m_whyReadOnly;
}

QString SecretsModel::text(const SecretUse& use, Columns column) const
{
    switch (column) {
    case Columns::Secret:
        return logtext::oneLine(use.secret.name);
    case Columns::Account:
        return logtext::oneLine(use.secret.account);
    case Columns::Region:
        return logtext::oneLine(use.secret.region);
    case Columns::Reads:
        return display::count(use.reads);
    case Columns::Denials:
        return display::count(use.denials);
    case Columns::First:
        return display::time(use.first);
    case Columns::Last:
        return display::time(use.last);
    case Columns::By:
        return use.isBySameActor ? tr("This user") : tr("Same key or IP");
    case Columns::Rotated:
        return isRotated(use) ? tr("Rotated") : QString();
    case Columns::Count:
        break;
    }
    return {};
}

QVariant SecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Columns>(section)) {
    case Columns::Secret:
        return TargetText::one(m_investigation ? m_investigation->secrets.target : RuleTarget::Secret);
    case Columns::Account:
        return tr("Account");
    case Columns::Region:
        return tr("Region");
    case Columns::Reads:
        return tr("Successful");
    case Columns::Denials:
        return tr("Denied");
    case Columns::First:
        return m_listing == SecretListing::AtRisk ? tr("First (%1)").arg(display::zone())
                                                  : tr("First denied (%1)").arg(display::zone());
    case Columns::Last:
        return m_listing == SecretListing::AtRisk ? tr("Last (%1)").arg(display::zone())
                                                  : tr("Last denied (%1)").arg(display::zone());
    case Columns::By:
        return tr("By");
    case Columns::Rotated:
        return tr("Rotated");
    case Columns::Count:
        break;
    }
    return {};
}

} // namespace latchlight
