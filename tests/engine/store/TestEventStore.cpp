// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/store/EventStore.h"

#include "engine/store/EventStoreBuilder.h"
#include "tests/support/TestStore.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <utility>

using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::EventStoreBuilder;
using latchlight::EventStoreShard;
using latchlight::FileId;
using latchlight::TimeRange;
using latchlight::UtcTime;
using latchlight::test::EventText;
using latchlight::test::toBytes;

namespace {

using Events = std::vector<EventText>;

EventText eventAt(const std::string& time, std::uint32_t eventId, const std::string& name = "GetSecretValue")
{
    EventText event;
    event.time = time;
    event.eventId = eventId;
    event.eventName = name;
    return event;
}

std::string second(int number)
{
    const std::string digits = std::to_string(number);
    return "2026-03-02T10:00:" + std::string(2 - digits.size(), '0') + digits + "Z";
}

/// Events of all kinds, some of them twice, in several files; no two share time, eventID and name without being copies.
Events mixedEvents()
{
    Events events;
    for (int i = 0; i < 240; ++i) {
        const std::string user = "user" + std::to_string(i % 7);
        EventText event = i % 3 == 0 ? latchlight::test::deniedRead(latchlight::test::iamUser(user),
                                                                    "secret" + std::to_string(i % 11), second(i % 60))
                                     : eventAt(second(i % 60), 0, i % 5 == 0 ? "ListSecrets" : "GetSecretValue");
        event.eventId =
            static_cast<std::uint32_t>(i % 180 + 1); // from 180 on they are reused: a copy when time and name agree
        event.time = second(i % 60);
        event.eventName = i % 180 % 5 == 0 ? "ListSecrets" : "GetSecretValue";
        event.sourceIpAddress = "198.51.100." + std::to_string(i % 180 % 9);
        if (i >= 180) {
            event = events[static_cast<std::size_t>(i - 180)];
        }
        event.file = static_cast<std::uint32_t>(i % 4 + 1);
        event.offset = static_cast<std::uint64_t>(i) * 100;
        events.push_back(event);
    }
    return events;
}

std::vector<std::string> sorted(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestEventStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreHasNoSpan();
    void ordersEventsByTime();
    void keepsEventsWithoutTimeApartAndLast();
    void ordersManyEventsOnAnyNumberOfThreads();
    void dropsCopiesOfAnEvent();
    void keepsEventsThatReuseAnEventId();
    void countsEachReuseOnce();
    void keepsEveryEventWithoutEventId();
    void keepsEventsWithoutIdAroundAnEventIdOfZeros();
    void keepsTheCopyOfTheFirstFileAndOffset();
    void dropsCopiesAcrossShards();
    void givesTheSameEventsForAnyDistributionOverShards();
    void joinsTheDictionariesOfShards();
    void aTieIsOrderedByEventIdNotByFile();
    void findsRowsOfATimeRange_data();
    void findsRowsOfATimeRange();
    void tellsWhereARecordLies();
    void writesEventIdsAsUuids();
    void showsAnEventWithAllItsTexts();
    void aResourceSetHasEachResourceOnce();
    void stoppedFreezingGivesNothing();
    void reportsItsMemory();
};

void TestEventStore::anEmptyStoreHasNoSpan()
{
    const auto store = latchlight::test::storeOf(Events{});
    QCOMPARE(store->size(), std::size_t(0));
    QVERIFY(store->timeSpan().isEmpty());
    QCOMPARE(store->unreadableTimes(), std::uint64_t(0));
    const auto rows = store->rowsWithin({UtcTime{0}, UtcTime{4000000000}});
    QCOMPARE(rows.first, rows.second);
    QCOMPARE(EventStoreBuilder::freeze({}, {})->size(), std::size_t(0));
}

void TestEventStore::ordersEventsByTime()
{
    // Times that differ in their low and in their high 16 bits, so that every digit of the sort counts.
    const auto store = latchlight::test::storeOf(
        {eventAt("2026-03-02T10:00:00Z", 3), eventAt("2015-01-01T00:00:00Z", 2), eventAt("2105-12-31T23:59:59Z", 5),
         eventAt("1970-01-01T00:00:00Z", 1), eventAt("2026-03-02T10:00:01Z", 4), eventAt("1970-01-01T18:12:16Z", 6)});
    QVERIFY(std::is_sorted(store->columns().time.begin(), store->columns().time.end()));
    QCOMPARE(toBytes(store->eventId(0)), QByteArray("00000000-0000-0000-0000-000000000001"));
    QCOMPARE(toBytes(store->eventId(5)), QByteArray("00000000-0000-0000-0000-000000000005"));
    QCOMPARE(qint64(store->timeSpan().begin.seconds), qint64(0));
    QCOMPARE(qint64(store->timeSpan().end.seconds), qint64(4291747200));
}

void TestEventStore::keepsEventsWithoutTimeApartAndLast()
{
    const auto store = latchlight::test::storeOf(
        {eventAt("redacted", 1), eventAt(second(5), 2), eventAt("", 3), eventAt(second(1), 4)});
    QCOMPARE(store->size(), std::size_t(4));
    QCOMPARE(store->unreadableTimes(), std::uint64_t(2));
    QCOMPARE(store->timedSize(), EventIndex(2));
    QVERIFY(store->event(1).time.has_value());
    QVERIFY(!store->event(2).time.has_value());
    QVERIFY(!store->event(3).time.has_value());
    QCOMPARE(qint64(store->timeSpan().lengthSeconds()), qint64(5));
}

void TestEventStore::ordersManyEventsOnAnyNumberOfThreads()
{
    // Enough for many pieces of the sort, most seconds busy, one event years away, some without a time, some twice.
    constexpr int count = 20000;
    std::mt19937 random(7);
    std::vector<latchlight::EventRow> rows;
    for (int i = 0; i < count; ++i) {
        latchlight::EventRow row;
        row.time = i == 0         ? 1U
                   : i % 500 == 0 ? EventStore::noTime
                                  : 1700000000U + static_cast<std::uint32_t>(random() % 9000);
        row.flags = latchlight::HasEventIdFlag;
        std::generate(row.eventId.begin(), row.eventId.end(), [&] { return static_cast<std::uint8_t>(random()); });
        row.file = FileId{1};
        row.offset = static_cast<std::uint64_t>(i);
        rows.push_back(row);
        if (i % 100 == 7) {
            row.offset += count;
            rows.push_back(row);
        }
    }
    std::vector<std::pair<std::uint32_t, latchlight::EventIdBytes>> expected;
    for (const latchlight::EventRow& row : rows) {
        expected.emplace_back(row.time, row.eventId);
    }
    std::sort(expected.begin(), expected.end());
    expected.erase(std::unique(expected.begin(), expected.end()), expected.end());

    for (const unsigned jobs : {1U, 3U}) {
        std::shuffle(rows.begin(), rows.end(), random);
        std::vector<EventStoreShard> shards(3);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            shards[i * i % 3].append(rows[i]); // never the third
        }

        const auto store = EventStoreBuilder::freeze(std::move(shards), {"", "file.json"}, {}, jobs);

        QCOMPARE(store->size(), expected.size());
        QCOMPARE(store->duplicates(), std::uint64_t(200));
        QCOMPARE(store->reusedEventIds(), std::uint64_t(0));
        for (EventIndex row = 0; row < store->size(); ++row) {
            QCOMPARE(store->columns().time[row], expected[row].first);
            QVERIFY(store->eventIdBytes(row) == expected[row].second);
            QVERIFY(store->location(row).offset < count); // of two copies the first
        }
    }
}

void TestEventStore::dropsCopiesOfAnEvent()
{
    const auto store = latchlight::test::storeOf({eventAt(second(1), 7), eventAt(second(2), 8), eventAt(second(1), 7),
                                                  eventAt(second(1), 7), eventAt(second(3), 9)});
    QCOMPARE(store->size(), std::size_t(3));
    QCOMPARE(store->duplicates(), std::uint64_t(2));
    QCOMPARE(store->reusedEventIds(), std::uint64_t(0));
}

void TestEventStore::keepsEventsThatReuseAnEventId()
{
    const auto store = latchlight::test::storeOf(
        {eventAt(second(1), 7), eventAt(second(2), 7), eventAt(second(1), 7, "DescribeSecret")});
    QCOMPARE(store->size(), std::size_t(3));
    QCOMPARE(store->duplicates(), std::uint64_t(0));
    QCOMPARE(store->reusedEventIds(), std::uint64_t(2));
}

void TestEventStore::countsEachReuseOnce()
{
    // Four records with one eventID, two of them copies of each other: three are kept, two of which reuse it.
    const auto store = latchlight::test::storeOf({eventAt(second(1), 7), eventAt(second(2), 7), eventAt(second(1), 7),
                                                  eventAt(second(3), 7), eventAt(second(3), 8)});
    QCOMPARE(store->size(), std::size_t(4));
    QCOMPARE(store->duplicates(), std::uint64_t(1));
    QCOMPARE(store->reusedEventIds(), std::uint64_t(2));
}

void TestEventStore::keepsEveryEventWithoutEventId()
{
    const auto store = latchlight::test::storeOf({eventAt(second(1), 0), eventAt(second(1), 0), eventAt(second(1), 0)});
    QCOMPARE(store->size(), std::size_t(3));
    QCOMPARE(store->duplicates(), std::uint64_t(0));
    QCOMPARE(store->reusedEventIds(), std::uint64_t(0));
    QVERIFY(store->eventId(0).empty());
}

void TestEventStore::keepsEventsWithoutIdAroundAnEventIdOfZeros()
{
    // Redacted archives give every event the eventID of zeros, which must not be taken for "no eventID": whatever the
    // offsets, the two copies are one event, and the event without eventID is another.
    for (const std::uint64_t offsetWithoutId : {0U, 150U, 300U}) {
        EventStoreShard shard;
        for (const std::uint64_t offset : {std::uint64_t(100), std::uint64_t(200)}) {
            latchlight::EventRow row;
            row.flags = latchlight::HasEventIdFlag | latchlight::EventIdIsUuidFlag;
            row.offset = offset;
            shard.append(row);
        }
        latchlight::EventRow row;
        row.offset = offsetWithoutId;
        shard.append(row);
        std::vector<EventStoreShard> shards;
        shards.push_back(std::move(shard));

        const auto store = EventStoreBuilder::freeze(std::move(shards), {"", "file.json"});

        QCOMPARE(store->size(), std::size_t(2));
        QCOMPARE(store->duplicates(), std::uint64_t(1));
    }
}

void TestEventStore::keepsTheCopyOfTheFirstFileAndOffset()
{
    Events events(3, eventAt(second(1), 7));
    events[0].file = 2;
    events[0].offset = 10;
    events[1].file = 1;
    events[1].offset = 900;
    events[2].file = 1;
    events[2].offset = 500;
    const auto store = latchlight::test::storeOf(events);
    QCOMPARE(store->size(), std::size_t(1));
    QCOMPARE(toBytes(store->location(0).path), QByteArray("file1.json"));
    QCOMPARE(store->location(0).offset, std::uint64_t(500));
}

void TestEventStore::dropsCopiesAcrossShards()
{
    const EventText event = eventAt(second(1), 7);
    const auto store = latchlight::test::storeOf(
        std::vector<Events>{{event, eventAt(second(2), 8)}, {}, {eventAt(second(0), 9), event}, {event}});
    QCOMPARE(store->size(), std::size_t(3));
    QCOMPARE(store->duplicates(), std::uint64_t(2));
}

void TestEventStore::givesTheSameEventsForAnyDistributionOverShards()
{
    const Events events = mixedEvents();
    const auto expected = latchlight::test::storeOf(events);
    QCOMPARE(expected->duplicates(), std::uint64_t(60));

    std::mt19937 random(1);
    for (const std::size_t shardCount : {1U, 2U, 3U, 8U, 50U}) {
        Events shuffled = events;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        std::vector<Events> shards(shardCount);
        for (std::size_t i = 0; i < shuffled.size(); ++i) {
            shards[(i * i + i / 3) % shardCount].push_back(shuffled[i]);
        }

        const auto store = latchlight::test::storeOf(shards);

        QCOMPARE(store->duplicates(), expected->duplicates());
        QCOMPARE(store->reusedEventIds(), expected->reusedEventIds());
        QVERIFY(latchlight::test::describeAll(*store) == latchlight::test::describeAll(*expected));
        for (EventIndex row = 0; row < store->size(); ++row) {
            QCOMPARE(store->location(row).offset, expected->location(row).offset);
            QCOMPARE(toBytes(store->location(row).path), toBytes(expected->location(row).path));
        }
    }
}

void TestEventStore::joinsTheDictionariesOfShards()
{
    const EventText event = latchlight::test::deniedRead(latchlight::test::iamUser("alice"), "db", second(1));
    EventText other = latchlight::test::deniedRead(latchlight::test::iamUser("bob"), "db", second(2));
    other.sourceIpAddress = "203.0.113.9";
    const auto store = latchlight::test::storeOf(std::vector<Events>{{event}, {other, event}, {event}});

    QCOMPARE(store->size(), std::size_t(4));
    QCOMPARE(store->dictionaries().identities.size(), std::size_t(3)); // none, alice, bob
    QCOMPARE(store->dictionaries().operations.size(), std::size_t(2));
    QCOMPARE(store->dictionaries().resources.size(), std::size_t(2));
    QCOMPARE(store->dictionaries().outcomes.size(), std::size_t(3));
    const auto lines = sorted(latchlight::test::describeAll(*store));
    QCOMPARE(toBytes(lines[0]), toBytes(lines[2]));
    QVERIFY(lines[3].find("user/bob") != std::string::npos);
    QVERIFY(lines[3].find("203.0.113.9") != std::string::npos);
}

void TestEventStore::aTieIsOrderedByEventIdNotByFile()
{
    EventText first = eventAt(second(1), 1);
    first.file = 2;
    EventText next = eventAt(second(1), 2);
    next.file = 1;
    const auto store = latchlight::test::storeOf({next, first});
    QCOMPARE(toBytes(store->location(0).path), QByteArray("file2.json"));
}

void TestEventStore::findsRowsOfATimeRange_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<unsigned>("first");
    QTest::addColumn<unsigned>("last");
    constexpr qint64 base = 1772445600; // 2026-03-02T10:00:00Z; the events are at seconds 1, 1, 5, 9

    QTest::newRow("everything") << qint64(0) << qint64(4294967295) << 0U << 4U;
    QTest::newRow("before") << base - 10 << base << 0U << 0U;
    QTest::newRow("after") << base + 10 << base + 20 << 4U << 4U;
    QTest::newRow("begin is inside") << base + 5 << base + 6 << 2U << 3U;
    QTest::newRow("end is not") << base + 1 << base + 5 << 0U << 2U;
    QTest::newRow("between") << base + 2 << base + 5 << 2U << 2U;
    QTest::newRow("empty range") << base + 5 << base + 5 << 2U << 2U;
    QTest::newRow("backwards") << base + 9 << base + 1 << 3U << 3U;
    QTest::newRow("negative") << qint64(-100) << base + 2 << 0U << 2U;
    QTest::newRow("beyond 32 bits") << qint64(1) << qint64(1) << 0U << 0U;
    QTest::newRow("far beyond 32 bits") << base + 9 << qint64(9000000000000) << 3U << 4U;
}

void TestEventStore::findsRowsOfATimeRange()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(unsigned, first);
    QFETCH(unsigned, last);
    const auto store = latchlight::test::storeOf({eventAt(second(9), 1), eventAt(second(1), 2), eventAt(second(1), 3),
                                                  eventAt("redacted", 4), eventAt(second(5), 5)});

    const auto rows = store->rowsWithin({UtcTime{begin}, UtcTime{end}});

    QCOMPARE(rows.first, first);
    QCOMPARE(rows.second, last);
}

void TestEventStore::tellsWhereARecordLies()
{
    EventText event = eventAt(second(1), 1);
    event.file = 3;
    event.offset = 0x1234567890ULL; // more than 32 bits
    event.flags = latchlight::EscapedRecordFlag;
    const auto store = latchlight::test::storeOf({event});
    const latchlight::RecordLocation location = store->location(0);
    QCOMPARE(toBytes(location.path), QByteArray("file3.json"));
    QCOMPARE(location.offset, std::uint64_t(0x1234567890ULL));
    QVERIFY(location.isEscaped);
}

void TestEventStore::writesEventIdsAsUuids()
{
    const auto store = latchlight::test::storeOf({eventAt(second(1), 0xDEADBEEF)});
    QCOMPARE(toBytes(store->eventId(0)), QByteArray("00000000-0000-0000-0000-0000deadbeef"));
}

void TestEventStore::showsAnEventWithAllItsTexts()
{
    EventText text =
        latchlight::test::deniedRead(latchlight::test::assumedRole("deploy", "ci"), "db/password", second(1));
    text.sourceIpAddress = "2001:db8::1";
    text.userAgent = "Boto3/1.34";
    text.flags = latchlight::ReadOnlyFlag;
    const auto store = latchlight::test::storeOf({text});
    const latchlight::EventView event = store->event(0);

    QCOMPARE(toBytes(event.eventName), QByteArray("GetSecretValue"));
    QCOMPARE(toBytes(event.eventSource), QByteArray("secretsmanager.amazonaws.com"));
    QCOMPARE(toBytes(event.awsRegion), QByteArray("us-east-1"));
    QCOMPARE(toBytes(event.recipientAccountId), QByteArray("111122223333"));
    QCOMPARE(toBytes(event.identityType), QByteArray("AssumedRole"));
    QCOMPARE(toBytes(event.arn), QByteArray("arn:aws:sts::111122223333:assumed-role/deploy/ci"));
    QCOMPARE(toBytes(event.accountId), QByteArray("111122223333"));
    QCOMPARE(toBytes(event.accessKeyId), QByteArray("ASIAdeployci"));
    QCOMPARE(toBytes(event.sourceIpAddress), QByteArray("2001:db8::1"));
    QCOMPARE(toBytes(event.userAgent), QByteArray("Boto3/1.34"));
    QCOMPARE(toBytes(event.errorCode), QByteArray("AccessDenied"));
    QVERIFY(event.reason == latchlight::DenialReason::IdentityBasedPolicy);
    QVERIFY(event.isReadOnly);
    QCOMPARE(event.resources.size(), std::size_t(1));
    QCOMPARE(toBytes(store->text(store->resource(event.resources.front()).name)), QByteArray("db/password"));
}

void TestEventStore::aResourceSetHasEachResourceOnce()
{
    EventText event = eventAt(second(1), 1);
    event.resources = {{"b"}, {"a"}, {"b"}, {"a", "444455556666"}};
    const auto store = latchlight::test::storeOf({event});
    QCOMPARE(store->event(0).resources.size(), std::size_t(3)); // a name in two accounts is two resources
}

void TestEventStore::stoppedFreezingGivesNothing()
{
    std::vector<EventStoreShard> shards;
    shards.push_back(latchlight::test::shardOf({eventAt(second(1), 1)}));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(EventStoreBuilder::freeze(std::move(shards), {"", "file.json"}, stop.get_token()) == nullptr);
}

void TestEventStore::reportsItsMemory()
{
    const auto store = latchlight::test::storeOf(mixedEvents());
    QVERIFY(store->memoryBytes() >= store->size() * 49); // the columns alone
    QVERIFY(store->memoryBytes() < 1000000);
}

QTEST_APPLESS_MAIN(TestEventStore)
#include "TestEventStore.moc"
