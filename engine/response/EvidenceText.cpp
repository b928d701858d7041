// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/EvidenceText.h"

#include "engine/response/ShellQuoting.h"

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::size_t longestValue = 300; // bytes
constexpr std::int64_t secondsPerMinute = 60;
constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t secondsPerDay = 86400;

} // namespace

std::string shown(std::string_view value)
{
    return value.size() <= longestValue ? printable(value) : printable(value.substr(0, longestValue)) + "…";
}

std::string listed(const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), mostListedValues); ++i) {
        text += text.empty() ? "" : ", ";
        text += shown(values[i]);
    }
    return values.size() > mostListedValues
               ? text + " and " + std::to_string(values.size() - mostListedValues) + " more"
               : text;
}

std::string durationText(std::int64_t seconds)
{
    if (seconds < 2 * secondsPerMinute) {
        return std::to_string(seconds) + " s";
    }
    if (seconds < 2 * secondsPerHour) {
        return std::to_string(seconds / secondsPerMinute) + " min";
    }
    if (seconds < 2 * secondsPerDay) {
        return std::to_string(seconds / secondsPerHour) + " h";
    }
    return std::to_string(seconds / secondsPerDay) + " days";
}

std::string timeBesideWindow(UtcTime time, TimeRange window)
{
    const std::string relation = time < window.begin ? durationText(window.begin - time) + " before the window"
                                 : time < window.end ? std::string("within the window")
                                                     : durationText(time - window.end) + " after the window";
    return formatUtcTime(time) + ", " + relation;
}

} // namespace latchlight
