// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractTableModel>

#include <vector>

namespace latchlight {

/// The two lists must never be mixed up: a secret that was only denied was not disclosed.
enum class SecretListing { AtRisk, DeniedOnly };

/// One list of secrets of the selected user.
class SecretsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Columns { Secret, Account, Region, Reads, Denials, First, Last, By, Count };

    explicit SecretsModel(SecretListing listing, QObject* parent = nullptr);

    void setInvestigation(const InvestigationPtr& investigation);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<SecretUse>& uses() const;
    [[nodiscard]] QString text(const SecretUse& use, Columns column) const;

    SecretListing m_listing;
    InvestigationPtr m_investigation;
};

} // namespace latchlight
