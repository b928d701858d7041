// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/investigation/ArchiveCoverage.h"

#include "tests/support/TestStore.h"

#include <QTest>

#include <vector>

using latchlight::ArchiveCoverage;
using latchlight::CoverageGap;
using latchlight::formatUtcTime;
using latchlight::UtcTime;
using latchlight::test::EventText;
using latchlight::test::toBytes;

namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t start = 1772409600; // 2026-03-02, a Monday

/// Events of accounts, so many on each day from 2026-03-02 on.
class Activity final
{
public:
    Activity& add(const std::string& account, const std::vector<int>& perDay,
                  const std::string& name = "GetSecretValue")
    {
        for (std::size_t i = 0; i < perDay.size(); ++i) {
            for (int n = 0; n < perDay[i]; ++n) {
                EventText event;
                event.time = formatUtcTime(UtcTime{start + static_cast<std::int64_t>(i) * day + n * 60});
                event.recipientAccountId = account;
                event.eventName = name;
                event.eventId = ++m_lastId;
                m_events.push_back(event);
            }
        }
        return *this;
    }

    [[nodiscard]] ArchiveCoverage coverage() const
    {
        return ArchiveCoverage::build(*latchlight::test::storeOf(m_events));
    }

    std::vector<EventText> m_events;

private:
    std::uint32_t m_lastId = 0;
};

QByteArray describe(const std::vector<CoverageGap>& gaps)
{
    std::string text;
    for (const CoverageGap& gap : gaps) {
        text += gap.account + " " + formatUtcTime(gap.days.begin).substr(0, 10) + " " +
                formatUtcTime(gap.days.end).substr(0, 10) + (gap.isOpen ? " open\n" : "\n");
    }
    return toBytes(text);
}

const std::vector<int> busyWeek{30, 30, 30, 30, 30, 0, 0}; // nobody works at the weekend

std::vector<int> weeks(int count)
{
    std::vector<int> days;
    for (int i = 0; i < count; ++i) {
        days.insert(days.end(), busyWeek.begin(), busyWeek.end());
    }
    return days;
}

} // namespace

class TestArchiveCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyArchiveCoversNothing()
    {
        const ArchiveCoverage coverage = Activity().coverage();
        QVERIFY(coverage.accounts.empty() && coverage.regions.empty() && coverage.gaps.empty());
        QVERIFY(!coverage.lacksReadEvents);
    }

    void countsAccountsAndRegionsByName()
    {
        Activity activity;
        activity.add("222222222222", {2}).add("111111111111", {0, 3});
        activity.m_events.front().awsRegion = "eu-west-1";
        const ArchiveCoverage coverage = activity.coverage();
        QCOMPARE(coverage.accounts.size(), std::size_t(2));
        QCOMPARE(toBytes(coverage.accounts[0].name), QByteArray("111111111111"));
        QCOMPARE(coverage.accounts[0].events, std::uint64_t(3));
        QCOMPARE(coverage.accounts[0].span.begin.seconds, start + day);
        QCOMPARE(coverage.accounts[0].span.end.seconds, start + day + 121);
        QCOMPARE(coverage.regions.size(), std::size_t(2));
        QCOMPARE(toBytes(coverage.regions[0].name), QByteArray("eu-west-1"));
    }

    void aCallerStandsForTheRecipientThatIsMissing()
    {
        Activity activity;
        activity.add("", {1});
        activity.m_events.front().identity = latchlight::test::iamUser("alice", "333333333333");
        QCOMPARE(toBytes(activity.coverage().accounts.front().name), QByteArray("333333333333"));
    }

    void eventsWithoutATimeAreCountedAndHaveNoSpan()
    {
        Activity activity;
        activity.add("111111111111", {1});
        activity.m_events.front().time = "never";
        const ArchiveCoverage coverage = activity.coverage();
        QCOMPARE(coverage.accounts.front().events, std::uint64_t(1));
        QVERIFY(coverage.accounts.front().span.isEmpty());
        QVERIFY(coverage.gaps.empty());
    }

    void weekendsAreNoGaps()
    {
        QCOMPARE(describe(Activity().add("111111111111", weeks(3)).coverage().gaps), QByteArray());
    }

    void aQuietAccountHasNoGaps()
    {
        QCOMPARE(describe(Activity().add("111111111111", {5, 0, 0, 1, 0, 0, 0, 9, 0, 0, 2}).coverage().gaps),
                 QByteArray());
    }

    void oneBusyDayIsNoHabit()
    {
        const ArchiveCoverage coverage = Activity()
                                             .add("111111111111", {300})
                                             .add("222222222222", {300, 300})
                                             .add("333333333333", weeks(3))
                                             .coverage();
        QCOMPARE(describe(coverage.gaps), QByteArray());
    }

    void aBusyDayThatIsMissingIsAGap()
    {
        std::vector<int> days = weeks(3);
        days[8] = 0; // the second Tuesday
        QCOMPARE(describe(Activity().add("111111111111", days).coverage().gaps),
                 QByteArray("111111111111 2026-03-10 2026-03-11\n"));
    }

    void aGapSpansTheQuietDaysBesideIt()
    {
        std::vector<int> days = weeks(3);
        days[11] = 0; // the second Friday, before a weekend
        QCOMPARE(describe(Activity().add("111111111111", days).coverage().gaps),
                 QByteArray("111111111111 2026-03-13 2026-03-16\n"));
    }

    void aTrailThatStoppedIsAnOpenGap()
    {
        std::vector<int> stopped = weeks(1);
        stopped.resize(3);
        const ArchiveCoverage coverage =
            Activity().add("111111111111", weeks(3)).add("222222222222", stopped).coverage();
        // The last day of the archive, a Friday, may be incomplete.
        QCOMPARE(describe(coverage.gaps), QByteArray("222222222222 2026-03-05 2026-03-20 open\n"));
    }

    void theEndOfTheArchiveIsNoGap()
    {
        QCOMPARE(describe(Activity().add("111111111111", weeks(2)).coverage().gaps), QByteArray());
    }

    void saysThatReadEventsAreNotLogged()
    {
        const int enough = static_cast<int>(ArchiveCoverage::enoughEvents);
        QVERIFY(Activity().add("111111111111", {enough}, "PutObject").coverage().lacksReadEvents);
        QVERIFY(!Activity().add("111111111111", {enough - 1}, "PutObject").coverage().lacksReadEvents);
        QVERIFY(!Activity()
                     .add("111111111111", {enough}, "PutObject")
                     .add("1", {1}, "ListSecrets")
                     .coverage()
                     .lacksReadEvents);
        Activity marked;
        marked.add("111111111111", {enough}, "PutObject");
        marked.m_events.back().flags = latchlight::ReadOnlyFlag;
        QVERIFY(!marked.coverage().lacksReadEvents);
        QCOMPARE(marked.coverage().readEvents, std::uint64_t(1));
    }
};

QTEST_APPLESS_MAIN(TestArchiveCoverage)
#include "TestArchiveCoverage.moc"
