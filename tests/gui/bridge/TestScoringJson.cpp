// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ScoringJson.h"

#include <QTest>

using namespace latchlight;

/// Rule options as a case keeps them.
class TestScoringJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        ScoringOptions scoring;
        scoring.rules = {"a", "/rules/b.json"};
        scoring.detector = DetectorKind::Percentile;
        scoring.options = {{"bucketDuration", "900"}};
        scoring.tuning["a"] = {DetectorKind::Threshold, IdentityKey::Role, {{"tolerance", "2.5"}}};
        scoring.tuning["quoted \"id\""] = {};
        scoring.from = UtcTime{1700000000};
        scoring.query = "awsRegion:eu-*";
        scoring.suppressed = SuppressedSignals::Shown;
        const auto read = scoringFromJson(scoringToJson(scoring));
        QVERIFY(read);
        QVERIFY(read->rules == scoring.rules);
        QVERIFY(read->detector == scoring.detector);
        QVERIFY(!read->identity);
        QVERIFY(read->options == scoring.options);
        QVERIFY(read->tuning == scoring.tuning);
        QVERIFY(read->from == scoring.from);
        QVERIFY(!read->to);
        QCOMPARE(read->query, scoring.query);
        QVERIFY(read->suppressed == SuppressedSignals::Shown);
    }

    void leavesSuppressionsToTheCase()
    {
        ScoringOptions scoring;
        scoring.suppressions.emplace_back();
        QVERIFY(scoringFromJson(scoringToJson(scoring))->suppressions.empty());
    }

    void refusesWhatIsNoOptions()
    {
        QVERIFY(!scoringFromJson(""));
        QVERIFY(!scoringFromJson("[1]"));
        QVERIFY(!scoringFromJson("{\"rules\":"));
        const auto odd = scoringFromJson("{\"detector\":\"oracle\",\"rules\":7,\"from\":\"noon\"}");
        QVERIFY(odd);
        QVERIFY(!odd->detector && odd->rules.empty() && !odd->from);
    }
};

QTEST_GUILESS_MAIN(TestScoringJson)
#include "TestScoringJson.moc"
