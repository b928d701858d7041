// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/ShortNumber.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace latchlight {

namespace {

std::string withDecimals(double value, int decimals)
{
    std::array<char, 64> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), result.ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text;
}

/// `3.1e-12`: without the zeros that C writes into mantissa and exponent.
std::string withExponent(double value, int decimals)
{
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const std::string mantissa = withDecimals(value / std::pow(10.0, exponent), decimals);
    if (mantissa == "10") { // 9.96 rounds up
        return "1e" + std::to_string(exponent + 1);
    }
    return mantissa + "e" + std::to_string(exponent);
}

std::string withDigits(double value, int digits)
{
    const double size = std::abs(value);
    if (size <= 0) {
        return "0";
    }
    if (size < 1e-3 || size >= 1e6) {
        return withExponent(value, digits - 1);
    }
    const int exponent = static_cast<int>(std::floor(std::log10(size)));
    const int decimals = digits - 1 - exponent;
    return withDecimals(value, decimals > 0 ? decimals : 0);
}

} // namespace

std::string shortNumber(double value)
{
    return withDigits(value, 2);
}

std::string shortProbability(double p)
{
    return withDigits(p, 1);
}

std::string shortDuration(std::int64_t seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    constexpr double day = 86400;
    const auto inUnit = [&](double unit, std::string_view name) {
        return withDecimals(static_cast<double>(seconds) / unit, 1) + " " + std::string(name);
    };
    const auto length = static_cast<double>(seconds);
    if (length < minute) {
        return inUnit(1, "s");
    }
    if (length < hour) {
        return inUnit(minute, "min");
    }
    return length < 2 * day ? inUnit(hour, "h") : inUnit(day, "days");
}

} // namespace latchlight
