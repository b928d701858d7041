// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CommandDelegate.h"

#include "engine/response/RotationCommands.h"
#include "gui/models/CommandsModel.h"
#include "gui/platform/ThemeColors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int padding = 8; ///< px
constexpr int gap = 3;     ///< px between lines
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
constexpr int proseFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont weighted(const QFont& font, double scale, QFont::Weight weight)
{
    QFont other = font;
    other.setPointSizeF(font.pointSizeF() * scale);
    other.setWeight(weight);
    return other;
}

QFont commandFont(const QStyleOptionViewItem& option)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(option.font.pointSizeF() * 0.95);
    return font;
}

/// Changing commands must be told from looking ones at a glance.
ColorRole stageRole(CommandStage stage)
{
    switch (stage) {
    case CommandStage::Change:
        return ColorRole::Negative;
    case CommandStage::Undo:
        return ColorRole::Warning;
    case CommandStage::LookFirst:
    case CommandStage::Verify:
        break;
    }
    return ColorRole::Positive;
}

int wrappedHeight(const QFont& font, const QString& text, int width, int flags)
{
    constexpr int unlimited = 100000;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, unlimited), flags, text).height();
}

} // namespace

struct CommandDelegate::Parts
{
    QRect group;
    QRect stage;
    QRect purpose;
    QRect command;
    int height = 0;
};

CommandDelegate::Parts CommandDelegate::parts(const QStyleOptionViewItem& option, const QModelIndex& index,
                                              int width) const
{
    Parts parts;
    const int textWidth = std::max(50, width - 2 * padding);
    int top = padding;
    if (index.data(CommandsModel::BeginsGroupRole).toBool()) {
        const QFont font = weighted(option.font, 1.05, QFont::DemiBold);
        const int height = wrappedHeight(font, index.data(CommandsModel::GroupRole).toString(), textWidth, proseFlags);
        parts.group = {padding, top, textWidth, height};
        top += height + 2 * gap;
    }
    const QFontMetrics stageMetrics(weighted(option.font, 0.85, QFont::DemiBold));
    const int stageWidth = stageMetrics.horizontalAdvance(index.data(CommandsModel::StageTextRole).toString()) + 12;
    parts.stage = {padding, top, stageWidth, stageMetrics.height() + 2};
    const int purposeLeft = padding + stageWidth + padding;
    const int purposeWidth = std::max(50, width - purposeLeft - padding);
    const int purposeHeight =
        wrappedHeight(option.font, index.data(CommandsModel::PurposeRole).toString(), purposeWidth, proseFlags);
    parts.purpose = {purposeLeft, top, purposeWidth, purposeHeight};
    top += std::max(parts.stage.height(), purposeHeight) + gap;

    const QString command = index.data(CommandsModel::CommandRole).toString();
    const int commandHeight =
        command.isEmpty()
            ? wrappedHeight(option.font, index.data(CommandsModel::RefusalRole).toString(), textWidth, proseFlags)
            : wrappedHeight(commandFont(option), command, textWidth - 2 * gap, wrapFlags) + 2 * gap;
    parts.command = {padding, top, textWidth, commandHeight};
    parts.height = top + commandHeight + padding;
    return parts;
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, parts(option, index, width).height};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = ThemeColors::forPalette(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Parts parts = this->parts(option, index, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (index.data(CommandsModel::BeginsGroupRole).toBool()) {
        painter->setFont(weighted(option.font, 1.05, QFont::DemiBold));
        painter->setPen(colors.color(ColorRole::Text));
        painter->drawText(parts.group, proseFlags, index.data(CommandsModel::GroupRole).toString());
    }
    const QColor stage =
        colors.color(stageRole(static_cast<CommandStage>(index.data(CommandsModel::StageRole).toInt())));
    painter->setPen(stage);
    painter->drawRoundedRect(QRectF(parts.stage).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(weighted(option.font, 0.85, QFont::DemiBold));
    painter->drawText(parts.stage, Qt::AlignCenter, index.data(CommandsModel::StageTextRole).toString());
    painter->setFont(option.font);
    painter->setPen(colors.color(ColorRole::Text));
    painter->drawText(parts.purpose, proseFlags, index.data(CommandsModel::PurposeRole).toString());

    const QString command = index.data(CommandsModel::CommandRole).toString();
    if (command.isEmpty()) {
        painter->setPen(colors.color(ColorRole::Warning));
        painter->drawText(parts.command, proseFlags, index.data(CommandsModel::RefusalRole).toString());
    } else {
        painter->setPen(isSelected ? QPen(colors.color(ColorRole::Accent), 2) : QPen(colors.color(ColorRole::Grid)));
        painter->setBrush(colors.color(ColorRole::AlternateBase));
        painter->drawRoundedRect(QRectF(parts.command).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(commandFont(option));
        painter->setPen(colors.color(ColorRole::Text));
        painter->drawText(parts.command.adjusted(gap + 1, gap, -gap, -gap), wrapFlags, command);
    }
    painter->restore();
}

} // namespace latchlight
