// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc cannot read <compare> before a header of Qt.
#include <QString>
#include <QTimeZone>

#include "engine/base/UtcTime.h"

namespace latchlight {

/// A time zone in which times are shown. Times themselves are UTC everywhere.
class DisplayZone final
{
public:
    /// UTC.
    DisplayZone() = default;
    /// UTC where the zone is not valid.
    explicit DisplayZone(const QTimeZone& zone);

    /// Of whatever the window shows; UTC until it is set. One for the program, as QLocale's default is: two panes in
    /// two zones would mislead. For the GUI thread alone.
    [[nodiscard]] static const DisplayZone& current();
    static void setCurrent(const DisplayZone& zone);

    [[nodiscard]] bool isUtc() const { return !m_zone.isValid(); }
    /// UTC, Europe/Berlin: for headers and labels.
    [[nodiscard]] QString name() const;
    /// Seconds east of UTC.
    [[nodiscard]] std::int64_t offsetAt(UtcTime time) const;
    /// What the clocks of the zone show, as if that were UTC.
    [[nodiscard]] UtcTime wallClock(UtcTime time) const { return time + offsetAt(time); }
    /// The time at which the clocks show that; of two the first, and for a time that is left out the change of the
    /// clocks.
    [[nodiscard]] UtcTime fromWallClock(UtcTime shown) const;

    friend bool operator==(const DisplayZone& left, const DisplayZone& right) { return left.m_zone == right.m_zone; }

private:
    QTimeZone m_zone; ///< invalid: UTC
    /// One offset holds for months, and asking the zone takes microseconds.
    mutable TimeRange m_sameOffset;
    mutable std::int64_t m_offset = 0;
};

} // namespace latchlight
