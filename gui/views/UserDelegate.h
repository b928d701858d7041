// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace latchlight {

/// One user of the ranking on three lines: score and severity, name and origin, reason; activity and verdict at the
/// right.
class UserDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintScore(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintTexts(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    /// The mark of known noise at the left of a line; the width that it takes, 0 without one.
    int paintSuppressed(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const;
    void paintActivity(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;
};

} // namespace latchlight
