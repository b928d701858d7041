// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/WholeFile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iterator>
#include <string>

using namespace latchlight;

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestWholeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void writesAndReplaces()
    {
        const std::string bytes("a\0b\r\n\xff", 6);
        QVERIFY(writeWholeFile(m_folder / "report", bytes));
        QVERIFY(contentOf(m_folder / "report") == bytes);
        QVERIFY(writeWholeFile(m_folder / "report", ""));
        QVERIFY(contentOf(m_folder / "report").empty());
        QCOMPARE(std::distance(fs::directory_iterator(m_folder), {}), 1); // nothing is left beside it
    }

    void takesNamesThatAreNoUtf8()
    {
        const fs::path file = m_folder / "report-\xe4\xff.pdf";
        QVERIFY(writeWholeFile(file, "x"));
        QVERIFY(contentOf(file) == "x");
        QCOMPARE(std::distance(fs::directory_iterator(m_folder), {}), 1);
    }

    void saysWhyNothingCouldBeWritten()
    {
        const auto written = writeWholeFile(m_folder / "nowhere" / "report", "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QVERIFY(written.error().path == (m_folder / "nowhere" / "report").string());
        QVERIFY(!written.error().detail.empty());
        const auto ontoFolder = writeWholeFile(m_folder, "x");
        QVERIFY(!ontoFolder);
        QCOMPARE(std::distance(fs::directory_iterator(m_folder), {}), 0);
    }

    void keepsPermissionsAndLinks()
    {
        QVERIFY(writeWholeFile(m_folder / "report", "old"));
        fs::permissions(m_folder / "report", fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink("report", m_folder / "link");
        QVERIFY(writeWholeFile(m_folder / "link", "new"));
        QVERIFY(fs::is_symlink(m_folder / "link"));
        QVERIFY(contentOf(m_folder / "report") == "new");
        QVERIFY(fs::status(m_folder / "report").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }

    void writesToDevices()
    {
        QVERIFY(writeWholeFile("/dev/null", "x"));
        QVERIFY(fs::is_character_file("/dev/null"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_APPLESS_MAIN(TestWholeFile)
#include "TestWholeFile.moc"
