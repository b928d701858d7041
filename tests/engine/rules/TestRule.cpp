// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/Rule.h"

#include "tests/engine/rules/EventStoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latchlight;

namespace {

// Line by line: moc of Qt 6.4 loses its way in a raw string of several lines.
const char* const completeRule =
    R"({"id": "my-rule", "title": "My rule", "description": "First line\nSecond line", "enabled": false, )"
    R"("query": "eventName:GetSecretValue", "precededBy": {"query": "eventName:ListSecrets", "timespan": 600}, )"
    R"("target": "parameter", "detector": "threshold", "identity": "accessKey", )"
    R"("options": {"bucketDuration": 300, "instantaneousBaseline": true, "thresholdMeasure": "denials"}, )"
    R"("attack": {"tactic": {"id": "TA0007", "name": "Discovery"}, )"
    R"("technique": {"id": "T1555.006", "name": "Cloud Secrets Management Stores"}}, )"
    R"("maximumSeverity": "high", "falsePositives": ["a deployment"], "references": ["https://example.com/a"], )"
    R"("checklist": "my-checklist"})";

const char* const smallRule =
    R"({"id": "small", "title": "T", "description": "D", "query": "alice", "detector": "percentile"})";

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::filesystem::path pathOf(const QString& path)
{
    return path.toStdString();
}

QByteArray ruleNamed(const QByteArray& id, const QByteArray& title)
{
    return R"({"id": ")" + id + R"(", "title": ")" + title +
           R"(", "description": "D", "query": "alice", "detector": "percentile"})";
}

/// The small rule with one member more.
QByteArray smallRuleWith(const QByteArray& member)
{
    return QByteArray(smallRule).chopped(1) + ", " + member + "}";
}

void addError(const char* name, const QByteArray& json, const char* key, const char* detail)
{
    QTest::newRow(name) << json << QByteArray(key) << QByteArray(detail);
}

void addWrongMember(const char* member, const char* key, const char* detail)
{
    addError(member, smallRuleWith(member), key, detail);
}

TestEvent secretRequest(const std::string& time, const std::string& eventName, const std::string& errorCode)
{
    TestEvent event;
    event.time = time;
    event.eventName = eventName;
    event.eventSource = "secretsmanager.amazonaws.com";
    event.errorCode = errorCode;
    event.reason = errorCode.empty() ? DenialReason::NotDenied : DenialReason::Unstated;
    return event;
}

} // namespace

class TestRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void fillsInDefaults();
    void namesTheWrongMember_data();
    void namesTheWrongMember();
    void namesThePlaceWhereTheJsonIsBroken();
    void namesThePlaceWhereTheQueryIsBroken();
    void refusesHostileFiles();
    void tellsAMissingFileFromAnUnreadableOne();
    void loadsTheOtherRulesBesideAWrongOne();
    void aLaterFolderReplacesARuleOfTheSameId();
    void refusesASecondRuleOfTheSameIdInAFolder();
    void shipsOnlyValidRules();
    void theShippedRuleCountsEveryDeniedReadAndNothingElse();
};

void TestRule::readsEveryMember()
{
    const auto rule = parseRule(completeRule, "my.json");
    QVERIFY(rule);
    QCOMPARE(rule->id, std::string("my-rule"));
    QCOMPARE(rule->title, std::string("My rule"));
    QCOMPARE(rule->description, std::string("First line\nSecond line"));
    QVERIFY(!rule->isEnabled);
    QCOMPARE(rule->query.text(), std::string("eventName:GetSecretValue"));
    QVERIFY(rule->precededBy);
    QCOMPARE(rule->precededBy->query.text(), std::string("eventName:ListSecrets"));
    QCOMPARE(rule->precededBy->timespan, 600);
    QCOMPARE(rule->target, RuleTarget::Parameter);
    QCOMPARE(rule->detector, DetectorKind::Threshold);
    QCOMPARE(rule->identity, IdentityKey::AccessKey);
    QCOMPARE(rule->options.bucketDuration, 300);
    QVERIFY(rule->options.instantaneousBaseline);
    QCOMPARE(rule->options.thresholdMeasure, ThresholdMeasure::Denials);
    QCOMPARE(rule->tactic.id, std::string("TA0007"));
    QCOMPARE(rule->technique.name, std::string("Cloud Secrets Management Stores"));
    QCOMPARE(rule->maximumSeverity, Severity::High);
    QVERIFY(rule->falsePositives == std::vector<std::string>{"a deployment"});
    QVERIFY(rule->references == std::vector<std::string>{"https://example.com/a"});
    QCOMPARE(rule->checklist, std::string("my-checklist"));
    QCOMPARE(rule->source, std::filesystem::path("my.json"));
}

void TestRule::fillsInDefaults()
{
    const auto rule = parseRule(smallRule, "small.json");
    QVERIFY(rule);
    QVERIFY(rule->isEnabled);
    QVERIFY(!rule->precededBy);
    QCOMPARE(rule->target, RuleTarget::Resource);
    QCOMPARE(rule->identity, IdentityKey::Session);
    QVERIFY(rule->options == DetectorOptions{});
    QCOMPARE(rule->maximumSeverity, Severity::Critical);
    QVERIFY(rule->checklist.empty());
}

void TestRule::namesTheWrongMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("detail");

    addError("no object", "[]", "", "expected-object");
    addError("no id", R"({"title": "T", "description": "D", "query": "a", "detector": "adaptive"})", "/id",
             "missing-key");
    addError("no query", R"({"id": "i", "title": "T", "description": "D", "detector": "adaptive"})", "/query",
             "missing-key");
    addError("id with capitals", R"({"id": "Bad"})", "/id", "expected-kebab-case");
    addError("id that is a path", R"({"id": "../x"})", "/id", "expected-kebab-case");
    addError("id that is a number", R"({"id": 5})", "/id", "expected-string");
    addError("empty title", R"({"id": "i", "title": ""})", "/title", "empty");
    addError("title of two lines", R"({"id": "i", "title": "a\nb"})", "/title", "control-character");
    addError("NUL in the description", R"({"id": "i", "title": "T", "description": "a\u0000b"})", "/description",
             "control-character");
    addError("unknown detector", R"({"id": "i", "title": "T", "description": "D", "query": "a", "detector": "magic"})",
             "/detector", "expected-one-of:adaptive|percentile|threshold");
    addError("same key twice", R"({"id": "i", "id": "j"})", "/id", "duplicate-key");
    addError("same key twice in an object", R"({"options": {"keepAlive": 1, "keepAlive": 2}})", "/options/keepAlive",
             "duplicate-key");

    addWrongMember(R"("identiy": "session")", "/identiy", "unknown-key:identity");
    addWrongMember(R"("a/b~c": 1)", "/a~1b~0c", "unknown-key");
    addWrongMember(R"("enabled": "yes")", "/enabled", "expected-boolean");
    addWrongMember(R"("identity": "user")", "/identity", "expected-one-of:session|role|principal|accessKey|sourceIp");
    addWrongMember(R"("target": "secrets")", "/target", "expected-one-of:resource|secret|parameter|key|role|eventName");
    addWrongMember(R"("precededBy": "eventName:a")", "/precededBy", "expected-object");
    addWrongMember(R"("precededBy": {"query": "a"})", "/precededBy/timespan", "missing-key");
    addWrongMember(R"("precededBy": {"timespan": 60})", "/precededBy/query", "missing-key");
    addWrongMember(R"("precededBy": {"query": "a", "timespan": 0})", "/precededBy/timespan", "0 (1..2592000)");
    addWrongMember(R"("precededBy": {"query": "a", "timespan": 18446744073709551615})", "/precededBy/timespan",
                   "18446744073709551615 (1..2592000)");
    addWrongMember(R"("precededBy": {"query": "a", "timespan": 1.5})", "/precededBy/timespan", "expected-integer");
    addWrongMember(R"("precededBy": {"query": "a", "timespan": 60, "within": 1})", "/precededBy/within", "unknown-key");
    addWrongMember(R"("options": [])", "/options", "expected-object");
    addWrongMember(R"("options": {"bucketDuraton": 300})", "/options/bucketDuraton", "unknown-key:bucketDuration");
    addWrongMember(R"("options": {"bucketDuration": 301})", "/options/bucketDuration",
                   "301 (300|600|900|1800|3600|10800)");
    addWrongMember(R"("options": {"bucketDuration": "300"})", "/options/bucketDuration", "expected-integer");
    addWrongMember(R"("options": {"bucketDuration": 300.5})", "/options/bucketDuration", "expected-integer");
    addWrongMember(R"("options": {"instantaneousBaseline": 1})", "/options/instantaneousBaseline", "expected-boolean");
    addWrongMember(R"("options": {"thresholdMeasure": 1})", "/options/thresholdMeasure", "expected-string");
    addWrongMember(R"("attack": {"tactics": {}})", "/attack/tactics", "unknown-key:tactic");
    addWrongMember(R"("attack": {"tactic": {"id": "TA0007"}})", "/attack/tactic/name", "missing-key");
    addWrongMember(R"("attack": {"tactic": {"id": "T1526", "name": "n"}})", "/attack/tactic/id", "expected-tactic-id");
    addWrongMember(R"("attack": {"technique": {"id": "T1526.1", "name": "n"}})", "/attack/technique/id",
                   "expected-technique-id");
    addWrongMember(R"("maximumSeverity": "worst")", "/maximumSeverity",
                   "expected-one-of:info|low|medium|high|critical");
    addWrongMember(R"("falsePositives": "none")", "/falsePositives", "expected-array");
    addWrongMember(R"("falsePositives": ["a", 2])", "/falsePositives/1", "expected-string");
    addWrongMember(R"json("references": ["javascript:alert(1)"])json", "/references/0", "expected-url");
    addWrongMember(R"("references": ["https://a", "https://b\" onclick=\"x"])", "/references/1", "expected-url");
    addWrongMember(R"("checklist": "My Checklist")", "/checklist", "expected-kebab-case");
}

void TestRule::namesTheWrongMember()
{
    QFETCH(const QByteArray, json);
    const auto rule = parseRule(json.toStdString(), "folder/wrong.json");
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::InvalidRule);
    QCOMPARE(rule.error().path, std::string("folder/wrong.json"));
    QTEST(QByteArray::fromStdString(rule.error().key), "key");
    QTEST(QByteArray::fromStdString(rule.error().detail), "detail");
}

void TestRule::namesThePlaceWhereTheJsonIsBroken()
{
    const auto rule = parseRule(R"({"id": "x",, "title": "T"})", "broken.json");
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::InvalidRule);
    QCOMPARE(rule.error().detail, std::string("invalid-json"));
    QCOMPARE(rule.error().offset, 11U);
}

void TestRule::namesThePlaceWhereTheQueryIsBroken()
{
    const auto rule =
        parseRule(R"({"id": "x", "title": "T", "description": "D", "query": "a evntName:b", "detector": "adaptive"})",
                  "broken.json");
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::InvalidRule);
    QCOMPARE(rule.error().key, std::string("/query"));
    QCOMPARE(rule.error().detail, std::string("unknown-field:eventName (evntName)"));
    QCOMPARE(rule.error().offset, 2U);
}

void TestRule::refusesHostileFiles()
{
    const auto detailOf = [](const std::string& json) {
        const auto rule = parseRule(json, "hostile.json");
        return rule ? std::string("accepted") : rule.error().detail;
    };
    QCOMPARE(detailOf(""), std::string("invalid-json"));
    QCOMPARE(detailOf(std::string(100, '\0')), std::string("invalid-json"));
    QCOMPARE(detailOf("{\"id\": \"\xFF\xFE\"}"), std::string("invalid-json"));
    QCOMPARE(detailOf("{\"id\": 1e999}"), std::string("invalid-json"));
    QCOMPARE(detailOf(std::string(1000000, '[')), std::string("too-deep"));
    QCOMPARE(detailOf(std::string(maximumRuleBytes + 1, ' ')), std::string("too-large"));
    QCOMPARE(detailOf(std::string(smallRule) + std::string(maximumRuleBytes - std::string(smallRule).size(), ' ')),
             std::string("accepted"));
    std::string nested;
    for (int i = 0; i < 50000; ++i) {
        nested += "{\"a\":";
    }
    QCOMPARE(detailOf(nested), std::string("too-deep"));
}

void TestRule::tellsAMissingFileFromAnUnreadableOne()
{
    const QTemporaryDir folder;
    const auto missing = readRule(pathOf(folder.filePath(QStringLiteral("missing.json"))));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    const auto notAFile = readRule(pathOf(folder.path()));
    QVERIFY(!notAFile);
    QCOMPARE(notAFile.error().code, ErrorCode::FileUnreadable);

    const QString large = folder.filePath(QStringLiteral("large.json"));
    writeFile(large, QByteArray(2 * static_cast<qsizetype>(maximumRuleBytes), ' '));
    const auto tooLarge = readRule(pathOf(large));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().detail, std::string("too-large"));
    QCOMPARE(tooLarge.error().limit, maximumRuleBytes);
}

void TestRule::loadsTheOtherRulesBesideAWrongOne()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("1.json")), ruleNamed("zulu", "T"));
    writeFile(folder.filePath(QStringLiteral("2.json")), "{");
    writeFile(folder.filePath(QStringLiteral("3.json")), ruleNamed("alpha", "T"));
    writeFile(folder.filePath(QStringLiteral("README.md")), "no rule");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("4.json")));

    const RuleCatalog catalog = RuleCatalog::load({pathOf(folder.path())});
    QCOMPARE(catalog.rules.size(), 2U);
    QCOMPARE(catalog.rules[0].id, std::string("alpha"));
    QCOMPARE(catalog.rules[1].id, std::string("zulu"));
    QCOMPARE(catalog.errors.size(), 1U);
    QCOMPARE(catalog.errors[0].path, folder.filePath(QStringLiteral("2.json")).toStdString());
    QVERIFY(catalog.find("zulu") == &catalog.rules[1]);
    QVERIFY(catalog.find("mike") == nullptr);
}

void TestRule::aLaterFolderReplacesARuleOfTheSameId()
{
    const QTemporaryDir shipped;
    const QTemporaryDir own;
    writeFile(shipped.filePath(QStringLiteral("a.json")), ruleNamed("a", "shipped"));
    writeFile(shipped.filePath(QStringLiteral("b.json")), ruleNamed("b", "shipped"));
    writeFile(own.filePath(QStringLiteral("mine.json")), ruleNamed("b", "own"));

    const RuleCatalog catalog = RuleCatalog::load(
        {pathOf(shipped.path()), pathOf(own.filePath(QStringLiteral("missing"))), pathOf(own.path())});
    QCOMPARE(catalog.rules.size(), 2U);
    QCOMPARE(catalog.find("a")->title, std::string("shipped"));
    QCOMPARE(catalog.find("b")->title, std::string("own"));
    QCOMPARE(catalog.errors.size(), 1U);
    QCOMPARE(catalog.errors[0].code, ErrorCode::FileNotFound);
}

void TestRule::refusesASecondRuleOfTheSameIdInAFolder()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("1.json")), ruleNamed("a", "first"));
    writeFile(folder.filePath(QStringLiteral("2.json")), ruleNamed("a", "second"));

    const RuleCatalog catalog = RuleCatalog::load({pathOf(folder.path())});
    QCOMPARE(catalog.rules.size(), 1U);
    QCOMPARE(catalog.rules[0].title, std::string("first"));
    QCOMPARE(catalog.errors.size(), 1U);
    QCOMPARE(catalog.errors[0].detail, std::string("duplicate-id"));
}

void TestRule::shipsOnlyValidRules()
{
    const RuleCatalog catalog = RuleCatalog::load({LATCHLIGHT_SOURCE_DIR "/resources/rules"});
    QVERIFY2(catalog.errors.empty(), catalog.errors.empty() ? "" : catalog.errors.front().detail.c_str());
    for (const Rule& each : catalog.rules) {
        QVERIFY2(!each.tactic.id.empty() && !each.technique.id.empty(), each.id.c_str());
        QVERIFY2(!each.falsePositives.empty() && !each.references.empty(), each.id.c_str());
        QVERIFY2(!each.checklist.empty(), each.id.c_str());
        QVERIFY2(each.source.stem() == each.id, each.id.c_str());
    }
    for (const char* id : {"parameter-store-enumeration", "kms-decrypt-denied", "assume-role-enumeration",
                           "access-denied-any-service", "list-secrets-then-denied"}) {
        QVERIFY2(catalog.find(id) != nullptr, id);
        QVERIFY2(!catalog.find(id)->isEnabled, id); // what nobody asked for must not fill the list of users
    }
    QVERIFY(catalog.find("secrets-read-by-catch-all-filter") != nullptr);
    const Rule* rule = catalog.find("secrets-manager-enumeration");
    QVERIFY(rule != nullptr);
    QVERIFY(rule->isEnabled);
    QCOMPARE(rule->detector, DetectorKind::Adaptive);
    QCOMPARE(rule->target, RuleTarget::Secret);
    QCOMPARE(rule->identity, IdentityKey::Session);
    QCOMPARE(rule->tactic.id, std::string("TA0007"));
    QCOMPARE(rule->checklist, std::string("secrets-manager-enumeration"));
}

void TestRule::theShippedRuleCountsEveryDeniedReadAndNothingElse()
{
    const RuleCatalog catalog = RuleCatalog::load({LATCHLIGHT_SOURCE_DIR "/resources/rules"});
    const Rule* rule = catalog.find("secrets-manager-enumeration");
    QVERIFY(rule != nullptr);

    std::vector<TestEvent> events;
    const auto time = [&] { return formatUtcTime(UtcTime{static_cast<std::int64_t>(events.size())}); };
    for (const char* code : {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation",
                             "Client.UnauthorizedOperation", "UnauthorizedException", "NotAuthorized",
                             "NotAuthorizedException", "ForbiddenException", "Client.AuthFailure"}) {
        events.push_back(secretRequest(time(), "GetSecretValue", code));
        events.push_back(secretRequest(time(), "BatchGetSecretValue", code));
    }
    const std::size_t denied = events.size();
    for (const char* code : {"", "ResourceNotFoundException", "ThrottlingException", "InvalidRequestException"}) {
        events.push_back(secretRequest(time(), "GetSecretValue", code));
    }
    events.push_back(secretRequest(time(), "DescribeSecret", "AccessDenied"));
    TestEvent otherService = secretRequest(time(), "GetSecretValue", "AccessDenied");
    otherService.eventSource = "example.amazonaws.com";
    events.push_back(otherService);

    const auto store = storeOf(events);
    const std::vector<EventIndex> rows = rule->query.compile(*store).matchingRows(*store);
    QCOMPARE(rows.size(), denied);
    QCOMPARE(rows.back(), static_cast<EventIndex>(denied - 1));
}

QTEST_GUILESS_MAIN(TestRule)
#include "TestRule.moc"
