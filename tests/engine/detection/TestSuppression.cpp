// SPDX-License-Identifier: GPL-3.0-or-later
#include "DenialLog.h"
#include "engine/detection/Suppression.h"

#include <QtTest>

using namespace latchlight;

namespace {

Suppression suppress(SuppressionKind kind, std::string value, std::string id = "S0001")
{
    Suppression suppression;
    suppression.id = std::move(id);
    suppression.kind = kind;
    suppression.value = std::move(value);
    suppression.reason = "known retry storm";
    suppression.author = "ada";
    suppression.created = DenialLog::monday;
    return suppression;
}

/// Three denials of alice within one bucket: two from her office, one from elsewhere.
DenialLog mixedLog()
{
    DenialLog log;
    log.deny("alice", 60, "prod/db");
    log.deny("alice", 120, "prod/db");
    log.deny("alice", 180, "prod/key").sourceIp = "198.51.100.7";
    return log;
}

Signal signalOfAlice(const CountedLog& counted)
{
    Signal signal;
    signal.ruleId = "secrets-manager-enumeration";
    signal.actor = counted.actor("alice");
    signal.start = DenialLog::monday;
    signal.end = DenialLog::monday + 1800;
    signal.raised = signal.end;
    return signal;
}

} // namespace

class TestSuppression final : public QObject
{
    Q_OBJECT

    static std::string covering(const DenialLog& log, const std::vector<Suppression>& suppressions)
    {
        const CountedLog counted(log, denialRule());
        return SuppressionFilter(suppressions, *counted.store)
            .covering(signalOfAlice(counted), counted.actors, counted.series)
            .value_or(std::string());
    }

private Q_SLOTS:
    void hidesTheSignalsOfAUserByNameOrArn()
    {
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Actor, "alice")}), std::string("S0001"));
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Actor, "arn:aws:iam::111122223333:user/alice")}),
                 std::string("S0001"));
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Actor, "bob")}), std::string());
    }

    void aSignalWithOneRequestMoreThanTheSuppressionCoversStays()
    {
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Secret, "prod/db")}), std::string());
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::SourceIp, "192.0.2.0/24")}), std::string());
    }

    void twoSuppressionsMayCoverASignalTogether()
    {
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Secret, "prod/db", "S0002"),
                                       suppress(SuppressionKind::Secret, "prod/key", "S0003")}),
                 std::string("S0002"));
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::SourceIp, "192.0.2.0/24"),
                                       suppress(SuppressionKind::SourceIp, "198.51.100.7", "S0002")}),
                 std::string("S0001"));
    }

    void aRequestForMoreThanTheSecretIsNotCovered()
    {
        DenialLog log;
        log.deny("alice", 60, "prod/db").secrets.push_back("prod/key");
        QCOMPARE(covering(log, {suppress(SuppressionKind::Secret, "prod/db")}), std::string());
    }

    void aQueryCoversWhatItFinds()
    {
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Query, "secret:prod/*")}), std::string("S0001"));
        QCOMPARE(covering(mixedLog(), {suppress(SuppressionKind::Query, "secret:test/*")}), std::string());
    }

    void endsForSignalsRaisedAtItsExpiryAndLater()
    {
        Suppression suppression = suppress(SuppressionKind::Actor, "alice");
        suppression.created = DenialLog::monday + -86400;
        suppression.expires = DenialLog::monday + 1801;
        QCOMPARE(covering(mixedLog(), {suppression}), std::string("S0001"));
        suppression.expires = DenialLog::monday + 1800;
        QCOMPARE(covering(mixedLog(), {suppression}), std::string());
    }

    void oneForAnotherRuleHidesNothing()
    {
        Suppression suppression = suppress(SuppressionKind::Actor, "alice");
        suppression.ruleId = "another-rule";
        QCOMPARE(covering(mixedLog(), {suppression}), std::string());
        suppression.ruleId = "secrets-manager-enumeration";
        QCOMPARE(covering(mixedLog(), {suppression}), std::string("S0001"));
    }

    void aValueFromALogIsNoSyntax()
    {
        DenialLog log;
        log.deny("alice", 60, "prod/db");
        QCOMPARE(covering(log, {suppress(SuppressionKind::Secret, "x\" OR secret:\"prod/db")}), std::string());
        QCOMPARE(covering(log, {suppress(SuppressionKind::Secret, "*")}), std::string());
        QCOMPARE(covering(log, {suppress(SuppressionKind::SourceIp, "1.1.1.1 OR *")}), std::string());
    }

    void refusesWhatIsNotOne_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("lifetime");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("detail");
        const auto actor = static_cast<int>(SuppressionKind::Actor);
        const auto ip = static_cast<int>(SuppressionKind::SourceIp);
        const QString reason = QStringLiteral("noise");
        QTest::newRow("no value") << actor << QStringLiteral(" ") << reason << qint64{0} << "value"
                                  << "missing";
        QTest::newRow("no reason") << actor << "alice" << QStringLiteral("\n") << qint64{0} << "reason"
                                   << "missing";
        QTest::newRow("long value") << actor << QString(5000, QLatin1Char('x')) << reason << qint64{0} << "value"
                                    << "too-long";
        QTest::newRow("long reason") << actor << "alice" << QString(5000, QLatin1Char('x')) << qint64{0} << "reason"
                                     << "too-long";
        QTest::newRow("over before it begins") << actor << "alice" << reason << qint64{-1} << "expires"
                                               << "not-after-creation";
        QTest::newRow("no network") << ip << "10.0.0.0/99" << reason << qint64{0} << "value"
                                    << "not-a-network";
    }

    void refusesWhatIsNotOne()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        QFETCH(qint64, lifetime);
        QFETCH(QString, key);
        QFETCH(QString, detail);
        Suppression suppression = suppress(static_cast<SuppressionKind>(kind), value.toStdString());
        suppression.reason = reason.toStdString();
        if (lifetime != 0) {
            suppression.expires = suppression.created + lifetime;
        }
        const auto checked = checkSuppression(suppression);
        QVERIFY(!checked);
        QVERIFY(checked.error().code == ErrorCode::InvalidSuppression);
        QCOMPARE(checked.error().key, key.toStdString());
        QCOMPARE(checked.error().detail, detail.toStdString());
    }

    void refusesAQueryThatCannotBeRead()
    {
        const auto checked = checkSuppression(suppress(SuppressionKind::Query, "(unfinished"));
        QVERIFY(!checked);
        QVERIFY(checked.error().code == ErrorCode::InvalidQuery);
    }
};

QTEST_APPLESS_MAIN(TestSuppression)
#include "TestSuppression.moc"
