// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/FieldCounts.h"
#include "engine/rules/SearchQuery.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

EventText from(EventText event, const std::string& ip)
{
    event.sourceIpAddress = ip;
    return event;
}

std::shared_ptr<const EventStore> aliceAndBob()
{
    const IdentityText alice = iamUser("alice");
    EventText several = read(alice, "prod/db", "2026-03-02T09:03:00Z");
    several.eventName = "BatchGetSecretValue";
    several.flags = ReadOnlyFlag | CatchAllFilterFlag;
    // The same name in two accounts is one name of this event.
    several.resources = {{"prod/db"}, {"prod/db", "444455556666"}, {"prod/api"}};
    return storeOf(numbered({
        from(call(alice, "s3", "ListBuckets", "2026-03-02T09:00:00Z"), "192.0.2.1"),
        from(read(alice, "prod/db", "2026-03-02T09:01:00Z"), "192.0.2.1"),
        from(deniedRead(alice, "prod/key", "2026-03-02T09:02:00Z"), "203.0.113.7"),
        from(several, "192.0.2.1"),
        from(read(iamUser("bob"), "prod/db", "2026-03-02T09:04:00Z"), "198.51.100.1"),
    }));
}

std::uint64_t eventsOf(const FieldCount& count, const std::string& value)
{
    for (const FieldValue& entry : count.values) {
        if (entry.value == value) {
            return entry.events;
        }
    }
    return 0;
}

} // namespace

class TestFieldCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheMostFrequentValuesFirst()
    {
        const auto store = aliceAndBob();
        const FieldCount ips = FieldCounts::ofAll(*store).values("sourceIPAddress", 2);
        QCOMPARE(ips.distinct, std::uint64_t{3});
        QCOMPARE(ips.values.size(), std::size_t{2});
        QVERIFY((ips.values[0] == FieldValue{"192.0.2.1", 3}));
        QVERIFY((ips.values[1] == FieldValue{"198.51.100.1", 1})); // equal counts: by text
    }

    void countsOnlyTheGivenRows()
    {
        const auto store = aliceAndBob();
        const std::vector<EventIndex> rows{0, 2};
        const FieldCounts counts = FieldCounts::of(*store, rows);
        QCOMPARE(eventsOf(counts.values("actor", 10), "alice"), std::uint64_t{2});
        QCOMPARE(eventsOf(counts.values("actor", 10), "bob"), std::uint64_t{0});
        QCOMPARE(counts.values("secret", 10).distinct, std::uint64_t{1});
    }

    void countsManyEventsAsItCountsFew()
    {
        std::vector<EventText> events(140000); // enough to be shared by threads
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].offset = i;
            events[i].sourceIpAddress = i % 4 == 0 ? "192.0.2.1" : "192.0.2.2";
            events[i].flags = i % 10 == 0 ? ReadOnlyFlag : std::uint8_t{0};
        }
        const auto store = storeOf(events);
        const FieldCounts counts = FieldCounts::ofAll(*store);
        QCOMPARE(eventsOf(counts.values("sourceIPAddress", 10), "192.0.2.1"), std::uint64_t{35000});
        QCOMPARE(eventsOf(counts.values("sourceIPAddress", 10), "192.0.2.2"), std::uint64_t{105000});
        QCOMPARE(eventsOf(counts.values("readOnly", 10), "true"), std::uint64_t{14000});
        QCOMPARE(eventsOf(counts.values("readOnly", 10), "false"), std::uint64_t{126000});
    }

    void countsAnEventOnceForEachOfItsSecrets()
    {
        const auto store = aliceAndBob();
        const FieldCount secrets = FieldCounts::ofAll(*store).values("secret", 10);
        QCOMPARE(eventsOf(secrets, "prod/db"), std::uint64_t{3});
        QCOMPARE(eventsOf(secrets, "prod/api"), std::uint64_t{1});
    }

    /// What the pane says must be what the filter finds.
    void agreesWithTheFilterOfEachValue()
    {
        const auto store = aliceAndBob();
        const FieldCounts counts = FieldCounts::ofAll(*store);
        for (const std::string& field : SearchQuery::fieldNames()) {
            for (const FieldValue& entry : counts.values(field, 100).values) {
                const auto query = SearchQuery::parse(field + ":" + SearchQuery::quoted(entry.value));
                QVERIFY2(query, field.c_str());
                QCOMPARE(query->compile(*store).matchingRows(*store).size(), std::size_t{entry.events});
            }
        }
        QCOMPARE(eventsOf(counts.values("denied", 5), "true"), std::uint64_t{1});
        QCOMPARE(eventsOf(counts.values("readOnly", 5), "true"), std::uint64_t{1});
        QCOMPARE(eventsOf(counts.values("catchAllFilter", 5), "true"), std::uint64_t{1});
        QCOMPARE(eventsOf(counts.values("catchAllFilter", 5), "false"), std::uint64_t{4});
    }

    void findsValuesThatHoldWhatWasTyped()
    {
        const auto store = aliceAndBob();
        const FieldCount names = FieldCounts::ofAll(*store).values("EVENTNAME", 10, "SECRET");
        QCOMPARE(names.field, std::string("eventName"));
        QCOMPARE(names.distinct, std::uint64_t{2});
        QCOMPARE(names.values.front().value, std::string("GetSecretValue"));
    }

    void knowsNoValuesOfUnknownFieldsOrOfNothing()
    {
        const auto store = aliceAndBob();
        QVERIFY(FieldCounts::ofAll(*store).values("nonsense", 10).values.empty());
        QCOMPARE(FieldCounts::of(*store, {}).values("eventName", 10).distinct, std::uint64_t{0});
        const auto empty = storeOf(std::vector<EventText>());
        QVERIFY(FieldCounts::ofAll(*empty).values("denied", 10).values.empty());
    }
};

QTEST_GUILESS_MAIN(TestFieldCounts)
#include "TestFieldCounts.moc"
