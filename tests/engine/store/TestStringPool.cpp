// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/store/StringPool.h"

#include <QTest>

#include <string>
#include <vector>

using latchlight::StringId;
using latchlight::StringPool;
using latchlight::test::toBytes;

class TestStringPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersTextsInOrderOfFirstSight();
    void theEmptyTextIsNone();
    void keepsBytesAsTheyAre();
    void viewsStayValidWhileThePoolGrows();
    void findsOnlyWhatWasInterned();
    void movingKeepsTheTexts();
    void memoryFollowsTheTexts();
};

void TestStringPool::numbersTextsInOrderOfFirstSight()
{
    StringPool pool;
    QCOMPARE(pool.intern("b").value, 1U);
    QCOMPARE(pool.intern("a").value, 2U);
    QCOMPARE(pool.intern("b").value, 1U);
    QCOMPARE(pool.size(), std::size_t(3));
    QCOMPARE(toBytes(pool.text(StringId{1})), QByteArray("b"));
    QCOMPARE(toBytes(pool.text(StringId{2})), QByteArray("a"));
}

void TestStringPool::theEmptyTextIsNone()
{
    StringPool pool;
    QVERIFY(pool.intern("").isNone());
    QVERIFY(pool.find("").isNone());
    QVERIFY(pool.text(StringId{}).empty());
}

void TestStringPool::keepsBytesAsTheyAre()
{
    StringPool pool;
    const std::string withNul("a\0b", 3);
    const std::string notUtf8 = "\xFF\xFE";
    const StringId first = pool.intern(withNul);
    const StringId second = pool.intern(notUtf8);
    const StringId third = pool.intern("a");
    QVERIFY(first != third);
    QCOMPARE(toBytes(pool.text(first)), toBytes(withNul));
    QCOMPARE(toBytes(pool.text(second)), toBytes(notUtf8));
}

void TestStringPool::viewsStayValidWhileThePoolGrows()
{
    StringPool pool;
    const std::string_view first = pool.text(pool.intern("the first text"));
    const std::string large(300000, 'x'); // larger than any block the pool may take at once
    const std::string_view second = pool.text(pool.intern(large));
    for (int i = 0; i < 200000; ++i) {
        QCOMPARE(pool.intern("text " + std::to_string(i)).value, static_cast<std::uint32_t>(i + 3));
    }
    QCOMPARE(toBytes(first), QByteArray("the first text"));
    QVERIFY(second == large);
    for (int i = 0; i < 200000; i += 1009) {
        QCOMPARE(pool.find("text " + std::to_string(i)).value, static_cast<std::uint32_t>(i + 3));
    }
}

void TestStringPool::findsOnlyWhatWasInterned()
{
    StringPool pool;
    pool.intern("present");
    QVERIFY(!pool.find("present").isNone());
    QVERIFY(pool.find("absent").isNone());
    QVERIFY(pool.find("presen").isNone());
    QCOMPARE(pool.size(), std::size_t(2));
}

void TestStringPool::movingKeepsTheTexts()
{
    StringPool pool;
    const StringId id = pool.intern("kept");
    const std::string_view view = pool.text(id);
    const StringPool moved = std::move(pool);
    QCOMPARE(toBytes(moved.text(id)), QByteArray("kept"));
    QCOMPARE(static_cast<const void*>(moved.text(id).data()), static_cast<const void*>(view.data()));
    QCOMPARE(moved.find("kept"), id);
}

void TestStringPool::memoryFollowsTheTexts()
{
    StringPool pool;
    const std::size_t before = pool.memoryBytes();
    pool.intern(std::string(1000000, 'x'));
    const std::size_t after = pool.memoryBytes();
    QVERIFY(after >= before + 1000000);
    QVERIFY(after < before + 1100000);
    pool.intern(std::string(1000000, 'x'));
    QCOMPARE(pool.memoryBytes(), after);
}

QTEST_APPLESS_MAIN(TestStringPool)
#include "TestStringPool.moc"
