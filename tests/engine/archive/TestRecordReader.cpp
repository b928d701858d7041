// SPDX-License-Identifier: GPL-3.0-or-later
// First, since the moc of Qt 6.4 cannot read <compare> as the first standard header.
#include "tests/support/QtBytes.h"

#include "engine/archive/RecordReader.h"

#include "engine/archive/ArchiveLoader.h"
#include "tests/support/GzipFile.h"
#include "tests/support/RecordJson.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sys/stat.h>

using latchlight::ErrorCode;
using latchlight::EventIndex;
using latchlight::EventStore;
using latchlight::RecordReader;
using latchlight::test::OrderedJson;
using latchlight::test::records;
using latchlight::test::toBytes;

namespace {

namespace fs = std::filesystem;

std::shared_ptr<const EventStore> loadedFrom(const fs::path& path)
{
    latchlight::LoadRequest request;
    request.paths = {path.string()};
    return latchlight::loadArchive(request)->events;
}

} // namespace

class TestRecordReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesTheBytesOfTheFile_data();
    void givesTheBytesOfTheFile();
    void unescapesARecordThatLiesInAString();
    void readsFromATruncatedFile();
    void saysWhenTheFileIsGone();
    void saysWhenTheFileChanged_data();
    void saysWhenTheFileChanged();
    void saysWhenTheOffsetIsBeyondTheFile();
    void neverOpensAFifo();
    void keepsDocumentsUntilTheirFilesChange();
    void keepsNoMoreThanItMay();
    void readsWithinTheLimitsOfTheLoad();

private:
    fs::path written(const std::string& name, const std::string& text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

fs::path TestRecordReader::written(const std::string& name, const std::string& text)
{
    const fs::path root = m_folder->path().toStdString();
    latchlight::test::writeTree(root, {{name, text}});
    return root / name;
}

void TestRecordReader::givesTheBytesOfTheFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("a.json");
    QTest::newRow("gzip") << QByteArray("a.json.gz");
}

void TestRecordReader::givesTheBytesOfTheFile()
{
    QFETCH(QByteArray, name);
    // Odd spacing, escapes, numbers and key order must come back as they stand.
    std::map<std::string, std::string> texts;
    std::string document = "\xEF\xBB\xBF{ \"Records\" : [\n";
    for (int number = 0; number < 20; ++number) {
        OrderedJson record = records(number, 1)[0];
        record["userAgent"] = "a \"quoted\" \\u0041 } ] \xE2\x82\xAC";
        std::string text = record.dump(number % 3 == 0 ? 2 : -1, ' ', number % 2 == 0);
        text.insert(text.size() - 1, "  ,\t\"number\" : 1.50e+02 , \"bytes\":\"caf\xE9\" ");
        document += (number == 0 ? "" : ",\r\n ") + text;
        texts[latchlight::test::eventIdOf(number)] = text;
    }
    const auto store = loadedFrom(written(name.toStdString(), document + "]}\n"));

    QCOMPARE(store->size(), std::size_t(20));
    for (EventIndex row = 0; row < store->size(); ++row) {
        const auto raw = RecordReader().read(store->location(row));
        QVERIFY(raw.has_value());
        QCOMPARE(toBytes(*raw), toBytes(texts[store->eventId(row)]));
    }
}

void TestRecordReader::unescapesARecordThatLiesInAString()
{
    OrderedJson events = OrderedJson::array();
    for (int number = 0; number < 3; ++number) {
        OrderedJson record = records(number, 1)[0];
        record["userAgent"] = "\"quoted\" \\ \xE2\x82\xAC";
        events.push_back({{"EventId", "x"}, {"CloudTrailEvent", record.dump()}});
    }
    const auto store = loadedFrom(written("lookup.json", OrderedJson{{"Events", events}}.dump(2)));
    QCOMPARE(store->size(), std::size_t(3));
    for (EventIndex row = 0; row < 3; ++row) {
        QVERIFY(store->location(row).isEscaped);
        const auto raw = RecordReader().read(store->location(row));
        QVERIFY(raw.has_value());
        QCOMPARE(toBytes(*raw), toBytes(events[row]["CloudTrailEvent"].get<std::string>()));
    }
}

void TestRecordReader::readsFromATruncatedFile()
{
    const std::string compressed = latchlight::test::gzipBytes(latchlight::test::recordsDocument(records(0, 500)));
    const auto store = loadedFrom(written("cut.json", compressed.substr(0, compressed.size() / 2)));
    QVERIFY(store->size() > 50);
    const auto raw = RecordReader().read(store->location(40));
    QVERIFY(raw.has_value());
    QCOMPARE(toBytes(*raw), toBytes(records(40, 1)[0].dump()));
}

void TestRecordReader::saysWhenTheFileIsGone()
{
    const fs::path path = written("a.json", latchlight::test::recordsDocument(records(0, 2)));
    const auto store = loadedFrom(path);
    fs::remove(path);
    const auto raw = RecordReader().read(store->location(1));
    QVERIFY(!raw);
    QVERIFY(raw.error().code == ErrorCode::FileUnreadable);
    QCOMPARE(toBytes(raw.error().path), toBytes(path.string()));
}

void TestRecordReader::saysWhenTheFileChanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("other text") << QByteArray(5000, 'x');
    QTest::newRow("only quotes") << QByteArray(5000, '"');
    QTest::newRow("only backslashes") << QByteArray(5000, '\\');
    QTest::newRow("moved by a byte") << QByteArray(" ") +
                                            QByteArray::fromStdString(latchlight::test::recordsDocument(records(0, 2)));
    QTest::newRow("cut off") << QByteArray::fromStdString(latchlight::test::recordsDocument(records(0, 2))).left(900);
}

void TestRecordReader::saysWhenTheFileChanged()
{
    QFETCH(QByteArray, content);
    const fs::path path = written("a.json", latchlight::test::recordsDocument(records(0, 2)));
    const auto store = loadedFrom(path);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content.toStdString();

    const auto raw = RecordReader().read(store->location(1));

    QVERIFY(!raw);
    QVERIFY(raw.error().code == ErrorCode::MalformedData);
}

void TestRecordReader::saysWhenTheOffsetIsBeyondTheFile()
{
    const fs::path path = written("a.json", "{}");
    const std::string name = path.string();
    for (const std::uint64_t offset : {std::uint64_t(2), std::uint64_t(1000), ~std::uint64_t(0)}) {
        latchlight::RecordLocation location;
        location.path = name;
        location.offset = offset;
        const auto raw = RecordReader().read(location);
        QVERIFY(!raw);
        QVERIFY(raw.error().code == ErrorCode::MalformedData);
        QCOMPARE(raw.error().offset, offset);
    }
}

void TestRecordReader::neverOpensAFifo()
{
    const std::string name = (fs::path(m_folder->path().toStdString()) / "pipe").string();
    QCOMPARE(::mkfifo(name.c_str(), 0600), 0);
    latchlight::RecordLocation location;
    location.path = name;
    QVERIFY(!RecordReader().read(location));
}

void TestRecordReader::keepsDocumentsUntilTheirFilesChange()
{
    const fs::path path = written("a.json", latchlight::test::recordsDocument(records(0, 2)));
    const auto store = loadedFrom(path);
    RecordReader reader;
    const auto first = reader.read(store->location(1));
    QVERIFY(first);
    QVERIFY(reader.read(store->location(0)));
    QCOMPARE(toBytes(*reader.read(store->location(1))), toBytes(*first));

    std::ofstream(path, std::ios::binary | std::ios::trunc) << "{}";
    QVERIFY(!reader.read(store->location(1)));
}

void TestRecordReader::keepsNoMoreThanItMay()
{
    // Room for one of the three documents at a time: every record comes back all the same.
    const fs::path root = m_folder->path().toStdString();
    for (int file = 0; file < 3; ++file) {
        const std::string name = std::to_string(file) + ".json.gz";
        static_cast<void>(written(name, latchlight::test::recordsDocument(records(file * 20, 20))));
    }
    const auto store = loadedFrom(root);
    QCOMPARE(store->size(), std::size_t(60));
    RecordReader reader({}, latchlight::test::recordsDocument(records(0, 20)).size() * 3 / 2);
    for (int round = 0; round < 2; ++round) {
        for (EventIndex row = 0; row < store->size(); ++row) {
            const EventIndex asked = (row * 23) % 60; // from file to file
            const auto raw = reader.read(store->location(asked));
            QVERIFY(raw);
            QVERIFY(raw->find(store->eventId(asked)) != std::string::npos);
        }
    }
}

void TestRecordReader::readsWithinTheLimitsOfTheLoad()
{
    const auto store = loadedFrom(written("a.json", latchlight::test::recordsDocument(records(0, 20))));
    latchlight::LoadLimits limits;
    limits.fileBytes = 100;
    QVERIFY(!RecordReader(limits).read(store->location(1)));
}

QTEST_APPLESS_MAIN(TestRecordReader)
#include "TestRecordReader.moc"
