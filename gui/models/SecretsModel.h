// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"
#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <vector>

namespace latchlight {

/// The two lists must never be mixed up: a secret that was only denied was not disclosed.
enum class SecretListing { AtRisk, DeniedOnly };

/// One list of secrets of the selected user. Those at risk are ticked once they are rotated: a tick is asked for by
/// `rotationRequested`; it shows when the case has it (`setRotated`).
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Secret, Account, Region, Reads, Denials, First, Last, By, Rotated, Count };

    explicit SecretsModel(SecretListing listing, QObject* parent = nullptr);

    void setInvestigation(const InvestigationPtr& investigation);

    /// `whyReadOnly`: why nothing can be ticked; empty where it can.
    void setRotated(const RotatedSecrets& secrets, const QString& whyReadOnly);
    [[nodiscard]] int rotatedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rotationRequested(const QString& secret, Qt::CheckState state);

private:
    [[nodiscard]] bool isTickable(const QModelIndex& index) const;
    [[nodiscard]] bool isRotated(const SecretUse& use) const { return m_rotated.count(caseNameOf(use.secret)) > 0; }
    [[nodiscard]] QString rotationText(const SecretUse& use) const;
    [[nodiscard]] const std::vector<SecretUse>& uses() const;
    [[nodiscard]] QString text(const SecretUse& use, Columns column) const;

    SecretListing m_listing;
    InvestigationPtr m_investigation;
    RotatedSecrets m_rotated;
    QString m_whyReadOnly;
};

} // namespace latchlight
