// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/base/Text.h"

#include <QString>
#include <QTest>

using latchlight::test::toBytes;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGlobs_data();
    void matchesGlobs();
    void matchesManyStarsWithoutTryingEveryCombination();
    void replacesWhatIsNotUtf8_data();
    void replacesWhatIsNotUtf8();
    void knowsEveryCodePoint();
    void lowersAsciiOnly();
    void trimsBothEnds_data();
    void trimsBothEnds();
};

void TestText::matchesGlobs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char* name, const char* pattern, const char* text, bool isMatch) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << isMatch;
    };

    row("equal", "GetSecretValue", "GetSecretValue", true);
    row("ASCII case is ignored", "getSECRETvalue", "GetSecretValue", true);
    row("prefix is no match", "GetSecret", "GetSecretValue", false);
    row("text is a prefix", "GetSecretValue", "GetSecret", false);
    row("star at the end", "Get*", "GetSecretValue", true);
    row("star at the start", "*Value", "GetSecretValue", true);
    row("stars around", "*AccessDenied*", "AccessDeniedException", true);
    row("star in the middle", "Get*Value", "GetSecretValue", true);
    row("star takes nothing", "Get*SecretValue", "GetSecretValue", true);
    row("star alone takes nothing", "*", "", true);
    row("many stars", "***", "anything", true);
    row("empty matches empty", "", "", true);
    row("empty matches nothing else", "", "x", false);
    row("question mark is one byte", "Get?ecretValue", "GetSecretValue", true);
    row("question mark is not none", "GetSecretValue?", "GetSecretValue", false);
    row("the last star is retried", "*ab*ab", "ab-ab-xab", true);
    row("the last star must reach the end", "*ab", "abab-", false);
    row("star then the whole rest", "a*b*c", "a-b-b-c-c", true);
    row("star in the text is a character", "a*c", "a*bc", true);
    row("backslash is a character", "a\\*", "a\\bc", true);
    row("brackets are characters", "[ab]", "a", false);
    row("only ASCII is folded", "\xC3\xA9", "\xC3\x89", false);
}

void TestText::matchesGlobs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, isMatch);

    QCOMPARE(latchlight::matchesGlob(pattern.toStdString(), text.toStdString()), isMatch);
}

void TestText::matchesManyStarsWithoutTryingEveryCombination()
{
    // Naive backtracking would need more steps than there are atoms: this test would never end.
    const std::string text(20000, 'a');
    std::string pattern;
    for (int i = 0; i < 64; ++i) {
        pattern += "*a";
    }
    QVERIFY(latchlight::matchesGlob(pattern, text));
    QVERIFY(!latchlight::matchesGlob(pattern + "b", text));
}

void TestText::replacesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& clean) {
        QTest::newRow(name) << text << clean;
    };

    row("empty", "", "");
    row("ASCII", "plain text", "plain text");
    row("two, three and four bytes", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91");
    row("NUL is UTF-8", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("lone continuation", "a\x80z", "a\xEF\xBF\xBDz");
    row("Latin-1", "caf\xE9", "caf\xEF\xBF\xBD");
    row("cut after one of three", "\xE2", "\xEF\xBF\xBD");
    row("cut after two of three", "\xE2\x82", "\xEF\xBF\xBD\xEF\xBF\xBD");
    row("overlong slash", "\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
    row("overlong three bytes", "\xE0\x80\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    row("surrogate", "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    row("beyond U+10FFFF", "\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    row("never in UTF-8", "\xFF\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD");
    row("text goes on behind", "\xE2\x28\xA1ok", "\xEF\xBF\xBD(\xEF\xBF\xBDok");
}

void TestText::replacesWhatIsNotUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);

    QCOMPARE(toBytes(latchlight::sanitizeUtf8(text.toStdString())), clean);
    QCOMPARE(latchlight::isValidUtf8(text.toStdString()), text == clean);
    QVERIFY(latchlight::isValidUtf8(clean.toStdString()));
}

void TestText::knowsEveryCodePoint()
{
    for (char32_t codePoint = 1; codePoint <= 0x10FFFF; ++codePoint) {
        const bool isSurrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        if (isSurrogate) {
            continue;
        }
        const std::string text = QString::fromUcs4(&codePoint, 1).toStdString();
        if (!latchlight::isValidUtf8(text)) {
            QFAIL(qPrintable(QString::number(codePoint, 16)));
        }
    }
}

void TestText::lowersAsciiOnly()
{
    QCOMPARE(toBytes(latchlight::toLowerAscii("AZ@[`{\xC3\x89")), QByteArray("az@[`{\xC3\x89"));
}

void TestText::trimsBothEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");

    QTest::newRow("nothing to do") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("both ends") << QByteArray(" \t\r\na b\n ") << QByteArray("a b");
    QTest::newRow("only blanks") << QByteArray(" \t\r\n") << QByteArray("");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void TestText::trimsBothEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);

    const std::string source = text.toStdString();
    QCOMPARE(toBytes(latchlight::trimmed(source)), clean);
}

QTEST_APPLESS_MAIN(TestText)
#include "TestText.moc"
