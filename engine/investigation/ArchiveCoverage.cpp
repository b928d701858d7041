// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/investigation/ArchiveCoverage.h"

#include <algorithm>
#include <map>
#include <utility>

namespace latchlight {

namespace {

constexpr std::int64_t secondsPerDay = 86400;
constexpr std::int64_t week = 7; // days

/// The events of one account, day by day.
using DayCounts = std::map<std::int64_t, std::uint32_t>;

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

bool isReadName(std::string_view name)
{
    return startsWith(name, "Get") || startsWith(name, "List") || startsWith(name, "Describe") ||
           startsWith(name, "BatchGet");
}

/// Counts events by the name of their place.
class PlaceCounter final
{
public:
    /// The number of the place with this name, from 0.
    std::size_t numberOf(std::string_view name)
    {
        const auto [found, isNew] = m_numbers.try_emplace(std::string(name), m_places.size());
        if (isNew) {
            m_places.push_back({found->first, 0, {}});
        }
        return found->second;
    }

    /// Rows come by time, those without one last.
    void add(std::size_t number, std::uint32_t time)
    {
        CoveredPlace& place = m_places[number];
        ++place.events;
        if (time != EventStore::noTime) {
            place.span.begin = place.span.isEmpty() ? UtcTime{time} : place.span.begin;
            place.span.end = UtcTime{time} + 1;
        }
    }

    [[nodiscard]] std::vector<CoveredPlace> byName() const
    {
        std::vector<CoveredPlace> sorted;
        for (const auto& [name, number] : m_numbers) {
            if (m_places[number].events > 0) {
                sorted.push_back(m_places[number]);
            }
        }
        return sorted;
    }

    [[nodiscard]] std::size_t size() const { return m_places.size(); }

private:
    std::map<std::string, std::size_t> m_numbers;
    std::vector<CoveredPlace> m_places;
};

bool isBusy(const DayCounts& days, std::int64_t day)
{
    const auto found = days.find(day);
    return found != days.end() && found->second >= ArchiveCoverage::busyDay;
}

/// True if the account was busy on enough of the seven days before `day`: one busy day alone is no habit.
bool isRegular(const DayCounts& days, std::int64_t day)
{
    std::uint32_t busy = 0;
    for (std::int64_t before = day - week; before < day; ++before) {
        busy += isBusy(days, before) ? 1U : 0U;
    }
    return busy >= ArchiveCoverage::regularDays;
}

/// Runs of days without events among `days`, and behind them up to `lastDay`, of which at least one is missed.
std::vector<CoverageGap> gapsOf(const std::string& account, const DayCounts& days, std::int64_t lastDay)
{
    std::vector<CoverageGap> gaps;
    const auto addGap = [&](std::int64_t begin, std::int64_t end, bool isOpen) {
        if (!isRegular(days, begin)) {
            return;
        }
        for (std::int64_t day = begin; day < std::min(end, begin + week); ++day) {
            if (isBusy(days, day - week) || isBusy(days, day + week)) {
                gaps.push_back({account, {UtcTime{begin * secondsPerDay}, UtcTime{end * secondsPerDay}}, isOpen});
                return;
            }
        }
    };
    for (auto next = days.begin(); next != days.end();) {
        const std::int64_t behind = next->first + 1;
        ++next;
        const bool isOpen = next == days.end();
        // The last day of the archive may be incomplete.
        const std::int64_t end = isOpen ? lastDay : next->first;
        if (behind < end) {
            addGap(behind, end, isOpen);
        }
    }
    return gaps;
}

} // namespace

ArchiveCoverage ArchiveCoverage::build(const EventStore& events)
{
    const EventDictionaries& tables = events.dictionaries();
    PlaceCounter accounts;
    PlaceCounter regions;
    std::vector<std::size_t> regionOf;
    std::vector<bool> isRead;
    for (const Operation& operation : tables.operations) {
        regionOf.push_back(regions.numberOf(events.text(operation.awsRegion)));
        isRead.push_back(isReadName(events.text(operation.eventName)));
    }
    std::vector<std::size_t> recipientOf;
    for (const Operation& operation : tables.operations) {
        recipientOf.push_back(accounts.numberOf(events.text(operation.recipientAccountId)));
    }
    std::vector<std::size_t> callerOf;
    for (const Identity& identity : tables.identities) {
        callerOf.push_back(accounts.numberOf(events.text(identity.accountId)));
    }

    ArchiveCoverage coverage;
    std::vector<DayCounts> days(accounts.size());
    std::vector<std::uint32_t> today(accounts.size()); // rows come by time: one day is counted after another
    std::int64_t day = 0;
    std::vector<std::size_t> activeToday;
    const auto endDay = [&] {
        for (const std::size_t account : activeToday) {
            days[account][day] = std::exchange(today[account], 0);
        }
        activeToday.clear();
    };
    const EventColumns& columns = events.columns();
    for (EventIndex row = 0; row < events.size(); ++row) {
        const std::uint32_t operation = columns.operation[row].value;
        const std::uint32_t time = columns.time[row];
        const bool hasRecipient = !tables.operations[operation].recipientAccountId.isNone();
        const std::size_t account = hasRecipient ? recipientOf[operation] : callerOf[columns.identity[row].value];
        accounts.add(account, time);
        regions.add(regionOf[operation], time);
        coverage.readEvents += isRead[operation] || (columns.flags[row] & ReadOnlyFlag) != 0 ? 1U : 0U;
        if (time != EventStore::noTime) {
            if (time / secondsPerDay != day) {
                endDay();
                day = time / secondsPerDay;
            }
            if (today[account]++ == 0) {
                activeToday.push_back(account);
            }
        }
    }
    endDay();
    coverage.accounts = accounts.byName();
    coverage.regions = regions.byName();
    coverage.lacksReadEvents = coverage.readEvents == 0 && events.size() >= enoughEvents;
    const std::int64_t lastDay = (events.timeSpan().end - 1).seconds / secondsPerDay;
    for (const CoveredPlace& place : coverage.accounts) {
        const std::vector<CoverageGap> gaps = gapsOf(place.name, days[accounts.numberOf(place.name)], lastDay);
        coverage.gaps.insert(coverage.gaps.end(), gaps.begin(), gaps.end());
    }
    return coverage;
}

} // namespace latchlight
