// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/JsonCursor.h"

#include <QTest>

#include <random>

using latchlight::JsonCursor;
using latchlight::JsonScan;

/// The vector code of this processor against the plain code, which says in a few lines what is meant.
class TestJsonScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stringsEndWhereThePlainCodeSays();
    void containersEndWhereThePlainCodeSays();
    void skipsLongRunsOfBackslashes();
};

namespace {

/// Bytes that matter to a scan, in any order, behind `first`, and the padding.
std::string document(std::mt19937& random, char first, std::size_t size)
{
    static constexpr std::string_view bytes = R"("\{}[]:, abcdefgh)";
    std::string text(1, first);
    while (text.size() < size) {
        text += bytes[random() % bytes.size()];
    }
    text.append(JsonCursor::padding, '"');
    return text;
}

} // namespace

void TestJsonScan::stringsEndWhereThePlainCodeSays()
{
    std::mt19937 random(1);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = document(random, '"', 1 + random() % 200);
        const char* const expected = JsonScan::supported().front().findStringEnd(text.data() + 1);
        for (const JsonScan& scan : JsonScan::supported()) {
            QCOMPARE(scan.findStringEnd(text.data() + 1) - text.data(), expected - text.data());
            QCOMPARE(stringEnd(scan, text.data() + 1) - text.data(), expected - text.data());
        }
    }
}

void TestJsonScan::containersEndWhereThePlainCodeSays()
{
    std::mt19937 random(2);
    int found = 0;
    for (int round = 0; round < 20000; ++round) {
        const std::string text = document(random, random() % 2 == 0 ? '{' : '[', 1 + random() % 400);
        const char* const end = text.data() + text.size() - JsonCursor::padding;
        const char* const expected = JsonScan::supported().front().skipContainer(text.data(), end);
        found += expected != nullptr ? 1 : 0;
        for (const JsonScan& scan : JsonScan::supported()) {
            const char* const got = scan.skipContainer(text.data(), end);
            QCOMPARE(got == nullptr, expected == nullptr);
            if (expected != nullptr) {
                QCOMPARE(got - text.data(), expected - text.data());
            }
        }
    }
    QVERIFY(found > 1000 && found < 19000); // both cases were met
}

/// An escape may straddle two blocks, wherever the container starts.
void TestJsonScan::skipsLongRunsOfBackslashes()
{
    for (std::size_t blanks = 0; blanks < 70; ++blanks) {
        for (std::size_t pairs = 0; pairs < 70; ++pairs) {
            const std::string container =
                "{" + std::string(blanks, ' ') + R"("k":"x)" + std::string(2 * pairs, '\\') + R"(\"}"})";
            const std::string text = container + R"(,"next":{}})" + std::string(JsonCursor::padding, '"');
            for (const JsonScan& scan : JsonScan::supported()) {
                const char* const got =
                    scan.skipContainer(text.data(), text.data() + text.size() - JsonCursor::padding);
                QVERIFY(got != nullptr);
                QCOMPARE(static_cast<std::size_t>(got - text.data()), container.size());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestJsonScan)
#include "TestJsonScan.moc"
