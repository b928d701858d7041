// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ChartTicks.h"

#include "engine/report/ReportText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace latchlight {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 86400;
/// 1970-01-05, the first Monday: weeks are counted from it.
constexpr std::int64_t firstMonday = 4 * day;

constexpr std::array<std::int64_t, 14> fixedSteps{minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                                  hour,   2 * hour,   3 * hour,    6 * hour,    12 * hour,
                                                  day,    2 * day,    7 * day,     14 * day};
constexpr std::array<int, 9> monthSteps{1, 2, 3, 6, 12, 24, 60, 120, 240};

TimeTick tickAt(UtcTime time, std::int64_t step, bool isNewDate)
{
    const std::string text = timeText(time);
    const std::size_t blank = text.find(' ');
    if (step >= day) {
        return {time, text.substr(0, blank), {}};
    }
    return {time, text.substr(blank + 1, 5), isNewDate ? text.substr(0, blank) : std::string()};
}

std::vector<TimeTick> fixedTicks(TimeRange range, std::int64_t step)
{
    const std::int64_t origin = step % (7 * day) == 0 ? firstMonday : 0;
    UtcTime time = bucketStart(range.begin - origin, step) + origin;
    if (time < range.begin) {
        time = time + step;
    }
    std::vector<TimeTick> ticks;
    for (; time < range.end; time = time + step) {
        const bool isNewDate = ticks.empty() || bucketStart(ticks.back().time, day) != bucketStart(time, day);
        ticks.push_back(tickAt(time, step, isNewDate));
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(TimeRange range, int months)
{
    const CalendarTime begin = calendarTime(range.begin);
    std::vector<TimeTick> ticks;
    for (int number = (begin.year * 12 + begin.month - 1) / months * months;; number += months) {
        const UtcTime time{daysFromCivil(number / 12, number % 12 + 1, 1) * day};
        if (time >= range.end) {
            return ticks;
        }
        if (time >= range.begin) {
            ticks.push_back(tickAt(time, day, true));
        }
    }
}

} // namespace

std::vector<TimeTick> timeTicks(TimeRange range, std::size_t maximum)
{
    const auto limit = static_cast<std::int64_t>(std::max<std::size_t>(maximum, 2));
    for (const std::int64_t step : fixedSteps) {
        if (range.lengthSeconds() / step < limit) {
            return fixedTicks(range, step);
        }
    }
    for (const int months : monthSteps) {
        // 28 days: rather too few ticks than one too many
        if (range.lengthSeconds() / (28 * day * months) < limit) {
            return monthTicks(range, months);
        }
    }
    return monthTicks(range, 12 * 100);
}

std::vector<double> countTicks(double highest, std::size_t maximum)
{
    const double wanted = std::isfinite(highest) ? std::max(highest, 1.0) : 1.0;
    const auto limit = static_cast<double>(std::max<std::size_t>(maximum, 2) - 1);
    double step = 1;
    for (double power = 1; std::ceil(wanted / step) > limit; power *= 10) {
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            step = factor * power;
            if (std::ceil(wanted / step) <= limit) {
                break;
            }
        }
    }
    std::vector<double> ticks;
    for (double value = 0;; value += step) {
        ticks.push_back(value);
        if (value >= wanted) {
            return ticks;
        }
    }
}

} // namespace latchlight
