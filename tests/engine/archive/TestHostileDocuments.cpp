// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/CloudTrailParser.h"

#include "tests/engine/archive/ParsedDocument.h"
#include "tests/support/RecordJson.h"

#include <QTest>

using latchlight::test::deniedRecord;
using latchlight::test::eventIdOf;
using latchlight::test::OrderedJson;
using latchlight::test::parsed;
using latchlight::test::ParsedDocument;
using latchlight::test::readRecord;
using latchlight::test::records;
using latchlight::test::recordsDocument;

namespace {

constexpr std::size_t megabytes = 1U << 20U;

std::string repeated(std::string_view text, std::size_t bytes)
{
    std::string all;
    all.reserve(bytes + text.size());
    while (all.size() < bytes) {
        all += text;
    }
    return all;
}

/// A name for a row of a table: the text on one line.
QByteArray rowName(const QByteArray& text)
{
    return QByteArray(text).replace('\n', "<LF>");
}

} // namespace

/// Documents made to hang, crash or mislead the reader. Those of several megabytes take hours when any part of the work
/// is quadratic, and milliseconds otherwise: the time limit of the test decides.
class TestHostileDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repetitionsAreReadInLinearTime_data();
    void repetitionsAreReadInLinearTime();
    void repetitionsInsideAStringAreReadInLinearTime_data();
    void repetitionsInsideAStringAreReadInLinearTime();
    void depthIsNoDanger_data();
    void depthIsNoDanger();
    void aGoodRecordSurvivesBetweenHostileOnes_data();
    void aGoodRecordSurvivesBetweenHostileOnes();
    void aRecordOfManyMegabytesIsLeftOutAlone();
    void aStringInAStringInAStringIsNotFollowed();
    void everyByteValueMayStandAnywhere();
    void everyPrefixAndSuffixOfADocumentIsHarmless();
    void aListThatEndsBehindACommaIsHarmless_data();
    void aListThatEndsBehindACommaIsHarmless();
    void problemsOfAnEscapedRecordLieInTheFile();
};

void TestHostileDocuments::repetitionsAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("before");
    const QByteArray sound = QByteArray::fromStdString(readRecord(0).dump()) + "\n";

    for (const char* part : {"{",
                             "[",
                             "}",
                             "]",
                             "\"",
                             "\\",
                             "\\\"",
                             ",",
                             ":",
                             "[{",
                             "{\"",
                             "{\"a\":",
                             "{\"a\":{",
                             "{\"a\":[",
                             "[[],",
                             "x",
                             "x\n",
                             "\n",
                             "1 ",
                             "{}x",
                             "{}x\n",
                             "[]x",
                             "{x",
                             "[x",
                             "{\"a\":\"b\"x",
                             "{\"eventVersion\"",
                             "{\"eventVersion\":",
                             "{\"eventVersion\":{",
                             "{\"eventVersion\":[",
                             "{\"eventVersion\":\"",
                             "{\"eventVersion\":\"1\",",
                             "{\"eventVersion\":\"1\"}",
                             "{\"eventVersion\":1 ",
                             "[{\"eventVersion\":{",
                             "{\"Records\":[",
                             "{\"Records\":[{\"eventVersion\":{",
                             "{\"Records\":[{\"eventVersion\":\"1\",\"a\":",
                             "{\"Records\":[]",
                             "{\"Records\":[{}",
                             "{\"detail\":{",
                             "{\"detail\":{}",
                             "{\"message\":\"{",
                             "{\"message\":\"{\"}\n",
                             "{\"Records\":[{\"detail\":{\"eventVersion\":[",
                             "\"eventVersion\"",
                             "{ \"eventVersion\" ",
                             "2026-03-02T10:00:00Z {",
                             "{\"eventVersion\":\"1\",\"userIdentity\":{",
                             "{\"eventName\":\"a\",\"eventSource\":\"b\",",
                             "{\"Events\":[{\"CloudTrailEvent\":\"{"}) {
        QTest::newRow(rowName(part).constData()) << QByteArray(part) << QByteArray();
        QTest::newRow((rowName(part) + " after a record").constData()) << QByteArray(part) << sound;
    }
    QTest::newRow("NUL") << QByteArray(1, '\0') << QByteArray();
}

void TestHostileDocuments::repetitionsAreReadInLinearTime()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, before);

    const ParsedDocument outcome = parsed(before.toStdString() + repeated(part.toStdString(), 3 * megabytes));

    QCOMPARE(outcome.records.size(), std::size_t(before.isEmpty() ? 0 : 1));
}

void TestHostileDocuments::repetitionsInsideAStringAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char* part :
         {"{", "[", "\"", "\\", "{\"eventVersion\":{", "{\"message\":\"{", "\n{\"eventVersion\":\""}) {
        QTest::newRow(rowName(part).constData()) << QByteArray(part);
    }
}

void TestHostileDocuments::repetitionsInsideAStringAreReadInLinearTime()
{
    QFETCH(QByteArray, part);
    const std::string text = "{" + repeated(part.toStdString(), megabytes);
    OrderedJson events = OrderedJson::array();
    for (int i = 0; i < 4; ++i) {
        events.push_back({{"CloudTrailEvent", i == 2 ? readRecord(i).dump() : text}});
    }

    const ParsedDocument outcome = parsed(OrderedJson{{"Events", events}}.dump());

    QVERIFY(outcome.eventIds() == std::vector<std::string>{eventIdOf(2)});
}

void TestHostileDocuments::depthIsNoDanger_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    QTest::newRow("wrappers") << QByteArray("{\"detail\":") << QByteArray("}");
    QTest::newRow("lists") << QByteArray("{\"Records\":[") << QByteArray("]}");
    QTest::newRow("lists of wrappers") << QByteArray("{\"Records\":[{\"detail\":") << QByteArray("}]}");
}

void TestHostileDocuments::depthIsNoDanger()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    const std::string deep =
        open.repeated(100000).toStdString() + readRecord(7).dump() + close.repeated(100000).toStdString();

    // Alone, between good records, and inside each kind of field.
    QVERIFY(parsed(deep).records.size() <= 1);
    const std::string good = readRecord(0).dump();
    QVERIFY(parsed(good + "\n" + deep + "\n" + readRecord(1).dump()).records.size() >= 2);
    for (const std::string field :
         {"userIdentity", "requestParameters", "responseElements", "eventTime", "additionalEventData"}) {
        OrderedJson record = readRecord(1);
        record[field] = "DEEP";
        std::string text = record.dump();
        text.replace(text.find("\"DEEP\""), 6, deep);
        const ParsedDocument outcome =
            parsed(R"({"Records":[)" + good + "," + text + "," + readRecord(2).dump() + "]}");
        QCOMPARE(outcome.records.size(), std::size_t(3));
    }
}

void TestHostileDocuments::aGoodRecordSurvivesBetweenHostileOnes_data()
{
    QTest::addColumn<QByteArray>("hostile");
    for (const char* hostile :
         {"{\"eventVersion\":{", "{\"eventVersion\":[", "{\"eventVersion\":\"1\",",
          "{\"eventVersion\":\"1\",\"userIdentity\":{\"a\":[[", "{\"Records\":[{\"eventVersion\":[", "}", "]", "{", "[",
          "x", "\\", "{\"a\"", "{\"a\":1,,}", "\"x"}) {
        QTest::newRow(hostile) << QByteArray(hostile);
    }
}

void TestHostileDocuments::aGoodRecordSurvivesBetweenHostileOnes()
{
    QFETCH(QByteArray, hostile);
    std::string document = readRecord(0).dump();
    for (int number = 1; number <= 10; ++number) {
        document += "\n" + hostile.toStdString() + "\n" + readRecord(number).dump();
    }

    const ParsedDocument outcome = parsed(document + "\n");

    QCOMPARE(outcome.records.size(), std::size_t(11));
    QVERIFY(!outcome.problems.empty());
}

void TestHostileDocuments::aRecordOfManyMegabytesIsLeftOutAlone()
{
    std::string large = deniedRecord(1).dump();
    large.insert(large.size() - 1, ",\"pad\":\"" + std::string(40 * megabytes, 'x') + "\"");
    const ParsedDocument outcome =
        parsed(R"({"Records":[)" + readRecord(0).dump() + "," + large + "," + readRecord(2).dump() + "]}");
    QVERIFY(outcome.eventIds() == std::vector<std::string>({eventIdOf(0), eventIdOf(2)}));
    QCOMPARE(outcome.problems.size(), std::size_t(1));
    QVERIFY(outcome.problems.front().kind == latchlight::ProblemKind::RecordTooLarge);
}

void TestHostileDocuments::aStringInAStringInAStringIsNotFollowed()
{
    std::string text = readRecord(0).dump();
    for (int depth = 0; depth < 12; ++depth) {
        text = OrderedJson{{"message", text}}.dump();
    }
    QVERIFY(parsed(text).records.empty());
}

void TestHostileDocuments::everyByteValueMayStandAnywhere()
{
    const std::string document = recordsDocument(records(0, 3));
    const std::size_t first = document.find(records(1, 1).front().dump());
    const std::size_t last = document.find(records(2, 1).front().dump());
    // Whatever one byte of the second record becomes, the first stays; the third too unless the text of the second
    // swallows it, which a lone quote or bracket may do only up to the next place where a record starts.
    for (std::size_t at = first; at < last; at += 3) {
        for (const int byte :
             {0x00, 0x01, 0x0A, 0x1F, 0x20, 0x22, 0x2C, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x7F, 0x80, 0xC0, 0xED, 0xFF}) {
            std::string damaged = document;
            damaged[at] = static_cast<char>(byte);
            const ParsedDocument outcome = parsed(damaged);
            const std::vector<std::string> ids = outcome.eventIds();
            QVERIFY(!ids.empty() && ids.front() == eventIdOf(0));
            if (ids.back() != eventIdOf(2)) {
                QFAIL(qPrintable(QStringLiteral("byte %1 at %2 loses the next record").arg(byte).arg(at)));
            }
        }
    }
}

void TestHostileDocuments::everyPrefixAndSuffixOfADocumentIsHarmless()
{
    const std::string document =
        OrderedJson{
            {"Events", {{{"CloudTrailEvent", readRecord(0).dump()}}, {{"CloudTrailEvent", deniedRecord(1).dump()}}}}}
            .dump() +
        "\n2026-03-02T10:00:00Z " + recordsDocument(records(2, 1)) + "\n";
    for (std::size_t length = 0; length <= document.size(); ++length) {
        QVERIFY(parsed(document.substr(0, length)).records.size() <= 3);
        QVERIFY(parsed(document.substr(document.size() - length)).records.size() <= 3);
    }
}

void TestHostileDocuments::aListThatEndsBehindACommaIsHarmless_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray sound = QByteArray::fromStdString(readRecord(0).dump());
    QTest::newRow("nothing but a bracket") << QByteArray("[");
    QTest::newRow("behind a record") << "[" + sound + ",";
    QTest::newRow("behind a broken record") << "{\"Records\":[" + sound + ",{\"eventVersion\" x}," + sound + ",";
    QTest::newRow("behind a broken value") << QByteArray("[{\"a\"x,{\"eventVersion\":1},");
}

void TestHostileDocuments::aListThatEndsBehindACommaIsHarmless()
{
    QFETCH(QByteArray, document);

    const ParsedDocument outcome = parsed(document.toStdString());

    QCOMPARE(static_cast<qsizetype>(outcome.records.size()), document.count("GetSecretValue"));
    for (const auto& problem : outcome.problems) {
        QVERIFY(problem.offset <= static_cast<std::uint64_t>(document.size()));
    }
}

void TestHostileDocuments::problemsOfAnEscapedRecordLieInTheFile()
{
    const std::string sound = readRecord(0).dump();
    const OrderedJson events = {{{"CloudTrailEvent", sound}},
                                {{"CloudTrailEvent", sound.substr(0, sound.size() - 20)}}};
    const std::string document = "{\"Pad\":\"" + std::string(5000, 'x') + "\",\"Events\":" + events.dump() + "}";
    const ParsedDocument outcome = parsed(document);
    QCOMPARE(outcome.records.size(), std::size_t(1));
    QVERIFY(!outcome.problems.empty());
    for (const auto& problem : outcome.problems) {
        QVERIFY(problem.offset > 5000 && problem.offset < document.size());
    }
}

QTEST_APPLESS_MAIN(TestHostileDocuments)
#include "TestHostileDocuments.moc"
