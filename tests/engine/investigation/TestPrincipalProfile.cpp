// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/PrincipalProfile.h"
#include "tests/support/QtBytes.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace latchlight;
using namespace latchlight::test;

namespace {

EventText from(EventText event, const std::string& ip, const std::string& userAgent = "aws-cli/2")
{
    event.sourceIpAddress = ip;
    event.userAgent = userAgent;
    return event;
}

/// Alice: ordinary work since Monday, then denials from a new address on Thursday.
std::vector<EventText> aliceAndBob()
{
    const IdentityText alice = iamUser("alice");
    EventText throttled = call(alice, "s3", "ListBuckets", "2026-03-02T09:30:00Z");
    throttled.errorCode = "ThrottlingException";
    return numbered({
        from(call(alice, "s3", "ListBuckets", "2026-03-02T09:00:00Z"), "192.0.2.1"),
        from(throttled, "192.0.2.1"),
        from(read(alice, "prod/db", "2026-03-03T09:00:00Z"), "192.0.2.1"),
        from(deniedRead(alice, "prod/api", "2026-03-05T12:10:00Z"), "203.0.113.7", "Boto3/1.34"),
        from(deniedRead(alice, "prod/key", "2026-03-05T12:11:00Z"), "203.0.113.7", "Boto3/1.34"),
        from(deniedRead(alice, "prod/ssh", "2026-03-05T12:12:00Z"), "203.0.113.7", "Boto3/1.34"),
        from(read(iamUser("bob"), "prod/db", "2026-03-05T12:00:00Z"), "198.51.100.1", "curl"),
    });
}

const TimeRange thursday{at("2026-03-05T12:00:00Z"), at("2026-03-05T12:30:00Z")};

PrincipalProfile profileOf(const Investigated& log, const std::string& name, TimeRange window = thursday)
{
    return PrincipalProfile::build(*log.store, log.actors, log.actor(name), window);
}

const ValueUse* find(const std::vector<ValueUse>& uses, const std::string& value)
{
    const auto found = std::find_if(uses.begin(), uses.end(), [&](const ValueUse& use) { return use.value == value; });
    return found == uses.end() ? nullptr : &*found;
}

} // namespace

class TestPrincipalProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheRowsOfThatActorOnly()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        QCOMPARE(toBytes(profile.actor.name), QByteArray("alice"));
        QCOMPARE(profile.events, std::uint64_t{6});
        QCOMPARE(profile.deniedEvents, std::uint64_t{3});
        QVERIFY(find(profile.sourceIps, "198.51.100.1") == nullptr);
        QVERIFY(find(profile.userAgents, "curl") == nullptr);
    }

    void knowsFirstAndLastTimes()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        QVERIFY(profile.firstSeen == at("2026-03-02T09:00:00Z"));
        QVERIFY(profile.lastSeen == at("2026-03-05T12:12:00Z"));
        QVERIFY(profile.firstSecretsManagerUse == at("2026-03-03T09:00:00Z"));
        QVERIFY(profile.firstDenial == at("2026-03-05T12:10:00Z"));
        QVERIFY(!profileOf(log, "bob").firstDenial);
    }

    void tellsSuccessDenialAndFailureApart()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        const ValueUse* reads = find(profile.operations, "secretsmanager.amazonaws.com GetSecretValue");
        QVERIFY(reads != nullptr);
        QCOMPARE(reads->succeeded, std::uint64_t{1});
        QCOMPARE(reads->denied, std::uint64_t{3});
        const ValueUse* lists = find(profile.operations, "s3.amazonaws.com ListBuckets");
        QVERIFY(lists != nullptr);
        QCOMPARE(lists->succeeded, std::uint64_t{1});
        QCOMPARE(lists->failed, std::uint64_t{1});
    }

    void countsServicesAndTheirCalls()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        QCOMPARE(profile.services.size(), std::size_t{2});
        QCOMPARE(toBytes(profile.services.front().value), QByteArray("secretsmanager.amazonaws.com"));
        QCOMPARE(profile.services.front().succeeded, std::uint64_t{1});
        QCOMPARE(profile.services.front().denied, std::uint64_t{3});
    }

    void marksWhatIsNewSinceADayBeforeTheWindow()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        QVERIFY(find(profile.sourceIps, "203.0.113.7")->isNew);
        QVERIFY(!find(profile.sourceIps, "192.0.2.1")->isNew);
        QVERIFY(find(profile.userAgents, "Boto3/1.34")->isNew);
        QVERIFY(!profile.regions.front().isNew);
    }

    void marksNothingNewWithoutAWindow()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice", TimeRange());
        QVERIFY(std::none_of(profile.sourceIps.begin(), profile.sourceIps.end(),
                             [](const ValueUse& use) { return use.isNew; }));
    }

    void putsTheMostUsedValueFirstThenTheAlphabet()
    {
        std::vector<EventText> events;
        for (const std::string ip : {"192.0.2.3", "192.0.2.1", "192.0.2.2", "192.0.2.2"}) {
            events.push_back(from(read(iamUser("alice"), "a", "2026-03-05T12:00:00Z"), ip));
        }
        const Investigated log(numbered(events));
        const PrincipalProfile profile = profileOf(log, "alice");
        QCOMPARE(profile.sourceIps.size(), std::size_t{3});
        QCOMPARE(toBytes(profile.sourceIps[0].value), QByteArray("192.0.2.2"));
        QCOMPARE(toBytes(profile.sourceIps[1].value), QByteArray("192.0.2.1"));
        QCOMPARE(toBytes(profile.sourceIps[2].value), QByteArray("192.0.2.3"));
    }

    void countsHoursOfTheWeekFromMondayInUtc()
    {
        const Investigated log(aliceAndBob());
        const PrincipalProfile profile = profileOf(log, "alice");
        QCOMPARE(profile.hoursOfWeek[9], std::uint64_t{2});           // Monday 09
        QCOMPARE(profile.hoursOfWeek[24 + 9], std::uint64_t{1});      // Tuesday 09
        QCOMPARE(profile.hoursOfWeek[3 * 24 + 12], std::uint64_t{3}); // Thursday 12
        QCOMPARE(profile.deniedHoursOfWeek[3 * 24 + 12], std::uint64_t{3});
        QCOMPARE(profile.deniedHoursOfWeek[9], std::uint64_t{0});
        QCOMPARE(std::accumulate(profile.hoursOfWeek.begin(), profile.hoursOfWeek.end(), std::uint64_t{0}),
                 std::uint64_t{6});
        std::uint64_t events = 0;
        std::uint64_t denied = 0;
        for (const ActivityQuarter& quarter : profile.activity) {
            QCOMPARE(quarter.start.seconds % ActivityQuarter::seconds, std::int64_t{0});
            QVERIFY(quarter.events > 0);
            events += quarter.events;
            denied += quarter.denied;
        }
        QCOMPARE(events, std::uint64_t{6});
        QCOMPARE(denied, std::uint64_t{3});
    }

    void takesTheSessionsOfARoleTogether()
    {
        const Investigated log(numbered({
            read(assumedRole("Deploy", "botocore-session-1700000001"), "a", "2026-03-05T12:00:00Z"),
            read(assumedRole("Deploy", "botocore-session-1700000002"), "b", "2026-03-05T12:01:00Z"),
        }));
        const PrincipalProfile profile = profileOf(log, "Deploy");
        QCOMPARE(profile.events, std::uint64_t{2});
        QCOMPARE(profile.arns.size(), std::size_t{2});
        QCOMPARE(profile.identities.size(), std::size_t{1});
        QCOMPARE(toBytes(profile.identities.front().roleName), QByteArray("Deploy"));
        QCOMPARE(profile.identities.front().sessions.size(), std::size_t{2});
        QCOMPARE(profile.identities.front().events, std::uint64_t{2});
    }

    void keepsIdentitiesApartThatShareAnAddress()
    {
        const Investigated log(numbered({from(read(iamUser("alice"), "a", "2026-03-05T12:00:00Z"), "203.0.113.7"),
                                         from(read(iamUser("bob"), "a", "2026-03-05T12:01:00Z"), "203.0.113.7"),
                                         from(read(iamUser("bob"), "b", "2026-03-05T12:02:00Z"), "203.0.113.7")}),
                               IdentityKey::SourceIp);
        const PrincipalProfile profile = profileOf(log, "203.0.113.7");
        QCOMPARE(profile.identities.size(), std::size_t{2});
        QCOMPARE(toBytes(profile.identities[0].userName), QByteArray("bob"));
        QCOMPARE(toBytes(profile.identities[1].userName), QByteArray("alice"));
    }

    void leavesOutEventsWithoutATime()
    {
        std::vector<EventText> events = aliceAndBob();
        events.push_back(from(read(iamUser("alice"), "a", "redacted"), "192.0.2.99"));
        const Investigated log(numbered(events));
        const PrincipalProfile profile = profileOf(log, "alice");
        QCOMPARE(profile.events, std::uint64_t{6});
        QVERIFY(find(profile.sourceIps, "192.0.2.99") == nullptr);
    }

    void stopsWhenAskedTo()
    {
        std::stop_source source;
        source.request_stop();
        const Investigated log(aliceAndBob());
        const auto profile =
            PrincipalProfile::build(*log.store, log.actors, log.actor("alice"), thursday, source.get_token());
        QCOMPARE(profile.events, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestPrincipalProfile)
#include "TestPrincipalProfile.moc"
