// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace latchlight {

/// Cells of the tables: identifiers in a fixed-width font, warnings in the colour of their role (the words say it too),
/// check boxes that cannot be changed under a veil.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `warningRole`: a bool role of the model that marks rows to be coloured; `warningColumn`: where. -1: none.
    explicit CellDelegate(QObject* parent, int warningRole = -1, int warningColumn = -1);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_warningRole;
    int m_warningColumn;
    QFont m_fixedFont;
};

} // namespace latchlight
