// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/RoleChain.h"
#include "tests/support/QtBytes.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

EventText assume(const IdentityText& caller, const std::string& role, const std::string& time,
                 const std::string& account = "111122223333")
{
    EventText event = call(caller, "sts", "AssumeRole", time);
    event.resources = {{role, account, {}, ResourceKind::Role}};
    return event;
}

EventText refused(EventText event)
{
    event.errorCode = "AccessDenied";
    event.reason = DenialReason::IdentityBasedPolicy;
    return event;
}

IdentityText withKey(IdentityText identity, const std::string& key)
{
    identity.accessKeyId = key;
    return identity;
}

RoleChain chainOf(const Investigated& log, const std::string& name)
{
    const ActorId actor = log.actor(name);
    const PrincipalProfile profile = PrincipalProfile::build(*log.store, log.actors, actor, {});
    return RoleChain::build(*log.store, log.actors, actor, profile);
}

/// Alice assumes Deploy with two keys; its session then asks for a secret. Bob tries it, too.
std::vector<EventText> aliceBecomesDeploy()
{
    return numbered({
        read(assumedRole("Deploy", "old-run"), "a", "2026-03-01T08:00:00Z"),
        assume(withKey(iamUser("alice"), "AKIAALICE00000000002"), "Deploy", "2026-03-02T09:00:00Z"),
        assume(withKey(iamUser("alice"), "AKIAALICE00000000001"), "Deploy", "2026-03-02T10:00:00Z"),
        refused(assume(iamUser("bob"), "Deploy", "2026-03-02T10:05:00Z")),
        read(assumedRole("Deploy", "release"), "prod/db", "2026-03-02T10:10:00Z"),
        deniedRead(assumedRole("Deploy", "release"), "prod/key", "2026-03-02T10:11:00Z"),
        assume(iamUser("carol"), "Deploy", "2026-03-09T10:00:00Z"),
        assume(iamUser("carol"), "Audit", "2026-03-02T09:30:00Z"),
    });
}

} // namespace

class TestRoleChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhereAnActorWent()
    {
        const Investigated log(aliceBecomesDeploy());
        const RoleChain chain = chainOf(log, "alice");
        QCOMPARE(chain.assumed.size(), std::size_t{1});
        const AssumedRoleUse& deploy = chain.assumed.front();
        QCOMPARE(toBytes(deploy.role), QByteArray("Deploy"));
        QCOMPARE(toBytes(deploy.account), QByteArray("111122223333"));
        QCOMPARE(deploy.succeeded, std::uint64_t{2});
        QVERIFY(deploy.first == at("2026-03-02T09:00:00Z"));
        QVERIFY(deploy.last == at("2026-03-02T10:00:00Z"));
        QVERIFY(chain.assumedBy.empty());
    }

    void countsWhatTheRoleDidSince()
    {
        const Investigated log(aliceBecomesDeploy());
        const AssumedRoleUse deploy = chainOf(log, "alice").assumed.front();
        QCOMPARE(deploy.sessionEvents, std::uint64_t{2}); // the run of the day before is not hers
        QCOMPARE(deploy.sessionDenials, std::uint64_t{1});
    }

    void knowsWhatARefusedRoleWouldHaveDoneIsNotTheirs()
    {
        const Investigated log(aliceBecomesDeploy());
        const RoleChain chain = chainOf(log, "bob");
        QCOMPARE(chain.assumed.front().denied, std::uint64_t{1});
        QCOMPARE(chain.assumed.front().succeeded, std::uint64_t{0});
        QCOMPARE(chain.assumed.front().sessionEvents, std::uint64_t{0});
    }

    void tellsFromWhomASessionComes()
    {
        const Investigated log(aliceBecomesDeploy());
        const RoleChain chain = chainOf(log, "release");
        QVERIFY(chain.assumed.empty());
        QCOMPARE(chain.assumedBy.size(), std::size_t{2}); // Carol came after the session was gone
        const RoleCaller& alice = chain.assumedBy.front();
        QCOMPARE(toBytes(alice.name), QByteArray("arn:aws:iam::111122223333:user/alice"));
        QCOMPARE(alice.succeeded, std::uint64_t{2});
        QCOMPARE(alice.accessKeys.size(), std::size_t{2});
        QCOMPARE(toBytes(alice.accessKeys.front()), QByteArray("AKIAALICE00000000001"));
        QCOMPARE(toBytes(chain.assumedBy.back().name), QByteArray("arn:aws:iam::111122223333:user/bob"));
        QCOMPARE(chain.assumedBy.back().denied, std::uint64_t{1});
    }

    void namesTheServiceThatAssumedARole()
    {
        IdentityText service;
        service.type = "AWSService";
        service.invokedBy = "ec2.amazonaws.com";
        const Investigated log(numbered({
            assume(service, "Web", "2026-03-02T09:00:00Z"),
            read(assumedRole("Web", "i-0abc1234def567890"), "a", "2026-03-02T09:10:00Z"),
        }));
        const RoleChain chain = chainOf(log, "Web");
        QCOMPARE(chain.assumedBy.size(), std::size_t{1});
        QCOMPARE(toBytes(chain.assumedBy.front().name), QByteArray("ec2.amazonaws.com"));
        QVERIFY(chain.assumedBy.front().accessKeys.empty());
    }

    void tellsRolesOfTwoAccountsApart()
    {
        const Investigated log(numbered({
            assume(iamUser("alice"), "Deploy", "2026-03-02T09:00:00Z", "444455556666"),
            read(assumedRole("Deploy", "release"), "a", "2026-03-02T09:10:00Z"),
        }));
        QVERIFY(chainOf(log, "release").assumedBy.empty());
        QCOMPARE(chainOf(log, "alice").assumed.front().sessionEvents, std::uint64_t{0});
    }

    void findsARoleUnderItsPath()
    {
        const Investigated log(numbered({
            assume(iamUser("alice"), "teams/ops/Deploy", "2026-03-02T09:00:00Z"),
            read(assumedRole("Deploy", "release"), "a", "2026-03-02T09:10:00Z"),
        }));
        QCOMPARE(chainOf(log, "release").assumedBy.size(), std::size_t{1});
        QCOMPARE(toBytes(chainOf(log, "alice").assumed.front().role), QByteArray("Deploy"));
    }

    void isTheSameForAnyOrderOfEvents()
    {
        std::vector<EventText> events = aliceBecomesDeploy();
        const RoleChain forward = chainOf(Investigated(events), "release");
        std::reverse(events.begin(), events.end());
        const RoleChain backward = chainOf(Investigated(events), "release");
        QCOMPARE(forward.assumedBy.size(), backward.assumedBy.size());
        for (std::size_t i = 0; i < forward.assumedBy.size(); ++i) {
            QVERIFY(forward.assumedBy[i].name == backward.assumedBy[i].name);
            QVERIFY(forward.assumedBy[i].accessKeys == backward.assumedBy[i].accessKeys);
        }
    }
};

QTEST_APPLESS_MAIN(TestRoleChain)
#include "TestRoleChain.moc"
