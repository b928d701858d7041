// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/Gzip.h"

#include "engine/archive/JsonCursor.h"
#include "tests/support/GzipFile.h"

#include <QTest>

#include <optional>
#include <random>
#include <string>

using latchlight::GzipFailure;
using latchlight::GzipInflater;
using latchlight::JsonCursor;
using latchlight::PaddedBuffer;
using latchlight::ProblemKind;
using latchlight::test::gzipBytes;
using latchlight::test::toBytes;

namespace {

constexpr std::uint64_t generous = 1ULL << 32U;

struct Inflated
{
    std::string text;
    std::optional<GzipFailure> failure;
    bool isPadded = false;
};

Inflated inflated(const std::string& compressed, std::uint64_t limit = generous)
{
    GzipInflater inflater;
    PaddedBuffer output;
    Inflated result;
    result.failure = inflater.inflate(compressed, output, limit);
    result.text = std::string(output.view());
    const std::string_view behind(output.view().data() + output.view().size(), JsonCursor::padding);
    result.isPadded = behind == std::string(JsonCursor::padding, '"');
    return result;
}

/// Text that hardly compresses, different for every seed.
std::string noise(std::size_t bytes, unsigned seed)
{
    std::mt19937 random(seed);
    std::string text;
    while (text.size() < bytes) {
        text += std::to_string(random());
    }
    text.resize(bytes);
    return text;
}

/// Lines that compress about a hundredfold, each of them different.
std::string repetitiveLines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += std::to_string(i) + std::string(400, static_cast<char>('a' + i % 3)) + "\n";
    }
    return text;
}

} // namespace

class TestGzip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflatesAnyLength_data();
    void inflatesAnyLength();
    void joinsTheMembersOfAFile();
    void padsTheOutput();
    void aTruncatedFileKeepsWhatCameBefore_data();
    void aTruncatedFileKeepsWhatCameBefore();
    void aTruncatedFileKeepsAllThatIsSoundHoweverWellItCompressed();
    void everyTruncationIsHarmless();
    void aWrongChecksumKeepsTheText();
    void aWrongLengthKeepsTheText();
    void damageInALaterMemberKeepsTheEarlierOnes();
    void zerosBehindTheLastMemberAreNoDamage();
    void trailingGarbageIsReportedWithItsOffset();
    void theLimitStopsAFileThatInflatesTooFar();
    void membersBeforeABombAreKept();
    void aWrongLengthHintIsNotTrusted();
    void everyFlippedBitIsHarmless();
    void oneInflaterReadsManyFiles();
    void recognisesGzip();
};

void TestGzip::inflatesAnyLength_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 63, 64, 65, 4095, 65536, 1000000}) {
        QTest::addRow("%d bytes", length) << length;
    }
}

void TestGzip::inflatesAnyLength()
{
    QFETCH(int, length);
    const std::string text = noise(static_cast<std::size_t>(length), 1);

    const Inflated result = inflated(gzipBytes(text));

    QVERIFY(!result.failure);
    QVERIFY(result.text == text);
}

void TestGzip::joinsTheMembersOfAFile()
{
    // The length hint of the file is that of its last member, which may be the shortest or the longest.
    for (const std::size_t last : {0U, 10U, 3000000U}) {
        const std::string first = noise(100000, 1);
        const std::string second = noise(5, 2);
        const std::string third = noise(last, 3);
        const Inflated result = inflated(gzipBytes(first) + gzipBytes(second) + gzipBytes("") + gzipBytes(third));
        QVERIFY(!result.failure);
        QVERIFY(result.text == first + second + third);
    }
}

void TestGzip::padsTheOutput()
{
    for (const std::size_t length : {0U, 1U, 65536U, 1048576U}) {
        QVERIFY(inflated(gzipBytes(noise(length, 1))).isPadded);
    }
    QVERIFY(inflated(gzipBytes(noise(5000, 1)).substr(0, 1000)).isPadded);
    QVERIFY(inflated(gzipBytes(noise(5000, 1)), 100).isPadded);
}

void TestGzip::aTruncatedFileKeepsWhatCameBefore_data()
{
    QTest::addColumn<double>("part");
    for (const double part : {0.25, 0.5, 0.9, 0.999}) {
        QTest::addRow("%g", part) << part;
    }
}

void TestGzip::aTruncatedFileKeepsWhatCameBefore()
{
    QFETCH(double, part);
    const std::string text = noise(3000000, 1);
    const std::string compressed = gzipBytes(text);

    const Inflated result = inflated(compressed.substr(0, static_cast<std::size_t>(double(compressed.size()) * part)));

    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::TruncatedGzip);
    QVERIFY(double(result.text.size()) > double(text.size()) * part * 0.8 - 200000);
    QVERIFY(result.text == text.substr(0, result.text.size()));
}

void TestGzip::aTruncatedFileKeepsAllThatIsSoundHoweverWellItCompressed()
{
    const std::string text = repetitiveLines(50000);
    const std::string compressed = gzipBytes(text);
    QVERIFY(compressed.size() * 40 < text.size());

    const Inflated result = inflated(compressed.substr(0, compressed.size() - 9));

    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::TruncatedGzip);
    QVERIFY(result.text.size() > text.size() * 9 / 10);
    QVERIFY(result.text == text.substr(0, result.text.size()));
}

void TestGzip::everyTruncationIsHarmless()
{
    const std::string text = noise(2000, 1);
    const std::string compressed = gzipBytes(text);
    for (std::size_t length = 2; length < compressed.size(); ++length) {
        const Inflated result = inflated(compressed.substr(0, length));
        QVERIFY(result.failure.has_value());
        QVERIFY2(result.failure->kind == ProblemKind::TruncatedGzip, qPrintable(QString::number(length)));
        QVERIFY(result.text == text.substr(0, result.text.size()));
    }
}

void TestGzip::aWrongChecksumKeepsTheText()
{
    const std::string text = noise(100000, 1);
    std::string compressed = gzipBytes(text);
    compressed[compressed.size() - 8] = static_cast<char>(compressed[compressed.size() - 8] ^ 1);

    const Inflated result = inflated(compressed);

    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::CorruptGzip);
    QVERIFY(result.text == text);
}

void TestGzip::aWrongLengthKeepsTheText()
{
    const std::string text = noise(100000, 1);
    std::string compressed = gzipBytes(text);
    compressed[compressed.size() - 4] = static_cast<char>(compressed[compressed.size() - 4] ^ 1);

    const Inflated result = inflated(compressed);

    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::CorruptGzip);
    QVERIFY(result.text == text);
}

void TestGzip::damageInALaterMemberKeepsTheEarlierOnes()
{
    const std::string first = noise(50000, 1);
    const std::string sound = gzipBytes(first);
    std::string broken = gzipBytes(noise(50000, 2));
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);

    const Inflated result = inflated(sound + broken);

    QVERIFY(result.failure.has_value());
    QCOMPARE(result.failure->offset, std::uint64_t(sound.size()));
    QVERIFY(result.text.size() >= first.size());
    QVERIFY(result.text.substr(0, first.size()) == first);
}

void TestGzip::zerosBehindTheLastMemberAreNoDamage()
{
    const Inflated result = inflated(gzipBytes("text") + std::string(100000, '\0'));
    QVERIFY(!result.failure);
    QCOMPARE(toBytes(result.text), QByteArray("text"));
}

void TestGzip::trailingGarbageIsReportedWithItsOffset()
{
    const std::string sound = gzipBytes("text");
    for (const std::string& garbage : {std::string("garbage"), std::string("\0x", 2), std::string(5000, '"')}) {
        const Inflated result = inflated(sound + garbage);
        QVERIFY(result.failure.has_value());
        QVERIFY(result.failure->kind == ProblemKind::CorruptGzip);
        QCOMPARE(result.failure->offset, std::uint64_t(sound.size()));
        QCOMPARE(toBytes(result.text), QByteArray("text"));
    }
}

void TestGzip::theLimitStopsAFileThatInflatesTooFar()
{
    const std::string compressed = gzipBytes(noise(100000, 1));
    QVERIFY(!inflated(compressed, 100000).failure);
    const Inflated result = inflated(compressed, 99999);
    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::FileTooLarge);
    QVERIFY(result.text.size() <= 99999);
}

void TestGzip::membersBeforeABombAreKept()
{
    const std::string sound = gzipBytes("sound");
    const std::string bomb = gzipBytes(std::string(20U << 20U, '\0'));
    const Inflated result = inflated(sound + bomb, 10U << 20U);
    QVERIFY(result.failure.has_value());
    QVERIFY(result.failure->kind == ProblemKind::FileTooLarge);
    QCOMPARE(result.failure->offset, std::uint64_t(sound.size()));
    QCOMPARE(toBytes(result.text.substr(0, 5)), QByteArray("sound"));
}

void TestGzip::aWrongLengthHintIsNotTrusted()
{
    for (const char hint : {'\0', '\x01', '\x7F', '\xFF'}) {
        std::string compressed = gzipBytes("text");
        compressed.replace(compressed.size() - 4, 4, 4, hint);
        const Inflated result = inflated(compressed);
        QVERIFY(result.failure.has_value());
        QCOMPARE(toBytes(result.text), QByteArray("text"));
    }
}

void TestGzip::everyFlippedBitIsHarmless()
{
    const std::string text = noise(1500, 1);
    const std::string compressed = gzipBytes(text);
    for (std::size_t at = 2; at < compressed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = compressed;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            const Inflated result = inflated(damaged, 1U << 20U);
            QVERIFY(result.failure || result.text == text); // header fields such as the time carry no text
            QVERIFY(result.isPadded);
        }
    }
}

void TestGzip::oneInflaterReadsManyFiles()
{
    GzipInflater inflater;
    PaddedBuffer output;
    for (const std::size_t length : {1000000U, 10U, 0U, 3000000U, 5U}) {
        const std::string text = noise(length, 1);
        QVERIFY(!inflater.inflate(gzipBytes(text), output, generous));
        QVERIFY(output.view() == text);
        QVERIFY(inflater.inflate(gzipBytes(noise(50, 2)).substr(0, 20), output, generous).has_value());
    }
}

void TestGzip::recognisesGzip()
{
    QVERIFY(GzipInflater::isGzip(gzipBytes("")));
    QVERIFY(!GzipInflater::isGzip(""));
    QVERIFY(!GzipInflater::isGzip("\x1f"));
    QVERIFY(!GzipInflater::isGzip("{\"Records\":[]}"));
}

QTEST_APPLESS_MAIN(TestGzip)
#include "TestGzip.moc"
