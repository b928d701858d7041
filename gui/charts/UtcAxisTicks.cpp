// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/UtcAxisTicks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>
#include <cstdint>

namespace latchlight {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 86400;
constexpr std::int64_t week = 7 * day;
constexpr std::int64_t shortestMonth = 28 * day;

enum class StepUnit { Seconds, Months };

/// Distance of two ticks: seconds, or calendar months.
struct Step
{
    StepUnit unit = StepUnit::Seconds;
    std::int64_t amount = minute;

    [[nodiscard]] std::int64_t shortestSeconds() const
    {
        return unit == StepUnit::Seconds ? amount : amount * shortestMonth;
    }
    [[nodiscard]] bool isBelowADay() const { return unit == StepUnit::Seconds && amount < day; }
    [[nodiscard]] bool isBelowAMonth() const { return unit == StepUnit::Seconds; }
    [[nodiscard]] bool isBelowAYear() const { return unit == StepUnit::Seconds || amount < 12; }
};

constexpr std::array secondSteps{minute,   5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
                                 3 * hour, 6 * hour,   12 * hour,   day,         2 * day,     week, 2 * week};
constexpr std::array<std::int64_t, 10> monthSteps{1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000};

Step chooseStep(std::int64_t lengthSeconds, std::int64_t maximumTicks)
{
    const std::int64_t atLeast = lengthSeconds / std::max<std::int64_t>(1, maximumTicks);
    for (const std::int64_t seconds : secondSteps) {
        if (seconds >= atLeast) {
            return {StepUnit::Seconds, seconds};
        }
    }
    for (const std::int64_t months : monthSteps) {
        if (months * shortestMonth >= atLeast) {
            return {StepUnit::Months, months};
        }
    }
    std::int64_t months = monthSteps.back();
    while (months * shortestMonth < atLeast) {
        months *= 2;
    }
    return {StepUnit::Months, months};
}

QDate dateOf(UtcTime time)
{
    const CalendarTime parts = calendarTime(time);
    return {parts.year, parts.month, parts.day};
}

UtcTime monthStart(std::int64_t monthsSinceYearZero)
{
    const auto year = static_cast<int>(monthsSinceYearZero / 12);
    const auto month = static_cast<int>(monthsSinceYearZero % 12) + 1;
    return {daysFromCivil(year, month, 1) * day};
}

std::int64_t monthsSinceYearZero(UtcTime time)
{
    const CalendarTime parts = calendarTime(time);
    return std::int64_t{parts.year} * 12 + parts.month - 1;
}

/// The last round time at or before `time`.
UtcTime roundedDown(UtcTime time, Step step)
{
    if (step.unit == StepUnit::Months) {
        const std::int64_t months = monthsSinceYearZero(time);
        return monthStart(months - months % step.amount);
    }
    // The epoch is a Thursday; weeks begin on Monday, three days earlier.
    const std::int64_t shift = step.amount % week == 0 ? 3 * day : 0;
    return bucketStart(time + shift, step.amount) - shift;
}

UtcTime next(UtcTime time, Step step)
{
    return step.unit == StepUnit::Months ? monthStart(monthsSinceYearZero(time) + step.amount) : time + step.amount;
}

/// How a language writes a day without and with its weekday and year, in the letters of QLocale::toString.
QString dayFormat()
{
    return QCoreApplication::translate("UtcAxisTicks", "d MMM", "a format of QLocale::toString");
}

QString wholeDayFormat()
{
    return QCoreApplication::translate("UtcAxisTicks", "ddd d MMM yyyy", "a format of QLocale::toString");
}

QString tickLabel(UtcTime time, Step step)
{
    const QLocale locale;
    if (step.isBelowADay()) {
        const CalendarTime parts = calendarTime(time);
        return QTime(parts.hour, parts.minute).toString(QStringLiteral("HH:mm"));
    }
    if (step.isBelowAMonth()) {
        return locale.toString(dateOf(time), dayFormat());
    }
    return locale.toString(dateOf(time), step.isBelowAYear() ? QStringLiteral("MMM") : QStringLiteral("yyyy"));
}

Step spanStep(Step step)
{
    if (step.isBelowADay()) {
        return {StepUnit::Seconds, day};
    }
    return {StepUnit::Months, step.isBelowAMonth() ? 1 : 12};
}

QString spanLabel(UtcTime time, Step span)
{
    const QLocale locale;
    if (span.unit == StepUnit::Seconds) {
        return locale.toString(dateOf(time), wholeDayFormat());
    }
    return locale.toString(dateOf(time), span.isBelowAYear() ? QStringLiteral("MMMM yyyy") : QStringLiteral("yyyy"));
}

/// What the clocks show over the range. Rounding is done on that, and turned back.
TimeRange shownRange(TimeRange visible, const DisplayZone& zone)
{
    constexpr std::int64_t widestChange = day; // of the clocks, inside the range
    return {zone.wallClock(visible.begin) - (zone.isUtc() ? 0 : widestChange),
            zone.wallClock(visible.end) + (zone.isUtc() ? 0 : widestChange)};
}

std::vector<UtcSpan> spansOf(TimeRange visible, Step span, const DisplayZone& zone)
{
    std::vector<UtcSpan> spans;
    const TimeRange shown = shownRange(visible, zone);
    for (UtcTime start = roundedDown(shown.begin, span); start < shown.end; start = next(start, span)) {
        const TimeRange range{std::max(zone.fromWallClock(start), visible.begin),
                              std::min(zone.fromWallClock(next(start, span)), visible.end)};
        if (!range.isEmpty()) {
            spans.push_back({range, spanLabel(start, span)});
        }
    }
    return spans;
}

Step stepForWidth(TimeRange visible, double width, double minimumDistance)
{
    constexpr double sensibleMaximum = 200;
    const double fitting = std::clamp(width / minimumDistance, 1.0, sensibleMaximum);
    return chooseStep(visible.lengthSeconds(), static_cast<std::int64_t>(fitting));
}

std::vector<UtcTime> roundTimes(TimeRange visible, Step step, const DisplayZone& zone)
{
    std::vector<UtcTime> times;
    const TimeRange shown = shownRange(visible, zone);
    for (UtcTime start = roundedDown(shown.begin, step); start < shown.end; start = next(start, step)) {
        const UtcTime time = zone.fromWallClock(start);
        const bool isRepeated = !times.empty() && times.back() >= time; // an hour that the clocks leave out
        if (visible.contains(time) && !isRepeated) {
            times.push_back(time);
        }
    }
    return times;
}

} // namespace

UtcAxisTicks UtcAxisTicks::forRange(TimeRange visible, double width, double minimumDistance, const DisplayZone& zone)
{
    UtcAxisTicks axis;
    if (visible.isEmpty() || width <= 0 || minimumDistance <= 0) {
        return axis;
    }
    const Step step = stepForWidth(visible, width, minimumDistance);
    for (const UtcTime time : roundTimes(visible, step, zone)) {
        axis.ticks.push_back({time, tickLabel(zone.wallClock(time), step)});
    }
    constexpr double minorPerTick = 7; // days of a week
    axis.minorTicks = roundTimes(visible, stepForWidth(visible, width, minimumDistance / minorPerTick), zone);
    if (step.isBelowAYear()) {
        axis.spans = spansOf(visible, spanStep(step), zone);
    }
    return axis;
}

} // namespace latchlight
