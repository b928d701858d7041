// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "ActivityLog.h"
#include "engine/session/InvestigationSession.h"
#endif

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace latchlight;
using latchlight::test::ActivityLog;
using latchlight::test::Caller;

namespace {

constexpr std::int64_t attackTime = 12 * ActivityLog::day + 3 * ActivityLog::hour;

std::string roleArn(int number)
{
    return "arn:aws:iam::111122223333:role/ops" + std::to_string(number);
}

/// Fifteen colleagues at work, and mallory, who tries everything that one of the rules looks for.
ActivityLog officeWithMallory()
{
    ActivityLog log;
    log.addColleagues(15, 14);
    const Caller mallory{"mallory", {}, "198.51.100.66"};
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        const std::int64_t time = attackTime + i * 20;
        const char* const read = i % 2 == 0 ? "GetParameter" : "GetParameterHistory";
        log.deny(mallory, time, "ssm", read, "arn:aws:ssm:us-east-1:111122223333:parameter/prod/" + number);
        log.deny(mallory, time + 1, "kms", "Decrypt", "arn:aws:kms:us-east-1:111122223333:key/key-" + number);
        log.deny(mallory, time + 2, "sts", "AssumeRole", roleArn(i));
    }
    // Colleagues use these services, too: they are known to the parameters, keys and roles that they ask for.
    for (int visit = 0; visit < 40; ++visit) {
        const Caller alice{"alice", {}};
        const std::int64_t time = visit * 7 * ActivityLog::hour;
        log.succeed(alice, time, "ssm", "GetParameters", {{"names", {"/own/a", "/own/b"}}});
        log.succeed(alice, time + 5, "sts", "AssumeRole", {{"roleArn", roleArn(1)}, {"roleSessionName", "a"}});
        log.succeed(alice, time + 9, "kms", "Decrypt", {{"keyId", "arn:aws:kms:us-east-1:111122223333:key/own"}});
    }
    return log;
}

/// Fifteen colleagues at work, and a tool that finds out what mallory's credentials permit.
ActivityLog officeWithATool()
{
    ActivityLog log;
    log.addColleagues(15, 14);
    for (int i = 0; i < 12; ++i) {
        log.deny({"mallory", {}, "198.51.100.66"}, attackTime + i, i % 2 == 0 ? "ec2" : "rds",
                 "Describe" + std::to_string(i), {});
    }
    return log;
}

} // namespace

/// The rules of resources/rules on archives of the kind that each was written for.
class TestShippedRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void eachRuleFindsWhoItIsMeantFor_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<qulonglong>("matched");
        QTest::addColumn<qulonglong>("distinct");
        QTest::addColumn<QString>("text");
        QTest::newRow("parameters") << "parameter-store-enumeration" << 12ULL << 12ULL << "12 parameters never";
        QTest::newRow("keys") << "kms-decrypt-denied" << 12ULL << 12ULL << "12 keys never";
        QTest::newRow("roles") << "assume-role-enumeration" << 12ULL << 12ULL << "12 roles never";
        QTest::newRow("event names") << "access-denied-any-service" << 12ULL << 12ULL << "12 event names never";
    }

    void eachRuleFindsWhoItIsMeantFor()
    {
        QFETCH(QString, rule);
        const bool isAnyService = rule == QStringLiteral("access-denied-any-service");
        const SnapshotPtr snapshot = judged(isAnyService ? officeWithATool() : officeWithMallory(), rule.toStdString());
        QVERIFY(snapshot);
        const RuleResult& result = snapshot->results.front();
        QCOMPARE(result.signals.size(), std::size_t(1));
        const Signal& signal = result.signals.front();
        QCOMPARE(result.actors->actor(signal.actor).name, std::string("mallory"));
        QTEST(static_cast<qulonglong>(signal.count), "matched");
        QTEST(static_cast<qulonglong>(signal.distinctSecrets), "distinct");
        QCOMPARE(signal.evidence.deniedSecrets.size(), static_cast<std::size_t>(signal.distinctSecrets));
        QFETCH(QString, text);
        const QString sentence = QString::fromStdString(explanation(signal));
        QVERIFY2(sentence.contains(text), qPrintable(sentence));
        const auto investigation = m_session.investigate(*snapshot, 0, signal.actor);
        QVERIFY(investigation);
        QVERIFY(!investigation->checklist.items.empty());
        QCOMPARE(investigation->evidence.size(), investigation->checklist.items.size());
        QVERIFY(investigation->timeline.target == result.rule.target);
    }

    void aCatchAllFilterIsAnEnumerationByItself()
    {
        ActivityLog log;
        log.addColleagues(5, 3);
        const Caller eve{"eve", {}};
        const auto batch = [&](std::int64_t time, const char* value) {
            log.succeed(eve, time, "secretsmanager", "BatchGetSecretValue",
                        {{"filters", {{{"key", "tag-key"}, {"values", {value}}}}}});
        };
        batch(ActivityLog::hour, "team");
        batch(ActivityLog::day, "!nothing");
        const SnapshotPtr snapshot = judged(log, {});
        QVERIFY(snapshot);
        const RuleResult& result = snapshot->results.back();
        QCOMPARE(result.rule.id, std::string("secrets-read-by-catch-all-filter"));
        QCOMPARE(result.series.matched, std::uint64_t(1));
        QCOMPARE(result.signals.size(), std::size_t(1));
        const QString sentence = QString::fromStdString(explanation(result.signals.front()));
        QVERIFY2(sentence.startsWith(QStringLiteral("1 matching request in 30 min")), qPrintable(sentence));
        const auto investigation =
            m_session.investigate(*snapshot, snapshot->results.size() - 1, result.signals.front().actor);
        QVERIFY(investigation);
        QVERIFY(investigation->secrets.unnamedReads > 0);
    }

    void onlyTheRulesOfSecretsRunWithoutBeingAskedFor()
    {
        const SnapshotPtr snapshot = judged(officeWithMallory(), {});
        QVERIFY(snapshot);
        QCOMPARE(snapshot->results.size(), std::size_t(2));
        QCOMPARE(snapshot->results.front().rule.id, std::string("secrets-manager-enumeration"));
        QVERIFY(snapshot->results.front().signals.empty());
        QCOMPARE(snapshot->results.back().rule.id, std::string("secrets-read-by-catch-all-filter"));
        QVERIFY(snapshot->results.back().series.actors.empty());
    }

    void parametersThatWereReadBeforeAreNotNew()
    {
        ActivityLog log = officeWithMallory();
        const Caller bob{"bob", {}};
        for (int i = 0; i < 12; ++i) {
            const std::string name = "/team/" + std::to_string(i);
            log.succeed(bob, ActivityLog::day + i, "ssm", "GetParameter", {{"name", name}});
            log.deny(bob, attackTime + i, "ssm", "GetParameter",
                     "arn:aws:ssm:us-east-1:111122223333:parameter" + name); // his policy was changed
        }
        const SnapshotPtr snapshot = judged(log, "parameter-store-enumeration");
        QVERIFY(snapshot);
        const RuleResult& result = snapshot->results.front();
        QCOMPARE(result.signals.size(), std::size_t(1));
        QCOMPARE(result.actors->actor(result.signals.front().actor).name, std::string("mallory"));
    }

    void aListFollowedByDenialsIsASequence()
    {
        ActivityLog log;
        log.addColleagues(5, 3);
        const Caller eve{"eve", {}};
        const Caller dave{"dave", {}};
        for (int i = 0; i < 3; ++i) {
            log.denySecret(eve, ActivityLog::day + i * 60, "prod/" + std::to_string(i));
            log.denySecret(dave, ActivityLog::day + i * 60, "prod/" + std::to_string(i)); // without a list
        }
        log.succeed(eve, ActivityLog::day - 600, "secretsmanager", "ListSecrets", {{"maxResults", 100}});
        const SnapshotPtr snapshot = judged(log, "list-secrets-then-denied");
        QVERIFY(snapshot);
        const RuleResult& result = snapshot->results.front();
        QCOMPARE(result.series.matched, std::uint64_t(3));
        QCOMPARE(result.signals.size(), std::size_t(1));
        QCOMPARE(result.actors->actor(result.signals.front().actor).name, std::string("eve"));
    }

private:
    SnapshotPtr judged(const ActivityLog& log, const std::string& rule)
    {
        const QString path = m_folder.filePath(QStringLiteral("log.json"));
        log.write(path);
        LoadRequest request;
        request.paths = {path.toStdString()};
        ScoringOptions scoring;
        if (!rule.empty()) {
            scoring.rules = {rule};
        }
        auto loaded = m_session.load(request, scoring);
        return loaded ? *loaded : SnapshotPtr();
    }

    QTemporaryDir m_folder;
    InvestigationSession m_session{ResourceFolders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}}};
};

QTEST_GUILESS_MAIN(TestShippedRules)
#include "TestShippedRules.moc"
