// SPDX-License-Identifier: GPL-3.0-or-later
#include "DenialLog.h"
#include "engine/detection/EventTargets.h"

#include <QtTest>

using namespace latchlight;

class TestCountSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachActorInBucketsAlignedToTheEpoch()
    {
        DenialLog log;
        log.deny("alice", 100, "a");
        log.deny("alice", 200, "a");
        log.deny("alice", 1799, "b");
        log.deny("alice", 1800, "c");
        log.deny("bob", 1850, "a");
        const CountedLog counted(log, denialRule());
        QCOMPARE(counted.series.actors.size(), std::size_t{2});
        QCOMPARE(counted.series.matched, std::uint64_t{5});
        const ActorSeries* alice = counted.of("alice");
        QVERIFY(alice != nullptr);
        const std::vector<BucketCount> wanted = {{DenialLog::monday, 3, 2, 2, 3, 0},
                                                 {DenialLog::monday + 1800, 1, 1, 1, 1, 0}};
        QCOMPARE(alice->buckets, wanted);
        QCOMPARE(alice->matched, std::uint64_t{4});
        QCOMPARE(alice->distinctSecrets, 3U);
        QCOMPARE(alice->rows.size(), std::size_t{4});
        QCOMPARE(alice->firstMatch.seconds, DenialLog::monday.seconds + 100);
        QCOMPARE(alice->lastMatch.seconds, DenialLog::monday.seconds + 1800);
    }

    void spansTheArchiveInWholeBuckets()
    {
        DenialLog log;
        log.read("alice", 1700, "a");
        log.deny("alice", 3600, "a");
        const CountedLog counted(log, denialRule());
        QCOMPARE(counted.series.span.begin, DenialLog::monday);
        QCOMPARE(counted.series.span.end, DenialLog::monday + 5400);
    }

    void isEmptyWithoutEvents()
    {
        const CountedLog counted(DenialLog(), denialRule());
        QVERIFY(counted.series.actors.empty());
        QVERIFY(counted.series.span.isEmpty());
    }

    void secretsReadBeforeAreNotNew()
    {
        DenialLog log;
        log.read("alice", 0, "known");
        log.read("bob", 0, "other");
        log.deny("alice", 7200, "known");
        log.deny("alice", 7300, "other"); // bob knows it, alice does not
        log.deny("alice", 9100, "other");
        const CountedLog counted(log, denialRule());
        const std::vector<BucketCount>& buckets = counted.of("alice")->buckets;
        QCOMPARE(buckets.size(), std::size_t{2});
        QCOMPARE(buckets[0].newSecrets, 1U);
        QCOMPARE(buckets[1].newSecrets, 0U);
    }

    void anyRequestMakesASecretKnown()
    {
        DenialLog log;
        log.read("alice", 0, "described").eventName = "DescribeSecret";
        log.deny("alice", 7200, "described");
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->buckets[0].newSecrets, 0U);
    }

    void requestsOutsideTheVisibleRangeAreKnownButNotCounted()
    {
        DenialLog log;
        log.deny("alice", 0, "early");
        log.deny("alice", DenialLog::day, "early");
        log.deny("alice", DenialLog::day, "late");
        const TimeRange secondDay = {DenialLog::monday + DenialLog::day, DenialLog::monday + 2 * DenialLog::day};
        const CountedLog counted(log, denialRule(), secondDay);
        const ActorSeries* alice = counted.of("alice");
        QCOMPARE(alice->matched, std::uint64_t{2});
        QCOMPARE(alice->buckets[0].newSecrets, 1U);
        QCOMPARE(alice->firstSeen, DenialLog::monday);
        QCOMPARE(alice->events, std::uint64_t{3});
        QCOMPARE(counted.series.span.begin, secondDay.begin);
    }

    void aSecretIsForgottenAfterNinetyDays()
    {
        DenialLog log;
        log.read("alice", 0, "a");
        log.read("alice", 0, "b");
        log.deny("alice", 90 * DenialLog::day, "a");
        log.deny("alice", 90 * DenialLog::day + 1, "b");
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->buckets[0].newSecrets, 1U);
    }

    void repetitionsForNewSecretsAreFreshForADay()
    {
        DenialLog log;
        log.read("alice", 0, "known");
        log.deny("alice", 10, "known");
        log.deny("alice", 20, "a");
        log.deny("alice", 30, "a");
        log.deny("alice", 20 + DenialLog::day, "a");
        log.deny("alice", 21 + 2 * DenialLog::day, "a");
        const std::vector<BucketCount> buckets = CountedLog(log, denialRule()).of("alice")->buckets;
        QCOMPARE(buckets[0].freshRequests, 2U);
        QCOMPARE(buckets[1].freshRequests, 1U);
        QCOMPARE(buckets[2].freshRequests, 0U);
    }

    void tellsNewOriginsOfAKnownUser()
    {
        DenialLog log;
        log.read("alice", 0, "known");
        log.deny("alice", 100, "early").sourceIp = "198.51.100.1"; // alice herself is new
        log.deny("alice", 2 * DenialLog::day, "usual");
        log.deny("alice", 2 * DenialLog::day + 1, "elsewhere").sourceIp = "198.51.100.2";
        log.deny("alice", 2 * DenialLog::day + 2, "otherwise").userAgent = "Boto3/1.34";
        log.deny("alice", 4 * DenialLog::day, "later").sourceIp = "198.51.100.2"; // known by now
        const std::vector<BucketCount> buckets = CountedLog(log, denialRule()).of("alice")->buckets;
        QCOMPARE(buckets[0].newOriginSecrets, 0U);
        QCOMPARE(buckets[1].newSecrets, 3U);
        QCOMPARE(buckets[1].newOriginSecrets, 2U);
        QCOMPARE(buckets[2].newOriginSecrets, 0U);
    }

    void theSameNameInAnotherRegionIsAnotherSecret()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        log.deny("alice", 1, "a").region = "eu-west-1";
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->buckets[0].distinctSecrets, 2U);
    }

    void aBatchIsOneRequestForManySecrets()
    {
        DenialLog log;
        SecretRequest& batch = log.deny("alice", 10, "a");
        batch.eventName = "BatchGetSecretValue";
        batch.secrets = {"a", "b", "c"};
        const CountedLog counted(log, denialRule());
        const std::vector<BucketCount> wanted = {{DenialLog::monday, 1, 3, 3, 3, 0}};
        QCOMPARE(counted.of("alice")->buckets, wanted);
    }

    void recordsThatRepeatABatchAreNotCountedTwice()
    {
        DenialLog log;
        log.deny("alice", 9, "a"); // written before its batch
        SecretRequest& batch = log.deny("alice", 10, "a");
        batch.eventName = "BatchGetSecretValue";
        batch.secrets = {"a", "b", "c"};
        log.deny("alice", 11, "b");
        log.deny("alice", 12, "c");
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->matched, std::uint64_t{1});
    }

    void aBatchDoesNotMakeItsOwnSecretsKnown()
    {
        DenialLog log;
        const auto batch = [&](std::int64_t time, std::vector<std::string> secrets) {
            SecretRequest& request = log.read("alice", time, "");
            request.eventName = "BatchGetSecretValue"; // says that it succeeded, whatever became of its secrets
            request.secrets = std::move(secrets);
        };
        batch(10, {"a", "b", "c"});
        log.deny("alice", 11, "a");
        log.deny("alice", 12, "b");
        log.deny("alice", 13, "c"); // too late to be a part of it
        log.deny("alice", 12, "a"); // asked for again
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->buckets[0].newSecrets, 2U);
        batch(7200, {"a", "d"});
        log.deny("alice", 7201, "a"); // known since the first batch
        log.deny("alice", 7201, "d");
        QCOMPARE(CountedLog(log, denialRule()).of("alice")->buckets[1].newSecrets, 1U);
    }

    void requestsBesideABatchStillCount()
    {
        DenialLog log;
        SecretRequest& batch = log.deny("alice", 10, "a");
        batch.eventName = "BatchGetSecretValue";
        batch.secrets = {"a", "b"};
        log.deny("alice", 11, "a");
        log.deny("alice", 12, "a"); // the batch explains one record of each secret
        log.deny("alice", 12, "z"); // not in the batch
        log.deny("alice", 13, "b"); // too late
        log.deny("bob", 10, "b");   // somebody else
        const CountedLog counted(log, denialRule());
        QCOMPARE(counted.of("alice")->matched, std::uint64_t{4});
        QCOMPARE(counted.of("bob")->matched, std::uint64_t{1});
    }

    void countsPeersOfTheSameServiceOnly()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        log.read("bob", 0, "a");
        log.read("carol", 1800, "a").eventSource = "s3.amazonaws.com";
        log.read("dave", 3600, "a");
        const CountedLog counted(log, denialRule());
        const SilentPeers& peers = counted.series.silentPeers[static_cast<std::size_t>(ActorClass::IamUser)];
        QCOMPARE(peers.actors, std::size_t{2});
        QCOMPARE(peers.buckets, std::uint64_t{3 + 1}); // bob from the first of three buckets, dave in the last
    }

    void countsTheTargetsOfTheRuleOnly()
    {
        DenialLog log;
        log.read("alice", 0, "/prod/db").kind = ResourceKind::Parameter;
        log.read("alice", 5, "/prod/key"); // a secret of that name is no parameter
        log.deny("alice", 10, "/prod/db").kind = ResourceKind::Parameter;
        log.deny("alice", 20, "/prod/key").kind = ResourceKind::Parameter;
        log.deny("alice", 30, "key").kind = ResourceKind::Key;
        Rule rule = denialRule();
        rule.target = RuleTarget::Parameter;
        const CountedLog parameters(log, rule);
        const std::vector<BucketCount> wanted = {{DenialLog::monday, 3, 2, 1, 1, 0}};
        QCOMPARE(parameters.of("alice")->buckets, wanted);
        QVERIFY(parameters.series.target == RuleTarget::Parameter);
        rule.target = RuleTarget::Resource;
        QCOMPARE(CountedLog(log, rule).of("alice")->distinctSecrets, 3U);
    }

    void countsEventNamesWithTheirService()
    {
        DenialLog log;
        const auto call = [&](std::int64_t time, const char* source, const char* name) -> SecretRequest& {
            SecretRequest& request = log.deny("alice", time, "x");
            request.secrets.clear();
            request.eventSource = source;
            request.eventName = name;
            return request;
        };
        call(0, "iam.amazonaws.com", "ListUsers").errorCode.clear(); // known from then on
        call(10, "iam.amazonaws.com", "ListUsers");
        call(20, "iam.amazonaws.com", "ListRoles");
        call(30, "iam.amazonaws.com", "ListRoles").region = "eu-west-1";
        call(40, "s3.amazonaws.com", "ListBuckets");
        call(50, "example.amazonaws.com", "ListBuckets");
        Rule rule = denialRule();
        rule.target = RuleTarget::EventName;
        const CountedLog counted(log, rule);
        const std::vector<BucketCount> wanted = {{DenialLog::monday, 5, 4, 3, 4, 0}};
        QCOMPARE(counted.of("alice")->buckets, wanted);
        std::vector<std::string> names;
        const EventTargets targets(*counted.store, RuleTarget::EventName);
        for (const EventIndex row : counted.of("alice")->rows) {
            targets.forEach(row, [&](TargetId target) { names.push_back(targets.name(target).name); });
        }
        QCOMPARE(names, (std::vector<std::string>{"iam:ListUsers", "iam:ListRoles", "iam:ListRoles", "s3:ListBuckets",
                                                  "example:ListBuckets"}));
    }

    void countsOnlyWhatFollowsTheEventBeforeIt()
    {
        DenialLog log;
        const auto list = [&](std::string_view user, std::int64_t time) {
            SecretRequest& request = log.read(user, time, "x");
            request.eventName = "ListSecrets";
            request.secrets.clear();
        };
        log.deny("alice", 10, "before");
        list("alice", 100);
        log.deny("alice", 100, "at once"); // seconds do not tell which came first
        log.deny("alice", 700, "in time");
        log.deny("alice", 701, "too late");
        log.deny("bob", 200, "without a list of his own");
        list("carol", 5000);
        log.deny("carol", 5001, "after hers");
        Rule rule = denialRule();
        rule.precededBy = PrecedingEvent{*SearchQuery::parse("eventName:ListSecrets"), 600};
        const CountedLog counted(log, rule);
        QCOMPARE(counted.of("alice")->matched, std::uint64_t{2});
        QVERIFY(counted.of("bob") == nullptr);
        QCOMPARE(counted.of("carol")->matched, std::uint64_t{1});
        // What came before counts although the rule does not see it.
        const TimeRange later = {DenialLog::monday + 600, DenialLog::monday + DenialLog::day};
        QCOMPARE(CountedLog(log, rule, later).of("alice")->matched, std::uint64_t{1});
    }

    void stopsWhenAsked()
    {
        DenialLog log;
        log.deny("alice", 0, "a");
        const std::shared_ptr<const EventStore> store = log.freeze();
        std::stop_source stop;
        stop.request_stop();
        const CountSeries series = CountSeries::build(*store, ActorIndex::build(*store, IdentityKey::Session),
                                                      denialRule(), EventFilter(), allTime, stop.get_token());
        QVERIFY(series.actors.empty() || series.actors.front().buckets.empty());
    }
};

QTEST_APPLESS_MAIN(TestCountSeries)
#include "TestCountSeries.moc"
