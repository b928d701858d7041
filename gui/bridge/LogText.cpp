// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/LogText.h"

#include "engine/base/UtcTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace latchlight {

namespace {

constexpr char16_t replacementSign = 0xFFFD;
constexpr char16_t ellipsis = 0x2026;

/// Characters that reorder or hide their neighbours, so that a name can pretend to be another one.
bool changesDirection(char16_t unit)
{
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x2069) || unit == 0xFEFF || unit == 0x061C;
}

/// U+2400 and following are pictures of the control characters.
char16_t visibleSign(char16_t unit)
{
    if (unit < 0x20) {
        return static_cast<char16_t>(0x2400 + unit);
    }
    if (unit == 0x7F) {
        return 0x2421;
    }
    const bool isLineEnd = unit == 0x2028 || unit == 0x2029;
    const bool isC1Control = unit >= 0x80 && unit < 0xA0;
    return isLineEnd || isC1Control || changesDirection(unit) ? replacementSign : unit;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString logtext::oneLine(std::string_view text, qsizetype maximumLength)
{
    // A character takes up to four bytes: cutting the bytes first keeps a hostile megabyte from being decoded.
    const auto byteLimit = static_cast<std::size_t>(maximumLength) * 4 + 4;
    QString line = fromUtf8(text.substr(0, byteLimit));
    if (line.size() > maximumLength) {
        line.truncate(maximumLength);
        if (line.back().isHighSurrogate()) {
            line.chop(1);
        }
        line += QChar(ellipsis);
    }
    for (QChar& character : line) {
        character = QChar(visibleSign(character.unicode()));
    }
    return line;
}

QString logtext::wholeText(std::string_view text)
{
    QString whole = fromUtf8(text);
    for (QChar& character : whole) {
        const bool isLayout =
            character == QLatin1Char('\n') || character == QLatin1Char('\t') || character == QLatin1Char('\r');
        if (!isLayout) {
            character = QChar(visibleSign(character.unicode()));
        }
    }
    return whole;
}

QString logtext::toolTip(const QString& line)
{
    return line.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(line.toHtmlEscaped());
}

QString logtext::withoutMnemonic(QString caption)
{
    return caption.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString logtext::path(std::string_view path)
{
    const std::size_t separator = path.find('\0');
    if (separator == std::string_view::npos) {
        return oneLine(path);
    }
    return oneLine(path.substr(0, separator)) + QStringLiteral(" \u2192 ") + oneLine(path.substr(separator + 1));
}

QString display::time(UtcTime time, const DisplayZone& zone)
{
    QString text = QString::fromStdString(formatUtcTime(zone.wallClock(time)));
    text.chop(1);
    return text.replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString display::timeToMinute(UtcTime time, const DisplayZone& zone)
{
    return display::time(time, zone).chopped(3);
}

QString display::date(UtcTime time, const DisplayZone& zone)
{
    constexpr qsizetype dateLength = 10;
    return display::time(time, zone).left(dateLength);
}

QString display::range(TimeRange range, const DisplayZone& zone)
{
    const QString begin = timeToMinute(range.begin, zone);
    QString end = timeToMinute(range.end, zone);
    const qsizetype dateLength = 11;
    if (begin.first(dateLength) == end.first(dateLength)) {
        end.remove(0, dateLength);
    }
    return QStringLiteral("%1 \u2013 %2").arg(begin, end);
}

QString display::zone()
{
    return DisplayZone::current().name();
}

QString display::isoTime(UtcTime time, const DisplayZone& zone)
{
    QString text = QString::fromStdString(formatUtcTime(zone.wallClock(time)));
    if (zone.isUtc()) {
        return text;
    }
    constexpr std::int64_t hour = 3600;
    const std::int64_t offset = zone.offsetAt(time);
    const std::int64_t distance = offset < 0 ? -offset : offset;
    text.chop(1);
    return QStringLiteral("%1%2%3:%4")
        .arg(text, QString(QLatin1Char(offset < 0 ? '-' : '+')))
        .arg(distance / hour, 2, 10, QLatin1Char('0'))
        .arg(distance % hour / 60, 2, 10, QLatin1Char('0'));
}

QString display::count(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

int display::pluralNumber(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString display::amount(double value)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("\u2013");
    }
    const double magnitude = std::abs(value);
    constexpr double smallest = 0.01;
    if (magnitude > 0 && magnitude < smallest) {
        return QStringLiteral("< %1").arg(QLocale().toString(smallest, 'f', 2));
    }
    const int decimals = magnitude >= 100 ? 0 : (magnitude >= 10 ? 1 : 2);
    QString text = QLocale().toString(value, 'f', decimals);
    const QString zeros = QLocale().decimalPoint() + QString(decimals, QLatin1Char('0'));
    if (decimals > 0 && text.endsWith(zeros)) {
        text.chop(zeros.size());
    }
    return text;
}

QString display::percentage(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0) {
        return {};
    }
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    const bool isTiny = part > 0 && percent < 1.0;
    //: a share; %1 a whole number
    return isTiny ? QCoreApplication::translate("display", "< 1 %")
                  : QCoreApplication::translate("display", "%1 %").arg(static_cast<int>(percent));
}

QString display::probability(double p)
{
    return QLocale().toString(p, 'g', 2).toLower();
}

QString display::duration(std::int64_t seconds)
{
    const auto inWords = [](const char* text, std::int64_t number) {
        return QCoreApplication::translate("Duration", text, nullptr, pluralNumber(static_cast<std::uint64_t>(number)));
    };
    constexpr std::int64_t day = 86400;
    if (seconds >= 2 * day) {
        return inWords(QT_TRANSLATE_N_NOOP("Duration", "%n day(s)"), (seconds + day / 2) / day);
    }
    if (seconds >= 3600) {
        return inWords(QT_TRANSLATE_N_NOOP("Duration", "%n h"), seconds / 3600);
    }
    if (seconds >= 60) {
        return inWords(QT_TRANSLATE_N_NOOP("Duration", "%n min"), seconds / 60);
    }
    return inWords(QT_TRANSLATE_N_NOOP("Duration", "%n s"), seconds);
}

QString display::byteSize(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

} // namespace latchlight
