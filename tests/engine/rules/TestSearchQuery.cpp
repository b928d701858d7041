// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/SearchQuery.h"

#include "engine/base/Text.h"
#include "tests/engine/rules/EventStoreFixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace latchlight;

namespace {

/// Row 0: a user is denied a secret.
TestEvent deniedRead()
{
    TestEvent event;
    event.time = "2024-08-18T10:00:00Z";
    event.eventName = "GetSecretValue";
    event.eventSource = "secretsmanager.amazonaws.com";
    event.awsRegion = "us-east-1";
    event.recipientAccountId = "111111111111";
    event.identityType = "IAMUser";
    event.arn = "arn:aws:iam::111111111111:user/Alice";
    event.userName = "Alice";
    event.accessKeyId = "AKIAALICE";
    event.sourceIpAddress = "10.1.2.3";
    event.userAgent = "aws-cli/2.0 Python";
    event.errorCode = "AccessDenied";
    event.errorMessage =
        "User: arn:aws:iam::111111111111:user/Alice is not authorized to perform: secretsmanager:GetSecretValue";
    event.reason = DenialReason::IdentityBasedPolicy;
    event.secrets = {"prod/db"};
    event.file = "logs/a.json.gz";
    event.eventIdByte = 0xA1;
    event.isReadOnly = true;
    return event;
}

/// Row 1: a session reads the secret of the same name in another account.
TestEvent successfulRead()
{
    TestEvent event;
    event.time = "2024-08-18T23:59:59Z";
    event.eventName = "GetSecretValue";
    event.eventSource = "secretsmanager.amazonaws.com";
    event.awsRegion = "eu-west-1";
    event.recipientAccountId = "222222222222";
    event.identityType = "AssumedRole";
    event.arn = "arn:aws:sts::222222222222:assumed-role/deploy/bob";
    event.issuerUserName = "deploy";
    event.mfaAuthenticated = "true";
    event.sourceIpAddress = "2001:db8::5";
    event.userAgent = "Boto3/1.34";
    event.secrets = {"prod/db", "prod/api"};
    event.file = "logs/b.json";
    event.isReadOnly = true;
    event.isCatchAll = true;
    return event;
}

/// Row 2: a service writes to a bucket.
TestEvent serviceWrite()
{
    TestEvent event;
    event.time = "2024-08-19T00:00:00Z";
    event.eventName = "PutObject";
    event.eventSource = "s3.amazonaws.com";
    event.awsRegion = "us-east-1";
    event.recipientAccountId = "111111111111";
    event.identityType = "AWSService";
    event.sourceIpAddress = "cloudtrail.amazonaws.com";
    event.userAgent = "cloudtrail.amazonaws.com";
    event.otherResources = {"arn:aws:s3:::log-bucket"};
    event.file = "logs/b.json";
    return event;
}

/// Row 3: a login fails; its texts are full of syntax.
TestEvent failedLogin()
{
    TestEvent event;
    event.time = "2024-08-20T12:30:30Z";
    event.eventName = "ConsoleLogin";
    event.eventSource = "signin.amazonaws.com";
    event.awsRegion = "us-east-1";
    event.recipientAccountId = "111111111111";
    event.identityType = "Root";
    event.arn = "arn:aws:iam::111111111111:root";
    event.sourceIpAddress = "10.200.0.1";
    event.userAgent = "Mozilla (\"Win*\") \\ na\xC3\xAFve";
    event.errorMessage = "Failed authentication";
    event.file = "logs/b.json";
    return event;
}

/// Row 4: no usable time, denied by an explicit deny.
TestEvent timelessDenial()
{
    TestEvent event;
    event.eventName = "DescribeInstances";
    event.eventSource = "ec2.amazonaws.com";
    event.awsRegion = "us-west-2";
    event.identityType = "IAMUser";
    event.userName = "carol";
    event.sourceIpAddress = "192.0.2.7";
    event.errorCode = "Client.UnauthorizedOperation";
    event.reason = DenialReason::ExplicitDeny;
    event.file = "logs/a.json.gz";
    event.isReadOnly = true;
    return event;
}

std::shared_ptr<const EventStore> sampleStore()
{
    return storeOf({deniedRead(), successfulRead(), serviceWrite(), failedLogin(), timelessDenial()});
}

/// The rows that `text` finds, as "0 2 3"; the reason if it is no query.
QByteArray rowsFor(const EventStore& store, std::string_view text)
{
    const auto query = SearchQuery::parse(text);
    if (!query) {
        return QByteArray::fromStdString("error: " + query.error().detail);
    }
    QByteArrayList rows;
    for (const EventIndex row : query->compile(store).matchingRows(store)) {
        rows.append(QByteArray::number(row));
    }
    return rows.join(' ');
}

void addQuery(const char* text, const char* rows)
{
    const bool isBlank = std::string_view(text).find_first_not_of(" \t\n") == std::string_view::npos;
    QTest::newRow(isBlank ? "nothing or blanks" : text) << QByteArray(text) << QByteArray(rows);
}

void addError(const char* text, const char* detail, int offset, const char* key)
{
    QTest::newRow(text) << QByteArray(text) << QByteArray(detail) << offset << QByteArray(key);
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

/// Values that a hostile log may hold.
std::vector<std::string> hostileValues()
{
    std::vector<std::string> values{"plain",
                                    "two words",
                                    "say \"hi\"",
                                    "back\\slash\\",
                                    "\\x41 \\n \\\"",
                                    "line\nfeed\r\n\ttab",
                                    "st*r",
                                    "qu?stion",
                                    "*",
                                    "AND",
                                    "OR",
                                    "NOT",
                                    "TO",
                                    "-minus",
                                    "(parenthesis",
                                    ")",
                                    "field:value",
                                    "@at",
                                    ">=5",
                                    "[a TO b]",
                                    "10.0.0.0/8",
                                    "arn:aws:iam::123456789012:user/x",
                                    "na\xC3\xAFve \xE2\x80\xAE txt",
                                    "<script>alert(1)</script>",
                                    " leading and trailing "};
    values.emplace_back("broken \xFF\xC3\x28 utf-8");
    values.emplace_back("nul\0byte", 8);
    std::string everyByte;
    for (int byte = 0; byte < 256; ++byte) {
        everyByte += static_cast<char>(byte);
    }
    values.push_back(everyByte);
    return values;
}

} // namespace

class TestSearchQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowsOfAQuery_data();
    void findsTheRowsOfAQuery();
    void namesThePlaceOfAnError_data();
    void namesThePlaceOfAnError();
    void everyFieldCanBeAskedFor();
    void aQuotedValueMatchesExactlyItself();
    void aLongTextIsSearchedInOneWalk();
    void aQuotedValueIsValidUtf8WithoutControlCharacters();
    void keepsTheTextItWasMadeFrom();
    void refusesDeepNestingAtItsLimit();
    void answersTheDeepestAllowedNesting();
    void answersTheMostTermsAllowed();
    void sharesTermsAmongQueries();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void survivesRandomTexts();
};

void TestSearchQuery::findsTheRowsOfAQuery_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");

    addQuery("", "0 1 2 3 4");
    addQuery(" \t\n", "0 1 2 3 4");
    addQuery("eventName:GetSecretValue", "0 1");
    addQuery("EVENTNAME:getsecretvalue", "0 1");
    addQuery("@eventName:GetSecretValue", "0 1");
    addQuery("eventName:SecretValue", "");
    addQuery("eventName:GetSecretValue errorCode:*AccessDenied*", "0");
    addQuery("eventName:Get* AND awsRegion:eu-*", "1");
    addQuery("eventName:?etSecretValue", "0 1");
    addQuery("eventName:??tObject", "2");

    // AND binds tighter than OR, NOT tighter than both.
    addQuery("eventName:PutObject OR eventName:GetSecretValue awsRegion:eu-west-1", "1 2");
    addQuery("(eventName:PutObject OR eventName:GetSecretValue) awsRegion:us-east-1", "0 2");
    addQuery("NOT eventName:GetSecretValue awsRegion:us-east-1", "2 3");
    addQuery("-eventName:GetSecretValue -awsRegion:us-east-1", "4");
    addQuery("NOT (eventName:GetSecretValue OR eventName:PutObject)", "3 4");
    addQuery("NOT NOT -eventName:PutObject", "0 1 3 4");
    addQuery("NOT(eventName:PutObject)", "0 1 3 4");
    addQuery("eventName:(GetSecretValue OR PutObject)", "0 1 2");
    // Values of one field are looked up together, whatever stands between them.
    addQuery("eventName:(getSECRETvalue OR putobject OR Put)", "0 1 2");
    addQuery("eventName:PutObject OR sourceIPAddress:10.1.2.3 OR eventName:getsecretvalue", "0 1 2");
    addQuery("NOT (awsRegion:EU-WEST-1 OR awsRegion:us-east-* OR awsRegion:us-east-1)", "4");
    addQuery("eventName:(Get* NOT *Value)", "");
    addQuery("eventName:(-GetSecretValue AND -PutObject)", "3 4");
    addQuery("userIdentity.arn:(arn:aws:iam::*:root OR *bob)", "1 3");

    addQuery("errorCode:*", "0 4");
    addQuery("-errorCode:*", "1 2 3");
    addQuery("errorCode:\"\"", "1 2 3");
    addQuery("secret:*", "0 1");
    addQuery("secret:\"\"", "2 3 4");
    addQuery("resource:*", "0 1 2");
    addQuery("eventID:*", "0");
    addQuery("eventTime:*", "0 1 2 3");
    addQuery("eventTime:\"\"", "4");

    addQuery("userIdentity.userName:alice", "0");
    addQuery("userIdentity.sessionContext.sessionIssuer.userName:deploy", "1");
    addQuery("userIdentity.sessionContext.attributes.mfaAuthenticated:true", "1");
    addQuery("readOnly:true", "0 1 4");
    addQuery("readOnly:FALSE", "2 3");
    addQuery("catchAllFilter:true", "1");
    addQuery("catchallfilter:false", "0 2 3 4");
    addQuery("actor:bob", "1");
    addQuery("actor:root", "3");
    addQuery("denied:true", "0 4");
    addQuery("denied:false", "1 2 3");
    addQuery("denialReason:identity-based", "0");
    addQuery("denialReason:\"explicit deny\"", "4");
    addQuery("denialReason:*", "0 4");
    addQuery("file:*/a.json.gz", "0 4");
    addQuery("eventID:00000000-0000-0000-0000-0000000000A1", "0");
    addQuery("eventID:00000000-0000-0000-0000-0000000000a2", "");

    addQuery("requestParameters.secretId:prod/db", "0 1");
    addQuery("secret:prod/*", "0 1");
    addQuery("secret:prod/api", "1");
    addQuery("secret:log-bucket", "");
    addQuery("resource:*log-bucket", "2");
    addQuery("secret:arn:aws:secretsmanager:us-east-1:111111111111:secret:prod/db-AbC123", "0");
    addQuery("secret:arn:aws:secretsmanager:us-east-1:111111111111:secret:prod/db", "0");
    addQuery("secret:\"arn:aws:secretsmanager:eu-west-1:222222222222:secret:prod/db\"", "1");
    addQuery("secret:arn:aws:secretsmanager:*:222222222222:secret:*", "1");
    addQuery("secret:arn:aws:secretsmanager:us-east-1:222222222222:secret:prod/db", "");
    addQuery("resource:arn:aws:secretsmanager:us-east-1:111111111111:secret:prod/db-??????", "0");
    addQuery("resource:arn:aws:s3:::log-bucket", "2");

    addQuery("sourceIPAddress:10.1.2.3", "0");
    addQuery("sourceIPAddress:10.0.0.0/8", "0 3");
    addQuery("sourceIPAddress:10.1.255.255/16", "0");
    addQuery("sourceIPAddress:10.200.0.0/15", "3");
    addQuery("sourceIPAddress:0.0.0.0/0", "0 3 4");
    addQuery("sourceIPAddress:2001:db8::/32", "1");
    addQuery("sourceIPAddress:(10.1.0.0/16 OR 192.0.2.*)", "0 4");
    addQuery("sourceIPAddress:\"10.0.0.0/8\"", "");

    addQuery("eventTime:2024-08-18", "0 1");
    addQuery("eventTime:2024-08-20T12:30", "3");
    addQuery("eventTime:2024-08-20T12:30:29Z", "");
    addQuery("eventTime:>=2024-08-19", "2 3");
    addQuery("eventTime:>2024-08-18", "2 3");
    addQuery("eventTime:>2024-08-18T10:00:00Z", "1 2 3");
    addQuery("eventTime:<2024-08-19", "0 1");
    addQuery("eventTime:<=2024-08-19", "0 1 2");
    addQuery("eventTime:<=\"2024-08-18 10:00\"", "0");
    addQuery("eventTime:[2024-08-18 TO 2024-08-19]", "0 1 2");
    addQuery("eventTime:{2024-08-18 TO 2024-08-20}", "2");
    addQuery("eventTime:[2024-08-18 23:59:59 TO 2024-08-19T00:00:00Z}", "1");
    addQuery("eventTime:[* TO 2024-08-18]", "0 1");
    addQuery("eventTime:[2024-08-20 TO *]", "3");
    addQuery("eventTime:[2024-08-18T12:00:00+02:00 TO 2024-08-18T12:00:00+02:00]", "0");
    addQuery("eventTime:(>=2024-08-19 AND <2024-08-20)", "2");

    addQuery("alice", "0");
    addQuery("ALICE", "0");
    addQuery("not authorized", "0");
    addQuery("\"not authorized\"", "0");
    addQuery("\"authorized not\"", "");
    addQuery("log-bucket", "2");
    addQuery("auth*to*perform", "0");
    addQuery("arn:aws:iam::111111111111:root", "3");
    addQuery("2001:db8::5", "1");
    addQuery("00000000-0000-0000-0000-0000000000a1", "0");
    addQuery("zzz", "");

    // Quotes and escapes.
    addQuery("userAgent:\"aws-cli/2.0 Python\"", "0");
    addQuery("userAgent:aws-cli/2.0\\ Python", "0");
    addQuery("userAgent:\"aws-cli*\"", "");
    addQuery("\"win*\"", "3");
    addQuery("\"w*n\"", "");
    addQuery("userAgent:Mozilla\\ \\(\\\"Win\\*\\\"\\)*", "3");
    addQuery("userAgent:\"Mozilla (\\\"Win*\\\") \\\\ na\\xC3\\xAFve\"", "3");
    addQuery("userAgent:*na?ve", "3"); // one character, two bytes
    addQuery("userAgent:*na??ve", "");
    addQuery("\\-minus", "");
    addQuery("eventName\\:PutObject", "");
    addQuery("and or not", ""); // lower case: three words
}

void TestSearchQuery::findsTheRowsOfAQuery()
{
    QFETCH(const QByteArray, text);
    QTEST(rowsFor(*sampleStore(), text.toStdString()), "rows");
}

void TestSearchQuery::namesThePlaceOfAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("key");

    addError("eventName:", "expected-value", 10, "");
    addError("eventName: PutObject", "expected-value", 10, "");
    addError("eventName:)", "expected-value", 10, "");
    addError("eventName :PutObject", "expected-field", 10, ":PutObject");
    addError("foo AND", "expected-term", 7, "");
    addError("AND foo", "expected-term", 0, "AND");
    addError("foo OR OR bar", "expected-term", 7, "OR");
    addError("foo AND AND bar", "expected-term", 8, "AND");
    addError("NOT", "expected-term", 3, "");
    addError("NOT AND foo", "expected-term", 4, "AND");
    addError("foo -", "expected-term", 5, "");
    addError("()", "expected-term", 1, "");
    addError("eventName:()", "expected-term", 11, "");
    addError("\"\"", "expected-value", 0, "\"\"");
    addError("(foo", "unbalanced-parenthesis", 0, "(");
    addError("bar (foo OR (baz)", "unbalanced-parenthesis", 4, "(");
    addError("foo)", "unbalanced-parenthesis", 3, ")");
    addError("foo \"bar", "unbalanced-quote", 4, "\"");
    addError("foo \"bar\\\"", "unbalanced-quote", 4, "\"");
    addError("foo\"bar\"", "expected-blank", 3, "");
    addError("foo(bar)", "expected-blank", 3, "");
    addError("\"foo\"bar", "expected-blank", 5, "bar");
    addError("eventName:\"foo\"*", "expected-blank", 15, "*");
    addError("foo\\", "unfinished-escape", 3, "\\");
    addError("evntName:x", "unknown-field:eventName", 0, "evntName");
    addError("foo @evntName:x", "unknown-field:eventName", 4, "@evntName");
    addError("userName:x", "unknown-field:userIdentity.userName", 0, "userName");
    addError("completelyDifferent:x", "unknown-field", 0, "completelyDifferent");
    addError("eventName:(foo OR errorCode:bar)", "unexpected-field", 18, "errorCode");
    addError("eventTime:yesterday", "expected-time", 10, "yesterday");
    addError("eventTime:2024-08-*", "expected-time", 10, "2024-08-*");
    addError("eventTime:>=2024-13-01", "expected-time", 12, "2024-13-01");
    addError("eventTime:>", "expected-value", 11, "");
    addError("eventTime:[2024-08-18 TO x]", "expected-time", 10, "[2024-08-18 TO x]");
    addError("eventTime:[2024-08-18 TO 2024-08-17]", "empty-range", 10, "[2024-08-18 TO 2024-08-17]");
    addError("eventTime:[2024-08-18]", "expected-to", 10, "[2024-08-18]");
    addError("eventTime:[2024-08-18 TO 2024-08-19", "unbalanced-range", 10, "[");
    addError("errorCode:>5", "range-not-supported", 10, ">5");
    addError("errorCode:[a TO b]", "range-not-supported", 10, "[a");
    addError("catchAllFilter:maybe", "expected-true-or-false", 15, "maybe");
    addError("readOnly:maybe", "expected-true-or-false", 9, "maybe");
    addError("denied:1", "expected-true-or-false", 7, "1");
    addError("eventID:abc", "expected-event-id", 8, "abc");
    addError("sourceIPAddress:10.0.0.0/33", "expected-network", 16, "10.0.0.0/33");
    addError("sourceIPAddress:foo/8", "expected-network", 16, "foo/8");
    addError("sourceIPAddress:10.0.0.0/", "expected-network", 16, "10.0.0.0/");
    addError("na\xC3\xAFve evntName:x", "unknown-field:eventName", 6, "evntName"); // characters, not bytes
}

void TestSearchQuery::namesThePlaceOfAnError()
{
    QFETCH(const QByteArray, text);
    const auto query = SearchQuery::parse(text.toStdString());
    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::InvalidQuery);
    QTEST(QByteArray::fromStdString(query.error().detail), "detail");
    QTEST(static_cast<int>(query.error().offset), "offset");
    QTEST(QByteArray::fromStdString(query.error().key), "key");
}

void TestSearchQuery::everyFieldCanBeAskedFor()
{
    const auto store = sampleStore();
    QVERIFY(SearchQuery::fieldNames().size() > 20);
    for (const std::string& name : SearchQuery::fieldNames()) {
        for (const std::string& query : {name + ":*", "@" + toLowerAscii(name) + ":\"\""}) {
            const QByteArray rows = rowsFor(*store, query);
            QVERIFY2(!rows.startsWith("error"), (query + " " + rows.toStdString()).c_str());
        }
    }
}

void TestSearchQuery::aQuotedValueMatchesExactlyItself()
{
    const std::vector<std::string> values = hostileValues();
    std::vector<TestEvent> events;
    for (std::size_t i = 0; i < values.size(); ++i) {
        TestEvent event;
        event.time = formatUtcTime(UtcTime{static_cast<std::int64_t>(i)});
        event.eventName = "x";
        event.userAgent = values[i];
        event.secrets = {values[i]};
        events.push_back(event);
    }
    const auto store = storeOf(events);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string term = SearchQuery::quoted(values[i]);
        const QByteArray row = QByteArray::number(static_cast<qulonglong>(i));
        QCOMPARE(rowsFor(*store, "userAgent:" + term), row);
        QCOMPARE(rowsFor(*store, "userAgent:(" + term + ") eventName:x"), row);
        QCOMPARE(rowsFor(*store, "secret:" + term), row);
    }
    QCOMPARE(rowsFor(*store, "userAgent:" + SearchQuery::quoted("")), QByteArray());
}

void TestSearchQuery::aQuotedValueIsValidUtf8WithoutControlCharacters()
{
    for (const std::string& value : hostileValues()) {
        const std::string term = SearchQuery::quoted(value);
        QVERIFY(isValidUtf8(term));
        QVERIFY(std::none_of(term.begin(), term.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }));
    }
    QCOMPARE(SearchQuery::quoted("GetSecretValue"), std::string("GetSecretValue"));
}

void TestSearchQuery::keepsTheTextItWasMadeFrom()
{
    const auto query = SearchQuery::parse("  eventName:Get*  ");
    QVERIFY(query);
    QCOMPARE(query->text(), std::string("  eventName:Get*  "));
}

void TestSearchQuery::refusesDeepNestingAtItsLimit()
{
    const std::size_t limit = SearchQuery::maximumDepth;
    QVERIFY(SearchQuery::parse(repeated("(", limit) + "a" + repeated(")", limit)));
    const auto tooDeep = SearchQuery::parse(repeated("(", limit + 1) + "a" + repeated(")", limit + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().detail, std::string("too-deep"));
    QCOMPARE(tooDeep.error().limit, limit);
    QCOMPARE(tooDeep.error().offset, limit);
}

void TestSearchQuery::answersTheDeepestAllowedNesting()
{
    const std::string text = repeated("NOT (zzz OR eventName:* AND ", SearchQuery::maximumDepth) +
                             "eventName:PutObject" + repeated(")", SearchQuery::maximumDepth);
    QCOMPARE(rowsFor(*sampleStore(), text), QByteArray("2")); // an even number of negations
}

void TestSearchQuery::answersTheMostTermsAllowed()
{
    const std::string many = "eventName:(" + repeated("x OR ", SearchQuery::maximumTerms - 1) + "PutObject)";
    QCOMPARE(rowsFor(*sampleStore(), many), QByteArray("2"));
}

void TestSearchQuery::sharesTermsAmongQueries()
{
    const auto store = sampleStore();
    CompiledTerms terms;
    const auto rows = [&](const char* text) {
        return SearchQuery::parse(text)->compile(*store, terms).matchingRows(*store);
    };
    using Rows = std::vector<EventIndex>;
    QCOMPARE(rows("eventName:PutObject"), Rows({2}));
    QCOMPARE(rows("eventName:(PutObject OR GetSecretValue)"), Rows({0, 1, 2}));
    QCOMPARE(rows("-eventName:PutObject eventName:(PutObject OR GetSecretValue)"), Rows({0, 1}));
    // The same value of another field is another term, and no value can pass for several.
    QCOMPARE(rows("eventSource:PutObject"), Rows());
    QCOMPARE(rows("eventName:(\"PutObject 14 GetSecretValue\" OR x)"), Rows());
}

void TestSearchQuery::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("detail");

    const auto add = [](const char* name, const std::string& text, const char* detail) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(detail);
    };
    add("a hundred thousand parentheses", repeated("(", 100000), "too-long");
    add("sixty thousand parentheses", repeated("(", 60000), "too-deep");
    add("sixty thousand groups of a field", repeated("file:(", 10000), "unexpected-field");
    add("sixty thousand signs", repeated("-", 60000), "expected-term");
    add("ten thousand negations", repeated("NOT ", 10000), "expected-term");
    add("ten thousand words", repeated("a ", 10000), "too-many-terms");
    add("a long pattern", "userAgent:" + repeated("*a", 5000), "pattern-too-long");
    add("a long word", repeated("a", 5000), "pattern-too-long");
    add("only quotes", repeated("\"", 60001), "expected-blank");
    add("only backslashes", repeated("\\", 60001), "unfinished-escape");
    add("brackets", "eventTime:" + repeated("[", 60000), "unbalanced-range");
}

void TestSearchQuery::refusesHostileTexts()
{
    QFETCH(const QByteArray, text);
    const auto query = SearchQuery::parse(text.toStdString());
    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::InvalidQuery);
    QTEST(QByteArray::fromStdString(query.error().detail), "detail");
    QVERIFY(query.error().key.size() <= 100);
}

void TestSearchQuery::survivesRandomTexts()
{
    const std::vector<std::string> parts{"eventName:", "eventTime:", "secret:", "(",          ")",
                                         "\"",         "\\",         "*",       "?",          " ",
                                         " OR ",       " AND ",      "NOT ",    "-",          "[",
                                         " TO ",       "]",          ">=",      "2024-08-18", "a",
                                         "\xFF",       "\xC3",       "x\x01y",  ":",          std::string(1, '\0'),
                                         "10.0.0.0/8", "arn:aws:",   "@"};
    const auto store = sampleStore();
    std::mt19937 random(20240818);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        const auto length = random() % 12;
        for (std::size_t i = 0; i < length; ++i) {
            text += parts[random() % parts.size()];
        }
        const auto query = SearchQuery::parse(text);
        if (query) {
            ++accepted;
            QVERIFY(query->compile(*store).matchingRows(*store).size() <= store->size());
        } else {
            QVERIFY(!query.error().detail.empty());
            QVERIFY(query.error().offset <= text.size());
            QVERIFY(isValidUtf8(query.error().key));
        }
    }
    QVERIFY(accepted > 1000);
}

/// Hours, if the walk looked for the next small letter anew at each of millions of large ones.
void TestSearchQuery::aLongTextIsSearchedInOneWalk()
{
    TestEvent hostile = deniedRead();
    hostile.userAgent = std::string(8U << 20U, 'A');
    TestEvent found = hostile;
    found.userAgent += "b";
    found.eventIdByte = 0xB7;
    found.time = "2024-08-18T11:00:00Z";
    const auto store = storeOf({hostile, found});
    for (const char* text : {"ab", "userAgent:*ab*"}) {
        const auto query = SearchQuery::parse(text);
        QVERIFY(query);
        QCOMPARE(query->compile(*store).matchingRows(*store), std::vector<EventIndex>{1});
    }
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "TestSearchQuery.moc"
