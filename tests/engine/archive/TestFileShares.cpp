// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/FileShares.h"

#include <QTest>

#include <cstddef>
#include <vector>

using latchlight::FileShares;

class TestFileShares final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsDealtOnce_data();
    void everyFileIsDealtOnce();
    void aWorkerBeginsWithItsOwnNeighbours();
    void oneWhoIsDoneTakesFromTheOthers();
};

void TestFileShares::everyFileIsDealtOnce_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("workers");
    QTest::newRow("none") << 0 << 2;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("fewer than workers") << 3 << 8;
    QTest::newRow("many") << 1000 << 3;
}

void TestFileShares::everyFileIsDealtOnce()
{
    QFETCH(const int, files);
    QFETCH(const int, workers);
    FileShares shares(static_cast<std::size_t>(files), static_cast<std::size_t>(workers));
    std::vector<int> dealt(static_cast<std::size_t>(files));
    // The last worker is so fast that it reads all.
    for (std::size_t worker = static_cast<std::size_t>(workers); worker-- > 0;) {
        for (FileShares::Run run = shares.take(worker); run.size() > 0; run = shares.take(worker)) {
            for (std::size_t i = run.first; i < run.last; ++i) {
                ++dealt[i];
            }
        }
    }
    QCOMPARE(dealt, std::vector<int>(static_cast<std::size_t>(files), 1));
    QCOMPARE(shares.take(0).size(), std::size_t(0));
}

void TestFileShares::aWorkerBeginsWithItsOwnNeighbours()
{
    FileShares shares(1000, 2);
    FileShares::Run next = shares.take(1);
    QCOMPARE(next.first, std::size_t(500));
    QCOMPARE(shares.take(0).first, std::size_t(0));
    QCOMPARE(shares.take(1).first, next.last);
}

void TestFileShares::oneWhoIsDoneTakesFromTheOthers()
{
    FileShares shares(100, 2);
    std::size_t read = 0;
    while (read < 50) {
        read += shares.take(0).size();
    }
    QCOMPARE(shares.take(0).first, std::size_t(75)); // half of 50 … 100
    QCOMPARE(shares.take(1).first, std::size_t(50));
}

QTEST_APPLESS_MAIN(TestFileShares)
#include "TestFileShares.moc"
