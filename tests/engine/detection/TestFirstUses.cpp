// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detection/FirstUses.h"

#include <QTest>

using latchlight::FirstUses;

class TestFirstUses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFirstTimeOfEveryKey();
    void knowsNothingOfOtherKeys();
};

void TestFirstUses::keepsTheFirstTimeOfEveryKey()
{
    constexpr std::uint64_t keys = 5000; // many times as many as fit at first
    FirstUses uses;
    for (const std::uint32_t later : {0U, 7U}) {
        for (std::uint64_t key = 1; key <= keys; ++key) {
            uses.note(key << 20U, static_cast<std::uint32_t>(key) + later);
        }
    }
    for (std::uint64_t key = 1; key <= keys; ++key) {
        QVERIFY(uses.find(key << 20U) == static_cast<std::uint32_t>(key));
    }
}

void TestFirstUses::knowsNothingOfOtherKeys()
{
    FirstUses uses;
    QVERIFY(!uses.find(1));
    uses.note(1, 0);
    QVERIFY(uses.find(1) == 0U);
    QVERIFY(!uses.find(2));
}

QTEST_APPLESS_MAIN(TestFirstUses)
#include "TestFirstUses.moc"
