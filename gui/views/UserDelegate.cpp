// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/UserDelegate.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/Findings.h"
#include "gui/charts/SeverityMarker.h"
#include "gui/charts/Sparkline.h"
#include "gui/models/ActorTableModel.h"
#include "gui/platform/ThemeColors.h"
#include "gui/views/SuppressedMark.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int padding = 8;        ///< px around and between the parts of a row
constexpr int lineGap = 2;        ///< px
constexpr int activityWidth = 70; ///< px

Severity severityOf(const QModelIndex& index)
{
    return static_cast<Severity>(index.data(ActorTableModel::SeverityRole).toInt());
}

bool isFlagged(const QModelIndex& index)
{
    return index.data(ActorTableModel::IsFlaggedRole).toBool();
}

QFont scaled(const QFont& font, double scale, QFont::Weight weight = QFont::Normal)
{
    QFont other = font;
    other.setPointSizeF(font.pointSizeF() * scale);
    other.setWeight(weight);
    return other;
}

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColor(const QStyleOptionViewItem& option, ColorRole role)
{
    return isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                              : ThemeColors::forPalette(option.palette).color(role);
}

/// The name behind signs for a star and a note.
QString markedName(const QModelIndex& index)
{
    QString name = index.data(ActorTableModel::NameRole).toString();
    if (index.data(ActorTableModel::HasNoteRole).toBool()) {
        name.prepend(QStringLiteral("✎ "));
    }
    if (index.data(ActorTableModel::IsStarredRole).toBool()) {
        name.prepend(QStringLiteral("★ "));
    }
    return name;
}

/// Wide enough for "100" and for the longest severity word in any language.
int scoreWidth(const QStyleOptionViewItem& option)
{
    const QFontMetrics metrics(scaled(option.font, 0.85, QFont::DemiBold));
    int width = 40;
    for (const Severity severity :
         {Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        width = std::max(width, metrics.horizontalAdvance(EnumText::of(severity)));
    }
    return width;
}

} // namespace

QSize UserDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    const int small = QFontMetrics(scaled(option.font, 0.9)).height();
    const int smallLines = index.data(ActorTableModel::RuleRole).toString().isEmpty() ? 2 : 3;
    return {200, 2 * padding + line + smallLines * (small + lineGap)};
}

void UserDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem background = option;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const int score = scoreWidth(option);
    const QRect texts(inner.left() + score + padding, inner.top(), inner.width() - score - padding, inner.height());
    paintScore(*painter, {inner.left(), inner.top(), score, inner.height()}, option, index);
    paintTexts(*painter, texts, option, index);
    paintActivity(*painter, texts, option, index);

    const ThemeColors& colors = ThemeColors::forPalette(option.palette);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colors.color(ColorRole::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus) && !isSelected(option)) {
        painter->setPen(colors.color(ColorRole::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void UserDelegate::paintScore(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const ThemeColors& colors = ThemeColors::forPalette(option.palette);
    const int badgeHeight = QFontMetrics(scaled(option.font, 1.2, QFont::Bold)).height() + 4;
    const QRect badge(area.left(), area.top(), area.width(), badgeHeight);
    if (!isFlagged(index)) {
        painter.setPen(textColor(option, ColorRole::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(textColor(option, ColorRole::MutedText));
        painter.drawText(badge, Qt::AlignCenter, QStringLiteral("\u2013"));
        return;
    }
    const QColor severity = colors.color(severitymarker::colorRole(severityOf(index)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(severity);
    painter.drawRoundedRect(badge, 5, 5);
    painter.setPen(colors.color(ColorRole::Base));
    painter.setFont(scaled(option.font, 1.2, QFont::Bold));
    painter.drawText(badge, Qt::AlignCenter, QString::number(index.data(ActorTableModel::ScoreRole).toInt()));

    painter.setPen(isSelected(option) ? option.palette.color(QPalette::HighlightedText) : severity);
    painter.setFont(scaled(option.font, 0.85, QFont::DemiBold));
    painter.drawText(area.adjusted(0, badgeHeight + lineGap, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     EnumText::of(severityOf(index)));
}

void UserDelegate::paintTexts(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    struct Line
    {
        int role;
        QFont font;
        ColorRole color;
        int reserved; ///< px kept free at the right for the verdict, the activity or the marks
    };
    const QFont small = scaled(option.font, 0.9);
    const QString verdict = index.data(ActorTableModel::VerdictRole).toString();
    const int verdictWidth = verdict.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(verdict) + padding;
    const QString marks = index.data(ActorTableModel::MarksRole).toString();
    const int marksWidth =
        marks.isEmpty() ? 0 : std::min(QFontMetrics(small).horizontalAdvance(marks) + padding, area.width() / 2);
    const Line lines[] = {
        {ActorTableModel::NameRole, scaled(option.font, 1.0, isFlagged(index) ? QFont::DemiBold : QFont::Normal),
         ColorRole::Text, std::min(verdictWidth, area.width() / 2)},
        {ActorTableModel::OriginRole, small, ColorRole::MutedText, activityWidth + padding},
        {ActorTableModel::ReasonRole, small, ColorRole::Text, marksWidth},
        {ActorTableModel::RuleRole, small, ColorRole::MutedText, 0},
    };
    int top = area.top();
    for (const Line& line : lines) {
        const QFontMetrics metrics(line.font);
        QRect rect(area.left(), top, area.width() - line.reserved, metrics.height());
        painter.setFont(line.font);
        if (line.role == ActorTableModel::ReasonRole) {
            painter.setPen(textColor(option, ColorRole::Accent));
            const QRect end(rect.right() + padding, top, marksWidth - padding, metrics.height());
            painter.drawText(end, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(marks, Qt::ElideRight, end.width()));
            rect.setLeft(rect.left() + paintSuppressed(painter, rect, option, index));
        }
        painter.setPen(textColor(option, line.color));
        // The end of a name or an account tells more than its middle.
        const bool isName = line.role == ActorTableModel::NameRole;
        const QString text = isName ? markedName(index) : index.data(line.role).toString();
        const bool isSentence = line.role == ActorTableModel::ReasonRole || line.role == ActorTableModel::RuleRole;
        const Qt::TextElideMode elide = isSentence ? Qt::ElideRight : Qt::ElideMiddle;
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, elide, rect.width()));
        top += metrics.height() + lineGap;
    }
}

int UserDelegate::paintSuppressed(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QString mark = index.data(ActorTableModel::SuppressedRole).toString();
    if (mark.isEmpty()) {
        return 0;
    }
    const QColor color = textColor(option, ColorRole::MutedText);
    const int side = line.height();
    suppressedmark::paint(painter, QRectF(line.left(), line.top(), side, side), color);
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(mark);
    painter.save();
    painter.setFont(bold);
    painter.setPen(color);
    painter.drawText(line.adjusted(side + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark);
    painter.restore();
    return side + 4 + width + padding;
}

void UserDelegate::paintActivity(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QFont small = scaled(option.font, 0.9);
    const QFontMetrics metrics(small);
    const int firstLine = QFontMetrics(option.font).height();
    const QString verdict = index.data(ActorTableModel::VerdictRole).toString();
    if (!verdict.isEmpty()) {
        const QRect rect(area.left() + area.width() / 2, area.top(), area.width() - area.width() / 2, firstLine);
        painter.setFont(small);
        painter.setPen(textColor(option, ColorRole::MutedText));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(verdict, Qt::ElideRight, rect.width()));
    }
    std::vector<Sparkline::Bar> bars;
    for (const ActivityStep& step : index.data(ActorTableModel::ActivityRole).value<std::vector<ActivityStep>>()) {
        bars.push_back({static_cast<double>(step.denied), step.isFlagged});
    }
    const QRect chart(area.right() - activityWidth + 1, area.top() + firstLine + lineGap, activityWidth,
                      metrics.height());
    const std::optional<QColor> monochrome =
        isSelected(option) ? std::optional<QColor>(option.palette.color(QPalette::HighlightedText)) : std::nullopt;
    Sparkline(std::move(bars))
        .paint(painter, chart, ThemeColors::forPalette(option.palette), severitymarker::colorRole(severityOf(index)),
               monochrome);
}

} // namespace latchlight
