// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/session/InvestigationSession.h"
#endif

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

using namespace latchlight;

namespace {

const std::filesystem::path sourceFolder = LATCHLIGHT_SOURCE_DIR;
const std::string ruleId = "secrets-manager-enumeration";

RuleTuning tuned(std::map<std::string, std::string> options)
{
    RuleTuning tuning;
    tuning.options = std::move(options);
    return tuning;
}

ScoringOptions scoringOf(const RuleTuning& tuning)
{
    ScoringOptions scoring;
    scoring.tuning[ruleId] = tuning;
    return scoring;
}

/// Everything about a result that an analyst sees.
void compareResults(const RuleResult& left, const RuleResult& right)
{
    QVERIFY(left.rule.options == right.rule.options);
    QVERIFY(left.series.span == right.series.span);
    QCOMPARE(left.series.bucketSeconds, right.series.bucketSeconds);
    QCOMPARE(left.series.actors.size(), right.series.actors.size());
    QCOMPARE(left.signals.size(), right.signals.size());
    for (std::size_t i = 0; i < left.signals.size(); ++i) {
        const Signal& signal = left.signals[i];
        const Signal& other = right.signals[i];
        QCOMPARE(signal.score, other.score);
        QVERIFY(signal.start == other.start && signal.end == other.end);
        QCOMPARE(signal.suppressedBy, other.suppressedBy);
        QCOMPARE(explanation(signal), explanation(other));
        QCOMPARE(left.actors->actor(signal.actor).arn, right.actors->actor(other.actor).arn);
    }
}

} // namespace

class TestTuning final : public QObject
{
    Q_OBJECT

    [[nodiscard]] SnapshotPtr judged(const ScoringOptions& scoring) const
    {
        const auto snapshot = m_session->rescore(*m_snapshot, scoring);
        return snapshot ? *snapshot : nullptr;
    }

    [[nodiscard]] Suppression suppressionOfFirst() const
    {
        const RuleResult& result = *m_snapshot->find(ruleId);
        Suppression suppression;
        suppression.id = "S0001";
        suppression.value = result.actors->actor(result.signals.front().actor).arn;
        suppression.reason = "a test of the access rules";
        return suppression;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<InvestigationSession>(ResourceFolders{sourceFolder / "resources", {}});
        LoadRequest request;
        request.paths = {(sourceFolder / "resources/sample").string()};
        const auto loaded = m_session->load(request, {});
        QVERIFY(loaded);
        m_snapshot = *loaded;
        QVERIFY(m_snapshot->find(ruleId) != nullptr);
        QVERIFY(!m_snapshot->find(ruleId)->signals.empty());
    }

    void judgingAnewGivesWhatJudgingAtFirstGives_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("tolerance") << "detectionTolerance"
                                   << "5";
        QTest::newRow("bucket") << "bucketDuration"
                                << "3600";
        QTest::newRow("half-life") << "learningDuration"
                                   << "24";
        QTest::newRow("merging") << "keepAlive"
                                 << "0";
    }

    void judgingAnewGivesWhatJudgingAtFirstGives()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const ScoringOptions scoring = scoringOf(tuned({{key.toStdString(), value.toStdString()}}));
        const SnapshotPtr rescored = judged(scoring);
        QVERIFY(rescored);
        LoadRequest request;
        request.paths = m_snapshot->load->paths;
        const auto loaded = m_session->load(request, scoring);
        QVERIFY(loaded);
        compareResults(*rescored->find(ruleId), *(*loaded)->find(ruleId));
    }

    void wayBackGivesTheFirstJudgement()
    {
        const SnapshotPtr quiet = judged(scoringOf(tuned({{"detectionTolerance", "5"}})));
        const auto back = m_session->rescore(*quiet, {});
        QVERIFY(back);
        compareResults(*(*back)->find(ruleId), *m_snapshot->find(ruleId));
    }

    void tuningIsAboutOneRuleAndStrongerThanWhatIsForAll()
    {
        ScoringOptions scoring = scoringOf(tuned({{"detectionTolerance", "5"}}));
        scoring.options["detectionTolerance"] = "1";
        scoring.tuning["another-rule"] = tuned({{"detectionTolerance", "2"}});
        QCOMPARE(judged(scoring)->find(ruleId)->rule.options.detectionTolerance, 5);
    }

    void otherEventsAreNotJudgedByOldCounts()
    {
        ScoringOptions scoring;
        scoring.query = "userIdentity.type:IAMUser";
        const SnapshotPtr rescored = judged(scoring);
        QVERIFY(rescored->find(ruleId)->series.matched < m_snapshot->find(ruleId)->series.matched);
    }

    void aVariantFindsWhatJudgingByItFinds()
    {
        const auto variants =
            combinations({{"detectionTolerance", {"1", "3", "5"}}, {"bucketDuration", {"900", "1800"}}});
        QVERIFY(variants);
        QCOMPARE(variants->size(), std::size_t{6});
        const auto backtest = m_session->backtest(*m_snapshot, {ruleId, *variants});
        QVERIFY(backtest);
        QCOMPARE(backtest->rows.size(), std::size_t{6});
        for (const BacktestRow& row : backtest->rows) {
            const SnapshotPtr snapshot = judged(scoringOf(row.tuning));
            const RuleResult& result = *snapshot->find(ruleId);
            std::set<ActorId> flagged;
            for (const Signal& signal : result.signals) {
                flagged.insert(signal.actor);
            }
            QCOMPARE(row.signalCount, result.signals.size());
            QCOMPARE(row.flaggedUsers, flagged.size());
            QCOMPARE(row.signalsPerDay, static_cast<double>(result.signals.size()) / backtest->days);
            QCOMPARE(row.isCurrent, row.rule.options == m_snapshot->find(ruleId)->rule.options);
        }
        QVERIFY(backtest->rows.front().signalCount >= backtest->rows.back().signalCount);
    }

    void aVariantCountsWhoComesAndWhoGoes()
    {
        const auto now = m_session->backtest(*m_snapshot, {ruleId, {tuned({{"detectionTolerance", "5"}}), {}}});
        QVERIFY(now);
        QCOMPARE(now->rows[1].addedUsers + now->rows[1].removedUsers, std::size_t{0});
        QCOMPARE(now->rows[1].flaggedUsers + now->rows[0].addedUsers - now->rows[0].removedUsers,
                 now->rows[0].flaggedUsers);
    }

    void progressCountsEveryVariant()
    {
        std::vector<std::size_t> heard;
        const auto progress = [&](std::size_t done, std::size_t total) {
            QCOMPARE(total, std::size_t{3});
            heard.push_back(done);
        };
        QVERIFY(m_session->backtest(*m_snapshot, {ruleId, std::vector<RuleTuning>(3)}, progress));
        QCOMPARE(heard, (std::vector<std::size_t>{1, 2, 3}));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto backtest =
            m_session->backtest(*m_snapshot, {ruleId, {tuned({{"bucketDuration", "300"}})}}, {}, stop.get_token());
        QVERIFY(!backtest);
        QVERIFY(backtest.error().code == ErrorCode::Cancelled);
    }

    void refusesAVariantThatTheRuleDoesNotTake()
    {
        const auto backtest = m_session->backtest(*m_snapshot, {ruleId, {tuned({{"detectionTolerance", "9"}})}});
        QVERIFY(!backtest);
        QVERIFY(backtest.error().code == ErrorCode::InvalidOption);
        const auto unknown = m_session->backtest(*m_snapshot, {"no-such-rule", {{}}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().code == ErrorCode::UnknownRule);
    }

    void moreCombinationsThanTheLimitAreRefused()
    {
        std::vector<std::string> many(1001, "1");
        QVERIFY(!combinations({{"detectionTolerance", many}}));
        QCOMPARE(combinations({})->size(), std::size_t{1});
    }

    void aSuppressedSignalIsHiddenAndStaysCounted()
    {
        ScoringOptions scoring;
        scoring.suppressions = {suppressionOfFirst()};
        const SnapshotPtr hidden = judged(scoring);
        const RuleResult& before = *m_snapshot->find(ruleId);
        const RuleResult& after = *hidden->find(ruleId);
        QVERIFY(!after.suppressed.empty());
        QCOMPARE(after.suppressedCount(), after.suppressed.size());
        QCOMPARE(after.signals.size() + after.suppressed.size(), before.signals.size());
        const ActorId actor = before.signals.front().actor;
        const std::vector<RankedActor> ranking = rankActors(*hidden);
        const auto entry = std::find_if(ranking.begin(), ranking.end(),
                                        [&](const RankedActor& ranked) { return ranked.actor == actor; });
        QVERIFY(entry != ranking.end());
        QCOMPARE(entry->signalCount, std::size_t{0});
        QCOMPARE(entry->suppressedCount, after.suppressed.size());
    }

    void suppressedSignalsCanBeShown()
    {
        ScoringOptions scoring;
        scoring.suppressions = {suppressionOfFirst()};
        const SnapshotPtr hidden = judged(scoring);
        scoring.suppressed = SuppressedSignals::Shown;
        const auto shown = m_session->rescore(*hidden, scoring);
        QVERIFY(shown);
        const RuleResult& result = *(*shown)->find(ruleId);
        QCOMPARE(result.signals.size(), m_snapshot->find(ruleId)->signals.size());
        QVERIFY(result.suppressed.empty());
        QCOMPARE(result.suppressedCount(), hidden->find(ruleId)->suppressed.size());
        QCOMPARE(result.signals.front().suppressedBy, std::string("S0001"));
    }

    void thePreviewOfASuppressionSaysWhatItThenDoes()
    {
        Suppression draft = suppressionOfFirst();
        draft.id.clear(); // the case file gives it one
        const auto effect = m_session->effectOf(*m_snapshot, draft);
        QVERIFY(effect);
        ScoringOptions scoring;
        scoring.suppressions = {suppressionOfFirst()};
        const SnapshotPtr hidden = judged(scoring);
        QCOMPARE(effect->signalCount, hidden->find(ruleId)->suppressed.size());
        QCOMPARE(effect->userCount, std::size_t{1});
        QCOMPARE(effect->hiddenUsers, std::size_t{1});
        // What hides it already leaves nothing to hide.
        QCOMPARE(m_session->effectOf(*hidden, suppressionOfFirst())->signalCount, std::size_t{0});
    }

    void thePreviewNamesSignalsThatStayBecauseMoreHappened()
    {
        const RuleResult& result = *m_snapshot->find(ruleId);
        Suppression suppression;
        suppression.kind = SuppressionKind::Secret;
        suppression.value = result.signals.front().evidence.deniedSecrets.front().name;
        suppression.reason = "renamed";
        const auto effect = m_session->effectOf(*m_snapshot, suppression);
        QVERIFY(effect);
        QCOMPARE(effect->signalCount, std::size_t{0});
        QVERIFY(effect->partlyCovered >= 1);
    }

    void theBacktestLeavesOutWhatIsSuppressed()
    {
        ScoringOptions scoring;
        scoring.suppressions = {suppressionOfFirst()};
        const SnapshotPtr hidden = judged(scoring);
        const auto backtest = m_session->backtest(*hidden, {ruleId, {{}}});
        QVERIFY(backtest);
        QCOMPARE(backtest->rows.front().signalCount, hidden->find(ruleId)->signals.size());
        QCOMPARE(backtest->rows.front().suppressedCount, hidden->find(ruleId)->suppressed.size());
    }

private:
    std::unique_ptr<InvestigationSession> m_session;
    SnapshotPtr m_snapshot;
};

QTEST_APPLESS_MAIN(TestTuning)
#include "TestTuning.moc"
