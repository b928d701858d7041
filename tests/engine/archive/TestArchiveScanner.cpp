// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/ArchiveScanner.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using latchlight::ProblemKind;
using latchlight::scanArchive;
using latchlight::ScanResult;
using latchlight::test::toBytes;

namespace {

namespace fs = std::filesystem;

void writeFile(const fs::path& path, const std::string& text = "x")
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// The found paths below `root`, relative to it.
std::vector<std::string> foundBelow(const fs::path& root, const ScanResult& result)
{
    std::vector<std::string> paths;
    for (const auto& file : result.files) {
        paths.push_back(file.path.substr(root.string().size() + 1));
    }
    return paths;
}

} // namespace

class TestArchiveScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsFilesRecursivelySortedByPath();
    void tellsTheSizeOfEachFile();
    void findsTheSameFilesWhereNoSizesAreWanted();
    void takesSingleFiles();
    void findsAFileOfOverlappingPathsOnce();
    void findsAFileUnderTwoSpellingsOfItsFolderOnce();
    void namesPathsThatDoNotExist();
    void anEmptyFolderGivesNothing();
    void followsLinksToFiles();
    void doesNotEnterLinksToFolders();
    void followsALinkToAFolderThatIsGivenItself();
    void aLinkThatPointsToItselfIsNoDanger();
    void ignoresDanglingLinks();
    void reportsAFifoWithoutOpeningIt();
    void reportsADeviceThatIsGivenItself();
    void reportsAFolderThatMayNotBeRead();
    void keepsNamesAsBytes();
    void takesFilesOfAnyName();
    void survivesVeryDeepFolders();
    void stopsWhenAsked();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

void TestArchiveScanner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_root = m_folder->path().toStdString();
}

void TestArchiveScanner::cleanup()
{
    fs::remove_all(m_root); // QTemporaryDir cannot remove names that are not UTF-8
    m_folder.reset();
}

void TestArchiveScanner::findsFilesRecursivelySortedByPath()
{
    for (const char* path : {"b.json", "a/z.json.gz", "a/b/c/d.json", "a/a.json", "c"}) {
        writeFile(m_root / path);
    }
    const ScanResult result = scanArchive({m_root.string()});
    QVERIFY((foundBelow(m_root, result) ==
             std::vector<std::string>{"a/a.json", "a/b/c/d.json", "a/z.json.gz", "b.json", "c"}));
    QVERIFY(result.problems.empty());
    QVERIFY(result.missing.empty());
}

void TestArchiveScanner::tellsTheSizeOfEachFile()
{
    writeFile(m_root / "empty", "");
    writeFile(m_root / "five", "12345");
    const ScanResult result = scanArchive({m_root.string()});
    QCOMPARE(result.files[0].bytes, std::uint64_t(0));
    QCOMPARE(result.files[1].bytes, std::uint64_t(5));
}

void TestArchiveScanner::findsTheSameFilesWhereNoSizesAreWanted()
{
    writeFile(m_root / "given/five", "12345");
    writeFile(m_root / "real", "1");
    fs::create_symlink(m_root / "real", m_root / "given/link");
    fs::create_symlink("absent", m_root / "given/dangling");
    fs::create_directory_symlink(m_root / "given", m_root / "given/loop");
    QCOMPARE(::mkfifo((m_root / "given/pipe").c_str(), 0600), 0);
    const ScanResult result = scanArchive({m_root.string()}, {}, 1, latchlight::FileSizes::NotWanted);
    QVERIFY((foundBelow(m_root, result) == std::vector<std::string>{"given/five", "given/link", "real"}));
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems.front().kind == ProblemKind::NotARegularFile);
}

void TestArchiveScanner::takesSingleFiles()
{
    writeFile(m_root / "a.json");
    writeFile(m_root / "b.json");
    const ScanResult result = scanArchive({(m_root / "b.json").string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"b.json"});
}

void TestArchiveScanner::findsAFileOfOverlappingPathsOnce()
{
    writeFile(m_root / "a/b.json");
    const ScanResult result =
        scanArchive({m_root.string(), (m_root / "a").string(), (m_root / "a/b.json").string(), m_root.string() + "/"});
    QCOMPARE(result.files.size(), std::size_t(1));
}

void TestArchiveScanner::findsAFileUnderTwoSpellingsOfItsFolderOnce()
{
    // Events without eventID cannot be told from their copies: reading a file twice would double them.
    writeFile(m_root / "a/b.json");
    const ScanResult result = scanArchive(
        {m_root.string(), (m_root / "a/../a").string(), (m_root / "./a/./b.json").string(), m_root.string() + "//a"});
    QCOMPARE(result.files.size(), std::size_t(1));
}

void TestArchiveScanner::namesPathsThatDoNotExist()
{
    writeFile(m_root / "a.json");
    const std::string absent = (m_root / "absent").string();
    const std::string below = (m_root / "a.json/below").string();
    const ScanResult result = scanArchive({absent, (m_root / "a.json").string(), below, ""});
    QCOMPARE(result.files.size(), std::size_t(1));
    QVERIFY((result.missing == std::vector<std::string>{absent, below, ""}));
}

void TestArchiveScanner::anEmptyFolderGivesNothing()
{
    const ScanResult result = scanArchive({m_root.string()});
    QVERIFY(result.files.empty() && result.problems.empty() && result.missing.empty());
    QVERIFY(scanArchive({}).files.empty());
}

void TestArchiveScanner::followsLinksToFiles()
{
    writeFile(m_root / "real/a.json", "12345");
    fs::create_directories(m_root / "given");
    fs::create_symlink(m_root / "real/a.json", m_root / "given/link.json");
    const ScanResult result = scanArchive({(m_root / "given").string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"given/link.json"});
    QCOMPARE(result.files.front().bytes, std::uint64_t(5));
}

void TestArchiveScanner::doesNotEnterLinksToFolders()
{
    writeFile(m_root / "given/a.json");
    fs::create_directory_symlink(m_root / "given", m_root / "given/loop");
    fs::create_directory_symlink("..", m_root / "given/up");
    const ScanResult result = scanArchive({(m_root / "given").string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"given/a.json"});
    QVERIFY(result.problems.empty());
}

void TestArchiveScanner::followsALinkToAFolderThatIsGivenItself()
{
    writeFile(m_root / "real/a.json");
    fs::create_directory_symlink(m_root / "real", m_root / "link");
    const ScanResult result = scanArchive({(m_root / "link").string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"link/a.json"});
}

void TestArchiveScanner::aLinkThatPointsToItselfIsNoDanger()
{
    writeFile(m_root / "a.json");
    fs::create_symlink("self", m_root / "self");
    const ScanResult result = scanArchive({m_root.string(), (m_root / "self").string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"a.json"});
}

void TestArchiveScanner::ignoresDanglingLinks()
{
    writeFile(m_root / "a.json");
    fs::create_symlink("absent", m_root / "dangling");
    const ScanResult result = scanArchive({m_root.string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"a.json"});
    QVERIFY(result.problems.empty());
}

void TestArchiveScanner::reportsAFifoWithoutOpeningIt()
{
    const fs::path fifo = m_root / "pipe.json";
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    writeFile(m_root / "a.json");
    const ScanResult result = scanArchive({m_root.string(), fifo.string()});
    QVERIFY(foundBelow(m_root, result) == std::vector<std::string>{"a.json"});
    QVERIFY(!result.problems.empty());
    QVERIFY(result.problems.front().kind == ProblemKind::NotARegularFile);
    QCOMPARE(toBytes(result.problems.front().path), toBytes(fifo.string()));
}

void TestArchiveScanner::reportsADeviceThatIsGivenItself()
{
    const ScanResult result = scanArchive({"/dev/zero"});
    QVERIFY(result.files.empty());
    QCOMPARE(result.problems.size(), std::size_t(1));
    QVERIFY(result.problems.front().kind == ProblemKind::NotARegularFile);
}

void TestArchiveScanner::reportsAFolderThatMayNotBeRead()
{
    if (::geteuid() == 0) {
        QSKIP("root may read every folder");
    }
    writeFile(m_root / "a.json");
    writeFile(m_root / "m/hidden/b.json");
    writeFile(m_root / "z.json");
    const fs::path hidden = m_root / "m/hidden";
    fs::permissions(hidden, fs::perms::none);
    const ScanResult below = scanArchive({m_root.string()});
    const ScanResult given = scanArchive({hidden.string()});
    fs::permissions(hidden, fs::perms::owner_all);

    QVERIFY((foundBelow(m_root, below) == std::vector<std::string>{"a.json", "z.json"}));
    for (const ScanResult& result : {below, given}) {
        QCOMPARE(result.problems.size(), std::size_t(1));
        QVERIFY(result.problems.front().kind == ProblemKind::FileUnreadable);
        QCOMPARE(toBytes(result.problems.front().path), toBytes(hidden.string()));
    }
}

void TestArchiveScanner::keepsNamesAsBytes()
{
    std::vector<std::string> names{"\x01\x1b[31m.json", "a\nb.json",  "caf\xE9.json",
                                   "name with blanks",  "tab\t.json", "\xFF\xFE"};
    for (const std::string& name : names) {
        writeFile(m_root / name);
    }
    QVERIFY(foundBelow(m_root, scanArchive({m_root.string()})) == names);
    QCOMPARE(scanArchive({(m_root / names[1]).string()}).files.size(), std::size_t(1));
}

void TestArchiveScanner::takesFilesOfAnyName()
{
    // The content decides what a file is, not its name.
    for (const char* name : {".hidden", "a.json.cloudtrail", "b.log", "c", "d.json.f0959c9e.gz"}) {
        writeFile(m_root / name);
    }
    QCOMPARE(scanArchive({m_root.string()}).files.size(), std::size_t(5));
}

void TestArchiveScanner::survivesVeryDeepFolders()
{
    fs::path deep = m_root;
    for (int depth = 0; depth < 150; ++depth) {
        deep /= "folder-with-a-name";
    }
    writeFile(deep / "a.json");
    writeFile(m_root / "b.json");
    const ScanResult result = scanArchive({m_root.string()});
    QCOMPARE(result.files.size(), std::size_t(2));
}

void TestArchiveScanner::stopsWhenAsked()
{
    writeFile(m_root / "a.json");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(scanArchive({m_root.string()}, stop.get_token()).files.size() <= 1);
}

QTEST_APPLESS_MAIN(TestArchiveScanner)
#include "TestArchiveScanner.moc"
