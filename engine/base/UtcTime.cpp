// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/UtcTime.h"

#include <array>
#include <cstdio>

namespace latchlight {

namespace {

constexpr std::int64_t secondsPerDay = 86400;

/// Two or four digits at `position`, or -1.
int digitsAt(std::string_view text, std::size_t position, std::size_t count)
{
    if (position + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (std::size_t i = position; i < position + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Seconds east of UTC of a zone suffix: empty, Z, +hh:mm, +hhmm, +hh.
std::optional<int> zoneOffset(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z") {
        return 0;
    }
    if (zone.front() != '+' && zone.front() != '-') {
        return std::nullopt;
    }
    const int sign = zone.front() == '-' ? -1 : 1;
    const int hours = digitsAt(zone, 1, 2);
    int minutes = 0;
    if (zone.size() == 6 && zone[3] == ':') {
        minutes = digitsAt(zone, 4, 2);
    } else if (zone.size() == 5) {
        minutes = digitsAt(zone, 3, 2);
    } else if (zone.size() != 3) {
        return std::nullopt;
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

std::int64_t daysFromCivil(int year, int month, int day)
{
    const std::int64_t shiftedYear = year - (month <= 2 ? 1 : 0);
    const std::int64_t era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400;
    const std::int64_t yearOfEra = shiftedYear - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

std::optional<UtcTime> parseUtcTime(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    constexpr std::size_t shortestTime = 16; // to the minute
    if (text.size() != dateLength && text.size() < shortestTime) {
        return std::nullopt;
    }
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 1970 || year > 2105 || month < 1 || month > 12 || text[4] != '-' || text[7] != '-' || day < 1 ||
        day > daysInMonth(year, month)) {
        return std::nullopt;
    }
    const std::int64_t midnight = daysFromCivil(year, month, day) * secondsPerDay;
    if (text.size() == dateLength) {
        return UtcTime{midnight};
    }
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    if ((text[10] != 'T' && text[10] != ' ' && text[10] != 't') || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        text[13] != ':') {
        return std::nullopt;
    }
    std::size_t position = shortestTime;
    int second = 0;
    if (position < text.size() && text[position] == ':') {
        second = digitsAt(text, position + 1, 2);
        if (second < 0 || second > 60) {
            return std::nullopt;
        }
        position += 3;
        if (position < text.size() && (text[position] == '.' || text[position] == ',')) {
            const std::size_t firstFraction = ++position;
            while (position < text.size() && text[position] >= '0' && text[position] <= '9') {
                ++position;
            }
            if (position == firstFraction) {
                return std::nullopt;
            }
        }
    }
    const auto offset = zoneOffset(text.substr(position));
    if (!offset) {
        return std::nullopt;
    }
    const UtcTime time{midnight + hour * 3600 + minute * 60 + second - *offset};
    return time.seconds < 0 ? std::nullopt : std::optional(time);
}

CalendarTime calendarTime(UtcTime time)
{
    const std::int64_t days =
        (time.seconds - (((time.seconds % secondsPerDay) + secondsPerDay) % secondsPerDay)) / secondsPerDay;
    const int rest = static_cast<int>(time.seconds - days * secondsPerDay);
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthPrime = (5 * dayOfYear + 2) / 153;
    CalendarTime parts;
    parts.day = static_cast<int>(dayOfYear - (153 * monthPrime + 2) / 5 + 1);
    parts.month = static_cast<int>(monthPrime < 10 ? monthPrime + 3 : monthPrime - 9);
    parts.year = static_cast<int>(yearOfEra + era * 400 + (parts.month <= 2 ? 1 : 0));
    parts.hour = rest / 3600;
    parts.minute = rest / 60 % 60;
    parts.second = rest % 60;
    parts.weekday = static_cast<int>((((days + 3) % 7) + 7) % 7);
    return parts;
}

std::string formatUtcTime(UtcTime time)
{
    const CalendarTime parts = calendarTime(time);
    std::array<char, 96> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT%02d:%02d:%02dZ", parts.year,
                                     parts.month, parts.day, parts.hour, parts.minute, parts.second);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

} // namespace latchlight
