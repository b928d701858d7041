// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <set>
#include <string>
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

    /// Names as secretName() gives them.
    void setRotated(const std::set<std::string>& secrets, bool isReadOnly);
    [[nodiscard]] int rotatedCount() const;
    /// What the case calls a secret: its name with account and region, which tell apart secrets of one name.
    [[nodiscard]] static std::string secretName(const SecretUse& use);

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
    [[nodiscard]] bool isRotated(const SecretUse& use) const { return m_rotated.count(secretName(use)) > 0; }
    [[nodiscard]] const std::vector<SecretUse>& uses() const;
    [[nodiscard]] QString text(const SecretUse& use, Columns column) const;

    SecretListing m_listing;
    InvestigationPtr m_investigation;
    std::set<std::string> m_rotated;
    bool m_isReadOnly = false;
};

} // namespace latchlight
