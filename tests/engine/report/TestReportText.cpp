// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/MarkdownText.h"
#include "engine/report/ReportText.h"
#include "engine/report/VisibleText.h"

#include <QTest>

#include <clocale>
#include <cmath>

using namespace latchlight;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHidden_data();
    void showsWhatIsHidden();
    void keepsLineEndsWhereAsked();
    void keepsCommandsAsTheyWereChecked();
    void escapesMarkup();
    void writesTheSameNumbersInEveryLocale();
    void tellsRangesWithTheDateOnlyOnce();
    void shortensLongLists();
    void escapesWhatMarkdownActsOn_data();
    void escapesWhatMarkdownActsOn();
    void putsOnlyHarmlessIdentifiersInCodeSpans_data();
    void putsOnlyHarmlessIdentifiersInCodeSpans();
    void fencesCodeBeyondItsBackticks();
};

void TestReportText::showsWhatIsHidden_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("prod/db-1 ümlaut 🔑") << QByteArray("prod/db-1 ümlaut 🔑");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a␀b");
    QTest::newRow("escape and delete") << QByteArray("\x1b[31m\x7f") << QByteArray("␛[31m␡");
    QTest::newRow("line ends") << QByteArray("a\r\nb\tc") << QByteArray("a␍␊b␉c");
    QTest::newRow("C1") << QByteArray("\xc2\x9b") << QByteArray("[U+009B]");
    QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae"
                                                          "txt.exe")
                                            << QByteArray("[U+202E]txt.exe");
    QTest::newRow("isolate, zero width, byte order mark")
        << QByteArray("\xe2\x81\xa6\xe2\x80\x8b\xef\xbb\xbf") << QByteArray("[U+2066][U+200B][U+FEFF]");
    QTest::newRow("broken bytes") << QByteArray("\xff\xc0\xaf") << QByteArray("���");
    QTest::newRow("a character that XML forbids") << QByteArray("\xef\xbf\xbe") << QByteArray("�");
}

void TestReportText::showsWhatIsHidden()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(visibleText(text.toStdString(), TextForm::Line)), expected);
}

void TestReportText::keepsLineEndsWhereAsked()
{
    QCOMPARE(visibleText("a\r\nb\tc\rd", TextForm::Lines), std::string("a\nb\tc␍d"));
}

void TestReportText::keepsCommandsAsTheyWereChecked()
{
    const std::string command = "aws x --secret-id '\xe2\x80\xae"
                                "a' \\\n  --region eu";
    QCOMPARE(visibleText(command, TextForm::Code), command);
}

void TestReportText::escapesMarkup()
{
    QCOMPARE(escapeXml("<a href=\"x\" b='y'>&amp;"),
             std::string("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;"));
}

void TestReportText::writesTheSameNumbersInEveryLocale()
{
    // Where no such locale is installed, this still compares with the plain form.
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const std::string measured = measureText(0.04) + " " + measureText(2.345) + " " + coordinateText(12.34) + " " +
                                 coordinateText(12) + " " + measureText(std::nan("")) + " " + measureText(INFINITY);
    std::setlocale(LC_ALL, "C");
    QCOMPARE(measured, std::string("0.04 2.3 12.3 12 unknown unknown"));
}

void TestReportText::tellsRangesWithTheDateOnlyOnce()
{
    const UtcTime begin = parseUtcTime("2024-03-18T16:30:00Z").value();
    QCOMPARE(rangeText(begin, begin + 1800), std::string("2024-03-18 16:30:00 to 17:00:00 UTC"));
    QCOMPARE(rangeText(begin, begin + 86400), std::string("2024-03-18 16:30:00 to 2024-03-19 16:30:00 UTC"));
}

void TestReportText::shortensLongLists()
{
    QCOMPARE(listText({}, 2), std::string("none"));
    QCOMPARE(listText({"a", "b"}, 2), std::string("a, b"));
    QCOMPARE(listText({"a", "b", "c", "d"}, 2), std::string("a, b and 2 more"));
}

void TestReportText::escapesWhatMarkdownActsOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain text, 2024-03-18 (UTC): 50% of a-b.", "plain text, 2024-03-18 (UTC): 50% of a-b.");
    row("<script>&lt;", "\\<script\\>\\&lt;");
    row("a|b `c` *d* _e_ ~f~", "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\~f\\~");
    row("[x](http://evil.example)", "\\[x\\](http\\://evil.example)");
    row("www.evil.example", "www\\.evil.example");
    row("\\|", "\\\\\\|");
    row("# heading", "\\# heading");
    row("- item", "\\- item");
    row("=====", "\\=====");
    row("12. list", "12\\. list");
    row("1) list", "1\\) list");
    row("    indented", "indented");
    row("two\nlines", "two␊lines");
}

void TestReportText::escapesWhatMarkdownActsOn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(markdownLine(text.toStdString())), expected);
}

void TestReportText::putsOnlyHarmlessIdentifiersInCodeSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an ARN") << QStringLiteral("arn:aws:iam::1:user/a_b") << QStringLiteral("`arn:aws:iam::1:user/a_b`");
    QTest::newRow("backtick") << QStringLiteral("a`b") << QStringLiteral("a\\`b");
    QTest::newRow("pipe") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("backslash and pipe") << QStringLiteral("a\\|b") << QStringLiteral("a\\\\\\|b");
    QTest::newRow("markup") << QStringLiteral("<b>") << QStringLiteral("\\<b\\>");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blank at the end") << QStringLiteral("a ") << QStringLiteral("a ");
}

void TestReportText::putsOnlyHarmlessIdentifiersInCodeSpans()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(markdownIdentifier(text.toStdString())), expected);
}

void TestReportText::fencesCodeBeyondItsBackticks()
{
    QCOMPARE(markdownCode("aws help"), std::string("```\naws help\n```\n"));
    QCOMPARE(markdownCode("a ``` b\n````\n"), std::string("`````\na ``` b\n````\n`````\n"));
    QCOMPARE(markdownCode(""), std::string("```\n```\n"));
}

QTEST_GUILESS_MAIN(TestReportText)

#include "TestReportText.moc"
