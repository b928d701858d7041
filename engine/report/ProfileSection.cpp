// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ProfileSection.h"

#include "engine/report/ReportText.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace latchlight {

namespace {

constexpr std::size_t listedValues = 50;
constexpr std::size_t listedTogether = 5;
constexpr std::size_t hoursTogether = 4;

std::string limitedTitle(std::string_view title, std::size_t count)
{
    return std::string(title) + (count > listedValues ? " (the " + std::to_string(listedValues) + " most used of " +
                                                            std::to_string(count) + ")"
                                                      : "");
}

ReportTable valueTable(std::string_view title, std::string_view valueTitle, const std::vector<ValueUse>& uses)
{
    ReportTable table;
    table.title = limitedTitle(title, uses.size());
    table.columns = {{std::string(valueTitle), false, true},
                     {"Succeeded", true, false},
                     {"Denied", true, false},
                     {"Other errors", true, false},
                     {"First seen (UTC)", false, false},
                     {"Last seen (UTC)", false, false},
                     {"New", false, false}};
    table.emptyText = std::string(title) + ": none in these records.";
    for (std::size_t i = 0; i < std::min(uses.size(), listedValues); ++i) {
        const ValueUse& use = uses[i];
        table.rows.push_back({use.value, std::to_string(use.succeeded), std::to_string(use.denied),
                              std::to_string(use.failed), timeText(use.first), timeText(use.last),
                              use.isNew ? "new" : ""});
    }
    return table;
}

/// The name that belongs to the type: a user, a role, who asked for a token, or a service.
std::string nameOf(const PrincipalIdentity& identity)
{
    for (const std::string* name :
         {&identity.userName, &identity.roleName, &identity.issuerName, &identity.invokedBy, &identity.principalId}) {
        if (!name->empty()) {
            return *name;
        }
    }
    return {};
}

std::string listOrNothing(const std::vector<std::string>& values)
{
    return values.empty() ? std::string() : listText(values, listedTogether);
}

ReportTable identityTable(const std::vector<PrincipalIdentity>& identities)
{
    ReportTable table;
    table.title = limitedTitle("Identities behind the name", identities.size());
    table.columns = {{"Name", false, true},  {"Type", false, false},    {"Account", false, true},
                     {"ARN", false, true},   {"Sessions", false, true}, {"Access keys", false, true},
                     {"Events", true, false}};
    table.emptyText = "No identity is known.";
    for (std::size_t i = 0; i < std::min(identities.size(), listedValues); ++i) {
        const PrincipalIdentity& identity = identities[i];
        table.rows.push_back({nameOf(identity), identity.type, identity.accountId, identity.arn,
                              listOrNothing(identity.sessions), listOrNothing(identity.accessKeys),
                              std::to_string(identity.events)});
    }
    return table;
}

ReportTable activityTable(const PrincipalProfile& profile)
{
    static constexpr std::array<std::string_view, 7> days{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                          "Friday", "Saturday", "Sunday"};
    ReportTable table;
    table.title = "Events by day and hour (UTC)";
    table.columns.push_back({"Day", false, false});
    for (std::size_t hour = 0; hour < 24; hour += hoursTogether) {
        table.columns.push_back(
            {std::to_string(hour) + "–" + std::to_string(hour + hoursTogether) + " h", true, false});
    }
    for (std::size_t day = 0; day < days.size(); ++day) {
        std::vector<std::string> row{std::string(days[day])};
        for (std::size_t hour = 0; hour < 24; hour += hoursTogether) {
            std::uint64_t events = 0;
            for (std::size_t i = 0; i < hoursTogether; ++i) {
                events += profile.hoursOfWeek[day * 24 + hour + i];
            }
            row.push_back(std::to_string(events));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

ReportSection profileSection(const PrincipalProfile& profile)
{
    ReportSection section{"Profile", 2, {}};
    section.blocks.emplace_back(Paragraph{"Values marked new were not seen with this identity until " +
                                          std::to_string(PrincipalProfile::newMarginSeconds / 3600) +
                                          " h before the first signal, or later."});
    section.blocks.emplace_back(identityTable(profile.identities));
    section.blocks.emplace_back(valueTable("Access keys", "Access key", profile.accessKeys));
    section.blocks.emplace_back(valueTable("Source addresses", "Address", profile.sourceIps));
    section.blocks.emplace_back(valueTable("User agents", "User agent", profile.userAgents));
    section.blocks.emplace_back(valueTable("Regions", "Region", profile.regions));
    section.blocks.emplace_back(valueTable("Multi-factor authentication", "Authenticated", profile.mfa));
    section.blocks.emplace_back(valueTable("Operations", "Service and event", profile.operations));
    section.blocks.emplace_back(activityTable(profile));
    return section;
}

} // namespace latchlight
