// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/ArchiveLoader.h"

#include "engine/archive/RecordReader.h"
#include "tests/support/GzipFile.h"
#include "tests/support/PackedFile.h"
#include "tests/support/RecordJson.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

using latchlight::EventIndex;
using latchlight::LoadedArchive;
using latchlight::LoadProblem;
using latchlight::LoadRequest;
using latchlight::ProblemKind;
using latchlight::test::GeneratedFile;
using latchlight::test::pack;
using latchlight::test::Packing;
using latchlight::test::records;
using latchlight::test::recordsDocument;
using latchlight::test::toBytes;

namespace {

namespace fs = std::filesystem;
using Members = std::vector<GeneratedFile>;

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeBytes(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

GeneratedFile member(const std::string& name, int first, int count = 10)
{
    return {name, recordsDocument(records(first, count))};
}

LoadedArchive loaded(const fs::path& path, const latchlight::LoadLimits& limits = {})
{
    LoadRequest request;
    request.paths = {path.string()};
    request.limits = limits;
    return std::move(*latchlight::loadArchive(request));
}

/// True if each event of the store is read back as the record with its eventID.
bool isEveryRecordReadBack(const latchlight::EventStore& store)
{
    for (EventIndex row = 0; row < store.size(); ++row) {
        const auto raw = latchlight::RecordReader().read(store.location(row));
        if (!raw || raw->find(store.eventId(row)) == std::string::npos) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestContainers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsEveryPacking_data();
    void readsEveryPacking();
    void readsEverySingleStream_data();
    void readsEverySingleStream();
    void readsMembersThatAreCompressedThemselves();
    void readsAnArchiveInAnArchive();
    void skipsFoldersAndDecoysAmongTheMembers();
    void keepsMembersOfAnyNameApart_data();
    void keepsMembersOfAnyNameApart();
    void keepsMembersApartWhoseNamesAreSaidToBeUtf8();
    void keepsMembersOfTheSameNameApart();
    void manyMembersMayShareAName();
    void dropsCopiesAcrossArchives();
    void aDamagedMemberCostsOneMember_data();
    void aDamagedMemberCostsOneMember();
    void saysWhereItGivesUpAfterTooManyDamagedMembers();
    void aTruncatedArchiveKeepsWhatCameBefore_data();
    void aTruncatedArchiveKeepsWhatCameBefore();
    void aBombIsStopped();
    void layersOfABombShareOneLimit();
    void aSmallFileMayInflateByAnyRatio();
    void gzipWithinGzipIsRead();
    void theContentDecidesNotTheName();

private:
    [[nodiscard]] fs::path path(const std::string& name) const { return m_root / name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

void TestContainers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = m_folder->path().toStdString();
}

void TestContainers::readsEveryPacking_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("zip") << int(Packing::Zip);
    QTest::newRow("zip, stored") << int(Packing::StoredZip);
    QTest::newRow("tar") << int(Packing::Tar);
    QTest::newRow("tar.gz") << int(Packing::TarGzip);
    QTest::newRow("tar.zst") << int(Packing::TarZstd);
}

void TestContainers::readsEveryPacking()
{
    QFETCH(int, packing);
    pack(path("archive"), Packing(packing), {member("a.json", 0), member("b/c.log", 10), member("d", 20)});

    const LoadedArchive archive = loaded(path("archive"));

    QCOMPARE(archive.events->size(), std::size_t(30));
    QCOMPARE(archive.report.files, std::uint64_t(1));
    QCOMPARE(archive.report.filesWithEvents, std::uint64_t(1));
    QVERIFY(archive.report.problems.empty());
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::readsEverySingleStream_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("gzip") << int(Packing::Gzip);
    QTest::newRow("zstd") << int(Packing::Zstd);
    QTest::newRow("bzip2") << int(Packing::Bzip2);
    QTest::newRow("xz") << int(Packing::Xz);
}

void TestContainers::readsEverySingleStream()
{
    QFETCH(int, packing);
    pack(path("events.json.packed"), Packing(packing), {member("ignored", 0, 500)});

    const LoadedArchive archive = loaded(m_root);

    QCOMPARE(archive.events->size(), std::size_t(500));
    QVERIFY(archive.report.problems.empty());
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::readsMembersThatAreCompressedThemselves()
{
    for (const Packing packing : {Packing::Zip, Packing::Tar, Packing::TarGzip}) {
        const GeneratedFile plain = member("a.json", 0);
        pack(path("archive"), packing, {{"a.json.gz", latchlight::test::gzipBytes(plain.json)}, member("b.json", 10)});
        const LoadedArchive archive = loaded(path("archive"));
        QCOMPARE(archive.events->size(), std::size_t(20));
        QVERIFY(isEveryRecordReadBack(*archive.events));
    }
}

void TestContainers::readsAnArchiveInAnArchive()
{
    pack(path("inner.zip"), Packing::Zip, {member("a.json", 0)});
    pack(path("inner.tar.gz"), Packing::TarGzip, {member("a.json", 10)});
    pack(path("outer"), Packing::Zip,
         {{"inner.zip", bytesOf(path("inner.zip"))},
          {"inner.tar.gz", bytesOf(path("inner.tar.gz"))},
          member("b.json", 20)});
    const LoadedArchive archive = loaded(path("outer"));
    QCOMPARE(archive.events->size(), std::size_t(30));
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::skipsFoldersAndDecoysAmongTheMembers()
{
    for (const Packing packing : {Packing::Zip, Packing::Tar}) {
        pack(path("archive"), packing, {{"folder/", ""}, {"table.csv", "a,b\n"}, {"empty", ""}, member("a.json", 0)});
        const LoadedArchive archive = loaded(path("archive"));
        QCOMPARE(archive.events->size(), std::size_t(10));
        QCOMPARE(archive.report.filesFailed, std::uint64_t(0));
        QVERIFY(archive.report.problems.empty());
    }
}

void TestContainers::keepsMembersOfAnyNameApart_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    for (const Packing packing : {Packing::Zip, Packing::Tar}) {
        const auto row = [packing](const char* name, const QByteArray& first, const QByteArray& second) {
            QTest::addRow("%s in a %s", name, packing == Packing::Zip ? "zip" : "tar")
                << int(packing) << first << second;
        };
        row("not ASCII", "caf\xC3\xA9.json", "\xE6\x97\xA5\xE6\x9C\xAC.json");
        row("line ends", "a\nb.json", "a\nc.json");
        row("the sign between archive and member", "a!b.json", "a!c.json");
        row("outside the archive", "../../a.json", "/a.json");
        row("long", QByteArray(300, 'a'), QByteArray(300, 'b'));
        row("data", "data", "a.json");
    }
}

void TestContainers::keepsMembersOfAnyNameApart()
{
    QFETCH(int, packing);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    pack(path("archive"), Packing(packing), {member(first.toStdString(), 0), member(second.toStdString(), 10)});

    const LoadedArchive archive = loaded(path("archive"));

    QCOMPARE(archive.events->size(), std::size_t(20));
    QVERIFY2(isEveryRecordReadBack(*archive.events), "another record is shown as the original");
}

void TestContainers::keepsMembersApartWhoseNamesAreSaidToBeUtf8()
{
    // Most programs set the flag for UTF-8; it must not need a locale to read such names.
    pack(path("archive"), Packing::Zip, {member("caf\xC3\xA9.json", 0), member("\xE6\x97\xA5.json", 10)});
    std::string bytes = bytesOf(path("archive"));
    const auto setFlag = [&bytes](std::string_view signature, std::size_t offset) {
        for (std::size_t at = bytes.find(signature); at != std::string::npos; at = bytes.find(signature, at + 1)) {
            bytes[at + offset] = static_cast<char>(bytes[at + offset] | 0x08);
        }
    };
    setFlag("PK\x03\x04", 7);
    setFlag("PK\x01\x02", 9);
    writeBytes(path("archive"), bytes);

    const LoadedArchive archive = loaded(path("archive"));

    QCOMPARE(archive.events->size(), std::size_t(20));
    QVERIFY2(isEveryRecordReadBack(*archive.events), "another record is shown as the original");
}

void TestContainers::keepsMembersOfTheSameNameApart()
{
    pack(path("archive"), Packing::Tar, {member("a.json", 0), member("a.json", 10)});
    const LoadedArchive archive = loaded(path("archive"));
    QCOMPARE(archive.events->size(), std::size_t(20));
    QVERIFY2(isEveryRecordReadBack(*archive.events), "another record is shown as the original");
}

void TestContainers::manyMembersMayShareAName()
{
    // Hours, if a free name were searched from the start for each.
    pack(path("archive"), Packing::Tar, Members(100000, {"a", ""}));
    const LoadedArchive archive = loaded(path("archive"));
    QCOMPARE(archive.report.filesSkipped, std::uint64_t(1));
    QVERIFY(archive.report.problems.empty());
}

void TestContainers::dropsCopiesAcrossArchives()
{
    pack(path("a.zip"), Packing::Zip, {member("a.json", 0), member("b.json", 0)});
    pack(path("b.tar"), Packing::Tar, {member("a.json", 5)});
    writeBytes(path("c.json"), member("", 0).json);
    const LoadedArchive archive = loaded(m_root);
    QCOMPARE(archive.events->size(), std::size_t(15));
    QCOMPARE(archive.events->duplicates(), std::uint64_t(25));
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::aDamagedMemberCostsOneMember_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("zip") << int(Packing::Zip);
    QTest::newRow("zip, stored") << int(Packing::StoredZip);
}

void TestContainers::aDamagedMemberCostsOneMember()
{
    QFETCH(int, packing);
    pack(path("archive"), Packing(packing), {member("a.json", 0), member("b.json", 10), member("c.json", 20)});
    std::string bytes = bytesOf(path("archive"));
    const std::size_t inside = bytes.find("a.json") + 200;
    bytes[inside] = static_cast<char>(bytes[inside] ^ 1);
    writeBytes(path("archive"), bytes);

    const LoadedArchive archive = loaded(path("archive"));

    QVERIFY(archive.events->size() >= 20);
    QCOMPARE(archive.report.filesFailed, std::uint64_t(1));
    const bool namesTheMember =
        std::any_of(archive.report.problems.begin(), archive.report.problems.end(), [](const LoadProblem& problem) {
            return problem.kind == ProblemKind::CorruptArchive && problem.path.find("a.json") != std::string::npos;
        });
    QVERIFY(namesTheMember);
}

void TestContainers::saysWhereItGivesUpAfterTooManyDamagedMembers()
{
    Members members;
    for (int i = 0; i < 1100; ++i) {
        members.push_back({"m" + std::to_string(10000 + i), "{\"Records\":[]}" + std::string(200, ' ')});
    }
    pack(path("archive"), Packing::Zip, members);
    std::string bytes = bytesOf(path("archive"));
    for (const GeneratedFile& file : members) {
        const std::size_t inside = bytes.find(file.path) + file.path.size() + 20; // in the compressed data
        bytes.replace(inside, 12, 12, '\xFF');
    }
    writeBytes(path("archive"), bytes);

    const std::vector<LoadProblem> problems = loaded(path("archive")).report.problems;

    QVERIFY(problems.size() > 1000);
    QCOMPARE(std::count_if(problems.begin(), problems.end(),
                           [](const LoadProblem& problem) {
                               return problem.detail.find("too many damaged members") != std::string::npos;
                           }),
             std::ptrdiff_t(1));
}

void TestContainers::aTruncatedArchiveKeepsWhatCameBefore_data()
{
    readsEveryPacking_data();
}

void TestContainers::aTruncatedArchiveKeepsWhatCameBefore()
{
    QFETCH(int, packing);
    Members members;
    for (int i = 0; i < 40; ++i) {
        members.push_back(member("m" + std::to_string(i) + ".json", i * 10));
    }
    pack(path("archive"), Packing(packing), members);
    const std::string bytes = bytesOf(path("archive"));
    writeBytes(path("archive"), bytes.substr(0, bytes.size() * 2 / 3));

    const LoadedArchive archive = loaded(path("archive"));

    QVERIFY(archive.events->size() >= 100);
    QVERIFY(archive.events->size() < 400);
    QCOMPARE(archive.report.filesFailed, std::uint64_t(1));
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::aBombIsStopped()
{
    const GeneratedFile bomb{"bomb", std::string(80U << 20U, ' ')};
    latchlight::LoadLimits limits;
    limits.inflatedBytes = 70U << 20U;
    for (const Packing packing : {Packing::Zip, Packing::TarZstd, Packing::Zstd}) {
        pack(path("archive"), packing, packing == Packing::Zstd ? Members{bomb} : Members{member("a.json", 0), bomb});
        const LoadedArchive archive = loaded(path("archive"), limits);
        QCOMPARE(archive.events->size(), std::size_t(packing == Packing::Zstd ? 0 : 10));
        QCOMPARE(archive.report.problems.size(), std::size_t(1));
        const ProblemKind kind = archive.report.problems.front().kind;
        QVERIFY(kind == ProblemKind::FileTooLarge || kind == ProblemKind::RatioLimit);
    }
}

void TestContainers::layersOfABombShareOneLimit()
{
    // Each member stays below any limit of its own; together they are a hundred times the file.
    const std::string bomb = latchlight::test::gzipBytes(std::string(30U << 20U, ' '));
    Members members{member("a.json", 0)};
    for (int i = 0; i < 10; ++i) {
        members.push_back({"b" + std::to_string(i), bomb});
    }
    pack(path("archive"), Packing::TarGzip, members);

    const LoadedArchive archive = loaded(path("archive"));

    QCOMPARE(archive.events->size(), std::size_t(10));
    QVERIFY(!archive.report.problems.empty());
    for (const LoadProblem& problem : archive.report.problems) {
        QVERIFY(problem.kind == ProblemKind::RatioLimit);
    }
    QVERIFY(archive.report.jsonBytes < 100U << 20U);
}

void TestContainers::aSmallFileMayInflateByAnyRatio()
{
    latchlight::LoadLimits limits;
    limits.inflateRatio = 2;
    const std::string text = member("", 0).json + std::string(10U << 20U, ' ');
    writeBytes(path("archive"), latchlight::test::gzipBytes(text));
    const LoadedArchive archive = loaded(path("archive"), limits);
    QCOMPARE(archive.events->size(), std::size_t(10));
    QVERIFY(archive.report.problems.empty());
}

void TestContainers::gzipWithinGzipIsRead()
{
    const std::string once = latchlight::test::gzipBytes(member("", 0).json);
    writeBytes(path("archive"), latchlight::test::gzipBytes(once));
    const LoadedArchive archive = loaded(path("archive"));
    QCOMPARE(archive.events->size(), std::size_t(10));
    QVERIFY(isEveryRecordReadBack(*archive.events));
}

void TestContainers::theContentDecidesNotTheName()
{
    pack(path("events.json"), Packing::Zip, {member("a", 0)});
    writeBytes(path("events.zip"), member("", 10).json);
    const LoadedArchive archive = loaded(m_root);
    QCOMPARE(archive.events->size(), std::size_t(20));
    QVERIFY(archive.report.problems.empty());
}

QTEST_APPLESS_MAIN(TestContainers)
#include "TestContainers.moc"
