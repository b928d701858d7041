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
using latchlight::test::OrderedJson;

namespace {

constexpr std::int64_t attackTime = 12 * ActivityLog::day + 3 * ActivityLog::hour;
constexpr const char* defaultRule = "secrets-manager-enumeration";

ActivityLog office()
{
    ActivityLog log;
    log.addColleagues(15, 14);
    return log;
}

std::string hexName(int number)
{
    return QByteArray::number(0x5f3a9c1d2b4e + number * 7919LL, 16).toStdString() + "a7c0";
}

} // namespace

/// Enumerations that hide from a count of calls by session name; each must be found at the default options, and nobody
/// else be flagged.
class TestAttackKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void findsARoleThatTriesEverySecretUnderANewSessionName()
    {
        ActivityLog log = office();
        for (int visit = 0; visit < 60; ++visit) { // the role's own work, under random names, too
            const Caller worker{"botocore-session-17" + std::to_string(67571200 + visit), "backup"};
            log.readSecret(worker, visit * 5 * ActivityLog::hour, "backup/own" + std::to_string(visit % 3));
        }
        for (int i = 0; i < 18; ++i) {
            const Caller session{i % 2 == 0 ? "botocore-session-17" + std::to_string(68600000 + i)
                                            : "aws-go-sdk-17" + std::to_string(68600000 + i) + "000000000",
                                 "backup", "198.51.100.9"};
            log.denySecret(session, attackTime + i * 40, "prod/" + std::to_string(i));
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("backup")});
    }

    void findsSessionNamesOfHexDigits()
    {
        ActivityLog log = office();
        for (int i = 0; i < 18; ++i) {
            const Caller session{hexName(i), "deploy", "198.51.100.9"};
            log.denySecret(session, attackTime + i * 40, "prod/" + std::to_string(i));
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("deploy")});
    }

    void findsShortRandomSessionNames()
    {
        ActivityLog log = office();
        quint64 state = 0x9E3779B97F4A7C15ULL; // splitmix64: the same names in every run
        for (int i = 0; i < 24; ++i) {
            std::string name;
            for (int position = 0; position < 10; ++position) {
                state += 0x9E3779B97F4A7C15ULL;
                quint64 mixed = (state ^ (state >> 30U)) * 0xBF58476D1CE4E5B9ULL;
                mixed ^= mixed >> 27U;
                name += "0123456789abcdef"[mixed % 16];
            }
            const Caller session{name, "deploy", "198.51.100.9"};
            log.denySecret(session, attackTime + i * 40, "prod/" + std::to_string(i));
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("deploy")});
    }

    void findsBatchesThatNameTheirSecretsInTheRecordsBeside()
    {
        ActivityLog log = office();
        const Caller mallory{"mallory", {}, "198.51.100.66"};
        for (int batch = 0; batch < 2; ++batch) {
            OrderedJson names = OrderedJson::array();
            for (int i = 0; i < 10; ++i) {
                names.push_back("prod/" + std::to_string(batch * 10 + i));
                log.denySecret(mallory, attackTime + batch * 60 + 1, names.back().get<std::string>());
            }
            log.succeed(mallory, attackTime + batch * 60, "secretsmanager", "BatchGetSecretValue",
                        {{"secretIdList", names}});
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("mallory")});
        QCOMPARE(m_matched, std::uint64_t(20));
    }

    void findsARefusedBatchByOneOfItsSecretsEach()
    {
        ActivityLog log = office();
        const Caller mallory{"mallory", {}, "198.51.100.66"};
        for (int batch = 0; batch < 12; ++batch) {
            log.deny(mallory, attackTime + batch * 30, "secretsmanager", "BatchGetSecretValue",
                     "arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/" + std::to_string(batch) + "-AbCdEf");
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("mallory")});
    }

    void findsDenialsAmongManyLegitimateReads()
    {
        ActivityLog log = office();
        const Caller busy{"reporting", {}};
        for (int i = 0; i < 13 * 24 * 6; ++i) { // every ten minutes, for 13 days
            log.readSecret(busy, i * 600, "reports/" + std::to_string(i % 12));
        }
        for (int i = 0; i < 12; ++i) {
            log.denySecret(busy, attackTime + i * 1800 + 30, "prod/" + std::to_string(i));
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("reporting")});
    }

    void findsOneSecretInEveryRegion()
    {
        ActivityLog log = office();
        for (const char* region : {"us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-west-1", "eu-west-2",
                                   "eu-west-3", "eu-central-1", "eu-north-1", "ap-south-1", "ap-northeast-1",
                                   "ap-southeast-1", "ap-southeast-2", "sa-east-1", "ca-central-1"}) {
            const Caller mallory{"mallory", {}, "198.51.100.66", region};
            log.denySecret(mallory, attackTime + region[3] * 10, "prod/db");
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("mallory")});
    }

    void findsAWalkThroughTheAccountOverDays()
    {
        ActivityLog log = office();
        const Caller slow{"user3", {}};
        for (int i = 0; i < 16; ++i) {
            log.denySecret(slow, 8 * ActivityLog::day + i * 6 * ActivityLog::hour, "prod/" + std::to_string(i));
        }
        QCOMPARE(flagged(log), QStringList{QStringLiteral("user3")});
    }

    void leavesARetryStormAlone()
    {
        ActivityLog log = office();
        const Caller worker{"i-0abc123def4567890", "app"};
        for (int i = 0; i < 3000; ++i) {
            log.denySecret(worker, attackTime + i * 10, "app/database");
        }
        QCOMPARE(flagged(log), QStringList());
    }

private:
    /// Names of the flagged users, most suspicious first.
    QStringList flagged(const ActivityLog& log)
    {
        const QString path = m_folder.filePath(QStringLiteral("log.json"));
        log.write(path);
        LoadRequest request;
        request.paths = {path.toStdString()};
        ScoringOptions scoring;
        scoring.rules = {defaultRule};
        const auto loaded = m_session.load(request, scoring);
        if (!loaded) {
            return {QStringLiteral("not loaded")};
        }
        const RuleResult& result = (*loaded)->results.front();
        QStringList names;
        for (const Signal& signal : result.signals) {
            m_matched = names.isEmpty() ? signal.count : m_matched;
            const QString name = QString::fromStdString(result.actors->actor(signal.actor).name);
            if (!names.contains(name)) {
                names.append(name);
            }
        }
        return names;
    }

    QTemporaryDir m_folder;
    InvestigationSession m_session{ResourceFolders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}}};
    std::uint64_t m_matched = 0; ///< by the highest signal
};

QTEST_GUILESS_MAIN(TestAttackKinds)
#include "TestAttackKinds.moc"
