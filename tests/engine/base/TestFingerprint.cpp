// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/base/FingerprintMap.h"

#include <QString>
#include <QTest>

#include <set>
#include <utility>

using latchlight::Fingerprint;
using latchlight::fingerprint;
using latchlight::FingerprintMap;

class TestFingerprint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfATextCounts();
    void lengthCounts();
    void seedCounts();
    void theMapKeepsEveryNumberWhileItGrows();
};

void TestFingerprint::everyByteOfATextCounts()
{
    for (std::size_t length = 1; length <= 300; ++length) {
        const std::string text(length, 'a');
        const Fingerprint original = fingerprint(text, 1);
        for (std::size_t place = 0; place < length; ++place) {
            std::string other = text;
            other[place] = 'b';
            const Fingerprint changed = fingerprint(other, 1);
            QVERIFY2(changed.low != original.low && changed.high != original.high,
                     qPrintable(QStringLiteral("byte %1 of %2").arg(place).arg(length)));
        }
    }
}

void TestFingerprint::lengthCounts()
{
    std::set<std::uint64_t> low;
    std::set<std::uint64_t> high;
    for (std::size_t length = 0; length <= 300; ++length) {
        const Fingerprint key = fingerprint(std::string(length, '\0'), 1);
        QVERIFY(low.insert(key.low).second);
        QVERIFY(high.insert(key.high).second);
    }
}

void TestFingerprint::seedCounts()
{
    for (const std::size_t length : {0U, 5U, 20U, 40U, 100U, 300U}) {
        const std::string text(length, 'x');
        QVERIFY(!(fingerprint(text, 1) == fingerprint(text, 2)));
    }
}

void TestFingerprint::theMapKeepsEveryNumberWhileItGrows()
{
    FingerprintMap map;
    const auto keyOf = [](std::uint32_t number) { return fingerprint(std::to_string(number), 7); };
    constexpr std::uint32_t texts = 50000;
    for (std::uint32_t number = 1; number <= texts; ++number) {
        QCOMPARE(map.find(keyOf(number)), 0U);
        map.insert(keyOf(number), number);
    }
    QCOMPARE(map.size(), std::size_t(texts));
    for (std::uint32_t number = 1; number <= texts; ++number) {
        QCOMPARE(map.find(keyOf(number)), number);
    }
    QCOMPARE(map.find(keyOf(texts + 1)), 0U);
    map.insert(keyOf(5), 6); // the later one counts, and nothing is added
    QCOMPARE(map.find(keyOf(5)), 6U);
    QCOMPARE(map.size(), std::size_t(texts));
}

QTEST_APPLESS_MAIN(TestFingerprint)
#include "TestFingerprint.moc"
