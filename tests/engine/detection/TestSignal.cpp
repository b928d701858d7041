// SPDX-License-Identifier: GPL-3.0-or-later
#include "DenialLog.h"
#include "engine/detection/ShortNumber.h"
#include "engine/detection/Signal.h"

#include <QtTest>

using namespace latchlight;

namespace {

constexpr std::int64_t bucket = 1800;

/// Scores that flag every bucket with at least `limit` requests, as some detector might.
std::vector<ActorScores> scoresAbove(const CountSeries& series, std::uint32_t limit, double score = 95)
{
    std::vector<ActorScores> all;
    for (const ActorSeries& actor : series.actors) {
        ActorScores scores;
        scores.actor = actor.actor;
        for (const BucketCount& count : actor.buckets) {
            BucketScore ofBucket;
            ofBucket.count = count;
            ofBucket.expected = 0.5;
            ofBucket.upper = 2;
            ofBucket.p = 0.01;
            ofBucket.evidenceBegin = count.start;
            if (count.matched >= limit) {
                ofBucket.score = score;
                ofBucket.reasons = {SignalReason::Volume};
            }
            scores.buckets.push_back(ofBucket);
        }
        all.push_back(scores);
    }
    return all;
}

std::vector<Signal> signalsOf(const CountedLog& counted, const Rule& rule, const std::vector<ActorScores>& scores)
{
    return collectSignals(*counted.store, counted.actors, rule, counted.series, scores);
}

void denyDistinct(DenialLog& log, std::string_view user, std::int64_t time, int count)
{
    for (int i = 0; i < count; ++i) {
        log.deny(user, time + i, "s" + std::to_string(time + i));
    }
}

} // namespace

class TestSignal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesBucketsWithinKeepAlive()
    {
        DenialLog log;
        denyDistinct(log, "alice", 0, 5);
        denyDistinct(log, "alice", 3 * DenialLog::hour, 1); // not anomalous, but in between
        denyDistinct(log, "alice", 6 * DenialLog::hour + bucket, 5);
        denyDistinct(log, "alice", 13 * DenialLog::hour + bucket, 5);
        const CountedLog counted(log, denialRule());
        const std::vector<Signal> signals = signalsOf(counted, denialRule(), scoresAbove(counted.series, 5));
        QCOMPARE(signals.size(), std::size_t{2});
        QCOMPARE(signals[0].start, DenialLog::monday);
        QCOMPARE(signals[0].end, DenialLog::monday + 6 * DenialLog::hour + 2 * bucket);
        QCOMPARE(signals[0].raised, DenialLog::monday + bucket);
        QCOMPARE(signals[0].count, std::uint64_t{11});
        QCOMPARE(signals[0].newSecrets, std::uint64_t{11});
        QCOMPARE(signals[0].distinctSecrets, std::uint64_t{11});
        QCOMPARE(signals[0].expected, 1.5);
        QCOMPARE(signals[0].upper, 2.0);
        QCOMPARE(signals[0].p, 0.01);
        QCOMPARE(signals[1].start, DenialLog::monday + 13 * DenialLog::hour + bucket);
    }

    void endsASignalAfterItsLongestDuration()
    {
        DenialLog log;
        for (int i = 0; i < 12; ++i) {
            denyDistinct(log, "alice", i * 4 * DenialLog::hour, 5);
        }
        const CountedLog counted(log, denialRule());
        const std::vector<Signal> signals = signalsOf(counted, denialRule(), scoresAbove(counted.series, 5));
        QCOMPARE(signals.size(), std::size_t{2});
        QCOMPARE(signals[0].count, std::uint64_t{30});
        QCOMPARE(signals[1].count, std::uint64_t{30});
        QCOMPARE(signals[1].start, DenialLog::monday + DenialLog::day);
    }

    void spansItsEvidenceButNotThatOfTheSignalBefore()
    {
        DenialLog log;
        denyDistinct(log, "alice", 0, 1);
        denyDistinct(log, "alice", 10 * DenialLog::hour, 5);
        denyDistinct(log, "alice", 30 * DenialLog::hour, 5);
        const CountedLog counted(log, denialRule());
        std::vector<ActorScores> scores = scoresAbove(counted.series, 5);
        scores[0].buckets[1].evidenceBegin = DenialLog::monday;
        scores[0].buckets[2].evidenceBegin = DenialLog::monday;
        const std::vector<Signal> signals = signalsOf(counted, denialRule(), scores);
        QCOMPARE(signals[0].start, DenialLog::monday);
        QCOMPARE(signals[0].count, std::uint64_t{6});
        QCOMPARE(signals[1].start, signals[0].end);
        QCOMPARE(signals[1].count, std::uint64_t{5});
    }

    void severityFollowsTheScore_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("24") << 24 << Severity::Info;
        QTest::newRow("25") << 25 << Severity::Low;
        QTest::newRow("49") << 49 << Severity::Low;
        QTest::newRow("50") << 50 << Severity::Medium;
        QTest::newRow("74") << 74 << Severity::Medium;
        QTest::newRow("75") << 75 << Severity::High;
        QTest::newRow("89") << 89 << Severity::High;
        QTest::newRow("90") << 90 << Severity::Critical;
    }

    void severityFollowsTheScore()
    {
        QFETCH(int, score);
        QFETCH(Severity, severity);
        QCOMPARE(severityOf(score), severity);
    }

    void twoRequestsForTwoSecretsScoreAtMost40()
    {
        DenialLog log;
        denyDistinct(log, "alice", 0, 2);
        const CountedLog counted(log, denialRule());
        QCOMPARE(signalsOf(counted, denialRule(), scoresAbove(counted.series, 1)).front().score, 40);
    }

    void retriesOfOneSecretScoreAtMost50()
    {
        DenialLog log;
        for (int i = 0; i < 100; ++i) {
            log.deny("alice", i, "a");
        }
        const CountedLog counted(log, denialRule());
        QCOMPARE(signalsOf(counted, denialRule(), scoresAbove(counted.series, 1)).front().score, 50);
    }

    void aServiceScoresAtMost30()
    {
        DenialLog log;
        for (int i = 0; i < 10; ++i) {
            log.deny("cloudformation.amazonaws.com", i, "s" + std::to_string(i)).identityType = "AWSService";
        }
        const CountedLog counted(log, denialRule());
        const Signal signal = signalsOf(counted, denialRule(), scoresAbove(counted.series, 1)).front();
        QCOMPARE(signal.actorClass, ActorClass::Service);
        QCOMPARE(signal.score, 30);
        QCOMPARE(signal.severity, Severity::Low);
    }

    void theRuleLimitsTheSeverity()
    {
        DenialLog log;
        denyDistinct(log, "alice", 0, 9);
        Rule rule = denialRule();
        rule.maximumSeverity = Severity::Medium;
        const CountedLog counted(log, rule);
        const Signal signal = signalsOf(counted, rule, scoresAbove(counted.series, 1)).front();
        QCOMPARE(signal.score, 95);
        QCOMPARE(signal.severity, Severity::Medium);
    }

    void sortsByScoreThenStartThenActor()
    {
        DenialLog log;
        denyDistinct(log, "carol", 7200, 5);
        denyDistinct(log, "bob", 0, 5);
        denyDistinct(log, "alice", 0, 5);
        denyDistinct(log, "dave", 9000, 5);
        const CountedLog counted(log, denialRule());
        std::vector<ActorScores> scores = scoresAbove(counted.series, 5, 60);
        scores.back().buckets.front().score = 80; // dave
        const std::vector<Signal> signals = signalsOf(counted, denialRule(), scores);
        QCOMPARE(signals.size(), std::size_t{4});
        QCOMPARE(signals[0].actor, counted.actor("dave"));
        QCOMPARE(signals[1].actor, counted.actor("alice"));
        QCOMPARE(signals[2].actor, counted.actor("bob"));
        QCOMPARE(signals[3].actor, counted.actor("carol"));
    }

    void collectsTheEvidenceOfItsOwnEventsOnly()
    {
        DenialLog log;
        log.read("alice", 0, "known").sourceIp = "192.0.2.1";
        for (int i = 0; i < 3; ++i) {
            log.deny("alice", DenialLog::day + i, "b" + std::to_string(2 - i)).sourceIp =
                i == 0 ? "192.0.2.1" : "198.51.100.7";
        }
        log.deny("alice", DenialLog::day + 5, "b1").reason = DenialReason::ExplicitDeny;
        log.deny("bob", DenialLog::day + 1, "bobs").sourceIp = "203.0.113.9";
        const CountedLog counted(log, denialRule());
        const std::vector<Signal> signals = signalsOf(counted, denialRule(), scoresAbove(counted.series, 3));
        QCOMPARE(signals.size(), std::size_t{1});
        const SignalEvidence& evidence = signals[0].evidence;
        QCOMPARE(evidence.deniedSecrets.size(), std::size_t{3});
        QCOMPARE(evidence.deniedSecrets[0].name, std::string("b0"));
        QCOMPARE(evidence.deniedSecrets[2].account, std::string("111122223333"));
        QCOMPARE(evidence.sourceIps, (std::vector<std::string>{"192.0.2.1", "198.51.100.7"}));
        QCOMPARE(evidence.newSourceIps, std::vector<std::string>{"198.51.100.7"});
        QCOMPARE(evidence.regions, std::vector<std::string>{"us-east-1"});
        QCOMPARE(evidence.accessKeys, std::vector<std::string>{"AKIAalice"});
        QCOMPARE(evidence.whyDenied,
                 (std::map<std::string, std::uint64_t>{{"explicit deny", 1}, {"identity-based", 3}}));
    }

    void explainsItselfWithItsNumbers()
    {
        Signal signal;
        signal.start = DenialLog::monday;
        signal.end = DenialLog::monday + bucket;
        signal.count = 17;
        signal.distinctSecrets = 15;
        signal.newSecrets = 14;
        signal.expected = 0.0421;
        signal.upper = 2;
        signal.p = 3.2e-12;
        signal.reasons = {SignalReason::Novelty};
        signal.novelty = NoveltyEvidence{4.4e-15, 0.0102, 14, 16, 3600, 31.6, 12, 1.16e-17};
        signal.novelty.countedSecrets = 14;
        signal.evidence.whyDenied = {{"explicit deny", 5}, {"identity-based", 12}};
        signal.evidence.sourceIps = {"198.51.100.7"};
        signal.evidence.newSourceIps = {"198.51.100.7"};
        signal.actorClass = ActorClass::Workload;
        signal.classPopulation = 37;
        signal.historySeconds = 7200;
        const QString wanted = QStringLiteral(
            "17 denied requests for 15 secrets in 30 min; 0.042 expected (99.5 % limit of one bucket 2, p = 3e-12); "
            "14 secrets never requested before by this principal (14 in a window of 1 h where 0.01 are expected, "
            "p = 4e-15, asked for 16 times (×32) from a new origin (×12), combined p = 1e-17); 5 × explicit deny, "
            "12 × identity-based; 1 IP, new for this principal; baseline from 37 principals of class workload, own "
            "history 2 h");
        QCOMPARE(QString::fromStdString(explanation(signal)), wanted);
        signal.novelty.countedSecrets = 9;
        QVERIFY(explanation(signal).find("(14 in a window of 1 h, of which 9 count, where") != std::string::npos);
    }

    void namesWhatItsRuleCounts_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("text");
        const auto row = [](RuleTarget target, const char* text) {
            QTest::newRow(text) << static_cast<int>(target) << QString::fromLatin1(text);
        };
        row(RuleTarget::Secret, "for 2 secrets in 30 min");
        row(RuleTarget::Parameter, "for 2 parameters in 30 min");
        row(RuleTarget::Key, "for 2 keys in 30 min");
        row(RuleTarget::Role, "for 2 roles in 30 min");
        row(RuleTarget::EventName, "for 2 event names in 30 min");
        row(RuleTarget::Resource, "for 2 resources in 30 min");
    }

    void namesWhatItsRuleCounts()
    {
        QFETCH(int, target);
        QFETCH(QString, text);
        Signal signal;
        signal.target = static_cast<RuleTarget>(target);
        signal.end = signal.start + bucket;
        signal.count = 3;
        signal.distinctSecrets = 2;
        signal.newSecrets = 1;
        const QString sentence = QString::fromStdString(explanation(signal));
        QVERIFY2(sentence.contains(text), qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("1 %1 never requested before")
                                      .arg(QString::fromUtf8(targetNoun(signal.target).one.data()))));
    }

    void theEvidenceNamesTheTargetsOfTheRule()
    {
        DenialLog log;
        for (int i = 0; i < 3; ++i) {
            SecretRequest& request = log.deny("alice", i, "role" + std::to_string(i));
            request.kind = ResourceKind::Role;
            request.secrets.push_back("role0");
        }
        log.deny("alice", 5, "a secret");
        Rule rule = denialRule();
        rule.target = RuleTarget::Role;
        const CountedLog counted(log, rule);
        const std::vector<Signal> signals = signalsOf(counted, rule, scoresAbove(counted.series, 1));
        QCOMPARE(signals.size(), std::size_t{1});
        QVERIFY(signals.front().target == RuleTarget::Role);
        QCOMPARE(signals.front().count, std::uint64_t{4});
        QCOMPARE(signals.front().distinctSecrets, std::uint64_t{3});
        QCOMPARE(signals.front().evidence.deniedSecrets.front().name, std::string("role0"));
        QCOMPARE(signals.front().evidence.deniedSecrets.size(), std::size_t{3});
    }

    void writesNumbersShortly()
    {
        QCOMPARE(shortNumber(0), std::string("0"));
        QCOMPARE(shortNumber(0.0421), std::string("0.042"));
        QCOMPARE(shortNumber(2), std::string("2"));
        QCOMPARE(shortNumber(2.3499), std::string("2.3"));
        QCOMPARE(shortNumber(1234.5), std::string("1234"));
        QCOMPARE(shortNumber(99.96), std::string("100"));
        QCOMPARE(shortNumber(0.00012345), std::string("1.2e-4"));
        QCOMPARE(shortNumber(9.96e-7), std::string("1e-6"));
        QCOMPARE(shortNumber(12345678), std::string("1.2e7"));
        QCOMPARE(shortProbability(3.2e-12), std::string("3e-12"));
        QCOMPARE(shortProbability(0.034), std::string("0.03"));
        QCOMPARE(shortProbability(1), std::string("1"));
        QCOMPARE(shortDuration(45), std::string("45 s"));
        QCOMPARE(shortDuration(1800), std::string("30 min"));
        QCOMPARE(shortDuration(5400), std::string("1.5 h"));
        QCOMPARE(shortDuration(90000), std::string("25 h"));
        QCOMPARE(shortDuration(14 * 86400), std::string("14 days"));
    }
};

QTEST_APPLESS_MAIN(TestSignal)
#include "TestSignal.moc"
