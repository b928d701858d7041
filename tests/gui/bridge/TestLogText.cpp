// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/LogText.h"

#include "engine/base/UtcTime.h"

#include <QLocale>
#include <QTest>

#include <string>

using namespace latchlight;

/// Log values on their way to the screen, and numbers and times.
class TestLogText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsHostileTextOnOneHarmlessLine_data();
    void showsHostileTextOnOneHarmlessLine();
    void cutsLongTextWithoutSplittingACharacter();
    void neverLetsAToolTipBecomeHtml();
    void separatesAMemberFromItsArchive();
    void keepsLineEndsOfWholeText();
    void formatsAmounts_data();
    void formatsAmounts();
    void formatsRanges();
    void saysDurationsInTheLargestUnit_data();
    void saysDurationsInTheLargestUnit();
};

void TestLogText::showsHostileTextOnOneHarmlessLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("alice") << QStringLiteral("alice");
    QTest::newRow("line end") << QByteArray("a\nb") << QStringLiteral("a\u240Ab");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\u2400b");
    QTest::newRow("escape sequence") << QByteArray("\x1b[31m") << QStringLiteral("\u241B[31m");
    QTest::newRow("right-to-left override") << QByteArray("a\xE2\x80\xAEtxt.exe") << QStringLiteral("a\uFFFDtxt.exe");
    QTest::newRow("zero width") << QByteArray("a\xE2\x80\x8B") << QStringLiteral("a\uFFFD");
    QTest::newRow("not UTF-8") << QByteArray("a\xFFz") << QStringLiteral("a\uFFFDz");
    QTest::newRow("markup stays text") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
}

void TestLogText::showsHostileTextOnOneHarmlessLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, shown);
    QCOMPARE(logtext::oneLine({text.constData(), static_cast<std::size_t>(text.size())}), shown);
}

void TestLogText::cutsLongTextWithoutSplittingACharacter()
{
    const std::string clefs = "\xF0\x9D\x84\x9E\xF0\x9D\x84\x9E"; // two characters of two UTF-16 units each
    QCOMPARE(logtext::oneLine(clefs, 3), QStringLiteral("\U0001D11E\u2026"));
    QCOMPARE(logtext::oneLine(std::string(5'000'000, 'x'), 10), QString(10, QLatin1Char('x')) + QChar(0x2026));
}

void TestLogText::neverLetsAToolTipBecomeHtml()
{
    const QString toolTip = logtext::toolTip(QStringLiteral("<img src=x>"));
    QVERIFY(!toolTip.contains(QStringLiteral("<img")));
    QVERIFY(toolTip.contains(QStringLiteral("&lt;img")));
    QVERIFY(logtext::toolTip({}).isEmpty());
}

void TestLogText::separatesAMemberFromItsArchive()
{
    QCOMPARE(logtext::path(std::string_view("logs.zip\0a.json", 15)), QStringLiteral("logs.zip \u2192 a.json"));
}

void TestLogText::keepsLineEndsOfWholeText()
{
    QCOMPARE(logtext::wholeText("a\n\tb\x01"), QStringLiteral("a\n\tb\u2401"));
}

void TestLogText::formatsAmounts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
    QTest::newRow("whole") << 2.0 << QStringLiteral("2");
    QTest::newRow("small") << 0.04 << QStringLiteral("0.04");
    QTest::newRow("tiny") << 0.0003 << QStringLiteral("< 0.01");
    QTest::newRow("tens") << 17.31 << QStringLiteral("17.3");
    QTest::newRow("thousands") << 12345.6 << QStringLiteral("12,346");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("\u2013");
}

void TestLogText::formatsAmounts()
{
    QFETCH(const double, value);
    QTEST(display::amount(value), "text");
}

void TestLogText::formatsRanges()
{
    const UtcTime begin = *parseUtcTime("2026-03-02T10:00:00Z");
    QCOMPARE(display::range({begin, begin + 1800}), QStringLiteral("2026-03-02 10:00 \u2013 10:30"));
    QCOMPARE(display::range({begin, begin + 86400}), QStringLiteral("2026-03-02 10:00 \u2013 2026-03-03 10:00"));
}

void TestLogText::saysDurationsInTheLargestUnit_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 45 << QStringLiteral("45 s");
    QTest::newRow("bucket") << 1800 << QStringLiteral("30 min");
    QTest::newRow("hours") << 7200 << QStringLiteral("2 h");
    QTest::newRow("a day and some") << 29 * 3600 << QStringLiteral("29 h");
    QTest::newRow("rounded") << 567 * 3600 << QStringLiteral("24 day(s)");
    QTest::newRow("history") << 14 * 86400 << QStringLiteral("14 day(s)"); // the plural is in the translation
}

void TestLogText::saysDurationsInTheLargestUnit()
{
    QFETCH(const int, seconds);
    QTEST(display::duration(seconds), "text");
}

QTEST_GUILESS_MAIN(TestLogText)
#include "TestLogText.moc"
