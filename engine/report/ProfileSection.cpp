// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ProfileSection.h"

#include "engine/detection/ShortNumber.h"
#include "engine/report/ReportText.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

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

std::string rowsSaid(std::size_t count, std::string_view title)
{
    return count > listedValues ? std::string(title) + " (the first " + std::to_string(listedValues) + " of " +
                                      std::to_string(count) + ")"
                                : std::string(title);
}

ReportTable otherSignalTable(const std::vector<std::pair<std::string, Signal>>& signals)
{
    ReportTable table;
    table.title = rowsSaid(signals.size(), "Signals of other rules");
    table.columns = {{"Rule", false, false},     {"Start (UTC)", false, false}, {"End (UTC)", false, false},
                     {"Severity", false, false}, {"Score", true, false},        {"Requests", true, false}};
    table.emptyText = "No other rule raised a signal for this identity.";
    for (std::size_t i = 0; i < std::min(signals.size(), listedValues); ++i) {
        const auto& [rule, signal] = signals[i];
        table.rows.push_back({rule, timeText(signal.start), timeText(signal.end),
                              std::string(severityName(signal.severity)), std::to_string(signal.score),
                              std::to_string(signal.count)});
    }
    return table;
}

ReportTable assumedRoleTable(const std::vector<AssumedRoleUse>& roles)
{
    ReportTable table;
    table.title = rowsSaid(roles.size(), "Roles that it assumed");
    table.columns = {{"Role", false, true},
                     {"Account", false, true},
                     {"Assumed", true, false},
                     {"Denied", true, false},
                     {"First (UTC)", false, false},
                     {"Last (UTC)", false, false},
                     {"Events of the role's sessions since", true, false},
                     {"Denied of them", true, false}};
    table.emptyText = "It assumed no role, and did not try to.";
    for (std::size_t i = 0; i < std::min(roles.size(), listedValues); ++i) {
        const AssumedRoleUse& use = roles[i];
        table.rows.push_back({use.role, use.account, std::to_string(use.succeeded), std::to_string(use.denied),
                              timeText(use.first), timeText(use.last), std::to_string(use.sessionEvents),
                              std::to_string(use.sessionDenials)});
    }
    return table;
}

ReportTable callerTable(const std::vector<RoleCaller>& callers)
{
    ReportTable table;
    table.title = rowsSaid(callers.size(), "Who assumed its role");
    table.columns = {{"Caller", false, true},      {"Type", false, false},        {"Account", false, true},
                     {"Access keys", false, true}, {"Role", false, true},         {"Assumed", true, false},
                     {"Denied", true, false},      {"First (UTC)", false, false}, {"Last (UTC)", false, false}};
    table.emptyText = "No request that assumed a role of this identity is recorded.";
    for (std::size_t i = 0; i < std::min(callers.size(), listedValues); ++i) {
        const RoleCaller& caller = callers[i];
        table.rows.push_back({caller.name, caller.type, caller.account, listOrNothing(caller.accessKeys), caller.role,
                              std::to_string(caller.succeeded), std::to_string(caller.denied), timeText(caller.first),
                              timeText(caller.last)});
    }
    return table;
}

std::string_view concernText(PolicyConcern concern)
{
    switch (concern) {
    case PolicyConcern::OwnRole:
        return "its role";
    case PolicyConcern::OwnUser:
        return "the user itself";
    case PolicyConcern::DeniedSecret:
        return "a denied secret";
    }
    return {};
}

ReportTable policyChangeTable(const PolicyChanges& found)
{
    ReportTable table;
    table.title = rowsSaid(found.changes.size(), "Changes of policies within a day of the first denial");
    table.columns = {{"Time (UTC)", false, false}, {"Call", false, true},
                     {"Concerns", false, false},   {"Target", false, true},
                     {"By", false, true},          {"Compared with the first denial", false, false}};
    table.emptyText = "No policy of this identity or of the secrets that it was denied changed.";
    for (std::size_t i = 0; i < std::min(found.changes.size(), listedValues); ++i) {
        const PolicyChange& change = found.changes[i];
        const std::int64_t distance = found.firstDenial - change.time;
        const std::string place =
            distance < 0 ? shortDuration(-distance) + " after" : shortDuration(distance) + " before";
        table.rows.push_back({timeText(change.time), change.eventName, std::string(concernText(change.concern)),
                              change.target, change.isByActor ? "this identity" : change.author, place});
    }
    return table;
}

/// Empty where there is nothing to say.
std::string policyText(const PolicyChanges& found)
{
    if (found.range.isEmpty() || (found.changes.empty() && found.others == 0)) {
        return {};
    }
    std::string text;
    if (const PolicyChange* cause = found.likelyCause()) {
        text = cause->eventName + " changed " + std::string(concernText(cause->concern)) + " " +
               shortDuration(found.firstDenial - cause->time) +
               " before the first denial: a misconfiguration is a likely cause. ";
    }
    return text + counted(found.others, "other change of a policy was", "other changes of policies were") +
           " recorded within a day of the first denial.";
}

} // namespace

ReportSection profileSection(const ReportSubject& subject)
{
    const PrincipalProfile& profile = subject.profile;
    ReportSection section{"Profile", 2, {}};
    section.blocks.emplace_back(Paragraph{"Values marked new were not seen with this identity until " +
                                          std::to_string(PrincipalProfile::newMarginSeconds / 3600) +
                                          " h before the first signal, or later."});
    section.blocks.emplace_back(identityTable(profile.identities));
    section.blocks.emplace_back(otherSignalTable(subject.otherSignals));
    section.blocks.emplace_back(assumedRoleTable(subject.roles.assumed));
    section.blocks.emplace_back(callerTable(subject.roles.assumedBy));
    if (const std::string text = policyText(subject.policyChanges); !text.empty()) {
        section.blocks.emplace_back(Paragraph{text});
    }
    section.blocks.emplace_back(policyChangeTable(subject.policyChanges));
    section.blocks.emplace_back(valueTable("Access keys", "Access key", profile.accessKeys));
    section.blocks.emplace_back(valueTable("Source addresses", "Address", profile.sourceIps));
    section.blocks.emplace_back(valueTable("User agents", "User agent", profile.userAgents));
    section.blocks.emplace_back(valueTable("Regions", "Region", profile.regions));
    section.blocks.emplace_back(valueTable("Services", "Service", profile.services));
    section.blocks.emplace_back(valueTable("Multi-factor authentication", "Authenticated", profile.mfa));
    section.blocks.emplace_back(valueTable("Operations", "Service and event", profile.operations));
    section.blocks.emplace_back(activityTable(profile));
    return section;
}

} // namespace latchlight
