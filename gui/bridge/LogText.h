// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/DisplayZone.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace latchlight {

/// Texts from logs are hostile input. These functions make them safe to show; they never interpret them.
namespace logtext {

inline constexpr qsizetype lineLength = 2000; ///< characters of one value that a cell or label shows

/// One line without control or text-direction characters (each becomes a visible sign), cut with an ellipsis.
[[nodiscard]] QString oneLine(std::string_view text, qsizetype maximumLength = lineLength);
/// As it is, but well-formed and without NUL or text-direction characters; line ends and tabs stay.
[[nodiscard]] QString wholeText(std::string_view text);
/// As `oneLine`, for a tool tip: Qt must not take it for HTML, and long texts wrap.
[[nodiscard]] QString toolTip(const QString& line);
/// As the caption of a menu entry or a button: a single ampersand would become a mnemonic.
[[nodiscard]] QString withoutMnemonic(QString caption);
/// A path; the member of an archive follows an arrow.
[[nodiscard]] QString path(std::string_view path);

} // namespace logtext

/// Numbers and times as the window shows them; times with the date first, in the zone that is shown unless another is
/// given.
namespace display {

[[nodiscard]] QString time(UtcTime time, const DisplayZone& zone = DisplayZone::current()); ///< 2024-08-18 12:31:31
[[nodiscard]] QString timeToMinute(UtcTime time,
                                   const DisplayZone& zone = DisplayZone::current());       ///< 2024-08-18 12:31
[[nodiscard]] QString date(UtcTime time, const DisplayZone& zone = DisplayZone::current()); ///< 2024-08-18
/// 2024-08-18 12:30 – 13:00
[[nodiscard]] QString range(TimeRange range, const DisplayZone& zone = DisplayZone::current());
[[nodiscard]] QString zone(); ///< of all of them, for headers and labels: UTC, Europe/Berlin
/// ISO 8601 as it is copied, for any reader: 2024-08-18T12:31:31Z, 2024-08-18T14:31:31+02:00
[[nodiscard]] QString isoTime(UtcTime time, const DisplayZone& zone = DisplayZone::current());
[[nodiscard]] QString count(std::uint64_t count);    ///< 12,345
[[nodiscard]] int pluralNumber(std::uint64_t count); ///< as tr() takes it: plural forms are chosen by an int
[[nodiscard]] QString amount(double value);          ///< 0.04, 17.3, < 0.01
[[nodiscard]] QString percentage(std::uint64_t part, std::uint64_t whole); ///< 41 %, < 1 %; empty where whole is 0
[[nodiscard]] QString probability(double p); ///< 3.1e-12, 0.02: two significant digits of the smallest numbers too
[[nodiscard]] QString duration(std::int64_t seconds); ///< 30 min, 2 h, 14 days: the largest unit that fits, rounded
[[nodiscard]] QString byteSize(std::uint64_t bytes);  ///< 48.7 MiB

} // namespace display

} // namespace latchlight
