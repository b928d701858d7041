// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/WeekHours.h"

#include "gui/bridge/DisplayZone.h"

namespace latchlight {

WeekHours WeekHours::of(const PrincipalProfile& profile, const DisplayZone& zone)
{
    WeekHours hours;
    for (const ActivityQuarter& quarter : profile.activity) {
        const CalendarTime shown = calendarTime(zone.wallClock(quarter.start));
        const auto hour = static_cast<std::size_t>(shown.weekday * 24 + shown.hour);
        hours.events[hour] += quarter.events;
        hours.denied[hour] += quarter.denied;
    }
    return hours;
}

} // namespace latchlight
