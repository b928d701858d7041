// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include "engine/session/InvestigationSession.h"
#endif

#include <QtTest>

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard library behind it
#include <nlohmann/json.hpp>
#endif

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace latchlight;

namespace {

const std::filesystem::path sourceFolder = LATCHLIGHT_SOURCE_DIR;

nlohmann::json sampleTruth()
{
    std::ifstream file(sourceFolder / "tests/data/sample.truth.json");
    return nlohmann::json::parse(file);
}

LoadRequest sampleRequest()
{
    LoadRequest request;
    request.paths = {(sourceFolder / "resources/sample").string()};
    return request;
}

const Actor& actorOf(const SessionSnapshot& snapshot, const RankedActor& entry)
{
    return snapshot.results[entry.result].actors->actor(entry.actor);
}

} // namespace

class TestInvestigationSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<InvestigationSession>(ResourceFolders{sourceFolder / "resources", {}});
        const auto loaded = m_session->load(sampleRequest(), {});
        QVERIFY(loaded);
        m_snapshot = *loaded;
        m_truth = sampleTruth();
    }

    void shippedRulesChecklistsAndCommandsAreValid() { QVERIFY(m_session->resourceErrors().empty()); }

    void readsEveryEventOfTheSampleOnce()
    {
        QCOMPARE(m_snapshot->events->size(), m_truth["uniqueEvents"].get<std::size_t>());
        QCOMPARE(m_snapshot->events->duplicates(), m_truth["duplicateEvents"].get<std::uint64_t>());
        QVERIFY(m_snapshot->load->problems.empty());
    }

    void theThreeAttackersLeadTheRanking()
    {
        const std::vector<RankedActor> ranking = rankActors(*m_snapshot);
        QVERIFY(ranking.size() > 3);
        std::vector<std::string> leaders;
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(ranking[i].signalCount > 0);
            leaders.push_back(actorOf(*m_snapshot, ranking[i]).name);
        }
        for (const auto& attacker : m_truth["attackers"]) {
            const auto name = attacker["actor"].get<std::string>();
            QVERIFY2(std::find(leaders.begin(), leaders.end(), name) != leaders.end(), name.c_str());
        }
    }

    void everySignalOfAnAttackerCoversItsDeniedSecrets()
    {
        for (const auto& attacker : m_truth["attackers"]) {
            const auto name = attacker["actor"].get<std::string>();
            std::vector<std::string> named;
            for (const Signal& signal : m_snapshot->results.front().signals) {
                if (m_snapshot->results.front().actors->actor(signal.actor).name == name) {
                    for (const ResourceName& secret : signal.evidence.deniedSecrets) {
                        named.push_back(secret.name);
                    }
                }
            }
            std::size_t found = 0;
            for (const auto& secret : attacker["deniedSecrets"]) {
                found += std::find(named.begin(), named.end(), secret.get<std::string>()) != named.end() ? 1U : 0U;
            }
            QVERIFY2(found * 10 >= attacker["deniedSecrets"].size() * 8, name.c_str());
        }
    }

    void secretsThatTheAttackerReadAreAtRiskAndDeniedOnesAreNot()
    {
        const std::vector<RankedActor> ranking = rankActors(*m_snapshot);
        for (const auto& attacker : m_truth["attackers"]) {
            const auto entry = std::find_if(ranking.begin(), ranking.end(), [&](const RankedActor& candidate) {
                return actorOf(*m_snapshot, candidate).name == attacker["actor"].get<std::string>();
            });
            QVERIFY(entry != ranking.end());
            const auto investigation = m_session->investigate(*m_snapshot, entry->result, entry->actor);
            QVERIFY(investigation);
            const auto isAtRisk = [&](const std::string& name) {
                return std::any_of(investigation->secrets.read.begin(), investigation->secrets.read.end(),
                                   [&](const SecretUse& use) { return use.secret.name == name; });
            };
            for (const auto& secret : attacker["secretsRead"]) {
                QVERIFY2(isAtRisk(secret.get<std::string>()), secret.get<std::string>().c_str());
            }
            for (const SecretUse& use : investigation->secrets.deniedOnly) {
                QCOMPARE(use.reads, std::uint64_t(0));
                QVERIFY(!isAtRisk(use.secret.name));
            }
            QCOMPARE(investigation->evidence.size(), investigation->checklist.items.size());
            QVERIFY(!investigation->timeline.buckets.empty());
        }
    }

    void aMisconfigurationIsTracedToTheChangeOfRightsBeforeIt()
    {
        const PolicyChanges changes = investigated("hannah.weiss").policyChanges;
        const PolicyChange* cause = changes.likelyCause();
        QVERIFY(cause != nullptr);
        QCOMPARE(formatUtcTime(cause->time), m_truth["policyChangeUtc"].get<std::string>());
        QCOMPARE(cause->eventName, std::string("PutRolePolicy"));
        QVERIFY(cause->concern == PolicyConcern::OwnRole);
        for (const auto& attacker : m_truth["attackers"]) {
            QVERIFY(investigated(attacker["actor"].get<std::string>()).policyChanges.likelyCause() == nullptr);
        }
    }

    void theRoleOfAnAttackerIsTracedToTheStrangerWhoAssumedIt()
    {
        const RoleChain roles = investigated("maintenance-check").roles;
        QCOMPARE(roles.assumedBy.size(), std::size_t{1});
        QCOMPARE(roles.assumedBy.front().role, std::string("legacy-support-access"));
        QCOMPARE(roles.assumedBy.front().account, std::string("123456789012")); // none of the archive's own
    }

    void theWalkThroughOfTheManualIsTrue()
    {
        std::ifstream file(sourceFolder / "resources/manual/manual.md");
        const std::string manual{std::istreambuf_iterator<char>(file), {}};
        for (const auto& attacker : m_truth["attackers"]) {
            const auto actor = attacker["actor"].get<std::string>();
            const std::string heading = "\n### " + actor.substr(0, actor.find('@')) + ":";
            const std::size_t begin = manual.find(heading);
            QVERIFY2(begin != std::string::npos, actor.c_str());
            const std::string section = manual.substr(begin, manual.find("\n### ", begin + 1) - begin);
            const std::string secrets = "secrets:** " + std::to_string(attacker["distinctDeniedSecrets"].get<int>());
            QVERIFY2(section.find(secrets) != std::string::npos, secrets.c_str());
            const int score = rankedAs(actor).score;
            QVERIFY2(section.find(std::to_string(score)) != std::string::npos, actor.c_str());
        }
    }

    void signalsOfOtherRulesAreTold()
    {
        ScoringOptions scoring;
        scoring.rules = {"secrets-manager-enumeration", "access-denied-any-service"};
        const auto judged = m_session->rescore(*m_snapshot, scoring);
        QVERIFY(judged);
        const ActorInvestigation first = investigated("tomas.ferreira", **judged);
        QVERIFY(!first.otherSignals.empty());
        for (const RelatedSignal& related : first.otherSignals) {
            QVERIFY(related.result != first.result);
            const RuleResult& other = (*judged)->results[related.result];
            QCOMPARE(other.actors->actor(related.signal.actor).name, std::string("tomas.ferreira"));
        }
        QVERIFY(investigated("tomas.ferreira").otherSignals.empty());
    }

    void rescoringNeedsNoFileAndGivesANewRun()
    {
        ScoringOptions scoring;
        scoring.detector = DetectorKind::Threshold;
        scoring.options["thresholdCount"] = "1";
        const auto rescored = m_session->rescore(*m_snapshot, scoring);
        QVERIFY(rescored);
        QVERIFY((*rescored)->runNumber > m_snapshot->runNumber);
        QCOMPARE((*rescored)->events, m_snapshot->events);
        QVERIFY((*rescored)->results.front().signals.size() > m_snapshot->results.front().signals.size());
    }

    void wrongOptionsAreRefusedBeforeAnyFileIsRead()
    {
        ScoringOptions scoring;
        scoring.options["bucketDuration"] = "7";
        LoadRequest request;
        request.paths = {"/nonexistent/archive"};
        const auto loaded = m_session->load(request, scoring);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::InvalidOption);
    }

    void anUnknownRuleIsNamed()
    {
        ScoringOptions scoring;
        scoring.rules = {"no-such-rule"};
        const auto rescored = m_session->rescore(*m_snapshot, scoring);
        QVERIFY(!rescored);
        QCOMPARE(rescored.error().code, ErrorCode::UnknownRule);
        QCOMPARE(rescored.error().detail, std::string("no-such-rule"));
    }

    void aCancelledLoadKeepsWhatWasReadAndSaysSo()
    {
        std::stop_source stop;
        LoadRequest request = sampleRequest();
        request.jobs = 1;
        const ProgressSink cancelSoon = [&](const Progress& progress) {
            if (progress.filesDone >= 5) {
                stop.request_stop();
            }
        };
        InvestigationSession session(ResourceFolders{sourceFolder / "resources", {}});
        const auto loaded = session.load(request, {}, cancelSoon, stop.get_token());
        QVERIFY(loaded);
        QVERIFY((*loaded)->isPartial);
        QVERIFY((*loaded)->events->size() < m_snapshot->events->size());
    }

    void findsTheEventsOfOneActorInARange()
    {
        const RankedActor first = rankActors(*m_snapshot).front();
        const auto investigation = m_session->investigate(*m_snapshot, first.result, first.actor);
        QVERIFY(investigation);
        EventSelection selection;
        selection.query = "errorCode:*AccessDenied* eventName:GetSecretValue";
        selection.result = first.result;
        selection.actor = first.actor;
        selection.range = investigation->window;
        const auto rows = m_session->findEvents(*m_snapshot, selection);
        QVERIFY(rows);
        QVERIFY(!rows->empty());
        for (const EventIndex row : *rows) {
            QCOMPARE(m_snapshot->results[first.result].actors->actorOf(*m_snapshot->events, row), first.actor);
            QVERIFY(investigation->window.contains(*m_snapshot->events->event(row).time));
        }
        const auto raw = m_session->rawRecord(*m_snapshot, rows->front());
        QVERIFY(raw);
        QCOMPARE(nlohmann::json::parse(*raw)["eventName"].get<std::string>(), std::string("GetSecretValue"));
    }

    void theReportTellsEveryFlaggedUser()
    {
        const auto document = m_session->report(*m_snapshot, {}, {}, std::nullopt);
        QVERIFY(document);
        std::string headings;
        for (const ReportSection& section : document->sections) {
            headings += section.title + "\n";
        }
        for (const auto& attacker : m_truth["attackers"]) {
            QVERIFY2(headings.find(attacker["actor"].get<std::string>()) != std::string::npos, headings.c_str());
        }
    }

private:
    [[nodiscard]] RankedActor rankedAs(const std::string& name) const
    {
        const std::vector<RankedActor> ranking = rankActors(*m_snapshot);
        return *std::find_if(ranking.begin(), ranking.end(),
                             [&](const RankedActor& entry) { return actorOf(*m_snapshot, entry).name == name; });
    }
    [[nodiscard]] ActorInvestigation investigated(const std::string& name) const
    {
        return investigated(name, *m_snapshot);
    }
    [[nodiscard]] ActorInvestigation investigated(const std::string& name, const SessionSnapshot& snapshot) const
    {
        for (const RankedActor& entry : rankActors(snapshot)) {
            if (entry.result == 0 && actorOf(snapshot, entry).name == name) {
                return m_session->investigate(snapshot, entry.result, entry.actor).value();
            }
        }
        qFatal("nobody is called %s", name.c_str());
    }

    std::unique_ptr<InvestigationSession> m_session;
    SnapshotPtr m_snapshot;
    nlohmann::json m_truth;
};

QTEST_GUILESS_MAIN(TestInvestigationSession)
#include "TestInvestigationSession.moc"
