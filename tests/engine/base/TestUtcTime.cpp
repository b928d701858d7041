// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/base/UtcTime.h"

#include <QTest>

using latchlight::CalendarTime;
using latchlight::TimeRange;
using latchlight::UtcTime;
using latchlight::test::toBytes;

class TestUtcTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfCloudTrail_data();
    void readsEveryFormOfCloudTrail();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void refusesEveryPrefixThatIsCutShort();
    void writesWhatItReads();
    void knowsEveryDayOfFourCenturies();
    void namesTheDayOfTheWeek_data();
    void namesTheDayOfTheWeek();
    void bucketsStartAtMultiplesOfTheirLength();
    void rangesAreHalfOpen();
};

void TestUtcTime::readsEveryFormOfCloudTrail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("as AWS writes it") << QByteArray("2024-08-18T12:31:31Z") << qint64(1723984291);
    QTest::newRow("fractional seconds") << QByteArray("2024-08-18T12:31:31.987Z") << qint64(1723984291);
    QTest::newRow("nanoseconds without a zone") << QByteArray("2024-08-18T12:31:31.123456789") << qint64(1723984291);
    QTest::newRow("comma before the fraction") << QByteArray("2024-08-18T12:31:31,5Z") << qint64(1723984291);
    QTest::newRow("blank for the T") << QByteArray("2024-08-18 12:31:31") << qint64(1723984291);
    QTest::newRow("blank and zone") << QByteArray("2024-08-18 12:31:31Z") << qint64(1723984291);
    QTest::newRow("no zone is UTC") << QByteArray("2024-08-18T12:31:31") << qint64(1723984291);
    QTest::newRow("small letters") << QByteArray("2024-08-18t12:31:31z") << qint64(1723984291);
    QTest::newRow("east of Greenwich") << QByteArray("2024-08-18T12:31:31+02:00") << qint64(1723977091);
    QTest::newRow("west, into the next year") << QByteArray("2023-12-31T18:00:00-05:00") << qint64(1704063600);
    QTest::newRow("offset without a colon") << QByteArray("2024-08-18T12:31:31+0200") << qint64(1723977091);
    QTest::newRow("offset in hours") << QByteArray("2024-08-18T12:31:31+02") << qint64(1723977091);
    QTest::newRow("bare date is midnight") << QByteArray("2024-08-18") << qint64(1723939200);
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("leap day of a century") << QByteArray("2000-02-29T00:00:00Z") << qint64(951782400);
    QTest::newRow("leap second is the next day") << QByteArray("2016-12-31T23:59:60Z") << qint64(1483228800);
    QTest::newRow("last second") << QByteArray("2105-12-31T23:59:59Z") << qint64(4291747199);
}

void TestUtcTime::readsEveryFormOfCloudTrail()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);

    const auto time = latchlight::parseUtcTime(text.toStdString());

    QVERIFY(time.has_value());
    QCOMPARE(qint64(time->seconds), seconds);
}

void TestUtcTime::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char* text : {"",
                             "redacted",
                             "HIDDEN_DUE_TO_SECURITY_REASONS",
                             "***",
                             "null",
                             "0",
                             "1723984291",
                             "1723984291000",
                             "2024",
                             "2024-08",
                             "2024-08-",
                             "2024-8-18",
                             "2024-08-18T",
                             "2024-08-18T12",
                             "2024-08-18T12:",
                             "2024-08-18T12:31:",
                             "2024-08-18T12:31:3",
                             "2024-08-18T12:31:31.",
                             "2024-08-18T12:31:31.Z",
                             "2024-08-18T12:31:31ZZ",
                             "2024-08-18T12:31:31 Z",
                             "2024-08-18T12:31:31+",
                             "2024-08-18T12:31:31+2",
                             "2024-08-18T12:31:31+24:00",
                             "2024-08-18T12:31:31+02:60",
                             "2024-08-18T12:31:31+2:00",
                             "2024-08-18T12-31-31Z",
                             "2024/08/18T12:31:31Z",
                             "2024-08-18x12:31:31Z",
                             " 2024-08-18T12:31:31Z",
                             "2024-08-18T12:31:31Z\n",
                             "2024-00-18T12:31:31Z",
                             "2024-13-18T12:31:31Z",
                             "2024-08-00T12:31:31Z",
                             "2024-08-32T12:31:31Z",
                             "2024-04-31T12:31:31Z",
                             "2023-02-29T12:31:31Z",
                             "2100-02-29T12:31:31Z",
                             "2024-02-30T12:31:31Z",
                             "2024-08-18T24:00:00Z",
                             "2024-08-18T12:60:00Z",
                             "2024-08-18T12:31:61Z",
                             "1969-12-31T23:59:59Z",
                             "0000-00-00T00:00:00Z",
                             "2106-01-01T00:00:00Z",
                             "9999-99-99T99:99:99Z",
                             "1970-01-01T00:00:00+01:00",
                             "-024-08-18T12:31:31Z",
                             "+024-08-18T12:31:31Z",
                             "2024-08-18T-1:31:31Z",
                             "Sun Aug 18 12:31:31 2024"}) {
        QTest::newRow(text) << QByteArray(text);
    }
    QTest::newRow("NUL inside") << QByteArray("2024-08-18T12:31:\0001Z", 20);
}

void TestUtcTime::refusesWhatIsNoTime()
{
    QFETCH(QByteArray, text);

    QVERIFY(!latchlight::parseUtcTime(text.toStdString()).has_value());
}

void TestUtcTime::refusesEveryPrefixThatIsCutShort()
{
    // A log may end anywhere: no prefix may be read beyond its end, and only a whole date or minute is a time.
    const std::string text = "2024-08-18T12:31:31Z";
    for (std::size_t length = 0; length < 10; ++length) {
        QVERIFY2(!latchlight::parseUtcTime(text.substr(0, length)), text.substr(0, length).c_str());
    }
    for (std::size_t length = 11; length < 16; ++length) {
        QVERIFY2(!latchlight::parseUtcTime(text.substr(0, length)), text.substr(0, length).c_str());
    }
}

void TestUtcTime::writesWhatItReads()
{
    for (const std::int64_t seconds : {0LL, 951782399LL, 951782400LL, 1723984291LL, 4107542399LL, 4291747199LL}) {
        const std::string text = latchlight::formatUtcTime(UtcTime{seconds});
        const auto back = latchlight::parseUtcTime(text);
        QVERIFY2(back.has_value(), text.c_str());
        QCOMPARE(qint64(back->seconds), qint64(seconds));
    }
    QCOMPARE(toBytes(latchlight::formatUtcTime(UtcTime{1723984291})), QByteArray("2024-08-18T12:31:31Z"));
}

void TestUtcTime::knowsEveryDayOfFourCenturies()
{
    // The Gregorian calendar repeats every 400 years: counting day by day checks both conversions against each other.
    int year = 1970;
    int month = 1;
    int day = 1;
    for (std::int64_t days = 0; days < 146097; ++days) {
        QCOMPARE(qint64(latchlight::daysFromCivil(year, month, day)), qint64(days));
        const CalendarTime parts = latchlight::calendarTime(UtcTime{days * 86400 + 86399});
        QVERIFY(parts.year == year && parts.month == month && parts.day == day);
        QVERIFY(parts.hour == 23 && parts.minute == 59 && parts.second == 59);
        QCOMPARE(parts.weekday, static_cast<int>((days + 3) % 7));
        const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        const bool isShort = month == 4 || month == 6 || month == 9 || month == 11;
        const int last = month == 2 ? (isLeap ? 29 : 28) : (isShort ? 30 : 31);
        if (++day > last) {
            day = 1;
            if (++month > 12) {
                month = 1;
                ++year;
            }
        }
    }
    QCOMPARE(year, 2370);
}

void TestUtcTime::namesTheDayOfTheWeek_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("weekday");

    QTest::newRow("Thursday, the epoch") << qint64(0) << 3;
    QTest::newRow("Sunday") << qint64(1723984291) << 6;
    QTest::newRow("Monday, at midnight") << qint64(1724025600) << 0;
    QTest::newRow("Wednesday, before the epoch") << qint64(-1) << 2;
}

void TestUtcTime::namesTheDayOfTheWeek()
{
    QFETCH(qint64, seconds);
    QFETCH(int, weekday);

    QCOMPARE(latchlight::calendarTime(UtcTime{seconds}).weekday, weekday);
}

void TestUtcTime::bucketsStartAtMultiplesOfTheirLength()
{
    QCOMPARE(qint64(latchlight::bucketStart(UtcTime{1723984291}, 300).seconds), qint64(1723984200));
    QCOMPARE(qint64(latchlight::bucketStart(UtcTime{1723984200}, 300).seconds), qint64(1723984200));
    QCOMPARE(qint64(latchlight::bucketStart(UtcTime{-1}, 300).seconds), qint64(-300));
}

void TestUtcTime::rangesAreHalfOpen()
{
    const TimeRange range{UtcTime{100}, UtcTime{200}};
    QVERIFY(range.contains(UtcTime{100}));
    QVERIFY(range.contains(UtcTime{199}));
    QVERIFY(!range.contains(UtcTime{200}));
    QVERIFY(!range.contains(UtcTime{99}));
    QCOMPARE(qint64(range.lengthSeconds()), qint64(100));

    const TimeRange backwards{UtcTime{200}, UtcTime{100}};
    QVERIFY(backwards.isEmpty());
    QVERIFY(!backwards.contains(UtcTime{150}));
    QCOMPARE(qint64(backwards.lengthSeconds()), qint64(0));
}

QTEST_APPLESS_MAIN(TestUtcTime)
#include "TestUtcTime.moc"
