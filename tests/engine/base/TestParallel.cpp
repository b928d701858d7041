// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>

using latchlight::runAll;
using latchlight::Stretch;
using latchlight::stretchesOf;

class TestParallel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEveryPieceOnce_data();
    void doesEveryPieceOnce();
    void throwsAgainWhenAllAreDone();
    void cutsARunIntoStretches();
};

void TestParallel::doesEveryPieceOnce_data()
{
    QTest::addColumn<unsigned>("jobs");
    QTest::newRow("none is one") << 0U;
    QTest::newRow("one") << 1U;
    QTest::newRow("three") << 3U;
    QTest::newRow("more than pieces") << 50U;
}

void TestParallel::doesEveryPieceOnce()
{
    QFETCH(unsigned, jobs);
    std::vector<std::atomic<int>> done(20);
    std::vector<std::function<void()>> work;
    for (std::atomic<int>& piece : done) {
        work.emplace_back([&piece] { ++piece; });
    }
    runAll(work, jobs);
    for (const std::atomic<int>& piece : done) {
        QCOMPARE(piece.load(), 1);
    }
    runAll({}, jobs);
}

void TestParallel::throwsAgainWhenAllAreDone()
{
    std::atomic<int> done = 0;
    const std::vector<std::function<void()>> work{[&] { ++done; }, [] { throw std::runtime_error("no memory"); },
                                                  [&] { ++done; }, [&] { ++done; }};
    for (const unsigned jobs : {1U, 2U}) {
        done = 0;
        bool isThrown = false;
        try {
            runAll(work, jobs);
        } catch (const std::runtime_error& error) {
            isThrown = std::string(error.what()) == "no memory";
        }
        QVERIFY(isThrown);
        QCOMPARE(done.load(), 3);
    }
}

void TestParallel::cutsARunIntoStretches()
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{9}, std::size_t{10}, std::size_t{31}}) {
        const std::vector<Stretch> stretches = stretchesOf(size, 4, 5);
        QCOMPARE(stretches.size(), std::clamp<std::size_t>(size / 5, 1, 4));
        QCOMPARE(stretches.front().first, std::size_t{0});
        QCOMPARE(stretches.back().last, size);
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            QCOMPARE(stretches[i].first, stretches[i - 1].last);
        }
    }
    QCOMPARE(stretchesOf(100, 0, 0).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestParallel)
#include "TestParallel.moc"
