// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/RecordIngest.h"

#include "tests/support/RecordJson.h"

#include <QTest>

#include <algorithm>

using latchlight::CloudTrailParser;
using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::EventStoreBuilder;
using latchlight::EventStoreShard;
using latchlight::EventView;
using latchlight::FileId;
using latchlight::RecordIngest;
using latchlight::test::deniedRecord;
using latchlight::test::OrderedJson;
using latchlight::test::readRecord;
using latchlight::test::toBytes;

namespace {

/// The store that a worker makes of a document.
std::shared_ptr<const EventStore> storeOfText(std::string document)
{
    RecordIngest ingest({});
    ingest.beginFile(FileId{1}, "file.json");
    const std::size_t size = document.size();
    document.append(latchlight::JsonCursor::padding, '"');
    CloudTrailParser parser(ingest, 16U << 20U);
    static_cast<void>(parser.parse(std::string_view(document).substr(0, size)));
    std::vector<EventStoreShard> shards;
    shards.push_back(ingest.takeShard());
    return EventStoreBuilder::freeze(std::move(shards), {"", "file.json"});
}

std::shared_ptr<const EventStore> storeOfRecord(const OrderedJson& record)
{
    return storeOfText(record.dump());
}

std::string kindText(latchlight::ResourceKind kind)
{
    switch (kind) {
    case latchlight::ResourceKind::Secret:
        return {};
    case latchlight::ResourceKind::Parameter:
        return "@parameter";
    case latchlight::ResourceKind::Key:
        return "@key";
    case latchlight::ResourceKind::Role:
        return "@role";
    case latchlight::ResourceKind::User:
        return "@user";
    case latchlight::ResourceKind::Other:
        break;
    }
    return "@other";
}

OrderedJson callOf(const char* service, const char* name, int number = 5)
{
    OrderedJson record = readRecord(number);
    record["eventSource"] = service;
    record["eventName"] = name;
    record["requestParameters"] = nullptr;
    return record;
}

void deny(OrderedJson& record, const std::string& action, const std::string& resource)
{
    record["errorCode"] = "AccessDenied";
    record["errorMessage"] = "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: " + action +
                             " on resource: " + resource + " because no identity-based policy allows the " + action +
                             " action";
}

/// "name@account@region" of each secret and other resource of a row, sorted.
QByteArray resources(const EventStore& store, EventIndex row = 0)
{
    std::vector<std::string> texts;
    for (const auto id : store.event(row).resources) {
        const latchlight::Resource& resource = store.resource(id);
        texts.push_back(std::string(store.text(resource.name)) + "@" + std::string(store.text(resource.accountId)) +
                        "@" + std::string(store.text(resource.region)) + kindText(resource.kind));
    }
    std::sort(texts.begin(), texts.end());
    QByteArray all;
    for (const std::string& text : texts) {
        all += (all.isEmpty() ? "" : " ") + toBytes(text);
    }
    return all;
}

bool hasFlag(const EventStore& store, std::uint8_t flag)
{
    return (store.columns().flags[0] & flag) != 0;
}

} // namespace

/// From the fields of a record to the columns of the store.
class TestRecordFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEveryField();
    void takesTheDeniedSecretFromTheMessage();
    void takesTheReadSecretFromTheRequest();
    void aDeniedSecretIsTheOneThatWasRead();
    void aSecretThatKmsRefusesComesFromTheRequest();
    void batchesNameEverySecret();
    void catchAllFiltersAreFlagged_data();
    void catchAllFiltersAreFlagged();
    void otherServicesNameTheResourceOfADenial();
    void aDeniedParameterIsTheOneThatWasRead();
    void aDeniedRoleIsTheOneThatWasAssumed();
    void aDenialThatNamesNoRoleTakesItFromTheRequest();
    void anEmptyErrorCodeIsNoError();
    void anErrorMessageWithoutCodeIsKept();
    void readsUserIdentityInAnyShape_data();
    void readsUserIdentityInAnyShape();
    void readsTheSessionContext();
    void numbersStandForTexts();
    void unescapesTexts();
    void equalTextsInAnyEscapingAreOne();
    void hostileTextsBecomeValidUtf8();
    void readOnlyIsABoolOrAText();
    void keepsEventsWithoutUsableTime_data();
    void keepsEventsWithoutUsableTime();
    void timesNextToEachOtherAreReadAlike();
    void anEventIdThatIsNoUuidStillFindsCopies();
    void aDeepUserIdentityCostsOneRecord();
    void anEmptyUserIdentityIsKept();
};

void TestRecordFields::storesEveryField()
{
    OrderedJson record = deniedRecord(5);
    record["sourceIPAddress"] = "2001:db8::1";
    const auto store = storeOfRecord(record);
    QCOMPARE(store->size(), std::size_t(1));
    const EventView event = store->event(0);
    QCOMPARE(toBytes(latchlight::formatUtcTime(*event.time)), QByteArray("2026-03-02T10:00:05Z"));
    QCOMPARE(toBytes(event.eventName), QByteArray("GetSecretValue"));
    QCOMPARE(toBytes(event.eventSource), QByteArray("secretsmanager.amazonaws.com"));
    QCOMPARE(toBytes(event.awsRegion), QByteArray("us-east-1"));
    QCOMPARE(toBytes(event.recipientAccountId), QByteArray("111122223333"));
    QCOMPARE(toBytes(event.identityType), QByteArray("IAMUser"));
    QCOMPARE(toBytes(event.arn), QByteArray("arn:aws:iam::111122223333:user/alice"));
    QCOMPARE(toBytes(event.accountId), QByteArray("111122223333"));
    QCOMPARE(toBytes(event.userName), QByteArray("alice"));
    QCOMPARE(toBytes(event.accessKeyId), QByteArray("AKIAEXAMPLE"));
    QCOMPARE(toBytes(event.sourceIpAddress), QByteArray("2001:db8::1"));
    QCOMPARE(toBytes(event.userAgent), QByteArray("aws-cli/2.15"));
    QCOMPARE(toBytes(event.errorCode), QByteArray("AccessDenied"));
    QVERIFY(event.errorMessage.substr(0, 6) == "User: ");
    QVERIFY(event.reason == latchlight::DenialReason::IdentityBasedPolicy);
    QVERIFY(event.isReadOnly);
    QCOMPARE(toBytes(store->eventId(0)), toBytes(latchlight::test::eventIdOf(5)));
}

void TestRecordFields::takesTheDeniedSecretFromTheMessage()
{
    const auto store = storeOfRecord(deniedRecord(5));
    QCOMPARE(resources(*store), QByteArray("secret/5@111122223333@us-east-1"));
}

void TestRecordFields::takesTheReadSecretFromTheRequest()
{
    OrderedJson record = readRecord(5);
    record["requestParameters"] = {
        {"versionStage", "AWSCURRENT"},
        {"secretId", "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db/password-AbCdEf"}};
    QCOMPARE(resources(*storeOfRecord(record)), QByteArray("db/password@444455556666@eu-west-1"));
}

void TestRecordFields::aDeniedSecretIsTheOneThatWasRead()
{
    OrderedJson byArn = readRecord(5);
    byArn["requestParameters"]["secretId"] = "arn:aws:secretsmanager:us-east-1:111122223333:secret:secret/5-AbCdEf";
    const auto store = storeOfText(deniedRecord(5).dump() + byArn.dump());
    QCOMPARE(store->dictionaries().resources.size(), std::size_t(2)); // none, and one secret
}

void TestRecordFields::aSecretThatKmsRefusesComesFromTheRequest()
{
    OrderedJson record = deniedRecord(5);
    record["errorMessage"] = "Access to KMS is not allowed";
    record["requestParameters"] = {{"secretId", "db"}};
    const auto store = storeOfRecord(record);
    QCOMPARE(resources(*store), QByteArray("db@111122223333@us-east-1"));
    QVERIFY(store->event(0).reason == latchlight::DenialReason::KmsAccess);
}

void TestRecordFields::batchesNameEverySecret()
{
    OrderedJson record = readRecord(5);
    record["eventName"] = "BatchGetSecretValue";
    record["requestParameters"] = {
        {"secretIdList", {"b", "a", "arn:aws:secretsmanager:us-east-1:111122223333:secret:b-AbCdEf", "", 7, nullptr}}};
    const auto store = storeOfRecord(record);
    QCOMPARE(resources(*store), QByteArray("a@111122223333@us-east-1 b@111122223333@us-east-1"));
    QVERIFY(!hasFlag(*store, latchlight::CatchAllFilterFlag));
}

void TestRecordFields::catchAllFiltersAreFlagged_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<bool>("isCatchAll");

    QTest::newRow("negated tag key") << QByteArray(R"([{"key":"tag-key","values":["!nothing"]}])") << true;
    QTest::newRow("one of two filters") << QByteArray(
                                               R"([{"key":"name","values":["a"]},{"key":"tag-key","values":["!x"]}])")
                                        << true;
    QTest::newRow("a value") << QByteArray(R"([{"key":"tag-key","values":["prod"]}])") << false;
    QTest::newRow("a negated and a plain value") << QByteArray(R"([{"key":"tag-key","values":["!a","b"]}])") << false;
    QTest::newRow("no values") << QByteArray(R"([{"key":"tag-key","values":[]}])") << false;
    QTest::newRow("no filter") << QByteArray("[]") << false;
    QTest::newRow("wrong types") << QByteArray(R"([1,"!",null,{"values":"!x"},{"values":[1]},[["!x"]]])") << false;
    QTest::newRow("no list") << QByteArray(R"({"values":["!x"]})") << false;
}

void TestRecordFields::catchAllFiltersAreFlagged()
{
    QFETCH(QByteArray, filters);
    QFETCH(bool, isCatchAll);
    OrderedJson record = readRecord(5);
    record["eventName"] = "BatchGetSecretValue";
    record["requestParameters"] = {{"filters", OrderedJson::parse(filters.toStdString())}};

    const auto store = storeOfRecord(record);

    QCOMPARE(store->size(), std::size_t(1));
    QCOMPARE(hasFlag(*store, latchlight::CatchAllFilterFlag), isCatchAll);
}

void TestRecordFields::otherServicesNameTheResourceOfADenial()
{
    OrderedJson record = deniedRecord(5);
    record["eventSource"] = "iam.amazonaws.com";
    record["errorMessage"] =
        "User: x is not authorized to perform: iam:DeleteUser on resource: user TrailDiscover because no "
        "identity-based policy allows the iam:DeleteUser action";
    QCOMPARE(resources(*storeOfRecord(record)), QByteArray("user TrailDiscover@@@other"));
}

void TestRecordFields::aDeniedParameterIsTheOneThatWasRead()
{
    OrderedJson read = callOf("ssm.amazonaws.com", "GetParameters");
    read["requestParameters"] = {{"names", {"/prod/db", "token"}}, {"withDecryption", true}};
    QCOMPARE(resources(*storeOfRecord(read)),
             QByteArray("/prod/db@111122223333@us-east-1@parameter token@111122223333@us-east-1@parameter"));
    OrderedJson one = callOf("ssm.amazonaws.com", "GetParameter");
    one["requestParameters"] = {{"name", "/prod/db"}};
    OrderedJson again = callOf("ssm.amazonaws.com", "GetParameter", 7); // by what is remembered of the first
    again["requestParameters"] = one["requestParameters"];
    OrderedJson denied = callOf("ssm.amazonaws.com", "GetParameter", 6);
    deny(denied, "ssm:GetParameter", "arn:aws:ssm:us-east-1:111122223333:parameter/prod/db");
    const auto store = storeOfText(one.dump() + "\n" + denied.dump() + "\n" + again.dump());
    QCOMPARE(store->dictionaries().resources.size(), std::size_t(2)); // entry 0 is none
    QCOMPARE(resources(*store, 0), QByteArray("/prod/db@111122223333@us-east-1@parameter"));
    QCOMPARE(resources(*store, 1), resources(*store, 0));
    QCOMPARE(resources(*store, 2), resources(*store, 0));
}

void TestRecordFields::aDeniedRoleIsTheOneThatWasAssumed()
{
    OrderedJson assumed = callOf("sts.amazonaws.com", "AssumeRole");
    assumed["requestParameters"] = {{"roleArn", "arn:aws:iam::444455556666:role/Admin"}, {"roleSessionName", "x"}};
    OrderedJson denied = callOf("sts.amazonaws.com", "AssumeRole", 6);
    denied["awsRegion"] = "eu-west-1";
    deny(denied, "sts:AssumeRole", "arn:aws:iam::444455556666:role/Admin");
    const auto store = storeOfText(assumed.dump() + "\n" + denied.dump());
    QCOMPARE(resources(*store, 0), QByteArray("Admin@444455556666@@role"));
    QCOMPARE(resources(*store, 1), resources(*store, 0));
}

void TestRecordFields::aDenialThatNamesNoRoleTakesItFromTheRequest()
{
    OrderedJson record = callOf("sts.amazonaws.com", "AssumeRoleWithWebIdentity");
    record["errorCode"] = "AccessDenied";
    record["errorMessage"] = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
    record["requestParameters"] = {{"roleArn", "arn:aws:iam::111122223333:role/deploy"}};
    QCOMPARE(resources(*storeOfRecord(record)), QByteArray("deploy@111122223333@@role"));
}

void TestRecordFields::anEmptyErrorCodeIsNoError()
{
    OrderedJson record = readRecord(5);
    record["errorCode"] = "";
    record["errorMessage"] = nullptr;
    const auto store = storeOfRecord(record);
    QVERIFY(store->columns().outcome[0].isNone());
    QVERIFY(store->event(0).errorCode.empty());
    QVERIFY(store->event(0).reason == latchlight::DenialReason::NotDenied);
}

void TestRecordFields::anErrorMessageWithoutCodeIsKept()
{
    OrderedJson record = readRecord(5);
    record["errorMessage"] = "Failed authentication";
    const auto store = storeOfRecord(record);
    QVERIFY(store->event(0).errorCode.empty());
    QCOMPARE(toBytes(store->event(0).errorMessage), QByteArray("Failed authentication"));
    QVERIFY(store->event(0).reason == latchlight::DenialReason::NotDenied);
}

void TestRecordFields::readsUserIdentityInAnyShape_data()
{
    QTest::addColumn<QByteArray>("userIdentity");
    QTest::addColumn<QByteArray>("type");

    QTest::newRow("null") << QByteArray("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("{}") << QByteArray();
    QTest::newRow("a text") << QByteArray("\"HIDDEN_DUE_TO_SECURITY_REASONS\"") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1,2]") << QByteArray();
    QTest::newRow("type only") << QByteArray(R"({"type":"Unknown"})") << QByteArray("Unknown");
    QTest::newRow("context null") << QByteArray(R"({"type":"Root","sessionContext":null})") << QByteArray("Root");
    QTest::newRow("context a text") << QByteArray(R"({"type":"Root","sessionContext":"x"})") << QByteArray("Root");
    QTest::newRow("issuer empty")
        << QByteArray(R"({"type":"AssumedRole","sessionContext":{"sessionIssuer":{},"webIdFederationData":{}}})")
        << QByteArray("AssumedRole");
    QTest::newRow("issuer a list")
        << QByteArray(R"({"type":"AssumedRole","sessionContext":{"sessionIssuer":[],"attributes":7}})")
        << QByteArray("AssumedRole");
    QTest::newRow("a bad byte") << QByteArray("{\"type\":\"Root\",\"userName\":\"caf\xE9\"}") << QByteArray("Root");
    QTest::newRow("pretty-printed") << QByteArray("{\n  \"type\" : \"Root\"\n}") << QByteArray("Root");
}

void TestRecordFields::readsUserIdentityInAnyShape()
{
    QFETCH(QByteArray, userIdentity);
    QFETCH(QByteArray, type);
    OrderedJson record = readRecord(5);
    record["userIdentity"] = "IDENTITY";
    std::string text = record.dump();
    text.replace(text.find("\"IDENTITY\""), 10, userIdentity.toStdString());

    const auto store = storeOfText(text);

    QCOMPARE(store->size(), std::size_t(1));
    QCOMPARE(toBytes(store->event(0).identityType), type);
    QVERIFY(store->event(0).arn.empty());
}

void TestRecordFields::readsTheSessionContext()
{
    OrderedJson record = readRecord(5);
    record["userIdentity"] = {
        {"type", "AssumedRole"},
        {"principalId", "AROAEXAMPLE:ci"},
        {"arn", "arn:aws:sts::111122223333:assumed-role/deploy/ci"},
        {"accountId", 111122223333},
        {"sessionContext",
         {{"sessionIssuer",
           {{"type", "Role"}, {"arn", "arn:aws:iam::111122223333:role/x/deploy"}, {"userName", "deploy"}}},
          {"attributes", {{"creationDate", "x"}, {"mfaAuthenticated", "false"}}}}},
        {"invokedBy", "ecs.amazonaws.com"}};
    const auto store = storeOfRecord(record);
    const latchlight::Identity& identity = store->identity(store->columns().identity[0]);
    QCOMPARE(toBytes(store->text(identity.issuerUserName)), QByteArray("deploy"));
    QCOMPARE(toBytes(store->text(identity.issuerArn)), QByteArray("arn:aws:iam::111122223333:role/x/deploy"));
    QCOMPARE(toBytes(store->text(identity.mfaAuthenticated)), QByteArray("false"));
    QCOMPARE(toBytes(store->text(identity.invokedBy)), QByteArray("ecs.amazonaws.com"));
    QCOMPARE(toBytes(store->text(identity.accountId)), QByteArray("111122223333"));
}

void TestRecordFields::numbersStandForTexts()
{
    OrderedJson record = readRecord(5);
    record["recipientAccountId"] = 111122223333;
    record["errorCode"] = 403;
    record["sourceIPAddress"] = nullptr;
    const auto store = storeOfRecord(record);
    QCOMPARE(toBytes(store->event(0).recipientAccountId), QByteArray("111122223333"));
    QCOMPARE(toBytes(store->event(0).errorCode), QByteArray("403"));
    QVERIFY(store->event(0).sourceIpAddress.empty());
}

void TestRecordFields::unescapesTexts()
{
    OrderedJson record = readRecord(5);
    record["userAgent"] = "a \"quoted\" \\ path\nand \xE2\x82\xAC";
    record["userIdentity"]["userName"] = "al\"ice";
    record["requestParameters"]["secretId"] = "a/\"b\"";
    for (const bool isAscii : {false, true}) {
        const auto store = storeOfText(record.dump(-1, ' ', isAscii));
        QCOMPARE(toBytes(store->event(0).userAgent), QByteArray("a \"quoted\" \\ path\nand \xE2\x82\xAC"));
        QCOMPARE(toBytes(store->event(0).userName), QByteArray("al\"ice"));
        QCOMPARE(resources(*store), QByteArray("a/\"b\"@111122223333@us-east-1"));
    }
}

void TestRecordFields::equalTextsInAnyEscapingAreOne()
{
    std::string plain = readRecord(1).dump();
    std::string escaped = readRecord(2).dump();
    escaped.replace(escaped.find("us-east-1"), 9, "us\\u002deast\\u002D1");
    escaped.replace(escaped.find("\"alice\""), 7, "\"\\u0061lice\"");
    const auto store = storeOfText(plain + escaped);
    QCOMPARE(store->size(), std::size_t(2));
    QCOMPARE(store->columns().operation[0], store->columns().operation[1]);
    QCOMPARE(store->columns().identity[0], store->columns().identity[1]);
}

void TestRecordFields::hostileTextsBecomeValidUtf8()
{
    std::string text = readRecord(5).dump();
    text.replace(text.find("aws-cli/2.15"), 12, std::string("a\xFF\\u0000\\ud800\0z", 16));
    const auto store = storeOfText(text);
    QCOMPARE(store->size(), std::size_t(1));
    QCOMPARE(toBytes(store->event(0).userAgent), QByteArray("a\xEF\xBF\xBD\xE2\x90\x80\xEF\xBF\xBD\xE2\x90\x80z"));
}

void TestRecordFields::readOnlyIsABoolOrAText()
{
    for (const OrderedJson& value : {OrderedJson(true), OrderedJson("true"), OrderedJson(false), OrderedJson("false"),
                                     OrderedJson(), OrderedJson(1)}) {
        OrderedJson record = readRecord(5);
        record["readOnly"] = value;
        QCOMPARE(storeOfRecord(record)->event(0).isReadOnly,
                 value == OrderedJson(true) || value == OrderedJson("true"));
    }
}

void TestRecordFields::keepsEventsWithoutUsableTime_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char* time : {"null", "\"\"", "\"redacted\"", "\"9999-99-99T99:99:99Z\"", "\"2024-08\"", "{}", "[]",
                             "1772445600", "true", "\"2026-03-02T25:00:00Z\"", "\"2026-03-02T10:0x:00Z\""}) {
        QTest::newRow(time) << QByteArray(time);
    }
}

void TestRecordFields::keepsEventsWithoutUsableTime()
{
    QFETCH(QByteArray, time);
    OrderedJson record = readRecord(5);
    record["eventTime"] = "TIME";
    std::string text = record.dump();
    text.replace(text.find("\"TIME\""), 6, time.toStdString());

    const auto store = storeOfText(readRecord(1).dump() + text); // the first makes the day known

    QCOMPARE(store->size(), std::size_t(2));
    QCOMPARE(store->unreadableTimes(), std::uint64_t(1));
}

void TestRecordFields::timesNextToEachOtherAreReadAlike()
{
    // The day of the record before is remembered: neither its neighbours nor other forms may be confused with it.
    const std::vector<std::string> times{"2026-03-02T00:00:00Z", "2026-03-02T23:59:59Z", "2026-03-03T00:00:00Z",
                                         "2026-03-02T12:00:00Z", "2026-03-02 12:00:01Z", "2026-03-02T12:00:02z",
                                         "2026-03-02T12:00:03",  "2026-03-02T12:00:60Z", "2024-02-29T00:00:00Z",
                                         "2026-03-02T00:00:09Z", "1970-01-01T00:00:00Z"};
    std::string document;
    std::vector<std::int64_t> expected;
    int number = 0;
    for (const std::string& time : times) {
        OrderedJson record = readRecord(++number);
        record["eventTime"] = time;
        document += record.dump();
        expected.push_back(latchlight::parseUtcTime(time)->seconds);
    }
    std::sort(expected.begin(), expected.end());
    const auto store = storeOfText(document);
    QCOMPARE(store->size(), times.size());
    for (EventIndex row = 0; row < store->size(); ++row) {
        QCOMPARE(qint64(store->columns().time[row]), qint64(expected[row]));
    }
}

void TestRecordFields::anEventIdThatIsNoUuidStillFindsCopies()
{
    OrderedJson first = readRecord(1);
    first["eventID"] = "not-a-uuid";
    OrderedJson other = readRecord(1);
    other["eventID"] = "not-a-uuid-either";
    OrderedJson none = readRecord(1);
    none.erase("eventID");
    const auto store = storeOfText(first.dump() + other.dump() + first.dump() + none.dump() + none.dump());
    QCOMPARE(store->size(), std::size_t(4));
    QCOMPARE(store->duplicates(), std::uint64_t(1));
}

void TestRecordFields::aDeepUserIdentityCostsOneRecord()
{
    std::string text = readRecord(1).dump();
    text.replace(text.find("\"alice\""), 7, std::string(100000, '[') + std::string(100000, ']'));
    const auto store =
        storeOfText(R"({"Records":[)" + readRecord(0).dump() + "," + text + "," + readRecord(2).dump() + "]}");
    QVERIFY(store->size() >= 2);
}

void TestRecordFields::anEmptyUserIdentityIsKept()
{
    std::string document;
    for (int i = 0; i < 5; ++i) {
        OrderedJson record = readRecord(i);
        record["userIdentity"] = OrderedJson::object();
        document += record.dump();
    }
    const auto store = storeOfText(document);
    QCOMPARE(store->size(), std::size_t(5));
    QVERIFY(store->columns().identity[4].isNone());
}

QTEST_APPLESS_MAIN(TestRecordFields)
#include "TestRecordFields.moc"
