// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/base/Parallel.h"

#include <atomic>
#include <stdexcept>

using latchlight::runAll;

class TestParallel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEveryPieceOnce_data();
    void doesEveryPieceOnce();
    void throwsAgainWhenAllAreDone();
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

QTEST_APPLESS_MAIN(TestParallel)
#include "TestParallel.moc"
