// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/DisplayZone.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/WeekHours.h"
#include "gui/bridge/ZoneChoice.h"

#include <QTest>

using namespace latchlight;

namespace {

UtcTime at(const char* text)
{
    return parseUtcTime(text).value();
}

const DisplayZone& berlin()
{
    static const DisplayZone zone(QTimeZone("Europe/Berlin"));
    return zone;
}

} // namespace

/// Times as the clocks of another zone show them.
class TestDisplayZone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { DisplayZone::setCurrent({}); }
    void isUtcUntilAnotherIsChosen();
    void showsWhatTheClocksShow_data();
    void showsWhatTheClocksShow();
    void copiesWithTheOffset();
    void turnsBackWhatTheClocksShow_data();
    void turnsBackWhatTheClocksShow();
    void putsHoursOfTheWeekWhereTheyWereWorked();
    void keepsAChoiceAsText();
};

void TestDisplayZone::isUtcUntilAnotherIsChosen()
{
    const UtcTime time = at("2026-03-26T23:30:05Z");
    QCOMPARE(display::time(time), QStringLiteral("2026-03-26 23:30:05"));
    QCOMPARE(display::zone(), QStringLiteral("UTC"));
    DisplayZone::setCurrent(berlin());
    QCOMPARE(display::time(time), QStringLiteral("2026-03-27 00:30:05"));
    QCOMPARE(display::date(time), QStringLiteral("2026-03-27"));
    QCOMPARE(display::zone(), QStringLiteral("Europe/Berlin"));
    QVERIFY(DisplayZone(QTimeZone("UTC")).isUtc());
    QVERIFY(DisplayZone(QTimeZone("Etc/UTC")).isUtc());
    QVERIFY(DisplayZone(QTimeZone("Nowhere/Atall")).isUtc());
}

void TestDisplayZone::showsWhatTheClocksShow_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QString>("shown");
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T00:59:59Z")
                            << QStringLiteral("2026-03-29 01:59:59");
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T01:00:00Z")
                            << QStringLiteral("2026-03-29 03:00:00");
    QTest::newRow("hour shown twice") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T01:30:00Z")
                                      << QStringLiteral("2026-10-25 02:30:00");
    QTest::newRow("quarter of an hour") << QByteArray("Asia/Kathmandu") << QByteArray("2026-03-01T00:00:00Z")
                                        << QStringLiteral("2026-03-01 05:45:00");
    QTest::newRow("west") << QByteArray("America/New_York") << QByteArray("2026-01-01T03:00:00Z")
                          << QStringLiteral("2025-12-31 22:00:00");
}

void TestDisplayZone::showsWhatTheClocksShow()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, utc);
    QFETCH(QString, shown);
    const DisplayZone display(QTimeZone{zone});
    QCOMPARE(display::time(at("2026-07-01T00:00:00Z"), display).size(), 19); // another offset is known already
    QCOMPARE(display::time(at(utc.constData()), display), shown);
}

void TestDisplayZone::copiesWithTheOffset()
{
    const UtcTime time = at("2026-07-01T22:30:05Z");
    QCOMPARE(display::isoTime(time), QStringLiteral("2026-07-01T22:30:05Z"));
    for (const char* zone : {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "America/St_Johns"}) {
        const QString copied = display::isoTime(time, DisplayZone(QTimeZone(zone)));
        QVERIFY2(parseUtcTime(copied.toStdString()) == time, qPrintable(copied));
    }
    QCOMPARE(display::isoTime(time, berlin()), QStringLiteral("2026-07-02T00:30:05+02:00"));
}

void TestDisplayZone::turnsBackWhatTheClocksShow_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("winter") << QByteArray("2026-01-10T00:00:00Z") << QByteArray("2026-01-09T23:00:00Z");
    QTest::newRow("summer") << QByteArray("2026-07-10T00:00:00Z") << QByteArray("2026-07-09T22:00:00Z");
    QTest::newRow("before the change") << QByteArray("2026-03-29T00:00:00Z") << QByteArray("2026-03-28T23:00:00Z");
    QTest::newRow("left out") << QByteArray("2026-03-29T02:30:00Z") << QByteArray("2026-03-29T01:00:00Z");
    QTest::newRow("after the change") << QByteArray("2026-03-29T03:00:00Z") << QByteArray("2026-03-29T01:00:00Z");
    QTest::newRow("shown twice") << QByteArray("2026-10-25T02:30:00Z") << QByteArray("2026-10-25T00:30:00Z");
}

void TestDisplayZone::turnsBackWhatTheClocksShow()
{
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, utc);
    QCOMPARE(formatUtcTime(berlin().fromWallClock(at(shown.constData()))), utc.toStdString());
}

void TestDisplayZone::putsHoursOfTheWeekWhereTheyWereWorked()
{
    PrincipalProfile profile;
    profile.activity = {{at("2026-03-23T07:45:00Z"), 3, 1},  // a Monday, winter: 8 h in Berlin
                        {at("2026-03-30T06:15:00Z"), 4, 0},  // a Monday, summer: 8 h
                        {at("2026-04-05T22:00:00Z"), 5, 5}}; // a Sunday: Monday 0 h
    const WeekHours utc = WeekHours::of(profile, {});
    QCOMPARE(utc.events[7], std::uint64_t{3});
    QCOMPARE(utc.events[6], std::uint64_t{4});
    QCOMPARE(utc.events[6 * 24 + 22], std::uint64_t{5});
    const WeekHours local = WeekHours::of(profile, berlin());
    QCOMPARE(local.events[8], std::uint64_t{7});
    QCOMPARE(local.denied[8], std::uint64_t{1});
    QCOMPARE(local.denied[0], std::uint64_t{5});
}

void TestDisplayZone::keepsAChoiceAsText()
{
    for (const char* text : {"utc", "local", "Asia/Tokyo"}) {
        QCOMPARE(ZoneChoice::fromText(QString::fromUtf8(text)).toText(), QString::fromUtf8(text));
    }
    QVERIFY(ZoneChoice::fromText(QStringLiteral("Nowhere/Atall")) == ZoneChoice());
    QVERIFY(ZoneChoice::fromText(QString()) == ZoneChoice());
    QCOMPARE(ZoneChoice::fromText(QStringLiteral("local")).zone().name(), QStringLiteral("America/New_York"));
}

QTEST_GUILESS_MAIN(TestDisplayZone)
#include "TestDisplayZone.moc"
