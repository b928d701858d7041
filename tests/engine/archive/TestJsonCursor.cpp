// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/JsonCursor.h"

#include "engine/base/Text.h"

#include <QTest>

#include <algorithm>
#include <memory>

using latchlight::decodeJsonString;
using latchlight::isPlainJsonText;
using latchlight::JsonCursor;
using latchlight::JsonKind;
using latchlight::RawValue;
using latchlight::test::toBytes;

namespace {

/// A document followed by the padding and nothing more, so that a sanitizer sees every byte read beyond it.
class PaddedDocument final
{
public:
    explicit PaddedDocument(std::string_view text)
        : m_size(text.size())
        , m_bytes(std::make_unique<char[]>(text.size() + JsonCursor::padding))
    {
        std::copy(text.begin(), text.end(), m_bytes.get());
        std::fill_n(m_bytes.get() + m_size, JsonCursor::padding, '"');
    }

    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::size_t m_size;
    std::unique_ptr<char[]> m_bytes;
};

QByteArray kindName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Missing:
        return "missing";
    case JsonKind::String:
        return "string";
    case JsonKind::Object:
        return "object";
    case JsonKind::Array:
        return "array";
    case JsonKind::Literal:
        return "literal";
    }
    return "?";
}

} // namespace

class TestJsonCursor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyValue_data();
    void readsAnyValue();
    void refusesValuesThatDoNotEnd_data();
    void refusesValuesThatDoNotEnd();
    void everyPrefixOfAValueIsRefused();
    void findsTheEndOfAStringAtAnyAlignment();
    void tellsOffsetsInTheDocument();
    void depthCostsNothing();
    void blanksIncludeNuls();
    void takesOnlyWhatIsExpected();
    void decodesEscapes_data();
    void decodesEscapes();
    void everyDecodedTextIsValidUtf8();
    void plainTextsAreThoseThatStandForThemselves();
};

void TestJsonCursor::readsAnyValue_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char* name, const char* document, const char* kind, const char* text, const char* rest) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(kind) << QByteArray(text) << QByteArray(rest);
    };

    row("string", "\"abc\",1", "string", "abc", ",1");
    row("empty string", "\"\"", "string", "", "");
    row("escaped quote", R"("a\"b"])", "string", R"(a\"b)", "]");
    row("escaped backslash at the end", R"("a\\"])", "string", R"(a\\)", "]");
    row("three backslashes and a quote", R"("a\\\"b"])", "string", R"(a\\\"b)", "]");
    row("braces in a string", R"("}]{[")", "string", "}]{[", "");
    row("number", "-1.5e3,", "literal", "-1.5e3", ",");
    row("true before a brace", "true}", "literal", "true", "}");
    row("null before a line end", "null\r\n", "literal", "null", "\r\n");
    row("literal at the end", "42", "literal", "42", "");
    row("blanks before", " \t\r\n 7", "literal", "7", "");
    row("empty object", "{} ", "object", "{}", " ");
    row("empty array", "[],", "array", "[]", ",");
    row("nested", R"({"a":[{"b":"]}"}]},1)", "object", R"({"a":[{"b":"]}"}]})", ",1");
    row("escaped quote inside", R"({"a":"\"}"}x)", "object", R"({"a":"\"}"})", "x");
}

void TestJsonCursor::readsAnyValue()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rest);
    const PaddedDocument padded(document.toStdString());
    JsonCursor cursor(padded.view());
    RawValue value;

    QVERIFY(cursor.readValue(value));

    QCOMPARE(kindName(value.kind), kind);
    QCOMPARE(toBytes(value.text), text);
    QCOMPARE(toBytes(cursor.rest()), rest);
}

void TestJsonCursor::refusesValuesThatDoNotEnd_data()
{
    QTest::addColumn<QByteArray>("document");

    for (const char* document :
         {"",  "   ",    "\"",       "\"abc",     R"("abc\")",   R"("\\\")",   "\"\\",         "{",
          "[", R"({"a)", R"({"a":)", R"({"a":1)", R"([{"a":1])", R"({"a":"})", R"({"a":"\"})", "[[[[",
          ",", "}",      "]",        ":",         "[\""}) {
        QTest::newRow(document) << QByteArray(document);
    }
}

void TestJsonCursor::refusesValuesThatDoNotEnd()
{
    QFETCH(QByteArray, document);
    const PaddedDocument padded(document.toStdString());
    JsonCursor cursor(padded.view());
    RawValue value;

    QVERIFY(!cursor.readValue(value));
}

void TestJsonCursor::everyPrefixOfAValueIsRefused()
{
    const std::string document =
        R"({"key":"value with \"quotes\" and \\","list":[1,true,null,{"deep":["}]"]}],"long":")" +
        std::string(100, 'x') + R"("})";
    for (std::size_t length = 0; length < document.size(); ++length) {
        const PaddedDocument padded(document.substr(0, length));
        JsonCursor cursor(padded.view());
        RawValue value;
        QVERIFY2(!cursor.readValue(value), qPrintable(QString::number(length)));
    }
}

void TestJsonCursor::findsTheEndOfAStringAtAnyAlignment()
{
    // Strings are searched in blocks: every distance of quote and escape from the start of a block must work.
    for (std::size_t before = 0; before < 70; ++before) {
        const std::string content = std::string(before, 'a') + R"(\")" + std::string(before % 17, 'b') + R"(\\)";
        const PaddedDocument padded("\"" + content + "\",\"next\"");
        JsonCursor cursor(padded.view());
        std::string_view text;
        QVERIFY(cursor.readString(text));
        QCOMPARE(toBytes(text), toBytes(content));
        QVERIFY(cursor.take(','));
        QVERIFY(cursor.readString(text));
        QCOMPARE(toBytes(text), QByteArray("next"));
        QVERIFY(cursor.isAtEnd());
    }
}

void TestJsonCursor::tellsOffsetsInTheDocument()
{
    const PaddedDocument padded(R"([ "a",  {"b":1} ])");
    JsonCursor cursor(padded.view());
    RawValue value;
    QVERIFY(cursor.take('['));
    QVERIFY(cursor.readValue(value));
    QCOMPARE(cursor.offsetOf(value), std::size_t(2)); // of the quote
    QVERIFY(cursor.take(','));
    QVERIFY(cursor.readValue(value));
    QCOMPARE(cursor.offsetOf(value), std::size_t(8));
    QCOMPARE(cursor.offset(), std::size_t(15));
    cursor.moveTo(8);
    QVERIFY(cursor.readValue(value));
    QCOMPARE(toBytes(value.text), QByteArray(R"({"b":1})"));
}

void TestJsonCursor::depthCostsNothing()
{
    constexpr std::size_t depth = 1000000;
    const std::string open(depth, '[');
    const std::string close(depth, ']');
    {
        const PaddedDocument padded(open + close + "1");
        JsonCursor cursor(padded.view());
        RawValue value;
        QVERIFY(cursor.readValue(value));
        QCOMPARE(value.text.size(), 2 * depth);
    }
    const PaddedDocument padded(open + close.substr(1));
    JsonCursor cursor(padded.view());
    RawValue value;
    QVERIFY(!cursor.readValue(value));
}

void TestJsonCursor::blanksIncludeNuls()
{
    const PaddedDocument padded(std::string_view("\0\0 1\0 2", 7));
    JsonCursor cursor(padded.view());
    RawValue value;
    QVERIFY(cursor.readValue(value));
    QCOMPARE(toBytes(value.text), QByteArray("1"));
    QVERIFY(cursor.readValue(value));
    QCOMPARE(toBytes(value.text), QByteArray("2"));
}

void TestJsonCursor::takesOnlyWhatIsExpected()
{
    const PaddedDocument padded("  ,x");
    JsonCursor cursor(padded.view());
    QVERIFY(!cursor.take('}'));
    QVERIFY(cursor.take(','));
    QVERIFY(!cursor.take(','));
    QVERIFY(cursor.take('x'));
    QVERIFY(!cursor.take('"')); // the padding is no content
    QVERIFY(cursor.isAtEnd());
}

void TestJsonCursor::decodesEscapes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& raw, const QByteArray& text) {
        QTest::newRow(name) << raw << text;
    };

    row("nothing to do", "plain", "plain");
    row("empty", "", "");
    row("all short escapes", R"(\"\\\/\b\f\n\r\t)", "\"\\/\b\f\n\r\t");
    row("ASCII by number", R"(\u0041\u005a)", "AZ");
    row("two bytes", R"(\u00e9)", "\xC3\xA9");
    row("three bytes, small and capital digits", R"(\u20aC)", "\xE2\x82\xAC");
    row("surrogate pair", R"(\ud83d\udd11)", "\xF0\x9F\x94\x91");
    row("first of a pair alone", R"(\ud83dx)", "\xEF\xBF\xBDx");
    row("first of a pair at the end", R"(\ud83d)", "\xEF\xBF\xBD");
    row("second of a pair alone", R"(\udd11x)", "\xEF\xBF\xBDx");
    row("pair the wrong way round", R"(\udd11\ud83d)", "\xEF\xBF\xBD\xEF\xBF\xBD");
    row("first of a pair, then a letter", R"(\ud83d\u0041)",
        "\xEF\xBF\xBD"
        "A");
    row("NUL by number is shown", R"(a\u0000b)",
        "a\xE2\x90\x80"
        "b");
    row("NUL as a byte is shown", QByteArray("a\0b", 3),
        "a\xE2\x90\x80"
        "b");
    row("unknown escape stays", R"(\q)", R"(\q)");
    row("too few digits stay", R"(\u12)", R"(\u12)");
    row("no digits stay", R"(\uZZZZ)", R"(\uZZZZ)");
    row("backslash at the end stays", "a\\", "a\\");
    row("invalid UTF-8 is replaced",
        "a\xFF"
        "b",
        "a\xEF\xBF\xBD"
        "b");
    row("invalid UTF-8 beside an escape", "\\n\xE9", "\n\xEF\xBF\xBD");
    row("text of a message", R"(User: \"x\" \u003e y)", "User: \"x\" > y");
}

void TestJsonCursor::decodesEscapes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);

    QCOMPARE(toBytes(decodeJsonString(raw.toStdString())), text);
}

void TestJsonCursor::everyDecodedTextIsValidUtf8()
{
    // All pairs of bytes, alone and behind escapes that themselves need care.
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string pair{static_cast<char>(first), static_cast<char>(second)};
            for (const std::string& raw : {pair, "\\" + pair, "\\ud83d" + pair, "\\ud83d\\u" + pair + "11"}) {
                const std::string text = decodeJsonString(raw);
                QVERIFY(latchlight::isValidUtf8(text));
                QVERIFY(text.find('\0') == std::string::npos);
            }
        }
    }
}

/// A byte of any value at any place of texts of several lengths.
void TestJsonCursor::plainTextsAreThoseThatStandForThemselves()
{
    for (const std::size_t size : {1U, 7U, 8U, 9U, 20U}) {
        for (std::size_t at = 0; at < size; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string raw(size, 'a');
                raw[at] = static_cast<char>(byte);
                QCOMPARE(isPlainJsonText(raw), byte != 0 && byte < 128 && byte != '\\');
                QVERIFY(!isPlainJsonText(raw) || decodeJsonString(raw) == raw);
            }
        }
    }
    QVERIFY(isPlainJsonText({}));
}

QTEST_APPLESS_MAIN(TestJsonCursor)
#include "TestJsonCursor.moc"
