// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/TriageChecklist.h"
#include "tests/engine/investigation/Investigated.h"
#include "tests/support/QtBytes.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

const std::filesystem::path shippedFile =
    std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources/checklists/secrets-manager-enumeration.json";

const TimeRange window{at("2026-03-05T12:00:00Z"), at("2026-03-05T12:30:00Z")};

EventText from(EventText event, const std::string& ip)
{
    event.sourceIpAddress = ip;
    event.userAgent = "aws-cli/2";
    return event;
}

EventText refused(EventText event)
{
    event.errorCode = "AccessDenied";
    event.reason = DenialReason::IdentityBasedPolicy;
    return event;
}

/// Alice lists secrets, is denied three, reads one, and makes a key; a policy was changed an hour before.
std::vector<EventText> story()
{
    const IdentityText alice = iamUser("alice");
    EventText explicitDeny = from(deniedRead(alice, "prod/ssh", "2026-03-05T12:12:00Z"), "203.0.113.7");
    explicitDeny.reason = DenialReason::ExplicitDeny;
    return numbered({
        from(call(alice, "s3", "ListBuckets", "2026-03-01T09:00:00Z"), "192.0.2.1"),
        call(iamUser("admin"), "iam", "DetachRolePolicy", "2026-03-05T11:00:00Z"),
        from(call(alice, "sts", "GetCallerIdentity", "2026-03-05T12:00:00Z"), "203.0.113.7"),
        from(call(alice, "secretsmanager", "ListSecrets", "2026-03-05T12:05:00Z"), "203.0.113.7"),
        from(deniedRead(alice, "prod/api", "2026-03-05T12:10:00Z"), "203.0.113.7"),
        from(deniedRead(alice, "prod/key", "2026-03-05T12:11:00Z"), "203.0.113.7"),
        explicitDeny,
        from(read(alice, "prod/db", "2026-03-05T12:20:00Z"), "203.0.113.7"),
        from(call(alice, "iam", "CreateAccessKey", "2026-03-05T13:00:00Z"), "203.0.113.7"),
        from(refused(call(alice, "iam", "CreateUser", "2026-03-05T13:01:00Z")), "203.0.113.7"),
        call(iamUser("bob"), "iam", "CreateUser", "2026-03-05T13:02:00Z"),
    });
}

std::vector<ChecklistEvidence> evidenceOf(const std::vector<EventText>& events, const std::string& name,
                                          IdentityKey key = IdentityKey::Session)
{
    const Investigated log(events, key);
    const ActorId actor = log.actor(name);
    const auto profile = PrincipalProfile::build(*log.store, log.actors, actor, window);
    const auto secrets = SecretsAtRisk::find(*log.store, log.actors, actor, window);
    const auto checklist = TriageChecklist::read(shippedFile);
    return gatherEvidence(*log.store, log.actors, actor, window, *checklist, profile, secrets);
}

const ChecklistEvidence& item(const std::vector<ChecklistEvidence>& evidence, const std::string& id)
{
    static const ChecklistEvidence none;
    const auto found =
        std::find_if(evidence.begin(), evidence.end(), [&](const ChecklistEvidence& e) { return e.itemId == id; });
    return found == evidence.end() ? none : *found;
}

QByteArray facts(const ChecklistEvidence& evidence)
{
    QByteArray lines;
    for (const std::string& fact : evidence.facts) {
        lines += toBytes(fact) + '\n';
    }
    return lines;
}

/// One item with `change` made to it.
QByteArray checklistWith(const QByteArray& key, const QByteArray& value)
{
    QMap<QByteArray, QByteArray> members{{"id", "\"who\""},
                                         {"title", "\"Who\""},
                                         {"question", "\"Who?\""},
                                         {"evidence", "\"identity\""},
                                         {"query", "\"${actorFilter}\""},
                                         {"hoursBefore", "24"}};
    members[key] = value;
    QByteArray entry;
    for (auto member = members.begin(); member != members.end(); ++member) {
        entry += (entry.isEmpty() ? "\"" : ", \"") + member.key() + "\": " + member.value();
    }
    return "{\"id\": \"list\", \"title\": \"List\", \"items\": [{" + entry + "}]}";
}

} // namespace

class TestTriageChecklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheTenStepsOfTriageInTheirOrder()
    {
        const auto checklist = TriageChecklist::read(shippedFile);
        QVERIFY2(checklist.has_value(), checklist ? "" : checklist.error().key.c_str());
        QCOMPARE(toBytes(checklist->id), QByteArray("secrets-manager-enumeration"));
        QCOMPARE(checklist->items.size(), std::size_t{10});
        const std::vector<EvidenceKind> order{
            EvidenceKind::Identity,    EvidenceKind::FirstSeen, EvidenceKind::Origin,       EvidenceKind::Denied,
            EvidenceKind::WhyDenied,   EvidenceKind::Succeeded, EvidenceKind::Surroundings, EvidenceKind::Persistence,
            EvidenceKind::Containment, EvidenceKind::Benign};
        for (std::size_t i = 0; i < order.size(); ++i) {
            QVERIFY(checklist->items[i].evidence == order[i]);
        }
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("unknown kind") << checklistWith("evidence", "\"tea leaves\"") << QByteArray("/items/0/evidence")
                                      << QByteArray("expected-one-of:identity|");
        QTest::newRow("bad query") << checklistWith("query", "\"eventName:(\"") << QByteArray("/items/0/query")
                                   << QByteArray();
        QTest::newRow("unknown field") << checklistWith("query", "\"evntName:x\"") << QByteArray("/items/0/query")
                                       << QByteArray("unknown-field");
        QTest::newRow("hours") << checklistWith("hoursBefore", "-1") << QByteArray("/items/0/hoursBefore")
                               << QByteArray("expected-integer:0..8784");
        QTest::newRow("huge hours") << checklistWith("hoursAfter", "18446744073709551615")
                                    << QByteArray("/items/0/hoursAfter") << QByteArray("expected-integer:0..8784");
        QTest::newRow("fraction") << checklistWith("hoursAfter", "1.5") << QByteArray("/items/0/hoursAfter")
                                  << QByteArray("expected-integer:0..8784");
        QTest::newRow("title") << checklistWith("title", "7") << QByteArray("/items/0/title")
                               << QByteArray("expected-string");
        QTest::newRow("empty") << checklistWith("title", "\"\"") << QByteArray("/items/0/title") << QByteArray("empty");
        QTest::newRow("control") << checklistWith("title", "\"a\\u001bb\"") << QByteArray("/items/0/title")
                                 << QByteArray("control-character");
        QTest::newRow("id") << checklistWith("id", "\"Who Is\"") << QByteArray("/items/0/id")
                            << QByteArray("expected-kebab-case");
        QTest::newRow("misspelt") << checklistWith("hoursBefor", "1") << QByteArray("/items/0/hoursBefor")
                                  << QByteArray("unknown-key");
        QTest::newRow("no items") << QByteArray(R"({"id": "list", "title": "List", "items": []})")
                                  << QByteArray("/items") << QByteArray("empty");
        QTest::newRow("missing items") << QByteArray(R"({"id": "list", "title": "List"})") << QByteArray("/items")
                                       << QByteArray("missing-key");
        QTest::newRow("items no list") << QByteArray(R"({"id": "list", "title": "List", "items": {}})")
                                       << QByteArray("/items") << QByteArray("expected-array");
        QTest::newRow("item no object") << QByteArray(R"({"id": "list", "title": "List", "items": [1]})")
                                        << QByteArray("/items/0") << QByteArray("expected-object");
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("") << QByteArray("expected-object");
        QTest::newRow("no JSON") << QByteArray("{\"id\": ") << QByteArray("") << QByteArray("invalid-json");
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\": \"\xff\"}") << QByteArray("") << QByteArray("invalid-json");
    }

    void namesTheKeyThatIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, pointer);
        QFETCH(const QByteArray, detail);
        const auto checklist = TriageChecklist::parse(json.toStdString(), "my-list.json");
        QVERIFY(!checklist.has_value());
        QVERIFY(checklist.error().code == ErrorCode::InvalidChecklist);
        QCOMPARE(toBytes(checklist.error().path), QByteArray("my-list.json"));
        QCOMPARE(toBytes(checklist.error().key), pointer);
        QVERIFY2(toBytes(checklist.error().detail).startsWith(detail), checklist.error().detail.c_str());
    }

    void refusesTwoItemsOfOneId()
    {
        const QByteArray entry = R"({"id": "who", "title": "Who", "question": "Who?", "evidence": "identity"})";
        const QByteArray json = R"({"id": "list", "title": "List", "items": [)" + entry + "," + entry + "]}";
        const auto checklist = TriageChecklist::parse(json.toStdString(), "my-list.json");
        QVERIFY(!checklist.has_value());
        QCOMPARE(toBytes(checklist.error().key), QByteArray("/items/1/id"));
        QCOMPARE(toBytes(checklist.error().detail), QByteArray("duplicate-id"));
    }

    void tellsAMissingFileFromAWrongOne()
    {
        QTemporaryDir folder;
        const auto missing = TriageChecklist::read(folder.filePath(QStringLiteral("none.json")).toStdString());
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().code == ErrorCode::FileNotFound);
        const auto notAFile = TriageChecklist::read(folder.path().toStdString());
        QVERIFY(!notAFile.has_value());
        QVERIFY(notAFile.error().code == ErrorCode::FileUnreadable);
    }

    void givesEveryItemFactsARangeAndAQueryThatCanBeRun()
    {
        const auto checklist = TriageChecklist::read(shippedFile);
        const auto evidence = evidenceOf(story(), "alice");
        QCOMPARE(evidence.size(), checklist->items.size());
        for (std::size_t i = 0; i < evidence.size(); ++i) {
            QCOMPARE(toBytes(evidence[i].itemId), toBytes(checklist->items[i].id));
            QVERIFY(!evidence[i].facts.empty());
            QVERIFY(SearchQuery::parse(evidence[i].query).has_value());
            QVERIFY(!toBytes(evidence[i].query).contains("${"));
            QCOMPARE(evidence[i].range.begin.seconds, window.begin.seconds - checklist->items[i].hoursBefore * 3600);
            QCOMPARE(evidence[i].range.end.seconds, window.end.seconds + checklist->items[i].hoursAfter * 3600);
        }
    }

    void showsTheRealNumbers()
    {
        const auto evidence = evidenceOf(story(), "alice");
        const auto has = [&](const std::string& id, const QByteArray& text) {
            const QByteArray lines = facts(item(evidence, id));
            if (!lines.contains(text)) {
                qWarning().noquote() << "expected" << text << "in" << lines;
            }
            return lines.contains(text);
        };
        QVERIFY(has("who", "Identity type IAMUser, account 111122223333"));
        QVERIFY(has("who", "1 long-term key (AKIA): AKIAalice"));
        QVERIFY(has("new", "First seen 2026-03-01T09:00:00Z, 4 days before the window"));
        QVERIFY(has("new", "First denied secret 2026-03-05T12:10:00Z, within the window"));
        QVERIFY(has("where-from", "2 source addresses, 1 new: 203.0.113.7"));
        QVERIFY(has("what-was-denied", "3 denied requests for 3 distinct secrets"));
        QVERIFY(has("what-was-denied", "prod/api, prod/key, prod/ssh"));
        QVERIFY(has("what-was-denied", "ListSecrets succeeded 5 min before the first denial"));
        QVERIFY(has("why-denied", "2 × no identity-based policy allows it"));
        QVERIFY(has("why-denied", "1 × an explicit deny"));
        QVERIFY(has("why-denied", "DetachRolePolicy at 2026-03-05T11:00:00Z by arn:aws:iam::111122223333:user/admin"));
        QVERIFY(has("what-succeeded", "1 secret was read (1 time): prod/db"));
        QVERIFY(has("what-succeeded", "3 secrets were only denied: not disclosed"));
        QVERIFY(has("around-it", "GetCallerIdentity (sts): 1 succeeded"));
        QVERIFY(has("around-it", "ListSecrets (secretsmanager): 1 succeeded"));
        QVERIFY(has("persistence-and-impact", "CreateAccessKey (iam): 1 succeeded"));
        QVERIFY(has("persistence-and-impact", "CreateUser (iam): 1 denied"));
        QVERIFY(has("malicious", "Still active: 2 events after the window, the last at 2026-03-05T13:01:00Z"));
        QVERIFY(has("malicious", "Secrets to rotate: 1"));
        QVERIFY(has("benign", "No such denial in the time before the window"));
        QCOMPARE(item(evidence, "persistence-and-impact").events, std::uint64_t{2}); // not Bob's
        QCOMPARE(item(evidence, "what-was-denied").events, std::uint64_t{4});
    }

    void saysSoWhereNothingIsFound()
    {
        const auto evidence =
            evidenceOf(numbered({deniedRead(iamUser("alice"), "prod/api", "2026-03-05T12:10:00Z")}), "alice");
        QVERIFY(facts(item(evidence, "what-was-denied")).contains("No ListSecrets by this identity"));
        QVERIFY(facts(item(evidence, "why-denied")).contains("No policy change is recorded"));
        QVERIFY(facts(item(evidence, "what-succeeded")).contains("No secret was read"));
        QVERIFY(facts(item(evidence, "persistence-and-impact")).contains("No call that gains persistence"));
        QVERIFY(facts(item(evidence, "malicious")).contains("No event of this identity after the window"));
    }

    void findsTheActorUnderEveryIdentityKey()
    {
        for (const auto& [key, name] : std::vector<std::pair<IdentityKey, std::string>>{
                 {IdentityKey::Session, "alice"},
                 {IdentityKey::Role, "alice"},
                 {IdentityKey::Principal, "arn:aws:iam::111122223333:user/alice"},
                 {IdentityKey::AccessKey, "AKIAalice"},
                 {IdentityKey::SourceIp, "203.0.113.7"}}) {
            const auto evidence = evidenceOf(story(), name, key);
            QCOMPARE(item(evidence, "who").events, std::uint64_t{8});
        }
    }

    void findsAllSessionsOfARoleHoweverMany()
    {
        std::vector<EventText> events;
        for (int i = 0; i < 40; ++i) {
            events.push_back(deniedRead(assumedRole("Deploy", "botocore-session-17000000" + std::to_string(10 + i)),
                                        "prod/api", "2026-03-05T12:10:00Z"));
        }
        events.push_back(
            deniedRead(assumedRole("Other", "botocore-session-1700000010"), "prod/api", "2026-03-05T12:10:00Z"));
        QCOMPARE(item(evidenceOf(numbered(events), "Deploy"), "who").events, std::uint64_t{40});
        for (EventText& event : events) {
            event.identity.issuerUserName.clear();
            event.identity.issuerArn.clear();
        }
        QCOMPARE(item(evidenceOf(numbered(events), "Deploy"), "who").events, std::uint64_t{40});
    }

    void isNotMisledByHostileNames()
    {
        const std::string hostile = "x\" OR userIdentity.type:* OR \"${linkedFilter}\x1b[2J\n";
        const auto evidence =
            evidenceOf(numbered({deniedRead(iamUser(hostile), "prod/api\n\x1b[31m", "2026-03-05T12:10:00Z"),
                                 deniedRead(iamUser("bob"), "prod/api", "2026-03-05T12:10:00Z")}),
                       hostile);
        QCOMPARE(item(evidence, "who").events, std::uint64_t{1});
        for (const ChecklistEvidence& entry : evidence) {
            for (const std::string& fact : entry.facts) {
                QVERIFY(fact.find_first_of("\n\x1b") == std::string::npos);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTriageChecklist)
#include "TestTriageChecklist.moc"
