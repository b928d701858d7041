// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/store/Principal.h"

#include "tests/support/TestStore.h"

#include <QTest>

#include <algorithm>
#include <set>

using latchlight::Actor;
using latchlight::ActorClass;
using latchlight::ActorId;
using latchlight::ActorIndex;
using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::IdentityKey;
using latchlight::test::assumedRole;
using latchlight::test::EventText;
using latchlight::test::iamUser;
using latchlight::test::IdentityText;
using latchlight::test::toBytes;

namespace {

/// One event an identity, in this order (the offsets keep it).
std::shared_ptr<const EventStore> storeOfIdentities(const std::vector<IdentityText>& identities)
{
    std::vector<EventText> events;
    for (const IdentityText& identity : identities) {
        EventText event;
        event.identity = identity;
        event.offset = events.size();
        events.push_back(event);
    }
    return latchlight::test::storeOf(events);
}

std::string actorNameOf(const IdentityText& identity)
{
    const auto store = storeOfIdentities({identity});
    return std::string(latchlight::actorName(*store, store->identity(store->columns().identity[0])));
}

/// The actor of the only event of a store.
Actor onlyActor(const IdentityText& identity, IdentityKey key)
{
    const auto store = storeOfIdentities({identity});
    const ActorIndex index = ActorIndex::build(*store, key);
    return index.actor(index.actorOf(*store, 0));
}

/// Which events have the same actor: "0 0 1" is two of the first actor met and one of the second.
QByteArray grouping(const EventStore& store, IdentityKey key)
{
    const ActorIndex index = ActorIndex::build(store, key);
    std::vector<ActorId> met;
    QByteArray groups;
    for (EventIndex row = 0; row < store.size(); ++row) {
        const ActorId actor = index.actorOf(store, row);
        auto found = std::find(met.begin(), met.end(), actor);
        if (found == met.end()) {
            found = met.insert(met.end(), actor);
        }
        groups += QByteArray::number(qlonglong(found - met.begin())) + ' ';
    }
    return groups.trimmed();
}

IdentityText of(const std::string& type)
{
    IdentityText identity;
    identity.type = type;
    return identity;
}

} // namespace

class TestPrincipal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheActorOfEveryIdentityType_data();
    void namesTheActorOfEveryIdentityType();
    void theSessionKeyTellsRolesAndAccountsApart();
    void theSessionKeyTellsAUserFromASessionOfTheSameName();
    void aRandomSessionNameFallsBackToItsRole();
    void aRandomSessionNameWithoutIssuerTakesTheRoleOfTheArn();
    void knowsRandomSessionNames_data();
    void knowsRandomSessionNames();
    void theRoleKeyJoinsTheSessionsOfARole();
    void thePrincipalKeyIsTheArn();
    void theAccessKeyKeyIsTheAccessKey();
    void theSourceIpKeyIgnoresWhoAsked();
    void classifiesActors_data();
    void classifiesActors();
    void numbersActorsInOrderOfTheirNames();
    void countsOnlyActorsThatExist();
    void numbersDoNotDependOnTheOrderOfEvents();
    void theCommonestTypeWins();
    void theArnIsTheFirstInOrderOfText();
    void findsActorsByNameOrArn();
    void keyNamesAreStable();
    void missingIdentitiesAreOneActorWithoutName();
};

void TestPrincipal::namesTheActorOfEveryIdentityType_data()
{
    QTest::addColumn<IdentityText>("identity");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* test, const IdentityText& identity, const char* name) {
        QTest::newRow(test) << identity << QByteArray(name);
    };

    row("AssumedRole", assumedRole("deploy", "ci"), "ci");
    IdentityText identity = of("AssumedRole");
    identity.principalId = "AROAEXAMPLE:ci";
    row("AssumedRole without ARN", identity, "ci");
    identity.principalId = "AROAEXAMPLE:a:b";
    row("AssumedRole, session with a colon", identity, "a:b");
    identity = of("AssumedRole");
    identity.accountId = "111122223333";
    row("AssumedRole with an account only", identity, "111122223333");

    row("IAMUser", iamUser("alice"), "alice");
    identity = of("IAMUser");
    identity.arn = "arn:aws:iam::111122223333:user/division/alice";
    identity.principalId = "AIDAEXAMPLE";
    row("IAMUser without user name", identity, "alice");
    identity.arn.clear();
    row("IAMUser with a principal only", identity, "AIDAEXAMPLE");

    identity = of("Root");
    identity.arn = "arn:aws:iam::111122223333:root";
    identity.accountId = "111122223333";
    identity.invokedBy = "cloudformation.amazonaws.com";
    row("Root", identity, "root");

    identity = of("AWSService");
    identity.invokedBy = "config.amazonaws.com";
    identity.principalId = "ignored";
    row("AWSService", identity, "config.amazonaws.com");
    identity = of("AWSAccount");
    identity.principalId = "AROAEXAMPLE:session";
    identity.accountId = "444455556666";
    row("AWSAccount", identity, "AROAEXAMPLE:session");
    identity.principalId.clear();
    row("AWSAccount with an account only", identity, "444455556666");
    identity = of("FederatedUser");
    identity.principalId = "111122223333:bob";
    identity.arn = "arn:aws:sts::111122223333:federated-user/bob";
    row("FederatedUser", identity, "111122223333:bob");
    identity = of("SAMLUser");
    identity.principalId = "SAMLNAMEQUALIFIER:bob";
    identity.userName = "bob";
    row("SAMLUser", identity, "SAMLNAMEQUALIFIER:bob");
    identity = of("WebIdentityUser");
    identity.principalId = "accounts.google.com:app:123";
    identity.userName = "123";
    row("WebIdentityUser", identity, "accounts.google.com:app:123");
    identity = of("IdentityCenterUser");
    identity.userName = "bob@example.com";
    row("IdentityCenterUser", identity, "bob@example.com");
    identity = of("Directory");
    identity.userName = "bob";
    identity.accountId = "111122223333";
    row("Directory", identity, "bob");
    identity = of("Role");
    identity.principalId = "AROAEXAMPLE";
    row("Role", identity, "AROAEXAMPLE");
    identity = of("Unknown");
    identity.accountId = "111122223333";
    row("Unknown", identity, "111122223333");
    identity = IdentityText();
    identity.invokedBy = "secretsmanager.amazonaws.com";
    row("no type", identity, "secretsmanager.amazonaws.com");
    row("null or empty", IdentityText(), "");
    row("type only", of("Unknown"), "");
}

void TestPrincipal::namesTheActorOfEveryIdentityType()
{
    QFETCH(IdentityText, identity);
    QFETCH(QByteArray, name);

    QCOMPARE(toBytes(actorNameOf(identity)), name);
}

void TestPrincipal::theSessionKeyTellsRolesAndAccountsApart()
{
    const auto store = storeOfIdentities({assumedRole("admin", "alice"), assumedRole("reader", "alice"),
                                          assumedRole("admin", "alice", "444455556666"), assumedRole("admin", "bob"),
                                          assumedRole("admin", "alice")});
    QCOMPARE(grouping(*store, IdentityKey::Session), QByteArray("0 1 2 3 0"));

    const Actor actor = onlyActor(assumedRole("admin", "alice"), IdentityKey::Session);
    QCOMPARE(toBytes(actor.name), QByteArray("alice"));
    QCOMPARE(toBytes(actor.account), QByteArray("111122223333"));
    QCOMPARE(toBytes(actor.role), QByteArray("admin"));
    QCOMPARE(toBytes(actor.arn), QByteArray("arn:aws:sts::111122223333:assumed-role/admin/alice"));
}

void TestPrincipal::theSessionKeyTellsAUserFromASessionOfTheSameName()
{
    IdentityText federated = of("FederatedUser");
    federated.principalId = "TrailDiscover";
    federated.accountId = "111122223333";
    const auto store = storeOfIdentities({iamUser("TrailDiscover"), assumedRole("hunter", "TrailDiscover"), federated,
                                          iamUser("TrailDiscover", "444455556666"), iamUser("TrailDiscover")});
    QCOMPARE(grouping(*store, IdentityKey::Session), QByteArray("0 1 2 3 0"));
}

void TestPrincipal::aRandomSessionNameFallsBackToItsRole()
{
    const auto store = storeOfIdentities(
        {assumedRole("worker", "aws-go-sdk-1722375070115152000"), assumedRole("worker", "botocore-session-1700000000"),
         assumedRole("worker", "i-0123456789abcdef0"), assumedRole("worker", "7f3b0c5e-2c37-4a6e-9a55-0d9f6b1f2c11"),
         assumedRole("other", "aws-go-sdk-1722375070115152000"),
         assumedRole("worker", "aws-go-sdk-1722375070115152000", "444455556666"), assumedRole("worker", "alice")});
    QCOMPARE(grouping(*store, IdentityKey::Session), QByteArray("0 0 0 0 1 2 3"));

    const Actor actor = onlyActor(assumedRole("worker", "i-0123456789abcdef0"), IdentityKey::Session);
    QCOMPARE(toBytes(actor.name), QByteArray("worker"));
    QCOMPARE(toBytes(actor.role), QByteArray("worker"));
}

void TestPrincipal::aRandomSessionNameWithoutIssuerTakesTheRoleOfTheArn()
{
    IdentityText identity = of("AssumedRole");
    identity.arn = "arn:aws:sts::111122223333:assumed-role/worker/i-0123456789abcdef0";
    QCOMPARE(toBytes(onlyActor(identity, IdentityKey::Session).name), QByteArray("worker"));

    identity.arn.clear();
    identity.principalId = "AROAEXAMPLE:i-0123456789abcdef0"; // no role is known: the session is all there is
    QCOMPARE(toBytes(onlyActor(identity, IdentityKey::Session).name), QByteArray("i-0123456789abcdef0"));
}

void TestPrincipal::knowsRandomSessionNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isRandom");

    for (const char* name :
         {"aws-go-sdk-1722375070115152000", "botocore-session-1700000000", "aws-sdk-java-1700000000000",
          "aws-sdk-js-1700000000000", "aws-cli-session-1a2b3c4d5e", "i-0123456789abcdef0", "i-1a2b3c4d",
          "7f3b0c5e-2c37-4a6e-9a55-0d9f6b1f2c11", "7F3B0C5E-2C37-4A6E-9A55-0D9F6B1F2C11", "0123456789abcdef",
          "1700000000123", "task-7f3b0c5e-2c37-4a6e-9a55-0d9f6b1f2c11", "job_1700000000", "deploy.1700000000123",
          "lambda-0123456789abcdef0123456789abcdef", "3fa94c1b", "deploy-3fa94c1b", "k3x9q2mz7w", "run_Q7r2Tz91Lb4"}) {
        QTest::newRow(name) << QByteArray(name) << true;
    }
    for (const char* name : {"",
                             "-",
                             "alice",
                             "alice@example.com",
                             "TrailDiscover",
                             "christophe",
                             "ci",
                             "deploy-prod",
                             "deploy-2024",
                             "alice-20240818",
                             "i-am-a-person",
                             "i-",
                             "session-one",
                             "botocore-session-",
                             "aws-go-sdk-alice",
                             "facade",
                             "AWSServiceRoleForConfig",
                             "kumar127",
                             "kofi.kumar127",
                             "ab123456",
                             "x1234567",
                             "web3app42",
                             "deadbeef",
                             "team1prod",
                             "zzzzzzzz-2c37-4a6e-9a55-abcdefghijkl",
                             "my-lambda-function"}) {
        QTest::newRow(qPrintable(QLatin1String("not ") + QLatin1String(name))) << QByteArray(name) << false;
    }
}

void TestPrincipal::knowsRandomSessionNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isRandom);

    QCOMPARE(latchlight::isRandomSessionName(name.toStdString()), isRandom);
}

void TestPrincipal::theRoleKeyJoinsTheSessionsOfARole()
{
    const auto store = storeOfIdentities({assumedRole("admin", "alice"), assumedRole("admin", "bob"),
                                          assumedRole("admin", "alice", "444455556666"), assumedRole("reader", "alice"),
                                          iamUser("alice"), iamUser("bob")});
    QCOMPARE(grouping(*store, IdentityKey::Role), QByteArray("0 0 1 2 3 4"));
    QCOMPARE(toBytes(onlyActor(assumedRole("admin", "alice"), IdentityKey::Role).name), QByteArray("admin"));
    QCOMPARE(toBytes(onlyActor(iamUser("alice"), IdentityKey::Role).name), QByteArray("alice"));
}

void TestPrincipal::thePrincipalKeyIsTheArn()
{
    IdentityText withoutArn = of("AWSService");
    withoutArn.invokedBy = "config.amazonaws.com";
    IdentityText otherKey = iamUser("alice");
    otherKey.accessKeyId = "AKIAOTHER";
    const auto store = storeOfIdentities({assumedRole("admin", "alice"), assumedRole("admin", "bob"), iamUser("alice"),
                                          withoutArn, otherKey, withoutArn});
    QCOMPARE(grouping(*store, IdentityKey::Principal), QByteArray("0 1 2 3 2 3"));
    QCOMPARE(toBytes(onlyActor(iamUser("alice"), IdentityKey::Principal).name),
             QByteArray("arn:aws:iam::111122223333:user/alice"));
    QCOMPARE(toBytes(onlyActor(withoutArn, IdentityKey::Principal).name), QByteArray("config.amazonaws.com"));
}

void TestPrincipal::theAccessKeyKeyIsTheAccessKey()
{
    IdentityText otherKey = iamUser("alice");
    otherKey.accessKeyId = "AKIAOTHER";
    IdentityText noKey = iamUser("alice");
    noKey.accessKeyId.clear();
    const auto store = storeOfIdentities({iamUser("alice"), otherKey, iamUser("alice"), noKey});
    QCOMPARE(grouping(*store, IdentityKey::AccessKey), QByteArray("0 1 0 2"));
    QCOMPARE(toBytes(onlyActor(otherKey, IdentityKey::AccessKey).name), QByteArray("AKIAOTHER"));
    QCOMPARE(toBytes(onlyActor(noKey, IdentityKey::AccessKey).name), QByteArray("alice"));
}

void TestPrincipal::theSourceIpKeyIgnoresWhoAsked()
{
    std::vector<EventText> events(5);
    const std::vector<std::string> addresses{"203.0.113.9", "203.0.113.9", "2001:db8::1", "AWS Internal",
                                             "203.0.113.9"};
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].offset = i;
        events[i].identity = iamUser("user" + std::to_string(i));
        events[i].sourceIpAddress = addresses[i];
        events[i].userAgent = "agent" + std::to_string(i);
    }
    const auto store = latchlight::test::storeOf(events);
    QCOMPARE(grouping(*store, IdentityKey::SourceIp), QByteArray("0 0 1 2 0"));
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::SourceIp);
    QCOMPARE(toBytes(index.actor(index.actorOf(*store, 2)).name), QByteArray("2001:db8::1"));
}

void TestPrincipal::classifiesActors_data()
{
    QTest::addColumn<IdentityText>("identity");
    QTest::addColumn<QByteArray>("actorClass");
    const auto row = [](const char* test, const IdentityText& identity, const char* actorClass) {
        QTest::newRow(test) << identity << QByteArray(actorClass);
    };

    row("IAM user", iamUser("alice"), "IAM user");
    row("role of a program", assumedRole("worker", "i-0123456789abcdef0"), "workload");
    row("role under a plain name", assumedRole("worker", "batch"), "workload");
    row("permission set of Identity Center", assumedRole("AWSReservedSSO_Admin_0123456789abcdef", "alice"), "human");
    row("session named by e-mail", assumedRole("admin", "alice@example.com"), "human");
    row("service", of("AWSService"), "service");
    row("root", of("Root"), "root or other");
    row("another account", of("AWSAccount"), "root or other");
    row("Identity Center user", of("IdentityCenterUser"), "human");
    row("SAML user", of("SAMLUser"), "human");
    row("federated user", of("FederatedUser"), "human");
    row("Directory", of("Directory"), "human");
    row("web identity", of("WebIdentityUser"), "workload");
    row("role", of("Role"), "workload");
    row("unknown", of("Unknown"), "root or other");
    row("no type", IdentityText(), "root or other");
}

void TestPrincipal::classifiesActors()
{
    QFETCH(IdentityText, identity);
    QFETCH(QByteArray, actorClass);

    QCOMPARE(toBytes(latchlight::actorClassName(onlyActor(identity, IdentityKey::Session).actorClass)), actorClass);
    // Joined by role or principal it is still the same population.
    if (identity.type != "AssumedRole" || identity.arn.find('@') == std::string::npos) {
        QCOMPARE(toBytes(latchlight::actorClassName(onlyActor(identity, IdentityKey::Role).actorClass)), actorClass);
    }
    QCOMPARE(toBytes(latchlight::actorClassName(onlyActor(identity, IdentityKey::Principal).actorClass)), actorClass);
}

void TestPrincipal::numbersActorsInOrderOfTheirNames()
{
    const auto store =
        storeOfIdentities({iamUser("carol"), iamUser("alice", "444455556666"), iamUser("bob"), iamUser("alice"),
                           assumedRole("reader", "alice"), assumedRole("admin", "alice")});
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::Session);
    std::vector<std::string> order;
    std::set<std::uint32_t> numbers;
    for (EventIndex row = 0; row < store->size(); ++row) {
        numbers.insert(index.actorOf(*store, row).value);
    }
    for (const std::uint32_t number : numbers) {
        const Actor& actor = index.actor(ActorId{number});
        order.push_back(actor.name + '/' + actor.account + '/' + actor.role);
    }
    const std::vector<std::string> expected{"alice/111122223333/",       "alice/111122223333/admin",
                                            "alice/111122223333/reader", "alice/444455556666/",
                                            "bob/111122223333/",         "carol/111122223333/"};
    QVERIFY(order == expected);
}

void TestPrincipal::countsOnlyActorsThatExist()
{
    const auto store = storeOfIdentities({iamUser("alice"), iamUser("bob"), iamUser("alice")});
    for (const IdentityKey key :
         {IdentityKey::Session, IdentityKey::Role, IdentityKey::Principal, IdentityKey::AccessKey}) {
        QCOMPARE(ActorIndex::build(*store, key).size(), std::size_t(2));
    }
}

void TestPrincipal::numbersDoNotDependOnTheOrderOfEvents()
{
    std::vector<IdentityText> identities;
    for (int i = 0; i < 50; ++i) {
        identities.push_back(iamUser("user" + std::to_string(i * 7919 % 50)));
        identities.push_back(assumedRole("role" + std::to_string(i % 5), "session" + std::to_string(i % 11)));
    }
    const auto store = storeOfIdentities(identities);
    std::reverse(identities.begin(), identities.end());
    const auto reversed = storeOfIdentities(identities);

    for (const IdentityKey key : {IdentityKey::Session, IdentityKey::Role, IdentityKey::Principal,
                                  IdentityKey::AccessKey, IdentityKey::SourceIp}) {
        const ActorIndex index = ActorIndex::build(*store, key);
        const ActorIndex other = ActorIndex::build(*reversed, key);
        QCOMPARE(index.size(), other.size());
        for (std::uint32_t i = 1; i <= index.size(); ++i) {
            const Actor& left = index.actor(ActorId{i});
            const Actor& right = other.actor(ActorId{i});
            QVERIFY(left.name == right.name && left.account == right.account && left.role == right.role &&
                    left.arn == right.arn && left.identityType == right.identityType);
        }
        for (EventIndex row = 0; row < store->size(); ++row) {
            const auto mirrored = static_cast<EventIndex>(store->size() - 1 - row);
            QCOMPARE(index.actorOf(*store, row).value, other.actorOf(*reversed, mirrored).value);
        }
    }
}

void TestPrincipal::theCommonestTypeWins()
{
    IdentityText rare = iamUser("alice");
    rare.type = "FederatedUser";
    const auto store = storeOfIdentities({rare, iamUser("alice"), iamUser("alice")});
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::Principal);
    const Actor& actor = index.actor(index.actorOf(*store, 0));
    QCOMPARE(toBytes(actor.identityType), QByteArray("IAMUser"));
    QVERIFY(actor.actorClass == ActorClass::IamUser);
}

void TestPrincipal::theArnIsTheFirstInOrderOfText()
{
    const auto store = storeOfIdentities({assumedRole("admin", "zoe"), assumedRole("admin", "alice")});
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::Role);
    QCOMPARE(toBytes(index.actor(index.actorOf(*store, 0)).arn),
             QByteArray("arn:aws:sts::111122223333:assumed-role/admin/alice"));
}

void TestPrincipal::findsActorsByNameOrArn()
{
    const auto store = storeOfIdentities({iamUser("alice"), iamUser("alice", "444455556666"), iamUser("bob")});
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::Session);
    QCOMPARE(index.find("alice").size(), std::size_t(2));
    QCOMPARE(index.find("Alice").size(), std::size_t(0));
    const auto found = index.find("arn:aws:iam::444455556666:user/alice");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().value, index.actorOf(*store, 1).value);
    QVERIFY(index.find("nobody").empty());
}

void TestPrincipal::keyNamesAreStable()
{
    const std::vector<std::pair<IdentityKey, QByteArray>> names{{IdentityKey::Session, "session"},
                                                                {IdentityKey::Role, "role"},
                                                                {IdentityKey::Principal, "principal"},
                                                                {IdentityKey::AccessKey, "accessKey"},
                                                                {IdentityKey::SourceIp, "sourceIp"}};
    for (const auto& [key, name] : names) {
        QCOMPARE(toBytes(latchlight::identityKeyName(key)), name);
        QVERIFY(latchlight::identityKeyFromName(name.toStdString()) == key);
    }
    QVERIFY(!latchlight::identityKeyFromName("Session").has_value());
    QVERIFY(!latchlight::identityKeyFromName("").has_value());
}

void TestPrincipal::missingIdentitiesAreOneActorWithoutName()
{
    const auto store = storeOfIdentities({IdentityText(), iamUser("alice"), IdentityText()});
    QCOMPARE(grouping(*store, IdentityKey::Session), QByteArray("0 1 0"));
    const ActorIndex index = ActorIndex::build(*store, IdentityKey::Session);
    QVERIFY(index.actor(index.actorOf(*store, 0)).name.empty());
}

QTEST_APPLESS_MAIN(TestPrincipal)
#include "TestPrincipal.moc"
