// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CellDelegate.h"

#include "gui/models/ItemRoles.h"
#include "gui/platform/ThemeColors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace latchlight {

CellDelegate::CellDelegate(QObject* parent, int warningRole, int warningColumn)
    : QStyledItemDelegate(parent)
    , m_warningRole(warningRole)
    , m_warningColumn(warningColumn)
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(IsLockedRole).toBool()) {
        return;
    }
    // A disabled item would grey the text as well, which has to stay readable.
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    const QRect box = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    QColor veil = item.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    constexpr float veilOpacity = 0.62F;
    veil.setAlphaF(veilOpacity);
    painter->fillRect(box.adjusted(-1, -1, 1, 1), veil);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int air = 5; // px above and below the text together
    const QSize tight = QStyledItemDelegate::sizeHint(option, index);
    return {tight.width(), std::max(tight.height(), option.fontMetrics.height() + air)};
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(IsIdentifierRole).toBool()) {
        option->font.setFamilies(m_fixedFont.families());
        option->font.setFixedPitch(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    if (!isSelected && m_warningRole >= 0 && index.column() == m_warningColumn && index.data(m_warningRole).toBool()) {
        option->palette.setColor(QPalette::Text, ThemeColors::forPalette(option->palette).color(ColorRole::Negative));
    }
}

} // namespace latchlight
