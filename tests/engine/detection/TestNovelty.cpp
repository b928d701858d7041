// SPDX-License-Identifier: GPL-3.0-or-later
// Before all else: moc 6.4 cannot read <compare> as the first standard header.
#include <QtTest>

#include "engine/detection/Novelty.h"

#include <cmath>

using namespace latchlight;

namespace {

bool isClose(double value, double wanted)
{
    return std::abs(value - wanted) <= 1e-9 * std::abs(wanted);
}

/// New secrets, asked for once each. The class below asks like an attacker, so that only their number counts.
ProbeCounts tries(std::uint64_t newSecrets)
{
    return {newSecrets, newSecrets, 0};
}

/// 0.05 new secrets a day, buckets of 30 min, flat season, half-life 14 days.
struct Setting
{
    NoveltyModel model{GammaPrior{0.3, 288}, 2, 2, ProbeHabits{0.75, 0.6}};
    SeasonalExposure exposure{Season(), 1800, 672};
    std::vector<BucketNumber> windows = Novelty::windowsOf(1800);
};

} // namespace

/// The expected values were computed with mpmath at 50 digits: the level bucket by bucket up to the start of each
/// window, the law Gamma–Poisson with φ = 2, its tail by adding up probabilities.
class TestNovelty final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWindowsFromHalfAnHourToAWeek()
    {
        QCOMPARE(Novelty::windowsOf(1800), (std::vector<BucketNumber>{1, 2, 8, 24, 48, 192, 336}));
        QCOMPARE(Novelty::windowsOf(10800), (std::vector<BucketNumber>{1, 2, 4, 8, 32, 56}));
    }

    void takesAClusterOfHoursForWhatIsCommonInTheClass()
    {
        Setting clustered;
        clustered.model.clusterDispersion = 6;
        const Setting plain;
        const auto pOf = [](const Setting& setting, BucketNumber bucket) {
            return Novelty(setting.model, setting.exposure, setting.windows, 1000, 48).add(bucket, tries(8)).p;
        };
        QVERIFY(pOf(clustered, 1100) > 10 * pOf(plain, 1100));
        QCOMPARE(pOf(clustered, 1020), pOf(plain, 1020)); // in its first day a user has nothing that could go wrong
    }

    void countsAtMostTwoOfABucketOverDays()
    {
        Setting setting;
        setting.model.clusterDispersion = 6;
        Novelty scattered(setting.model, setting.exposure, setting.windows, 1000, 48);
        Novelty clustered(setting.model, setting.exposure, setting.windows, 1000, 48);
        NoveltyFinding ofScattered;
        for (BucketNumber bucket = 1100; bucket < 1250; bucket += 8) {
            ofScattered = scattered.add(bucket, tries(1));
        }
        clustered.add(1100, tries(18));
        const NoveltyFinding ofClustered = clustered.add(1249, tries(1));
        QCOMPARE(ofScattered.counts.newSecrets, std::uint64_t{19});
        QCOMPARE(ofScattered.counted, std::uint64_t{19});
        QVERIFY(ofClustered.counted <= 3);
        QVERIFY(ofScattered.p < ofClustered.p / 20);
    }

    void judgesTheFirstNewSecretByItsClass()
    {
        const Setting setting;
        Novelty novelty(setting.model, setting.exposure, setting.windows, 1000, 48);
        const NoveltyFinding finding = novelty.add(1100, tries(1));
        QVERIFY(isClose(finding.p, 0.000346873866716835));
        QVERIFY(isClose(finding.expected, 0.000783157912004003));
        QCOMPARE(finding.counts.newSecrets, std::uint64_t{1});
        QCOMPARE(finding.windowBuckets, BucketNumber{1});
        QCOMPARE(finding.evidenceBegin, BucketNumber{1100});
    }

    void addsUpOverTheLeastLikelyWindow()
    {
        const Setting setting;
        Novelty novelty(setting.model, setting.exposure, setting.windows, 1000, 48);
        QVERIFY(novelty.add(1100, tries(1)).p < 1);
        novelty.learn(1);
        const NoveltyFinding finding = novelty.add(1102, tries(2));
        QVERIFY(isClose(finding.p, 0.000308198179975193));
        QVERIFY(isClose(finding.expected, 0.00634013972682184));
        QCOMPARE(finding.counts.newSecrets, std::uint64_t{3});
        QCOMPARE(finding.windowBuckets, BucketNumber{8});
        QCOMPARE(finding.evidenceBegin, BucketNumber{1100});
    }

    void remembersWhatWasNewBefore()
    {
        const Setting setting;
        Novelty novelty(setting.model, setting.exposure, setting.windows, 1000, 48);
        QVERIFY(novelty.add(1100, tries(1)).p < 1);
        novelty.learn(1);
        const NoveltyFinding finding = novelty.add(1300, tries(4));
        QVERIFY(isClose(finding.p, 3.83036462307831e-5));
        QVERIFY(isClose(finding.expected, 0.00204050394072013));
        QCOMPARE(finding.windowBuckets, BucketNumber{1});
    }

    void countsSpentEvidenceNoMore()
    {
        const Setting setting;
        Novelty novelty(setting.model, setting.exposure, setting.windows, 1000, 48);
        QVERIFY(novelty.add(1100, tries(20)).p < 1e-6);
        novelty.learn(0);
        novelty.spend();
        const NoveltyFinding finding = novelty.add(1120, tries(1));
        QCOMPARE(finding.counts.newSecrets, std::uint64_t{1});
        QVERIFY(finding.p > 1e-4);
    }

    void mannerOfTheRequestsMovesTheCombinedP()
    {
        Setting setting;
        setting.model.habits = ProbeHabits{0.4, 0.05};
        Novelty once(setting.model, setting.exposure, setting.windows, 1000, 48);
        Novelty often(setting.model, setting.exposure, setting.windows, 1000, 48);
        const NoveltyFinding probed = once.add(1100, ProbeCounts{6, 6, 0});
        const NoveltyFinding retried = often.add(1100, ProbeCounts{6, 30, 0});
        QCOMPARE(probed.p, retried.p);
        QVERIFY(probed.combinedP < probed.p);
        QVERIFY(retried.combinedP > 1000 * retried.p);
    }

    void doesNotLetAttackersTeachIt()
    {
        const Setting setting;
        Novelty trusting(setting.model, setting.exposure, setting.windows, 1000, 48);
        Novelty guarded(setting.model, setting.exposure, setting.windows, 1000, 48);
        QVERIFY(trusting.add(1100, tries(30)).p < 1e-6);
        QVERIFY(guarded.add(1100, tries(30)).p < 1e-6);
        trusting.learn(1);
        guarded.learn(0.01);
        QVERIFY(guarded.p(1101, tries(5)) < trusting.p(1101, tries(5)) / 10);
    }
};

QTEST_APPLESS_MAIN(TestNovelty)
#include "TestNovelty.moc"
