// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/SecretsAtRisk.h"
#include "tests/support/QtBytes.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

const TimeRange window{at("2026-03-05T12:00:00Z"), at("2026-03-05T12:30:00Z")};

EventText from(EventText event, const std::string& ip)
{
    event.sourceIpAddress = ip;
    return event;
}

IdentityText withKey(IdentityText identity, const std::string& key)
{
    identity.accessKeyId = key;
    return identity;
}

/// The denial that makes Alice interesting, with her key and address.
EventText aliceDenied(const std::string& secret = "denied/secret")
{
    return from(deniedRead(withKey(iamUser("alice"), "AKIAALICEALICEALICE1"), secret, "2026-03-05T12:10:00Z"),
                "203.0.113.7");
}

/// A read by somebody else with nothing in common.
EventText bobReads(const std::string& secret)
{
    return from(read(withKey(iamUser("bob"), "AKIABOBBOBBOBBOBBOB1"), secret, "2026-03-05T12:20:00Z"), "198.51.100.1");
}

SecretsAtRisk riskOfAlice(std::vector<EventText> events)
{
    const Investigated log(numbered(std::move(events)));
    return SecretsAtRisk::find(*log.store, log.actors, log.actor("alice"), window);
}

QByteArray names(const std::vector<SecretUse>& uses)
{
    QByteArray list;
    for (const SecretUse& use : uses) {
        list += (list.isEmpty() ? "" : " ") + toBytes(use.secret.name);
    }
    return list;
}

EventText batch(const std::vector<std::string>& secrets, const std::string& time)
{
    EventText event = read(iamUser("alice"), "", time);
    event.eventName = "BatchGetSecretValue";
    event.resources.clear();
    for (const std::string& secret : secrets) {
        event.resources.push_back({secret});
    }
    return event;
}

} // namespace

class TestSecretsAtRisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheRuleIsAbout_data()
    {
        QTest::addColumn<RuleTarget>("target");
        QTest::addColumn<QByteArray>("atRisk");
        QTest::addColumn<QByteArray>("deniedOnly");
        QTest::newRow("secret") << RuleTarget::Secret << QByteArray("own/secret") << QByteArray("denied/secret");
        QTest::newRow("parameter") << RuleTarget::Parameter << QByteArray("/prod/key") << QByteArray("/prod/refused");
        QTest::newRow("key") << RuleTarget::Key << QByteArray("key-1") << QByteArray();
        QTest::newRow("role") << RuleTarget::Role << QByteArray("deployer") << QByteArray();
        QTest::newRow("event names have secrets")
            << RuleTarget::EventName << QByteArray("own/secret") << QByteArray("denied/secret");
    }

    void listsWhatTheRuleIsAbout()
    {
        QFETCH(const RuleTarget, target);
        QFETCH(const QByteArray, atRisk);
        QFETCH(const QByteArray, deniedOnly);
        const auto request = [](const char* service, const char* name, const char* resource, ResourceKind kind) {
            EventText event = read(iamUser("alice"), "", "2026-03-05T12:20:00Z");
            event.eventSource = std::string(service) + ".amazonaws.com";
            event.eventName = name;
            event.resources = {{resource}};
            event.resources.front().kind = kind;
            return event;
        };
        EventText refused = request("ssm", "GetParameters", "/prod/refused", ResourceKind::Parameter);
        refused.errorCode = "AccessDenied";
        refused.reason = DenialReason::IdentityBasedPolicy;
        const Investigated log(numbered({deniedRead(iamUser("alice"), "denied/secret", "2026-03-05T12:10:00Z"),
                                         read(iamUser("alice"), "own/secret", "2026-03-05T12:11:00Z"), refused,
                                         request("ssm", "GetParameter", "/prod/key", ResourceKind::Parameter),
                                         request("kms", "Decrypt", "key-1", ResourceKind::Key),
                                         request("sts", "AssumeRole", "deployer", ResourceKind::Role)}));
        const SecretsAtRisk found = SecretsAtRisk::find(*log.store, log.actors, log.actor("alice"), window, {}, target);
        QCOMPARE(names(found.read), atRisk);
        QCOMPARE(names(found.deniedOnly), deniedOnly);
        QCOMPARE(found.target, SecretsAtRisk::targetFor(target));
    }

    void findsReadsFromADayBeforeToADayAfter_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("isAtRisk");
        QTest::newRow("just too early") << "2026-03-04T11:59:59Z" << false;
        QTest::newRow("a day before") << "2026-03-04T12:00:00Z" << true;
        QTest::newRow("within") << "2026-03-05T12:15:00Z" << true;
        QTest::newRow("a day after") << "2026-03-06T12:29:59Z" << true;
        QTest::newRow("just too late") << "2026-03-06T12:30:00Z" << false;
    }

    void findsReadsFromADayBeforeToADayAfter()
    {
        QFETCH(const QString, time);
        QFETCH(const bool, isAtRisk);
        const SecretsAtRisk risk = riskOfAlice({aliceDenied(), read(iamUser("alice"), "prod/db", time.toStdString())});
        QCOMPARE(names(risk.read), QByteArray(isAtRisk ? "prod/db" : ""));
    }

    void keepsWhatWasOnlyDeniedApart()
    {
        const SecretsAtRisk risk = riskOfAlice({aliceDenied("only/denied"), aliceDenied("also/read"),
                                                read(iamUser("alice"), "also/read", "2026-03-05T13:00:00Z")});
        QCOMPARE(names(risk.read), QByteArray("also/read"));
        QCOMPARE(risk.read.front().reads, std::uint64_t{1});
        QCOMPARE(risk.read.front().denials, std::uint64_t{1});
        QVERIFY(risk.read.front().first == at("2026-03-05T13:00:00Z"));
        QCOMPARE(names(risk.deniedOnly), QByteArray("only/denied"));
        QCOMPARE(risk.deniedOnly.front().reads, std::uint64_t{0});
    }

    void findsReadsWithTheSameAccessKeyUnderAnotherName()
    {
        const SecretsAtRisk risk =
            riskOfAlice({aliceDenied(),
                         read(withKey(iamUser("mallory"), "AKIAALICEALICEALICE1"), "prod/db", "2026-03-05T14:00:00Z"),
                         bobReads("prod/other")});
        QCOMPARE(names(risk.read), QByteArray("prod/db"));
        QVERIFY(!risk.read.front().isBySameActor);
        QCOMPARE(risk.linkedAccessKeys, std::vector<std::string>{"AKIAALICEALICEALICE1"});
    }

    void findsReadsFromTheSameAddress()
    {
        const SecretsAtRisk risk = riskOfAlice(
            {aliceDenied(), from(read(iamUser("mallory"), "prod/db", "2026-03-05T14:00:00Z"), "203.0.113.7")});
        QCOMPARE(names(risk.read), QByteArray("prod/db"));
        QCOMPARE(risk.linkedSourceIps, std::vector<std::string>{"203.0.113.7"});
    }

    void linksNobodyByServiceNamesOrRedactedValues_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("key");
        QTest::newRow("service") << "cloudtrail.amazonaws.com"
                                 << "";
        QTest::newRow("AWS Internal") << "AWS Internal"
                                      << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("redacted") << "***"
                                  << "HIDDEN_DUE_TO_SECURITY_REASONS";
        QTest::newRow("masked") << "HIDDEN_DUE_TO_SECURITY_REASONS"
                                << "***";
    }

    void linksNobodyByServiceNamesOrRedactedValues()
    {
        QFETCH(const QString, ip);
        QFETCH(const QString, key);
        const auto with = [&](EventText event) {
            event.sourceIpAddress = ip.toStdString();
            event.identity.accessKeyId = key.toStdString();
            return event;
        };
        const SecretsAtRisk risk = riskOfAlice({with(deniedRead(iamUser("alice"), "a", "2026-03-05T12:10:00Z")),
                                                with(read(iamUser("bob"), "prod/db", "2026-03-05T12:11:00Z"))});
        QCOMPARE(names(risk.read), QByteArray());
        QVERIFY(risk.linkedAccessKeys.empty());
        QVERIFY(risk.linkedSourceIps.empty());
    }

    void linksByIpv6AsWell()
    {
        const SecretsAtRisk risk =
            riskOfAlice({from(deniedRead(iamUser("alice"), "a", "2026-03-05T12:10:00Z"), "2001:db8::7"),
                         from(read(iamUser("bob"), "prod/db", "2026-03-05T12:11:00Z"), "2001:db8::7")});
        QCOMPARE(names(risk.read), QByteArray("prod/db"));
    }

    void linksOnlyByKeysAndAddressesUsedWithinTheWindow()
    {
        const SecretsAtRisk risk =
            riskOfAlice({aliceDenied(), from(read(iamUser("alice"), "own", "2026-03-05T08:00:00Z"), "192.0.2.50"),
                         from(read(iamUser("bob"), "prod/db", "2026-03-05T12:11:00Z"), "192.0.2.50")});
        QCOMPARE(names(risk.read), QByteArray("own"));
    }

    void ignoresErrorsAndOtherServices()
    {
        EventText missing = read(iamUser("alice"), "no/such", "2026-03-05T12:11:00Z");
        missing.errorCode = "ResourceNotFoundException";
        EventText described = read(iamUser("alice"), "described", "2026-03-05T12:12:00Z");
        described.eventName = "DescribeSecret";
        EventText other = read(iamUser("alice"), "elsewhere", "2026-03-05T12:13:00Z");
        other.eventSource = "example.amazonaws.com";
        const SecretsAtRisk risk = riskOfAlice({aliceDenied("denied"), missing, described, other});
        QCOMPARE(names(risk.read), QByteArray());
        QCOMPARE(names(risk.deniedOnly), QByteArray("denied"));
    }

    void tellsTheSameNameInTwoAccountsApart()
    {
        EventText foreign = read(iamUser("alice"), "prod/db", "2026-03-05T12:11:00Z");
        foreign.resources = {{"prod/db", "999988887777", "eu-west-1"}};
        const SecretsAtRisk risk =
            riskOfAlice({aliceDenied(), read(iamUser("alice"), "prod/db", "2026-03-05T12:12:00Z"), foreign});
        QCOMPARE(risk.read.size(), std::size_t{2});
        QCOMPARE(toBytes(risk.read[0].secret.account), QByteArray("111122223333"));
        QCOMPARE(toBytes(risk.read[1].secret.account), QByteArray("999988887777"));
        QCOMPARE(toBytes(risk.read[1].secret.region), QByteArray("eu-west-1"));
    }

    void countsABatchAndItsPartsOnce()
    {
        const SecretsAtRisk risk = riskOfAlice({aliceDenied(), batch({"a", "b"}, "2026-03-05T12:11:00Z"),
                                                read(iamUser("alice"), "a", "2026-03-05T12:11:00Z"),
                                                read(iamUser("alice"), "b", "2026-03-05T12:11:01Z"),
                                                read(iamUser("alice"), "a", "2026-03-05T12:20:00Z")});
        QCOMPARE(names(risk.read), QByteArray("a b"));
        QCOMPARE(risk.read[0].reads, std::uint64_t{2});
        QCOMPARE(risk.read[1].reads, std::uint64_t{1});
    }

    void whatABatchWasRefusedIsNotDisclosed()
    {
        // The record of the batch has no error; that of each secret tells what became of it.
        EventText refused = deniedRead(iamUser("alice"), "a", "2026-03-05T12:11:01Z");
        const SecretsAtRisk risk = riskOfAlice({aliceDenied(), batch({"a", "b"}, "2026-03-05T12:11:00Z"), refused,
                                                read(iamUser("alice"), "b", "2026-03-05T12:11:01Z")});
        QCOMPARE(names(risk.read), QByteArray("b"));
        QCOMPARE(names(risk.deniedOnly), QByteArray("a denied/secret"));
        QCOMPARE(risk.unnamedReads, std::uint64_t{0});
    }

    void saysWhenABatchReadNamesNoSecret()
    {
        const SecretsAtRisk risk = riskOfAlice({aliceDenied(), batch({}, "2026-03-05T12:11:00Z")});
        QVERIFY(risk.read.empty());
        QCOMPARE(risk.unnamedReads, std::uint64_t{1});
    }

    void findsNothingAroundAnEmptyWindow()
    {
        const Investigated log(numbered({aliceDenied(), bobReads("prod/db")}));
        const auto risk = SecretsAtRisk::find(*log.store, log.actors, log.actor("alice"), TimeRange());
        QVERIFY(risk.read.empty());
        QVERIFY(risk.deniedOnly.empty());
    }
};

QTEST_APPLESS_MAIN(TestSecretsAtRisk)
#include "TestSecretsAtRisk.moc"
