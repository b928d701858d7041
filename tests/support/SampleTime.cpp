// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleTime.h"

#include <chrono>

namespace latchlight::test {

namespace {

struct CalendarFields
{
    int year;
    unsigned month;
    unsigned day;
    int hour;
    int minute;
    int second;
};

CalendarFields calendarFields(UtcSeconds time)
{
    const std::chrono::sys_days day{std::chrono::days{time / secondsPerDay}};
    const std::chrono::year_month_day date{day};
    const int secondOfDay = static_cast<int>(time % secondsPerDay);
    return {static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            secondOfDay / 3600,
            secondOfDay / 60 % 60,
            secondOfDay % 60};
}

template<typename Number>
std::string twoDigits(Number value)
{
    std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

} // namespace

std::string isoTime(UtcSeconds time)
{
    const CalendarFields fields = calendarFields(time);
    return std::to_string(fields.year) + "-" + twoDigits(fields.month) + "-" + twoDigits(fields.day) + "T" +
           twoDigits(fields.hour) + ":" + twoDigits(fields.minute) + ":" + twoDigits(fields.second) + "Z";
}

std::string deliveryTime(UtcSeconds time)
{
    const CalendarFields fields = calendarFields(time);
    return std::to_string(fields.year) + twoDigits(fields.month) + twoDigits(fields.day) + "T" +
           twoDigits(fields.hour) + twoDigits(fields.minute) + "Z";
}

std::string digestTime(UtcSeconds time)
{
    const CalendarFields fields = calendarFields(time);
    return std::to_string(fields.year) + twoDigits(fields.month) + twoDigits(fields.day) + "T" +
           twoDigits(fields.hour) + twoDigits(fields.minute) + twoDigits(fields.second) + "Z";
}

std::string dayFolder(UtcSeconds time)
{
    const CalendarFields fields = calendarFields(time);
    return std::to_string(fields.year) + "/" + twoDigits(fields.month) + "/" + twoDigits(fields.day);
}

bool isWeekend(UtcSeconds time)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{std::chrono::days{time / secondsPerDay}}};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

} // namespace latchlight::test
