// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/EventKey.h"

#include "tests/support/TestStore.h"

#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// A mark finds its event again after the archive was read anew.
class TestEventKey final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static EventText event(std::uint32_t id, const std::string& time, const std::string& name)
    {
        EventText made;
        made.eventId = id;
        made.time = time;
        made.eventName = name;
        return made;
    }

private Q_SLOTS:
    void everyEventIsFoundByItsKey()
    {
        const auto store = storeOf({event(1, "2026-03-02T10:00:00Z", "GetSecretValue"),
                                    event(2, "2026-03-02T10:00:00Z", "GetSecretValue"),
                                    event(3, "2026-03-02T10:00:01Z", "ListSecrets"), event(4, "never", "ListSecrets"),
                                    event(5, "never", "ListSecrets")});
        QCOMPARE(store->size(), std::size_t{5});
        for (EventIndex row = 0; row < store->size(); ++row) {
            QCOMPARE(EventKey::of(*store, row).findIn(*store), std::optional<EventIndex>(row));
        }
    }

    void theKeyDoesNotDependOnWhatElseWasRead()
    {
        const EventText marked = event(7, "2026-03-02T10:00:00Z", "GetSecretValue");
        const auto few = storeOf({marked});
        const auto many = storeOf({event(1, "2026-03-01T10:00:00Z", "ListSecrets"),
                                   event(6, "2026-03-02T10:00:00Z", "GetSecretValue"), marked,
                                   event(9, "2026-03-03T10:00:00Z", "ListSecrets")});
        const auto row = EventKey::of(*few, 0).findIn(*many);
        QVERIFY(row);
        QCOMPARE(many->eventId(*row), few->eventId(0));
    }

    void anEventThatIsNotThereIsNotFound()
    {
        const auto store = storeOf({event(1, "2026-03-02T10:00:00Z", "GetSecretValue")});
        EventKey key = EventKey::of(*store, 0);
        key.eventName = "ListSecrets";
        QVERIFY(!key.findIn(*store));
        key = EventKey::of(*store, 0);
        key.time += 1;
        QVERIFY(!key.findIn(*store));
        key.time = -1;
        QVERIFY(!key.findIn(*store));
    }

    void eventsWithoutAnIdAreToldApartByTheirPlaceAlsoWhenTheArchiveWasMoved()
    {
        EventText first = event(0, "2026-03-02T10:00:00Z", "GetSecretValue");
        first.offset = 12;
        EventText second = first;
        second.offset = 900;
        const auto store = storeOf({first, second});
        QCOMPARE(store->size(), std::size_t{2});
        const EventKey key = EventKey::of(*store, 1);
        QVERIFY(key != EventKey::of(*store, 0));
        QCOMPARE(key.findIn(*store), std::optional<EventIndex>(1));
        QVERIFY2(key.id.find('/') == std::string::npos, key.id.c_str());
    }
};

QTEST_APPLESS_MAIN(TestEventKey)
#include "TestEventKey.moc"
