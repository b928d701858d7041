// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include <QTest>

#include "engine/store/EventFilter.h"

#include "tests/support/TestStore.h"

#include <algorithm>
#include <iterator>
#include <thread>

using latchlight::EventFilter;
using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::UtcTime;
using latchlight::test::EventText;

namespace {

using Rows = std::vector<EventIndex>;
constexpr std::int64_t base = 1772445600; // 2026-03-02T10:00:00Z

/// Rows 0 to 5: alice denied, alice reads, bob denied, a service without user, two resources, no usable time.
std::shared_ptr<const EventStore> sixEvents()
{
    const auto at = [](int second) { return "2026-03-02T10:00:0" + std::to_string(second) + "Z"; };
    std::vector<EventText> events(6);
    events[0] = latchlight::test::deniedRead(latchlight::test::iamUser("alice"), "db", at(0));
    events[0].eventId = 42;
    events[1].identity = latchlight::test::iamUser("alice");
    events[1].flags = latchlight::ReadOnlyFlag;
    events[2] = latchlight::test::deniedRead(latchlight::test::iamUser("bob"), "db", at(2));
    events[2].sourceIpAddress = "203.0.113.9";
    events[3].eventSource = "kms.amazonaws.com";
    events[3].eventName = "Decrypt";
    events[4].resources = {{"db"}, {"mail"}};
    events[4].flags = latchlight::ReadOnlyFlag | latchlight::CatchAllFilterFlag;
    events[4].file = 2;
    events[5].identity = latchlight::test::iamUser("alice");
    for (int i = 0; i < 5; ++i) {
        events[static_cast<std::size_t>(i)].time = at(i);
    }
    events[5].time = "redacted";
    return latchlight::test::storeOf(events);
}

EventFilter userIs(const EventStore& store, std::string_view name)
{
    return EventFilter::byIdentity(
        store, [&store, name](const latchlight::Identity& identity) { return store.text(identity.userName) == name; });
}

EventFilter codeIs(const EventStore& store, std::string_view code)
{
    return EventFilter::byOutcome(
        store, [&store, code](const latchlight::Outcome& outcome) { return store.text(outcome.errorCode) == code; });
}

EventFilter resourceIs(const EventStore& store, std::string_view name)
{
    return EventFilter::byResource(
        store, [&store, name](const latchlight::Resource& resource) { return store.text(resource.name) == name; });
}

} // namespace

class TestEventFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFilterMatchesEverything();
    void asksEveryDictionary();
    void asksOncePerEntryNotPerRow();
    void aResourceMatchesWhenOneOfTheSetDoes();
    void anEventWithoutResourceNeverMatchesAResource();
    void aTimeRangeIsHalfOpenAndNeverMatchesNoTime();
    void flagsMustAllBeSet();
    void findsAnEventById();
    void combinesWithAndOrNot();
    void everythingIsNeutralInAndAndAbsorbsInOr();
    void notOfEverythingIsNothing();
    void answersOneRowLikeAll();
    void limitsRowsToARange();
    void crossesTheBoundariesOfItsBlocks();
    void answersTheSameOnSeveralThreads();
    void looksAmongGivenRowsOnly();
    void stopsWhenAsked();
    void holdsThousandsOfTermsWithoutExhaustingTheStack();
};

void TestEventFilter::anEmptyFilterMatchesEverything()
{
    const auto store = sixEvents();
    QCOMPARE(EventFilter().matchingRows(*store), Rows({0, 1, 2, 3, 4, 5}));
}

void TestEventFilter::asksEveryDictionary()
{
    const auto store = sixEvents();
    QCOMPARE(userIs(*store, "alice").matchingRows(*store), Rows({0, 1, 5}));
    QCOMPARE(codeIs(*store, "AccessDenied").matchingRows(*store), Rows({0, 2}));
    QCOMPARE(codeIs(*store, "").matchingRows(*store), Rows({1, 3, 4, 5}));
    const auto isKms = [&](const latchlight::Operation& operation) {
        return store->text(operation.eventSource) == "kms.amazonaws.com";
    };
    QCOMPARE(EventFilter::byOperation(*store, isKms).matchingRows(*store), Rows({3}));
    const auto isBobsAddress = [&](const latchlight::Origin& origin) {
        return store->text(origin.sourceIpAddress) == "203.0.113.9";
    };
    QCOMPARE(EventFilter::byOrigin(*store, isBobsAddress).matchingRows(*store), Rows({2}));
    QCOMPARE(
        EventFilter::byFile(*store, [](std::string_view path) { return path == "file2.json"; }).matchingRows(*store),
        Rows({4}));
}

void TestEventFilter::asksOncePerEntryNotPerRow()
{
    std::vector<EventText> events(1000);
    for (EventText& event : events) {
        event.identity = latchlight::test::iamUser("alice");
    }
    const auto store = latchlight::test::storeOf(events);
    int questions = 0;
    const EventFilter filter = EventFilter::byIdentity(*store, [&](const latchlight::Identity& identity) {
        ++questions;
        return !identity.userName.isNone();
    });
    QCOMPARE(filter.matchingRows(*store).size(), std::size_t(1000));
    QVERIFY(questions <= 2); // "none" and alice
}

void TestEventFilter::aResourceMatchesWhenOneOfTheSetDoes()
{
    const auto store = sixEvents();
    QCOMPARE(resourceIs(*store, "db").matchingRows(*store), Rows({0, 2, 4}));
    QCOMPARE(resourceIs(*store, "mail").matchingRows(*store), Rows({4}));
    QCOMPARE(resourceIs(*store, "absent").matchingRows(*store), Rows());
}

void TestEventFilter::anEventWithoutResourceNeverMatchesAResource()
{
    const auto store = sixEvents();
    const auto everything = [](const latchlight::Resource&) { return true; };
    QCOMPARE(EventFilter::byResource(*store, everything).matchingRows(*store), Rows({0, 2, 4}));
}

void TestEventFilter::aTimeRangeIsHalfOpenAndNeverMatchesNoTime()
{
    const auto store = sixEvents();
    QCOMPARE(EventFilter::byTime({UtcTime{base + 1}, UtcTime{base + 3}}).matchingRows(*store), Rows({1, 2}));
    QCOMPARE(EventFilter::byTime({UtcTime{0}, UtcTime{9000000000}}).matchingRows(*store), Rows({0, 1, 2, 3, 4}));
    QCOMPARE(EventFilter::byTime({UtcTime{base + 3}, UtcTime{base + 1}}).matchingRows(*store), Rows());
}

void TestEventFilter::flagsMustAllBeSet()
{
    const auto store = sixEvents();
    QCOMPARE(EventFilter::byFlags(latchlight::ReadOnlyFlag).matchingRows(*store), Rows({1, 4}));
    QCOMPARE(EventFilter::byFlags(latchlight::ReadOnlyFlag | latchlight::CatchAllFilterFlag).matchingRows(*store),
             Rows({4}));
}

void TestEventFilter::findsAnEventById()
{
    const auto store = sixEvents();
    latchlight::EventIdBytes id{};
    id.back() = 42;
    QCOMPARE(EventFilter::byEventId(id).matchingRows(*store), Rows({0}));
    QCOMPARE(EventFilter::byEventId({}).matchingRows(*store), Rows()); // zeros do not mean "no eventID"
}

void TestEventFilter::combinesWithAndOrNot()
{
    const auto store = sixEvents();
    const EventFilter alice = userIs(*store, "alice");
    const EventFilter denied = codeIs(*store, "AccessDenied");
    QCOMPARE((alice && denied).matchingRows(*store), Rows({0}));
    QCOMPARE((alice || denied).matchingRows(*store), Rows({0, 1, 2, 5}));
    QCOMPARE((!alice).matchingRows(*store), Rows({2, 3, 4}));
    QCOMPARE((alice && !denied).matchingRows(*store), Rows({1, 5}));
    QCOMPARE((!(alice || denied)).matchingRows(*store), Rows({3, 4}));
    QCOMPARE((!!alice).matchingRows(*store), Rows({0, 1, 5}));
}

void TestEventFilter::everythingIsNeutralInAndAndAbsorbsInOr()
{
    const auto store = sixEvents();
    const EventFilter alice = userIs(*store, "alice");
    QCOMPARE((alice && EventFilter()).matchingRows(*store), Rows({0, 1, 5}));
    QCOMPARE((EventFilter() && alice).matchingRows(*store), Rows({0, 1, 5}));
    QCOMPARE((alice || EventFilter()).matchingRows(*store), Rows({0, 1, 2, 3, 4, 5}));
    QCOMPARE((EventFilter() || alice).matchingRows(*store), Rows({0, 1, 2, 3, 4, 5}));
}

void TestEventFilter::notOfEverythingIsNothing()
{
    const auto store = sixEvents();
    QCOMPARE((!EventFilter()).matchingRows(*store), Rows());
    QCOMPARE((!!EventFilter()).matchingRows(*store), Rows({0, 1, 2, 3, 4, 5}));
}

void TestEventFilter::answersOneRowLikeAll()
{
    const auto store = sixEvents();
    const EventFilter filter = !userIs(*store, "alice") && !codeIs(*store, "AccessDenied");
    Rows rows;
    for (EventIndex row = 0; row < store->size(); ++row) {
        if (filter.matches(*store, row)) {
            rows.push_back(row);
        }
    }
    QCOMPARE(rows, filter.matchingRows(*store));
}

void TestEventFilter::limitsRowsToARange()
{
    const auto store = sixEvents();
    const EventFilter alice = userIs(*store, "alice");
    QCOMPARE(alice.matchingRows(*store, 1, 5), Rows({1}));
    QCOMPARE(alice.matchingRows(*store, 5, 6), Rows({5}));
    QCOMPARE(alice.matchingRows(*store, 3, 3), Rows());
    QCOMPARE(alice.matchingRows(*store, 5, 1), Rows());
}

void TestEventFilter::crossesTheBoundariesOfItsBlocks()
{
    std::vector<EventText> events(10000);
    Rows expected;
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].offset = i;
        events[i].sourceIpAddress = i > 5000 ? "203.0.113.9" : "";
        if (i % 4095 < 3) {
            events[i].identity = latchlight::test::iamUser("alice");
            expected.push_back(static_cast<EventIndex>(i));
        }
    }
    const auto store = latchlight::test::storeOf(events);
    QCOMPARE(userIs(*store, "alice").matchingRows(*store), expected);
    QCOMPARE((!userIs(*store, "alice")).matchingRows(*store).size(), events.size() - expected.size());
    // Whole blocks without her, and a second condition that is true in them.
    Rows late;
    std::copy_if(expected.begin(), expected.end(), std::back_inserter(late), [](EventIndex row) { return row > 5000; });
    const EventFilter isLate = EventFilter::byOrigin(
        *store, [&](const latchlight::Origin& origin) { return !store->text(origin.sourceIpAddress).empty(); });
    QCOMPARE((userIs(*store, "alice") && isLate).matchingRows(*store), late);
    QCOMPARE((isLate && userIs(*store, "alice")).matchingRows(*store), late);
}

void TestEventFilter::answersTheSameOnSeveralThreads()
{
    std::vector<EventText> events(100000); // enough to be shared
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].offset = i;
        if (i % 3 == 0) {
            events[i].identity = latchlight::test::iamUser("alice");
        }
    }
    const auto store = latchlight::test::storeOf(events);
    const auto last = static_cast<EventIndex>(store->size()) - 5;
    for (const EventFilter& filter : {EventFilter(), userIs(*store, "alice"), !userIs(*store, "alice")}) {
        const Rows rows = filter.matchingRows(*store, 7, last);
        QVERIFY(std::is_sorted(rows.begin(), rows.end()));
        QCOMPARE(filter.matchingRows(*store, 7, last, {}, 3), rows);
    }
    QVERIFY(EventFilter().matchingRows(*store, 9, 9, {}, 3).empty());
}

void TestEventFilter::looksAmongGivenRowsOnly()
{
    std::vector<EventText> events(150000); // further apart than a block and than 16 bits reach
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].offset = i;
        if (i % 2 == 0) {
            events[i].identity = latchlight::test::iamUser("alice");
        }
        events[i].sourceIpAddress = i % 3 == 0 ? "203.0.113.9" : "";
    }
    const auto store = latchlight::test::storeOf(events);
    const EventFilter isThird = EventFilter::byOrigin(
        *store, [&](const latchlight::Origin& origin) { return !store->text(origin.sourceIpAddress).empty(); });
    const Rows given{0, 3, 4, 4095, 4096, 4098, 70000, 70002, 149999};
    for (const EventFilter& filter : {EventFilter(), userIs(*store, "alice"), !(userIs(*store, "alice") && isThird),
                                      userIs(*store, "alice") || isThird}) {
        Rows expected;
        std::copy_if(given.begin(), given.end(), std::back_inserter(expected),
                     [&](EventIndex row) { return filter.matches(*store, row); });
        QCOMPARE(filter.matchingAmong(*store, given), expected);
    }
    const Rows all = EventFilter().matchingRows(*store);
    QCOMPARE((userIs(*store, "alice") || isThird).matchingAmong(*store, all),
             (userIs(*store, "alice") || isThird).matchingRows(*store));
    QVERIFY(isThird.matchingAmong(*store, {}).empty());
}

void TestEventFilter::stopsWhenAsked()
{
    const auto store = sixEvents();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(EventFilter().matchingRows(*store, stop.get_token()).empty());
    QVERIFY(userIs(*store, "alice").matchingRows(*store, stop.get_token()).empty());
}

void TestEventFilter::holdsThousandsOfTermsWithoutExhaustingTheStack()
{
    // A query may have 4096 terms; a chain of them must be answered on the stack of any thread.
    const auto store = sixEvents();
    EventFilter any = codeIs(*store, "absent");
    EventFilter all = codeIs(*store, "AccessDenied");
    for (int i = 0; i < 4096; ++i) {
        any = any || codeIs(*store, "absent");
        all = all && userIs(*store, "alice");
    }
    Rows anyRows;
    Rows allRows;
    std::thread worker([&] {
        anyRows = (any || userIs(*store, "bob")).matchingRows(*store);
        allRows = all.matchingRows(*store);
    });
    worker.join();
    QCOMPARE(anyRows, Rows({2}));
    QCOMPARE(allRows, Rows({0}));
}

QTEST_APPLESS_MAIN(TestEventFilter)
#include "TestEventFilter.moc"
