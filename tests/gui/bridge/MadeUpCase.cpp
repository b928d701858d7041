// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/bridge/MadeUpCase.h"

#include "tests/support/TestStore.h"

#include <stdexcept>

namespace latchlight::test {

namespace {

std::string timeOf(int day, int hour, int minute, int second = 0)
{
    const std::int64_t start = parseUtcTime("2026-03-02T00:00:00Z")->seconds;
    return formatUtcTime({start + day * 86400 + hour * 3600 + minute * 60 + second});
}

EventText readOf(const IdentityText& identity, const std::string& secret, const std::string& time)
{
    EventText event;
    event.identity = identity;
    event.time = time;
    event.resources = {ResourceText{secret}};
    return event;
}

std::vector<EventText> quietDays()
{
    std::vector<EventText> events;
    for (int user = 0; user < 8; ++user) {
        const IdentityText identity = iamUser("quiet-" + std::to_string(user));
        for (int day = 0; day < 20; ++day) {
            events.push_back(readOf(identity, "app/config", timeOf(day, 9 + user, 15)));
        }
        if (user < 4) {
            events.push_back(deniedRead(identity, "app/config", timeOf(5 + user, 9, 30)));
        }
    }
    return events;
}

std::vector<EventText> attack()
{
    std::vector<EventText> events;
    const IdentityText mallory = iamUser("mallory");
    for (int number = 0; number < 40; ++number) {
        EventText denied =
            deniedRead(mallory, "prod/secret-" + std::to_string(number), timeOf(18, 3, number / 4, number % 4));
        denied.sourceIpAddress = "203.0.113.7";
        events.push_back(denied);
    }
    for (const char* secret : {"prod/leaked-one", "prod/leaked-two"}) {
        EventText read = readOf(mallory, secret, timeOf(18, 3, 20));
        read.sourceIpAddress = "203.0.113.7";
        events.push_back(read);
    }
    return events;
}

ResourceFolders resources()
{
    return {std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
}

template<class T>
T valueOf(Expected<T> expected)
{
    if (!expected) {
        throw std::runtime_error(std::string(errorName(expected.error().code)));
    }
    return std::move(*expected);
}

} // namespace

MadeUpCase MadeUpCase::make()
{
    std::vector<EventText> events = quietDays();
    const std::vector<EventText> more = attack();
    events.insert(events.end(), more.begin(), more.end());
    for (std::size_t index = 0; index < events.size(); ++index) {
        events[index].eventId = static_cast<std::uint32_t>(index + 1);
    }
    SessionSnapshot loaded;
    loaded.events = storeOf(events);
    loaded.load = std::make_shared<const LoadReport>();

    InvestigationSession session(resources());
    const SnapshotPtr snapshot = valueOf(session.rescore(loaded, ScoringOptions()));
    MadeUpCase made;
    made.findings = std::make_shared<const Findings>(Findings::rank(snapshot));
    const RankedActor& first = made.findings->users.front().ranked;
    made.investigation =
        std::make_shared<const ActorInvestigation>(valueOf(session.investigate(*snapshot, first.result, first.actor)));
    made.plan = std::make_shared<const CommandPlan>(session.commands(*made.investigation, CommandOptions()));
    return made;
}

FoundEventsPtr MadeUpCase::events(const std::string& query) const
{
    EventSelection selection;
    selection.query = query;
    const InvestigationSession session(resources());
    return std::make_shared<const FoundEvents>(
        FoundEvents{findings->snapshot, selection, valueOf(session.findEvents(*findings->snapshot, selection))});
}

} // namespace latchlight::test
