// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/WeekChart.h"

#include "gui/bridge/LogText.h"
#include "gui/charts/ChartAccessible.h"
#include "gui/platform/ThemeColors.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr std::size_t hoursOfDay = 24;
constexpr int days = 7;
constexpr int labelledHours = 6;   ///< 0, 6, 12, 18
constexpr int gap = 6;             // px
constexpr int fieldGap = 1;        // px between two fields
constexpr double rowHeights = 0.7; ///< height of a row in lines of text: every second row has a label

QString dayName(std::size_t hour)
{
    return QLocale().standaloneDayName(static_cast<int>(hour / hoursOfDay) + 1, QLocale::LongFormat);
}

QString shortDayName(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

/// Between two opaque colours; 0 is the first.
QColor mixed(const QColor& from, const QColor& to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

WeekChart::WeekChart(QWidget* parent)
    : QWidget(parent)
{
    ChartAccessible::install(); // before anybody asks for the chart
    setObjectName(QStringLiteral("weekChart"));
    setAccessibleName(tr("Hours of activity"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void WeekChart::setHours(const Hours& events, const Hours& denied)
{
    m_events = events;
    m_denied = denied;
    setAccessibleDescription(summary());
    update();
}

QString WeekChart::describe(std::size_t hour) const
{
    const auto ofDay = static_cast<int>(hour % hoursOfDay);
    //: %1 a day of the week, %2 and %3 hours, %4 a number of events, %5 how many of them were denied,
    //: %6 a time zone
    return tr("%1, %2 to %3 h %6: %4, of which %5 denied")
        .arg(dayName(hour))
        .arg(ofDay)
        .arg(ofDay + 1)
        .arg(tr("%n event(s)", nullptr, display::pluralNumber(m_events[hour])), display::count(m_denied[hour]),
             display::zone());
}

QString WeekChart::summary() const
{
    const auto busiest = std::max_element(m_events.begin(), m_events.end());
    if (*busiest == 0) {
        return tr("No events.");
    }
    const auto active = std::count_if(m_events.begin(), m_events.end(), [](std::uint64_t count) { return count > 0; });
    //: %1 a number of hours, %2 the description of one hour
    return tr("Active in %1 of the 168 hours of a week; most on %2.")
        .arg(active)
        .arg(describe(static_cast<std::size_t>(busiest - m_events.begin())));
}

int WeekChart::labelWidth() const
{
    int width = 0;
    for (int day = 0; day < days; ++day) {
        width = std::max(width, fontMetrics().horizontalAdvance(shortDayName(day)));
    }
    return width + 2 * gap;
}

QSize WeekChart::minimumSizeHint() const
{
    constexpr int narrowestField = 5;
    const int rows = static_cast<int>(std::ceil(days * rowHeights * fontMetrics().height()));
    return {labelWidth() + narrowestField * static_cast<int>(hoursOfDay) + gap, rows + fontMetrics().height() + gap};
}

QSize WeekChart::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() * 2, least.height()};
}

QRectF WeekChart::fieldRect(std::size_t hour) const
{
    const double left = labelWidth();
    const double columnWidth = (width() - left - gap) / static_cast<double>(hoursOfDay);
    const double rowHeight = static_cast<double>(height() - fontMetrics().height() - gap) / days;
    return {left + static_cast<double>(hour % hoursOfDay) * columnWidth,
            static_cast<double>(hour / hoursOfDay) * rowHeight, columnWidth - fieldGap, rowHeight - fieldGap};
}

QString WeekChart::textAt(QPoint position) const
{
    for (std::size_t hour = 0; hour < m_events.size(); ++hour) {
        if (fieldRect(hour).contains(position)) {
            return describe(hour);
        }
    }
    return {};
}

bool WeekChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const QString text = textAt(help.pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help.globalPos(), text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

void WeekChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintLabels(painter);
    const std::uint64_t highest = std::max<std::uint64_t>(1, *std::max_element(m_events.begin(), m_events.end()));
    for (std::size_t hour = 0; hour < m_events.size(); ++hour) {
        paintField(painter, hour, highest);
    }
}

void WeekChart::paintLabels(QPainter& painter) const
{
    painter.setPen(ThemeColors::forPalette(palette()).color(ColorRole::MutedText));
    constexpr int labelledDays = 2;
    for (int day = 0; day < days; day += labelledDays) {
        const QRectF field = fieldRect(static_cast<std::size_t>(day) * hoursOfDay);
        const double lineHeight = fontMetrics().height();
        const double top = std::max(0.0, field.center().y() - lineHeight / 2);
        painter.drawText(QRectF(0, top, labelWidth() - gap, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         shortDayName(day));
    }
    for (std::size_t hour = 0; hour < hoursOfDay; hour += labelledHours) {
        const QRectF field = fieldRect((days - 1) * hoursOfDay + hour);
        painter.drawText(QPointF(field.left(), height() - fontMetrics().descent() - 1),
                         //: an hour of the day on an axis; %1 a number
                         tr("%1 h").arg(hour));
    }
}

void WeekChart::paintField(QPainter& painter, std::size_t hour, std::uint64_t highest) const
{
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    const QRectF field = fieldRect(hour);
    if (m_events[hour] == 0) {
        painter.fillRect(field, colors.color(ColorRole::Grid));
        return;
    }
    // The root lifts small counts: beside one burst they would vanish.
    const double part = std::sqrt(static_cast<double>(m_events[hour]) / static_cast<double>(highest));
    constexpr double palest = 0.25;
    painter.fillRect(
        field, mixed(colors.color(ColorRole::Base), colors.color(ColorRole::Count), palest + (1 - palest) * part));
    if (m_denied[hour] > 0) {
        const double height = std::max(2.0, field.height() / 4);
        painter.fillRect(QRectF(field.left(), field.bottom() - height, field.width(), height),
                         colors.color(ColorRole::Negative));
    }
}

} // namespace latchlight
