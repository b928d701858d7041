// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/ArchiveLoader.h"

#include "tests/support/GzipFile.h"
#include "tests/support/PackedFile.h"
#include "tests/support/RecordJson.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <string>
#include <sys/stat.h>
#include <thread>

using latchlight::LoadedArchive;
using latchlight::LoadRequest;
using latchlight::ProblemKind;
using latchlight::test::eventIdOf;
using latchlight::test::gzipBytes;
using latchlight::test::pack;
using latchlight::test::Packing;
using latchlight::test::readRecord;
using latchlight::test::records;
using latchlight::test::recordsDocument;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t megabyte = 1U << 20U;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool hasPlainMemory = false;
#else
constexpr bool hasPlainMemory = true;
#endif

void writeBytes(const fs::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The most memory that this process ever had, in bytes.
std::size_t peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0) {
            return std::stoull(line.substr(6)) * 1024;
        }
    }
    return 0;
}

LoadedArchive loaded(const fs::path& path, unsigned jobs = 2)
{
    LoadRequest request;
    request.paths = {path.string()};
    request.jobs = jobs;
    return std::move(*latchlight::loadArchive(request));
}

std::set<std::string> eventIds(const LoadedArchive& archive)
{
    std::set<std::string> ids;
    for (latchlight::EventIndex row = 0; row < archive.events->size(); ++row) {
        ids.insert(archive.events->eventId(row));
    }
    return ids;
}

} // namespace

/// A folder with everything that was thought of to stop a reader, and good records beside it and inside it.
class TestHostileArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyGoodRecordIsReadWithinLittleMemory();
    void filesMayGrowAndVanishWhileTheyAreRead();

private:
    /// A good file whose records must be found, whatever lies beside it.
    void addGood(const std::string& name)
    {
        writeBytes(m_root / name, gzipBytes(recordsDocument(records(m_next, 10))));
        expect(10);
    }
    /// The next good record as JSON.
    std::string good()
    {
        expect(1);
        return readRecord(m_next - 1).dump();
    }
    void expect(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_expected.insert(eventIdOf(m_next++));
        }
    }
    void addBrokenCompression();
    void addBombs();
    void addStrangeRecords();
    void addStrangeFiles();

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    std::set<std::string> m_expected;
    int m_next = 0;
};

void TestHostileArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = m_folder->path().toStdString();
    m_expected.clear();
    m_next = 0;
}

void TestHostileArchive::cleanup()
{
    fs::remove_all(m_root); // QTemporaryDir cannot remove names that are not UTF-8
}

void TestHostileArchive::addBrokenCompression()
{
    const std::string sound = gzipBytes(good());
    std::string cut = gzipBytes(good() + "\n" + std::string(300000, ' ') + readRecord(900000).dump());
    writeBytes(m_root / "cut.json.gz", cut.substr(0, cut.size() - 60));
    std::string wrongChecksum = gzipBytes(good());
    wrongChecksum[wrongChecksum.size() - 8] = static_cast<char>(wrongChecksum[wrongChecksum.size() - 8] ^ 1);
    writeBytes(m_root / "checksum.json.gz", wrongChecksum);
    writeBytes(m_root / "garbage-behind.json.gz", sound + "garbage");
    writeBytes(m_root / "only-magic.json.gz", "\x1f\x8b");
    writeBytes(m_root / "no-gzip.json.gz", good());
    writeBytes(m_root / "cut.zip", std::string("PK\x03\x04", 4));
}

void TestHostileArchive::addBombs()
{
    const std::string bomb(200 * megabyte, ' ');
    const std::string packed = gzipBytes(bomb);
    writeBytes(m_root / "bomb.json.gz", packed);
    pack(m_root / "bomb.zip", Packing::Zip, {{"a.json", good()}, {"bomb", bomb}});
    pack(m_root / "bomb.json.zst", Packing::Zstd, {{"bomb", bomb}});
    pack(m_root / "bomb.json.xz", Packing::Xz, {{"bomb", bomb}});
    pack(m_root / "bombs.tar.gz", Packing::TarGzip,
         {{"a.json", good()}, {"b.gz", packed}, {"c.gz", packed}, {"d.gz", packed}});
}

void TestHostileArchive::addStrangeRecords()
{
    const std::string deep = std::string(100000, '[') + std::string(100000, ']');
    const std::string unbalanced = R"({"eventVersion":"1.08","a":)" + std::string(100000, '[');
    writeBytes(m_root / "deep.json", deep);
    writeBytes(m_root / "deep-inside.json",
               R"({"Records":[)" + good() + R"(,{"eventVersion":"1.08","a":)" + deep + "}," + good() + "]}");
    writeBytes(m_root / "unbalanced.json", good() + "\n" + unbalanced + "\n" + good() + "\n");
    {
        // One record of 300 MB between two good ones.
        std::ofstream file(m_root / "large.json", std::ios::binary);
        file << R"({"Records":[)" << good()
             << R"(,{"eventVersion":"1.08","eventName":"PutObject","eventSource":"s3","x":")";
        const std::string block(megabyte, 'x');
        for (int i = 0; i < 300; ++i) {
            file << block;
        }
        file << "\"}," << good() << "]}";
    }
    writeBytes(m_root / "nul.json", good() + std::string(1000, '\0') + good());
    std::string invalid = good();
    invalid.insert(invalid.find("\"eventName\""), "\"userAgent\":\"\xC3\x28\xFF\",");
    std::string doubled = good();
    doubled.insert(doubled.size() - 1, ",\"eventName\":\"GetSecretValue\",\"awsRegion\":7,\"requestParameters\":[1]");
    std::string wrongTypes = good();
    wrongTypes.insert(wrongTypes.size() - 1,
                      R"(,"eventTime":{},"sourceIPAddress":[],"userAgent":1,"errorCode":false,"readOnly":"maybe")");
    writeBytes(m_root / "strange.json", invalid + "\n" + doubled + "\n" + wrongTypes + "\n");
    writeBytes(m_root / "cut-record.json",
               R"({"Records":[)" + good() + R"(,{"eventVersion":"1.08","userIdentity":{"type":)" + "," + good() + "]}");
}

void TestHostileArchive::addStrangeFiles()
{
    addGood("line\nend \xFF\xFE.json.gz");
    addGood("-rf.json.gz");
    fs::create_directory(m_root / "folder");
    addGood("folder/inside.json.gz");
    fs::create_directory_symlink(m_root, m_root / "folder" / "loop");
    fs::create_symlink(m_root / "nowhere", m_root / "dangling.json");
    QCOMPARE(::mkfifo((m_root / "pipe.json").c_str(), 0600), 0);
    writeBytes(m_root / "unreadable.json", "{}");
    fs::permissions(m_root / "unreadable.json", fs::perms::none);
    fs::create_directory(m_root / "closed");
    fs::permissions(m_root / "closed", fs::perms::none);
}

void TestHostileArchive::everyGoodRecordIsReadWithinLittleMemory()
{
    addGood("0.json.gz");
    addBrokenCompression();
    addBombs();
    addStrangeRecords();
    addStrangeFiles();
    addGood("z.json.gz");
    const std::size_t before = peakMemory();

    const LoadedArchive archive = loaded(m_root);

    fs::permissions(m_root / "closed", fs::perms::owner_all);
    const std::set<std::string> found = eventIds(archive);
    for (const std::string& id : m_expected) {
        QVERIFY2(found.count(id) == 1, id.c_str());
    }
    QVERIFY(!archive.report.problems.empty());
    QCOMPARE(archive.events->size(), found.size());
    if (hasPlainMemory) {
        constexpr std::size_t allowed = std::size_t(1) << 30U;
        QVERIFY2(peakMemory() < before + allowed, qPrintable(QString::number(peakMemory() / megabyte)));
    }
    // The same with any number of workers.
    for (const unsigned jobs : {1U, 8U}) {
        const LoadedArchive other = loaded(m_root, jobs);
        QVERIFY(eventIds(other) == found);
        QCOMPARE(other.report.problems.size(), archive.report.problems.size());
        QCOMPARE(other.report.filesFailed, archive.report.filesFailed);
    }
}

void TestHostileArchive::filesMayGrowAndVanishWhileTheyAreRead()
{
    for (int i = 0; i < 20; ++i) {
        addGood("good" + std::to_string(i) + ".json.gz");
    }
    std::atomic<bool> isOver = false;
    std::thread meddler([&] {
        const std::string line = readRecord(900000).dump() + "\n";
        for (int i = 0; !isOver; ++i) {
            std::ofstream(m_root / "growing.json", std::ios::binary | std::ios::app) << line;
            const fs::path brief = m_root / ("brief" + std::to_string(i % 7) + ".json");
            writeBytes(brief, line);
            std::error_code error;
            fs::remove(brief, error);
        }
    });
    bool isEverythingFound = true;
    for (int i = 0; i < 20; ++i) {
        const std::set<std::string> found = eventIds(loaded(m_root));
        for (const std::string& id : m_expected) {
            isEverythingFound = isEverythingFound && found.count(id) == 1;
        }
    }
    isOver = true;
    meddler.join();
    QVERIFY(isEverythingFound);
}

QTEST_APPLESS_MAIN(TestHostileArchive)
#include "TestHostileArchive.moc"
