// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ReportText.h"

#include "engine/detection/ShortNumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace latchlight {

std::string measureText(double value)
{
    return std::isfinite(value) ? shortNumber(value) : "unknown";
}

std::string coordinateText(double value)
{
    // Not printf: it writes a decimal comma once a toolkit has set the user's locale.
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 1);
    std::string text(buffer.data(), result.ptr);
    if (text.size() > 2 && text.compare(text.size() - 2, 2, ".0") == 0) {
        text.resize(text.size() - 2);
    }
    return text;
}

std::string timeText(UtcTime time)
{
    std::string text = formatUtcTime(time);
    text.pop_back(); // the Z
    text.replace(text.find('T'), 1, " ");
    return text;
}

std::string timeText(std::optional<UtcTime> time)
{
    return time ? timeText(*time) : "never";
}

std::string rangeText(UtcTime begin, UtcTime end)
{
    const std::string from = timeText(begin);
    const std::string to = timeText(end);
    const std::size_t dateLength = from.find(' ');
    const bool isSameDay = from.compare(0, dateLength, to, 0, to.find(' ')) == 0;
    return from + " to " + (isSameDay ? to.substr(dateLength + 1) : to) + " UTC";
}

std::string capitalized(std::string_view words)
{
    std::string text(words);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

std::string listText(const std::vector<std::string>& values, std::size_t maximum)
{
    if (values.empty()) {
        return "none";
    }
    const std::size_t shown = std::min(values.size(), maximum);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        text += (i == 0 ? "" : ", ") + values[i];
    }
    return shown == values.size() ? text : text + " and " + std::to_string(values.size() - shown) + " more";
}

} // namespace latchlight
