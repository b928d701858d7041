// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/DisplayZone.h"

#include <QDateTime>

#include <algorithm>

namespace latchlight {

namespace {

constexpr std::int64_t distantFuture = 253'402'300'799; ///< the end of the year 9999

QDateTime atUtc(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
}

bool isUtcZone(const QTimeZone& zone)
{
    return zone.id() == QTimeZone::utc().id() || zone.id() == "Etc/UTC"; // what servers are set to
}

DisplayZone& shownZone()
{
    static DisplayZone zone;
    return zone;
}

} // namespace

DisplayZone::DisplayZone(const QTimeZone& zone)
    : m_zone(isUtcZone(zone) ? QTimeZone() : zone)
{}

const DisplayZone& DisplayZone::current()
{
    return shownZone();
}

void DisplayZone::setCurrent(const DisplayZone& zone)
{
    shownZone() = zone;
}

QString DisplayZone::name() const
{
    return isUtc() ? QStringLiteral("UTC") : QString::fromUtf8(m_zone.id());
}

std::int64_t DisplayZone::offsetAt(UtcTime time) const
{
    if (isUtc()) {
        return 0;
    }
    if (!m_sameOffset.contains(time)) {
        const QDateTime moment = atUtc(time);
        m_offset = m_zone.offsetFromUtc(moment);
        m_sameOffset = {time, time + 1};
        if (m_zone.hasTransitions()) {
            const QTimeZone::OffsetData after = m_zone.nextTransition(moment);
            m_sameOffset.end = {after.atUtc.isValid() ? after.atUtc.toSecsSinceEpoch() : distantFuture};
        }
    }
    return m_offset;
}

UtcTime DisplayZone::fromWallClock(UtcTime shown) const
{
    // Offsets differ by less than a day: those of the day before and of the day after are all that come into question.
    constexpr std::int64_t day = 86400;
    const std::int64_t before = offsetAt(shown - day);
    const std::int64_t after = offsetAt(shown + day);
    const UtcTime first = shown - std::max(before, after);
    const UtcTime second = shown - std::min(before, after);
    if (wallClock(first) == shown) {
        return first;
    }
    if (wallClock(second) == shown) {
        return second;
    }
    // Left out: the clocks are put forward between the two.
    const QTimeZone::OffsetData change = m_zone.nextTransition(atUtc(first - 1));
    return change.atUtc.isValid() ? UtcTime{change.atUtc.toSecsSinceEpoch()} : second;
}

} // namespace latchlight
