// SPDX-License-Identifier: GPL-3.0-or-later
#include "Investigated.h"
#include "engine/investigation/PolicyChanges.h"
#include "engine/rules/SearchQuery.h"
#include "tests/support/QtBytes.h"

#include <QtTest>

using namespace latchlight;
using namespace latchlight::test;

namespace {

EventText change(const std::string& name, ResourceKind kind, const std::string& target, const std::string& time,
                 const IdentityText& author = iamUser("admin"))
{
    EventText event = call(author, kind == ResourceKind::Secret ? "secretsmanager" : "iam", name, time);
    event.resources = {{target, "111122223333", kind == ResourceKind::Secret ? "us-east-1" : "", kind}};
    return event;
}

std::vector<EventText> withDenials(std::vector<EventText> events,
                                   const IdentityText& who = assumedRole("Deploy", "release"))
{
    for (const char* secret : {"prod/db", "prod/key"}) {
        events.push_back(deniedRead(who, secret, "2026-03-05T12:00:00Z"));
    }
    return numbered(std::move(events));
}

const TimeRange signalTime{at("2026-03-05T12:00:00Z"), at("2026-03-05T12:30:00Z")};

PolicyChanges changesFor(const Investigated& log, const std::string& name)
{
    const ActorId actor = log.actor(name);
    const auto profile = PrincipalProfile::build(*log.store, log.actors, actor, signalTime);
    const auto secrets = SecretsAtRisk::find(*log.store, log.actors, actor, signalTime);
    return PolicyChanges::find(*log.store, log.actors, actor, profile, secrets, signalTime);
}

} // namespace

class TestPolicyChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAChangeOfTheOwnRole()
    {
        const Investigated log(
            withDenials({change("DetachRolePolicy", ResourceKind::Role, "Deploy", "2026-03-05T10:00:00Z")}));
        const PolicyChanges found = changesFor(log, "release");
        QCOMPARE(found.changes.size(), std::size_t{1});
        QVERIFY(found.changes.front().concern == PolicyConcern::OwnRole);
        QCOMPARE(toBytes(found.changes.front().eventName), QByteArray("DetachRolePolicy"));
        QCOMPARE(toBytes(found.changes.front().author), QByteArray("arn:aws:iam::111122223333:user/admin"));
        QCOMPARE(found.others, std::uint64_t{0});
        QVERIFY(found.likelyCause() == &found.changes.front());
    }

    void findsAChangeOfTheUserAndOfADeniedSecret()
    {
        const Investigated log(
            withDenials({change("RemoveUserFromGroup", ResourceKind::User, "alice", "2026-03-05T10:00:00Z"),
                         change("PutResourcePolicy", ResourceKind::Secret, "prod/db", "2026-03-05T11:00:00Z"),
                         change("PutResourcePolicy", ResourceKind::Secret, "prod/unasked", "2026-03-05T11:00:00Z")},
                        iamUser("alice")));
        const PolicyChanges found = changesFor(log, "alice");
        QCOMPARE(found.changes.size(), std::size_t{2});
        QVERIFY(found.changes[0].concern == PolicyConcern::OwnUser);
        QVERIFY(found.changes[1].concern == PolicyConcern::DeniedSecret);
        QCOMPARE(toBytes(found.changes[1].target), QByteArray("prod/db"));
        QCOMPARE(found.others, std::uint64_t{1});
    }

    void takesNoDeniedParameterForASecretOfThatName()
    {
        const Investigated log(withDenials(
            {change("PutResourcePolicy", ResourceKind::Secret, "prod/db", "2026-03-05T11:00:00Z")}, iamUser("alice")));
        const ActorId actor = log.actor("alice");
        const auto profile = PrincipalProfile::build(*log.store, log.actors, actor, signalTime);
        SecretsAtRisk parameters;
        parameters.target = RuleTarget::Parameter;
        parameters.deniedOnly.emplace_back().secret = {"prod/db", "111122223333", "us-east-1"};
        const auto find = [&] {
            return PolicyChanges::find(*log.store, log.actors, actor, profile, parameters, signalTime);
        };
        QVERIFY(find().changes.empty());
        parameters.target = RuleTarget::Secret;
        QCOMPARE(find().changes.size(), std::size_t{1});
    }

    void onlyCountsChangesOfOthers()
    {
        EventText group = call(iamUser("admin"), "iam", "PutGroupPolicy", "2026-03-05T10:00:00Z");
        const Investigated log(withDenials({
            group,
            change("PutRolePolicy", ResourceKind::Role, "Other", "2026-03-05T10:00:00Z"),
            call(iamUser("admin"), "iam", "GetRole", "2026-03-05T10:00:00Z"),
        }));
        const PolicyChanges found = changesFor(log, "release");
        QVERIFY(found.changes.empty());
        QCOMPARE(found.others, std::uint64_t{2});
        QVERIFY(found.likelyCause() == nullptr);
    }

    void looksADayBeforeAndAfterTheFirstDenial()
    {
        const Investigated log(
            withDenials({change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-04T11:59:59Z"),
                         change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-04T12:00:00Z"),
                         change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-06T11:59:59Z"),
                         change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-06T12:00:00Z")}));
        const PolicyChanges found = changesFor(log, "release");
        QCOMPARE(found.changes.size(), std::size_t{2});
        QVERIFY(found.firstDenial == at("2026-03-05T12:00:00Z"));
        QVERIFY(found.likelyCause() == &found.changes.front()); // what comes later explains nothing
    }

    void startsFromTheFirstDenialOfTheWindowNotFromOneOfLongAgo()
    {
        std::vector<EventText> events =
            withDenials({change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-05T10:00:00Z"),
                         deniedRead(assumedRole("Deploy", "release"), "prod/db", "2026-02-01T08:00:00Z")});
        const PolicyChanges found = changesFor(Investigated(events), "release");
        QVERIFY(found.firstDenial == at("2026-03-05T12:00:00Z"));
        QCOMPARE(found.changes.size(), std::size_t{1});
    }

    void ignoresAttemptsThatFailed()
    {
        EventText attempt = change("PutRolePolicy", ResourceKind::Role, "Deploy", "2026-03-05T10:00:00Z");
        attempt.errorCode = "AccessDenied";
        attempt.reason = DenialReason::Unstated;
        const PolicyChanges found = changesFor(Investigated(withDenials({attempt})), "release");
        QVERIFY(found.changes.empty());
        QCOMPARE(found.others, std::uint64_t{0});
    }

    void neverTakesTheActorsOwnChangeForTheCause()
    {
        const Investigated log(withDenials(
            {change("PutUserPolicy", ResourceKind::User, "alice", "2026-03-05T10:00:00Z", iamUser("alice"))},
            iamUser("alice")));
        const PolicyChanges found = changesFor(log, "alice");
        QCOMPARE(found.changes.size(), std::size_t{1});
        QVERIFY(found.changes.front().isByActor);
        QVERIFY(found.likelyCause() == nullptr);
    }

    void givesAQueryThatFindsTheSameCalls()
    {
        EventText group = call(iamUser("admin"), "iam", "PutGroupPolicy", "2026-03-05T10:00:00Z");
        const Investigated log(withDenials(
            {group, change("PutResourcePolicy", ResourceKind::Secret, "prod/unasked", "2026-03-05T11:00:00Z"),
             change("DetachRolePolicy", ResourceKind::Role, "Deploy", "2026-03-05T10:00:00Z")}));
        const PolicyChanges found = changesFor(log, "release");
        const auto query = SearchQuery::parse(PolicyChanges::query());
        QVERIFY(query);
        const auto [first, last] = log.store->rowsWithin(found.range);
        const auto rows = query->compile(*log.store).matchingRows(*log.store, first, last);
        QCOMPARE(rows.size(), found.changes.size() + static_cast<std::size_t>(found.others));
    }
};

QTEST_APPLESS_MAIN(TestPolicyChanges)
#include "TestPolicyChanges.moc"
