// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/CloudTrailParser.h"

#include "tests/engine/archive/ParsedDocument.h"
#include "tests/support/RecordJson.h"

#include <QTest>

#include <algorithm>
#include <functional>

using latchlight::ProblemKind;
using latchlight::test::eventIdOf;
using latchlight::test::OrderedJson;
using latchlight::test::parsed;
using latchlight::test::ParsedDocument;
using latchlight::test::readRecord;
using latchlight::test::RecordList;
using latchlight::test::records;
using latchlight::test::recordsDocument;
using latchlight::test::toBytes;

namespace {

using Texts = std::vector<std::string>;

/// The texts of records 0 to count - 1, as AWS writes them.
Texts recordTexts(int count)
{
    Texts texts;
    for (const OrderedJson& record : records(0, count)) {
        texts.push_back(record.dump());
    }
    return texts;
}

Texts eventIds(int count)
{
    Texts ids;
    for (int number = 0; number < count; ++number) {
        ids.push_back(eventIdOf(number));
    }
    return ids;
}

std::string joined(const Texts& texts, const std::string& separator)
{
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : separator) + text;
    }
    return all;
}

std::string escaped(const std::string& text)
{
    return OrderedJson(text).dump();
}

/// One way to wrap the texts of records into a document.
struct Container
{
    const char* name;
    std::function<std::string(const Texts&)> wrap;
};

Texts changedEach(const Texts& texts, const std::function<std::string(const std::string&)>& change)
{
    Texts changed;
    std::transform(texts.begin(), texts.end(), std::back_inserter(changed), change);
    return changed;
}

std::string cloudWatchLogs(const Texts& texts)
{
    OrderedJson events = OrderedJson::array();
    for (const std::string& text : texts) {
        events.push_back({{"id", "1"}, {"timestamp", 1772445600000}, {"message", text}});
    }
    return OrderedJson{{"messageType", "DATA_MESSAGE"}, {"logGroup", "trail"}, {"logEvents", events}}.dump();
}

std::string lookupEvents(const Texts& texts)
{
    Texts elements = changedEach(texts, [](const std::string& text) {
        return R"({"EventId":"x","EventName":"GetSecretValue","ReadOnly":"true","EventTime":1772445600,)"
               R"("EventSource":"secretsmanager.amazonaws.com","Username":"alice","Resources":[],"CloudTrailEvent":)" +
               escaped(text) + "}";
    });
    return R"({"Events":[)" + joined(elements, ",") + R"(],"NextToken":"abc"})";
}

std::string eventBridge(const std::string& text)
{
    return R"({"version":"0","id":"1","detail-type":"AWS API Call via CloudTrail","source":"aws.secretsmanager",)"
           R"("account":"111122223333","time":"2026-03-02T10:00:00Z","region":"us-east-1","resources":[],"detail":)" +
           text + "}";
}

std::string prettyPrinted(const Texts& texts)
{
    std::vector<OrderedJson> list;
    for (const std::string& text : texts) {
        list.push_back(OrderedJson::parse(text));
    }
    return OrderedJson{{"Records", list}}.dump(2);
}

/// Containers that can also hold the text of a record that is damaged.
std::vector<Container> textContainers()
{
    return {
        {"Records", [](const Texts& t) { return R"({"Records":[)" + joined(t, ",") + "]}"; }},
        {"Records on lines of their own",
         [](const Texts& t) { return "{\"Records\": [\n" + joined(t, ",\n") + "\n]}\n"; }},
        {"array", [](const Texts& t) { return "[" + joined(t, ",") + "]"; }},
        {"NDJSON", [](const Texts& t) { return joined(t, "\n") + "\n"; }},
        {"NDJSON with CRLF", [](const Texts& t) { return joined(t, "\r\n") + "\r\n"; }},
        {"one behind the other", [](const Texts& t) { return joined(t, ""); }},
        {"EventBridge lines", [](const Texts& t) { return joined(changedEach(t, eventBridge), "\n"); }},
        {"lookup-events", lookupEvents},
        {"CloudWatch Logs export",
         [](const Texts& t) {
             return joined(changedEach(t, [](const std::string& text) { return "2026-03-02T10:00:00.123Z " + text; }),
                           "\n");
         }},
    };
}

std::vector<Container> allContainers()
{
    std::vector<Container> containers = textContainers();
    const std::vector<Container> more{
        {"pretty-printed Records", prettyPrinted},
        {"byte order mark",
         [](const Texts& t) { return "\xEF\xBB\xBF" + recordsDocument({}).substr(0, 12) + joined(t, ",") + "]}"; }},
        {"keys before Records",
         [](const Texts& t) { return R"({"version":1,"list":[1,{}],"Records":[)" + joined(t, ",") + "]}"; }},
        {"keys behind Records",
         [](const Texts& t) { return R"({"Records":[)" + joined(t, ",") + R"(],"NextToken":{"a":[1]}})"; }},
        {"CloudWatch Logs subscription", cloudWatchLogs},
        {"Records documents on lines",
         [](const Texts& t) {
             return joined(changedEach(t, [](const std::string& x) { return R"({"Records":[)" + x + "]}"; }), "\n");
         }},
        {"lookup-events on lines",
         [](const Texts& t) {
             return joined(changedEach(t, [](const std::string& x) { return lookupEvents({x}); }), "\n");
         }},
        {"array of EventBridge", [](const Texts& t) { return "[" + joined(changedEach(t, eventBridge), ",") + "]"; }},
        {"aws.cloudtrail",
         [](const Texts& t) {
             return joined(
                 changedEach(t,
                             [](const std::string& x) { return R"({"@timestamp":"x","aws.cloudtrail":)" + x + "}"; }),
                 "\n");
         }},
        {"aws and cloudtrail in one another",
         [](const Texts& t) {
             return "[" +
                    joined(changedEach(t, [](const std::string& x) { return R"({"aws":{"cloudtrail":)" + x + "}}"; }),
                           ",") +
                    "]";
         }},
        {"search hits with _source",
         [](const Texts& t) {
             return joined(
                 changedEach(t, [](const std::string& x) { return R"({"_index":"trail","_source":)" + x + "}"; }),
                 "\n");
         }},
        {"NUL bytes between records",
         [](const Texts& t) { return joined(t, std::string("\0\n\0", 3)) + std::string(100, '\0'); }},
        {"blank lines", [](const Texts& t) { return "\n\n  \r\n" + joined(t, "\n\n \t\r\n") + "\n\n"; }},
        {"array in an array", [](const Texts& t) { return "[[" + joined(t, "],[") + "]]"; }},
        {"commas behind lines", [](const Texts& t) { return joined(t, ",\n"); }},
    };
    containers.insert(containers.end(), more.begin(), more.end());
    return containers;
}

/// One way to damage the text of a record.
struct Damage
{
    const char* name;
    std::function<std::string(const std::string&)> apply;
};

std::string replacedOnce(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::vector<Damage> damages()
{
    const auto replacing = [](const char* from, const char* to) {
        return [from, to](const std::string& text) { return replacedOnce(text, from, to); };
    };
    return {
        {"last brace missing", [](const std::string& t) { return t.substr(0, t.size() - 1); }},
        {"cut in half", [](const std::string& t) { return t.substr(0, t.size() / 2); }},
        {"cut inside userIdentity", [](const std::string& t) { return t.substr(0, t.find("\"principalId\"")); }},
        {"cut inside requestParameters",
         [](const std::string& t) { return t.substr(0, t.find("\"responseElements\"") - 2); }},
        {"cut behind the first key", [](const std::string& t) { return t.substr(0, t.find(":\"1.08\"")); }},
        {"unquoted key", replacing("\"eventName\"", "eventName")},
        {"single quotes", replacing("\"eventName\"", "'eventName'")},
        {"comma missing", replacing("\",\"eventName\"", "\" \"eventName\"")},
        {"colon missing", replacing("\"eventName\":", "\"eventName\" ")},
        {"value missing", replacing("\"readOnly\":true", "\"readOnly\":")},
        {"brace missing in userIdentity", replacing("\"alice\"}", "\"alice\"")},
        {"bracket not closed deep inside", replacing("\"accountId\":\"111122223333\"", R"("a":{"b":{"c":[1,2}}})")},
        {"bracket closed twice deep inside", replacing("\"accountId\":\"111122223333\"", R"("a":{"b":{"c":[1,2]]}})")},
        {"brace closed twice deep inside", replacing("\"accountId\":\"111122223333\"", R"("a":{"b":{"c":1}}})")},
        {"quote missing", replacing("\"us-east-1\"", "\"us-east-1")},
    };
}

bool contains(const Texts& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

class TestCloudTrailParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryContainer_data();
    void readsEveryContainer();
    void tellsWhereEachRecordLies_data();
    void tellsWhereEachRecordLies();
    void readsASingleRecord();
    void emptyContainersAreEmpty_data();
    void emptyContainersAreEmpty();
    void recognisesWhatIsNotCloudTrail_data();
    void recognisesWhatIsNotCloudTrail();
    void oneBrokenRecordCostsOneRecord_data();
    void oneBrokenRecordCostsOneRecord();
    void aRecordWithSortedKeysIsLostAlone();
    void manyBrokenRecordsCostOnlyThemselves();
    void recordsWithoutCommasAreRead();
    void aTruncatedDocumentKeepsWhatCameBefore();
    void trailingGarbageIsReportedOnce();
    void garbageBetweenLinesIsReportedWithItsOffset();
    void wrongTypesCostAtMostTheRecord_data();
    void wrongTypesCostAtMostTheRecord();
    void aRecordWithoutNameIsReported();
    void theLastOfDuplicateKeysCounts();
    void aRecordAboveTheLimitIsLeftOut();
    void stoppingKeepsWhatWasReadAndReportsNoDamage_data();
    void stoppingKeepsWhatWasReadAndReportsNoDamage();
    void oneParserReadsManyDocuments();
};

void TestCloudTrailParser::readsEveryContainer_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const Container& container : allContainers()) {
        QTest::newRow(container.name) << toBytes(container.wrap(recordTexts(7)));
    }
}

void TestCloudTrailParser::readsEveryContainer()
{
    QFETCH(QByteArray, document);

    const ParsedDocument outcome = parsed(document.toStdString());

    QVERIFY(outcome.eventIds() == eventIds(7));
    QCOMPARE(outcome.result.records, std::uint64_t(7));
    QCOMPARE(outcome.result.rejected, std::uint64_t(0));
    QVERIFY(!outcome.result.isEmpty);
    QVERIFY2(outcome.problems.empty(), outcome.problems.empty() ? "" : outcome.problems.front().detail.c_str());
}

void TestCloudTrailParser::tellsWhereEachRecordLies_data()
{
    readsEveryContainer_data();
}

void TestCloudTrailParser::tellsWhereEachRecordLies()
{
    QFETCH(QByteArray, document);
    const std::string text = document.toStdString();

    for (const auto& record : parsed(text).records) {
        QVERIFY(record.offset < text.size());
        QCOMPARE(text[record.offset], record.isEscaped ? '"' : '{');
        // The value there, read by another parser, is the record.
        const OrderedJson::parser_callback_t everything = nullptr;
        const char* begin = text.data() + record.offset;
        std::size_t length = 1;
        OrderedJson value;
        while (value.is_null() || value.is_discarded()) {
            const std::size_t next = text.find(record.isEscaped ? '"' : '}', record.offset + length);
            QVERIFY(next != std::string::npos);
            length = next + 1 - record.offset;
            value = OrderedJson::parse(begin, begin + length, everything, false);
        }
        if (record.isEscaped) {
            value = OrderedJson::parse(value.get<std::string>());
        }
        QCOMPARE(toBytes(value["eventID"].get<std::string>()), toBytes(record.eventId));
    }
}

void TestCloudTrailParser::readsASingleRecord()
{
    for (const int indent : {-1, 0, 4}) {
        const ParsedDocument outcome = parsed(readRecord(3).dump(indent));
        QVERIFY(outcome.eventIds() == Texts{eventIdOf(3)});
        QCOMPARE(toBytes(outcome.records.front().eventName), QByteArray("GetSecretValue"));
        QVERIFY(outcome.problems.empty());
    }
}

void TestCloudTrailParser::emptyContainersAreEmpty_data()
{
    QTest::addColumn<QByteArray>("document");

    for (const char* document : {"", " \r\n\t", "[]", "{}", R"({"Records":[]})", R"({"Records": [ ] })", "[]\n[]\n",
                                 "[[],[]]", "\xEF\xBB\xBF", "\xEF\xBB\xBF{\"Records\":[]}", R"({"Events":[]})"}) {
        QTest::newRow(document) << QByteArray(document);
    }
    QTest::newRow("NULs") << QByteArray(1000, '\0');
}

void TestCloudTrailParser::emptyContainersAreEmpty()
{
    QFETCH(QByteArray, document);

    const ParsedDocument outcome = parsed(document.toStdString());

    QCOMPARE(outcome.result.records, std::uint64_t(0));
    QVERIFY(outcome.problems.empty());
    if (document != "{}") {
        QVERIFY(outcome.result.isEmpty);
    }
}

void TestCloudTrailParser::recognisesWhatIsNotCloudTrail_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char* name, const char* document, const char* format) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(format);
    };

    row("S3 notification",
        R"({"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1","eventTime":"2026-03-02T10:00:00.000Z",)"
        R"("eventName":"ObjectCreated:Put","userIdentity":{"principalId":"AWS:x"},"s3":{"object":{"key":"k"}}}]})",
        "S3 notification");
    row("digest",
        R"({"awsAccountId":"111122223333","digestStartTime":"2026-03-02T10:00:00Z","logFiles":[{"s3Bucket":"b"}]})",
        "digest");
    row("Config snapshot",
        R"({"fileVersion":"1.0","configSnapshotId":"x","configurationItems":[{"awsRegion":"us-east-1"}]})",
        "Config snapshot");
    row("Insight event",
        R"({"Records":[{"eventVersion":"1.08","eventTime":"2026-03-02T10:00:00Z","awsRegion":"us-east-1","eventID":"x",)"
        R"("eventType":"AwsCloudTrailInsight","insightDetails":{"state":"Start","eventName":"GetSecretValue",)"
        R"("eventSource":"secretsmanager.amazonaws.com"}}]})",
        "Insight event");
    row("Security Hub findings", R"({"detail":{"findings":[{"ProductArn":"x"}]}})", "Security Hub findings");
    row("Azure",
        R"({"records":[{"time":"2026-03-02T10:00:00Z","resourceId":"/SUBSCRIPTIONS/x","operationName":"SecretGet"}]})",
        "other JSON");
    row("any JSON", R"({"a":1})", "other JSON");
    row("CSV", "eventTime,eventName,eventSource\n2026-03-02T10:00:00Z,GetSecretValue,secretsmanager.amazonaws.com\n",
        "not JSON");
    row("CSV with JSON in a column", "time,event\n1,\"{\"\"eventName\"\":\"\"x\"\"}\"\n2,\"{}\"\n", "not JSON");
    row("text", "This is a licence {with braces} and [brackets].\n\nAnd lines.\n", "not JSON");
    row("binary",
        "\x7F"
        "ELF\x02\x01\x01{[\x01\x02",
        "not JSON");
    row("XML", "<?xml version=\"1.0\"?><Records><Record/></Records>", "not JSON");
}

void TestCloudTrailParser::recognisesWhatIsNotCloudTrail()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, format);

    const ParsedDocument outcome = parsed(document.toStdString());

    QCOMPARE(outcome.result.records, std::uint64_t(0));
    QCOMPARE(outcome.result.rejected, std::uint64_t(0));
    QCOMPARE(toBytes(outcome.result.otherFormat), format);
    QVERIFY(!outcome.result.isEmpty);
    QVERIFY2(outcome.problems.empty(), "a decoy is no damage");
}

void TestCloudTrailParser::oneBrokenRecordCostsOneRecord_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<qulonglong>("firstByte");
    for (const Container& container : textContainers()) {
        for (const Damage& damage : damages()) {
            Texts texts = recordTexts(5);
            texts[2] = damage.apply(texts[2]);
            const std::string document = container.wrap(texts);
            const qulonglong firstByte = container.wrap({texts[0], texts[1]}).size() / 2;
            QTest::newRow(qPrintable(QLatin1String(container.name) + QLatin1String(": ") + QLatin1String(damage.name)))
                << toBytes(document) << firstByte;
        }
    }
}

void TestCloudTrailParser::oneBrokenRecordCostsOneRecord()
{
    QFETCH(QByteArray, document);
    QFETCH(qulonglong, firstByte);

    const ParsedDocument outcome = parsed(document.toStdString());
    const Texts ids = outcome.eventIds();

    for (const int good : {0, 1, 3, 4}) {
        QVERIFY2(contains(ids, eventIdOf(good)), qPrintable(QString::number(good)));
    }
    QVERIFY(ids.size() <= 5);
    // Only the balance of what is skipped is checked: a record that was damaged there may be read whole, but not in
    // part.
    QVERIFY(contains(ids, eventIdOf(2)) || !outcome.problems.empty());
    for (const auto& problem : outcome.problems) {
        QVERIFY(problem.offset >= firstByte && problem.offset <= static_cast<std::uint64_t>(document.size()));
    }
}

void TestCloudTrailParser::aRecordWithSortedKeysIsLostAlone()
{
    // jq -S and many exporters sort the keys: a record then starts with awsRegion instead of eventVersion.
    for (const char* const between : {"\n", ",", ",\n  "}) {
        Texts texts;
        for (const OrderedJson& record : records(0, 5)) {
            texts.push_back(nlohmann::json(record).dump());
        }
        texts[2] = texts[2].substr(0, texts[2].size() / 2);
        std::string document = joined(texts, between);
        if (between[0] == ',') {
            document = R"({"Records":[)" + document + "]}";
        }
        const ParsedDocument outcome = parsed(document);
        for (const int good : {0, 1, 3, 4}) {
            QVERIFY2(contains(outcome.eventIds(), eventIdOf(good)), between);
        }
        QVERIFY(!outcome.problems.empty());
    }
}

void TestCloudTrailParser::manyBrokenRecordsCostOnlyThemselves()
{
    for (const Damage& damage : damages()) {
        Texts texts = recordTexts(2000);
        for (std::size_t i = 0; i < texts.size(); i += 2) {
            texts[i] = damage.apply(texts[i]);
        }
        const Texts ids = parsed(joined(texts, "\n")).eventIds();
        for (std::size_t i = 1; i < texts.size(); i += 2) {
            QVERIFY2(contains(ids, eventIdOf(static_cast<int>(i))), damage.name);
        }
    }
}

void TestCloudTrailParser::recordsWithoutCommasAreRead()
{
    // Tools that join documents by hand forget the commas.
    const ParsedDocument outcome = parsed(R"({"Records":[)" + joined(recordTexts(500), "\n") + "]}");
    QVERIFY(outcome.eventIds() == eventIds(500));
    QVERIFY(!outcome.problems.empty());
}

void TestCloudTrailParser::aTruncatedDocumentKeepsWhatCameBefore()
{
    const std::string document = R"({"Records":[)" + joined(recordTexts(3), ",") + "]}";
    const std::size_t lastBrace = document.size() - 3;
    std::size_t complete = 0;
    for (std::size_t length = 13; length < document.size(); ++length) {
        const ParsedDocument outcome = parsed(document.substr(0, length));
        QVERIFY(outcome.records.size() >= complete);
        complete = outcome.records.size();
        QVERIFY2(!outcome.problems.empty(), qPrintable(QString::number(length)));
        if (length > lastBrace) {
            QCOMPARE(complete, std::size_t(3));
        }
    }
}

void TestCloudTrailParser::trailingGarbageIsReportedOnce()
{
    const std::string sound = R"({"Records":[)" + joined(recordTexts(3), ",") + "]}";
    for (const char* garbage : {"}", "]}", "garbage", "\x01\x02\xFF", "\"", "<EOF>", "null", "{", "[1,"}) {
        const ParsedDocument outcome = parsed(sound + garbage);
        QVERIFY2(outcome.eventIds() == eventIds(3), garbage);
        QVERIFY2(outcome.problems.size() == 1, garbage);
        QVERIFY2(outcome.problems.front().offset >= sound.size(), garbage);
    }
}

void TestCloudTrailParser::garbageBetweenLinesIsReportedWithItsOffset()
{
    const Texts texts = recordTexts(2);
    const ParsedDocument outcome = parsed(texts[0] + "\n-- log rotated --\n" + texts[1] + "\n");
    QVERIFY(outcome.eventIds() == eventIds(2));
    QCOMPARE(outcome.problems.size(), std::size_t(1));
    QVERIFY(outcome.problems.front().kind == ProblemKind::BrokenJson);
    QCOMPARE(outcome.problems.front().offset, std::uint64_t(texts[0].size() + 1));
    QCOMPARE(toBytes(outcome.problems.front().detail), QByteArray("-- log rotated --"));
}

void TestCloudTrailParser::wrongTypesCostAtMostTheRecord_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    for (const char* field : {"eventVersion", "userIdentity", "eventTime", "eventSource", "eventName", "awsRegion",
                              "sourceIPAddress", "userAgent", "requestParameters", "responseElements", "eventID",
                              "readOnly", "recipientAccountId", "errorCode", "errorMessage"}) {
        for (const char* value : {"null", "0", "-1.5e400", "true", "\"\"", "\"x\"", "{}", "[]", "[[{\"a\":[]}]]",
                                  "{\"eventName\":{}}", "nonsense", "123abc"}) {
            QTest::newRow(qPrintable(QLatin1String(field) + QLatin1String(" is ") + QLatin1String(value)))
                << QByteArray(field) << QByteArray(value);
        }
    }
}

void TestCloudTrailParser::wrongTypesCostAtMostTheRecord()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    Texts texts;
    for (int number = 0; number < 3; ++number) {
        OrderedJson record = latchlight::test::deniedRecord(number);
        if (number == 1) {
            record[field.toStdString()] = "WRONG";
        }
        texts.push_back(replacedOnce(record.dump(), "\"WRONG\"", value.toStdString()));
    }

    const ParsedDocument outcome = parsed(R"({"Records":[)" + joined(texts, ",") + "]}");
    const Texts ids = outcome.eventIds();

    QVERIFY(contains(ids, eventIdOf(0)));
    QVERIFY(contains(ids, eventIdOf(2)));
    const bool isNeeded = field == "eventName" || field == "eventSource";
    QVERIFY(isNeeded || ids.size() == 3);
    QVERIFY(ids.size() == 3 || outcome.result.rejected == 1);
}

void TestCloudTrailParser::aRecordWithoutNameIsReported()
{
    // Nothing may be lost in silence: this is a CloudTrail record by every other field.
    for (const char* field : {"eventName", "eventSource"}) {
        std::vector<OrderedJson> list = records(0, 3);
        list[1].erase(field);
        const ParsedDocument outcome = parsed(recordsDocument(list));
        QCOMPARE(outcome.records.size(), std::size_t(2));
        QCOMPARE(outcome.result.rejected, std::uint64_t(1));
        QCOMPARE(outcome.problems.size(), std::size_t(1));
        QVERIFY(outcome.problems.front().kind == ProblemKind::BrokenRecord);
    }
}

void TestCloudTrailParser::theLastOfDuplicateKeysCounts()
{
    // As Python, jq and JavaScript read it.
    const std::string text =
        replacedOnce(readRecord(0).dump(), "\"awsRegion\"", R"("eventName":"ListSecrets","awsRegion")");
    const ParsedDocument outcome = parsed(R"({"Records":[)" + text + "," + readRecord(1).dump() + "]}");
    QCOMPARE(outcome.records.size(), std::size_t(2));
    QCOMPARE(toBytes(outcome.records.front().eventName), QByteArray("ListSecrets"));
    QVERIFY(outcome.problems.empty());
}

void TestCloudTrailParser::aRecordAboveTheLimitIsLeftOut()
{
    std::vector<OrderedJson> list = records(0, 3);
    list[1]["userAgent"] = std::string(5000, 'x');
    const std::string document = recordsDocument(list);
    const ParsedDocument outcome = parsed(document, RecordList(), 4000);
    QVERIFY(outcome.eventIds() == Texts({eventIdOf(0), eventIdOf(2)}));
    QCOMPARE(outcome.result.rejected, std::uint64_t(1));
    QCOMPARE(outcome.problems.size(), std::size_t(1));
    QVERIFY(outcome.problems.front().kind == ProblemKind::RecordTooLarge);
    QCOMPARE(outcome.problems.front().offset, std::uint64_t(13 + list[0].dump().size()));
    QCOMPARE(parsed(document, RecordList(), 6000).records.size(), std::size_t(3));
}

void TestCloudTrailParser::stoppingKeepsWhatWasReadAndReportsNoDamage_data()
{
    readsEveryContainer_data();
}

void TestCloudTrailParser::stoppingKeepsWhatWasReadAndReportsNoDamage()
{
    QFETCH(QByteArray, document);

    const ParsedDocument outcome = parsed(document.toStdString(), RecordList(3));

    QVERIFY(outcome.eventIds() == eventIds(3));
    QCOMPARE(outcome.result.rejected, std::uint64_t(0));
    QVERIFY2(outcome.problems.empty(), outcome.problems.empty() ? "" : outcome.problems.front().detail.c_str());
}

void TestCloudTrailParser::oneParserReadsManyDocuments()
{
    RecordList sink;
    latchlight::CloudTrailParser parser(sink, 1U << 20U);
    const auto parse = [&parser](std::string document) {
        const std::size_t size = document.size();
        document.append(latchlight::JsonCursor::padding, '"');
        return parser.parse(std::string_view(document).substr(0, size));
    };
    QCOMPARE(toBytes(parse("no JSON").otherFormat), QByteArray("not JSON"));
    QCOMPARE(parse(recordsDocument(records(0, 2))).records, std::uint64_t(2));
    QVERIFY(parse("[]").isEmpty);
    const latchlight::ParseResult last = parse(recordsDocument(records(2, 1)));
    QCOMPARE(last.records, std::uint64_t(1));
    QVERIFY(last.otherFormat.empty());
    QCOMPARE(sink.found.size(), std::size_t(3));
    QVERIFY(sink.problems.empty());
}

QTEST_APPLESS_MAIN(TestCloudTrailParser)
#include "TestCloudTrailParser.moc"
