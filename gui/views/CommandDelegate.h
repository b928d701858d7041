// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace latchlight {

/// One command: heading of its group where one begins, stage and purpose, and the whole command, wrapped.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Parts;
    /// Where everything goes in a row of `width` pixels at the origin.
    [[nodiscard]] Parts parts(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
};

} // namespace latchlight
