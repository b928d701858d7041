// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/EventStore.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

/// Events of one account or region.
struct CoveredPlace
{
    std::string name; ///< account number or region; empty: the events do not say
    std::uint64_t events = 0;
    TimeRange span; ///< from the first to a second after the last usable time
};

/// Whole UTC days without any event of an account that was busy on the same weekdays before or after.
struct CoverageGap
{
    std::string account;
    TimeRange days;
    bool isOpen = false; ///< no event of the account follows: its trail may have been stopped
};

/// Which accounts, regions and days an archive speaks of, and where it is silent: a trail that stopped is itself a
/// finding, and where read events are not logged no denied GetSecretValue can be seen.
struct ArchiveCoverage
{
    std::vector<CoveredPlace> accounts; ///< by recipientAccountId, or that of the caller where there is none; by name
    std::vector<CoveredPlace> regions;  ///< by name
    std::vector<CoverageGap> gaps;      ///< by account, then time
    std::uint64_t readEvents = 0; ///< readOnly, or of a name that only reads (Get…, List…, Describe…, BatchGet…)
    bool lacksReadEvents = false; ///< there are at least `enoughEvents`, and none reads

    /// Below this number of events nothing is concluded from the absence of some.
    static constexpr std::uint64_t enoughEvents = 500;
    /// A day without events is missed where the same weekday, a week before or after, had at least so many.
    static constexpr std::uint32_t busyDay = 20;
    /// … and at least so many of the seven days before the gap.
    static constexpr std::uint32_t regularDays = 3;

    [[nodiscard]] static ArchiveCoverage build(const EventStore& events);
};

} // namespace latchlight
