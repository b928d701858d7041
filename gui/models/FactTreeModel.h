// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/EventsPivot.h"
#include "gui/models/ItemRoles.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace latchlight {

/// Rows under a heading. Cells beyond the columns of the model are not shown.
struct FactSection
{
    QString title;
    QList<QStringList> rows;
    bool isIdentifiers = false;  ///< the first cell of each row is an ARN, key or address
    QStringList filterTerms{};   ///< of each row, for FilterTermRole; empty, or as many as rows
    QList<EventsPivot> pivots{}; ///< of each row, for PivotRole; empty, or as many as rows
    QList<QStringList> copies{}; ///< of each row, what is copied instead of its cells; empty, or as many as rows
    QString key{};               ///< tells the section from others, whatever its title says now
};

/// Two levels: headings, and rows of text below them. For lists of at most some thousand facts.
class FactTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FactTreeModel(QStringList headers, QObject* parent = nullptr);

    /// As many as before.
    void setHeaders(const QStringList& headers);
    /// Sections without rows are left out.
    void setSections(const QList<FactSection>& sections);

    [[nodiscard]] const QList<FactSection>& sections() const { return m_sections; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString copyText(const QModelIndex& index) const;
    [[nodiscard]] QVariant pivot(const QModelIndex& index) const;

    QStringList m_headers;
    QList<FactSection> m_sections;
};

} // namespace latchlight
