// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <thread>

using namespace latchlight;

namespace {

const char* const writeMarks = "--write-marks";
const char* const saveCopies = "--save-copies";
const char* const holdOpen = "--hold-open";

ActorKey someActor()
{
    return {"secrets-manager-enumeration", "session", "111122223333", "deploy", "mallory",
            "arn:aws:sts::111122223333:x"};
}

JournalAuthor by()
{
    return {UtcTime{1}, "anna"};
}

std::string itemName(int number)
{
    return "item-" + std::to_string(number);
}

/// Tells the parent what is done. The parent counts only lines that it has read.
void report(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

/// The child processes of the tests below: they work until they are killed.
int runChild(const QByteArray& work, const std::string& file)
{
    auto opened = CaseFile::open(file);
    if (!opened) {
        return 2;
    }
    report(-1);
    // On from what an earlier child wrote: what is there already would not be written again.
    const auto written = static_cast<int>(opened->snapshot().of(someActor()).checklist.size());
    for (int number = written; work != holdOpen; ++number) {
        const bool isDone = opened
                                ->setMark(someActor(), itemName(number), {true, "note " + std::to_string(number)},
                                          {UtcTime{number}, "child"})
                                .has_value() &&
                            (work != saveCopies || opened->saveAs(file + (number % 2 == 0 ? ".a" : ".b")).has_value());
        if (!isDone) {
            return 3;
        }
        report(number);
    }
    return std::getchar();
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void givesBackEveryDecisionAfterReopening();
    void startsEmptyInMemoryAndHasNoPath();
    void tellsActorsApartThatDifferOnlyInTheArn();
    void keepsTextsWithNulsQuotesAndBrokenUtf8();
    void acceptsAnEmptyFileAsANewCase();

    void writesOneJournalLineForEachChange();
    void writesNothingWhereNothingChanges();
    void keepsTheJournalInOrderOfWriting();

    void refusesASecondOpenerAsLocked();
    void refusesAnOpenerInAnotherProcessUntilItEnds();
    void refusesANewerVersionAndLeavesItAlone();
    void refusesWhatIsNoCase_data();
    void refusesWhatIsNoCase();
    void refusesADamagedCase();
    void refusesACaseWithAnUnknownState();
    void ignoresTriggersOfAForgedCase();
    void reportsAFolderThatDoesNotExist();

    void goesOnInTheFileItWasSavedAs();
    void savesACaseThatLivedInMemory();
    void replacesAnExistingFileWhenSaving();
    void savesToItsOwnFileWithoutHarm();
    void doesNotReplaceACaseThatIsOpenElsewhere();
    void staysInItsFileWhenSavingFails();
    void leavesNoFilesBesideTheCase();

    void losesNoCommittedChangeWhenKilledWhileWriting();
    void leavesOnlyWholeCasesWhenKilledWhileSaving();

private:
    [[nodiscard]] std::string file(const char* name = "case.latchlight") const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void runSql(const std::string& sql) const;
    void startChild(QProcess& child, const char* work) const;
    [[nodiscard]] QByteArray integrityOfFile() const;
    static int killAfter(QProcess& child, int lines, int microseconds = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaseFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// What another program would do to the file.
void TestCaseFile::runSql(const std::string& sql) const
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(file().c_str(), &handle), SQLITE_OK);
    const int result = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    const std::string message = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    QVERIFY2(result == SQLITE_OK, message.c_str());
}

void TestCaseFile::startChild(QProcess& child, const char* work) const
{
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(work), QString::fromStdString(file())});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readLine(), QByteArray("-1\n"));
}

/// What SQLite itself says of the file, after it has rolled back what was not committed.
QByteArray TestCaseFile::integrityOfFile() const
{
    QByteArray answer;
    sqlite3* handle = nullptr;
    const auto take = [](void* taken, int, char** values, char**) {
        static_cast<QByteArray*>(taken)->append(values[0]);
        return 0;
    };
    if (sqlite3_open(file().c_str(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, "PRAGMA integrity_check", take, &answer, nullptr) != SQLITE_OK) {
        answer = sqlite3_errmsg(handle);
    }
    sqlite3_close(handle);
    return answer;
}

/// Kills the child (SIGKILL) some time after it has reported `lines` numbers; the last number it reported at all.
int TestCaseFile::killAfter(QProcess& child, int lines, int microseconds)
{
    int last = -1;
    int read = 0;
    const auto readReports = [&] {
        while (child.canReadLine()) {
            last = child.readLine().trimmed().toInt();
            ++read;
        }
    };
    while (read < lines && (child.canReadLine() || child.waitForReadyRead())) {
        readReports();
    }
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    child.kill();
    child.waitForFinished();
    readReports();
    return last;
}

void TestCaseFile::givesBackEveryDecisionAfterReopening()
{
    const Verdict verdict{TriageState::Archived, Disposition::TruePositive, "stolen key", "called the owner\nat noon"};
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setSources({"/logs/b", "/logs/a"}, by()));
        QVERIFY(opened->setMark(someActor(), "who", {true, "CI job"}, {UtcTime{1}, "anna"}));
        QVERIFY(opened->setMark(someActor(), "new", {false, "ask"}, {UtcTime{2}, "anna"}));
        QVERIFY(opened->setVerdict(someActor(), verdict, {UtcTime{3}, "anna"}));
    }
    const auto again = CaseFile::open(file());
    QVERIFY(again);
    QCOMPARE(again->path(), std::filesystem::path(file()));
    QCOMPARE(again->snapshot().sourcePaths(), (std::vector<std::string>{"/logs/b", "/logs/a"}));
    QCOMPARE(again->snapshot().actors.size(), 1U);
    const ActorCase& decided = again->snapshot().of(someActor());
    QVERIFY(decided.verdict == verdict);
    QCOMPARE(decided.checklist.size(), 2U);
    QVERIFY(decided.checklist.at("who") == (ChecklistMark{true, "CI job"}));
    QVERIFY(decided.checklist.at("new") == (ChecklistMark{false, "ask"}));
}

void TestCaseFile::startsEmptyInMemoryAndHasNoPath()
{
    auto opened = CaseFile::inMemory();
    QVERIFY(opened);
    QVERIFY(opened->path().empty());
    QVERIFY(opened->snapshot().actors.empty());
    QVERIFY(opened->snapshot().of(someActor()).verdict == Verdict());
    QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{1}, "anna"}));
    QVERIFY(opened->snapshot().of(someActor()).checklist.at("who").isTicked);
}

void TestCaseFile::tellsActorsApartThatDifferOnlyInTheArn()
{
    ActorKey other = someActor();
    other.arn += "2";
    auto opened = CaseFile::inMemory();
    QVERIFY(opened);
    QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{1}, "anna"}));
    QVERIFY(opened->setMark(other, "who", {false, "other"}, {UtcTime{1}, "anna"}));
    QVERIFY(opened->snapshot().of(someActor()).checklist.at("who").isTicked);
    QCOMPARE(opened->snapshot().of(other).checklist.at("who").note, std::string("other"));
}

void TestCaseFile::keepsTextsWithNulsQuotesAndBrokenUtf8()
{
    ActorKey hostile = someActor();
    hostile.name = std::string("a'); DROP TABLE actor;--\0tail \xff\xfe", 33);
    hostile.role = std::string();
    const std::string note = std::string("\0\"'\x1b[31m\xed\xa0\x80", 11) + "\xf0\x9f\x94\x91";
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setMark(hostile, note, {true, note}, {UtcTime{1}, note}));
        QVERIFY(opened->setMark(hostile, "second", {true, {}}, {UtcTime{1}, note}));
    }
    const auto again = CaseFile::open(file());
    QVERIFY(again);
    QCOMPARE(again->snapshot().actors.size(), 1U);
    QCOMPARE(again->snapshot().of(hostile).checklist.at(note).note, note);
    const auto journal = again->journal();
    QVERIFY(journal);
    QVERIFY(journal->front().actor == hostile);
    QCOMPARE(journal->front().who, note);
}

void TestCaseFile::acceptsAnEmptyFileAsANewCase()
{
    QFile empty(QString::fromStdString(file()));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(CaseFile::open(file()));
}

void TestCaseFile::writesOneJournalLineForEachChange()
{
    auto opened = CaseFile::inMemory();
    QVERIFY(opened);
    QVERIFY(opened->setMark(someActor(), "who", {true, "CI"}, {UtcTime{10}, "anna"}));
    QVERIFY(opened->setMark(someActor(), "who", {false, "CI"}, {UtcTime{20}, "ben"}));
    QVERIFY(opened->setVerdict(someActor(), {TriageState::UnderReview, Disposition::Benign, "backup job", {}},
                               {UtcTime{30}, "cyd"}));
    const auto journal = opened->journal();
    QVERIFY(journal);
    QStringList lines;
    for (const JournalEntry& entry : *journal) {
        lines << QString::fromStdString(std::to_string(entry.time.seconds) + "|" + entry.who + "|" + entry.what + "|" +
                                        entry.actor.name + "|" + entry.subject + "|" + entry.before + "|" +
                                        entry.after);
    }
    const QStringList expected{QStringLiteral("10|anna|tick|mallory|who|open|ticked"),
                               QStringLiteral("10|anna|note|mallory|who||CI"),
                               QStringLiteral("20|ben|untick|mallory|who|ticked|open"),
                               QStringLiteral("30|cyd|verdict|mallory|state|open|under-review"),
                               QStringLiteral("30|cyd|verdict|mallory|disposition|undetermined|benign"),
                               QStringLiteral("30|cyd|verdict|mallory|reason||backup job")};
    QCOMPARE(lines, expected);
}

void TestCaseFile::writesNothingWhereNothingChanges()
{
    auto opened = CaseFile::inMemory();
    QVERIFY(opened);
    QVERIFY(opened->setMark(someActor(), "who", {}, {UtcTime{1}, "anna"}));
    QVERIFY(opened->setVerdict(someActor(), {}, {UtcTime{1}, "anna"}));
    QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{2}, "anna"}));
    QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{3}, "ben"}));
    const auto journal = opened->journal();
    QVERIFY(journal);
    QCOMPARE(journal->size(), 1U);
}

void TestCaseFile::keepsTheJournalInOrderOfWriting()
{
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setMark(someActor(), "b", {true, {}}, {UtcTime{50}, "anna"}));
    }
    auto again = CaseFile::open(file());
    QVERIFY(again);
    QVERIFY(again->setMark(someActor(), "a", {true, {}}, {UtcTime{40}, "clock set back"}));
    const auto journal = again->journal();
    QVERIFY(journal);
    QCOMPARE(journal->size(), 2U);
    QCOMPARE(journal->front().subject, std::string("b"));
    QCOMPARE(journal->back().time.seconds, std::int64_t{40});
}

void TestCaseFile::refusesASecondOpenerAsLocked()
{
    {
        auto first = CaseFile::open(file());
        QVERIFY(first);
        QVERIFY(CaseFile::open(file()).error().code == ErrorCode::CaseFileLocked);
        QVERIFY(first->setMark(someActor(), "who", {true, {}}, {UtcTime{1}, "anna"}));
        QVERIFY(CaseFile::open(file()).error().code == ErrorCode::CaseFileLocked);
    }
    const auto second = CaseFile::open(file());
    QVERIFY(second);
    // A case of which nothing was changed since it was opened is locked as well.
    const auto third = CaseFile::open(file());
    QVERIFY(third.error().code == ErrorCode::CaseFileLocked);
    QVERIFY(std::filesystem::equivalent(third.error().path, file()));
}

void TestCaseFile::refusesAnOpenerInAnotherProcessUntilItEnds()
{
    QProcess child;
    startChild(child, holdOpen);
    QVERIFY(CaseFile::open(file()).error().code == ErrorCode::CaseFileLocked);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(CaseFile::open(file()));
}

void TestCaseFile::refusesANewerVersionAndLeavesItAlone()
{
    QVERIFY(CaseFile::open(file()));
    runSql("PRAGMA user_version = 7");
    QFile onDisk(QString::fromStdString(file()));
    QVERIFY(onDisk.open(QIODevice::ReadOnly));
    const QByteArray before = onDisk.readAll();
    const auto refused = CaseFile::open(file());
    QVERIFY(refused.error().code == ErrorCode::CaseFileNewer);
    QCOMPARE(refused.error().detail, std::string("7"));
    QCOMPARE(refused.error().limit, std::uint64_t{CaseFile::schemaVersion});
    QVERIFY(onDisk.seek(0));
    QCOMPARE(onDisk.readAll(), before);
}

void TestCaseFile::refusesWhatIsNoCase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a text") << QByteArray("{\"Records\":[]}\n").repeated(100) << QByteArray();
    QTest::newRow("two bytes") << QByteArray("no") << QByteArray();
    QTest::newRow("only the signature of a database") << QByteArray("SQLite format 3\0", 16) << QByteArray();
    QTest::newRow("another program's database") << QByteArray() << QByteArray("CREATE TABLE bookmarks (url TEXT)");
    QTest::newRow("another program's empty database")
        << QByteArray() << QByteArray("PRAGMA application_id = 1; VACUUM");
    QTest::newRow("our number, but not our tables")
        << QByteArray()
        << QByteArray("PRAGMA application_id = 1280590664; PRAGMA user_version = 1; CREATE TABLE actor (x)");
    QTest::newRow("our number, no version") << QByteArray() << QByteArray("PRAGMA application_id = 1280590664; VACUUM");
}

void TestCaseFile::refusesWhatIsNoCase()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, sql);
    QFile onDisk(QString::fromStdString(file()));
    QVERIFY(onDisk.open(QIODevice::ReadWrite));
    QCOMPARE(onDisk.write(content), content.size());
    QVERIFY(onDisk.flush());
    runSql(sql.toStdString());
    QVERIFY(onDisk.seek(0));
    const QByteArray before = onDisk.readAll();

    const auto refused = CaseFile::open(file());
    QVERIFY(refused.error().code == ErrorCode::CaseFileBroken);
    QVERIFY(onDisk.seek(0));
    QCOMPARE(onDisk.readAll(), before);
}

void TestCaseFile::refusesADamagedCase()
{
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        for (int number = 0; number < 20; ++number) {
            QVERIFY(
                opened->setMark(someActor(), itemName(number), {true, std::string(3000, 'x')}, {UtcTime{1}, "anna"}));
        }
    }
    QFile onDisk(QString::fromStdString(file()));
    QVERIFY(onDisk.open(QIODevice::ReadWrite));
    QVERIFY(onDisk.size() > 40000);
    QVERIFY(onDisk.seek(20480));
    onDisk.write(QByteArray(16384, '\x5a'));
    onDisk.close();
    QVERIFY(CaseFile::open(file()).error().code == ErrorCode::CaseFileBroken);
}

void TestCaseFile::refusesACaseWithAnUnknownState()
{
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setVerdict(someActor(), {TriageState::Archived, {}, {}, {}}, {UtcTime{1}, "anna"}));
    }
    runSql("PRAGMA ignore_check_constraints = ON; UPDATE verdict SET state = 'burnt'");
    QVERIFY(CaseFile::open(file()).error().code == ErrorCode::CaseFileBroken);
}

void TestCaseFile::ignoresTriggersOfAForgedCase()
{
    QVERIFY(CaseFile::open(file()));
    runSql("CREATE TRIGGER forge AFTER INSERT ON checklist_mark BEGIN UPDATE checklist_mark SET note = 'forged'; END");
    auto opened = CaseFile::open(file());
    QVERIFY(opened);
    QVERIFY(opened->setMark(someActor(), "who", {true, "mine"}, {UtcTime{1}, "anna"}));
    *opened = CaseFile::inMemory().value();
    const auto again = CaseFile::open(file());
    QVERIFY(again);
    QCOMPARE(again->snapshot().of(someActor()).checklist.at("who").note, std::string("mine"));
}

void TestCaseFile::reportsAFolderThatDoesNotExist()
{
    QVERIFY(CaseFile::open(file("missing/case.latchlight")).error().code == ErrorCode::FileUnreadable);
    QVERIFY(CaseFile::open({}).error().code == ErrorCode::FileNotFound);
}

void TestCaseFile::goesOnInTheFileItWasSavedAs()
{
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{1}, "anna"}));
        QVERIFY(opened->saveAs(file("copy.latchlight")));
        QCOMPARE(opened->path(), std::filesystem::path(file("copy.latchlight")));
        QVERIFY(opened->setMark(someActor(), "new", {true, {}}, {UtcTime{2}, "anna"}));
        QVERIFY(CaseFile::open(file("copy.latchlight")).error().code == ErrorCode::CaseFileLocked);
    }
    const auto original = CaseFile::open(file());
    const auto copy = CaseFile::open(file("copy.latchlight"));
    QVERIFY(original);
    QVERIFY(copy);
    QCOMPARE(original->snapshot().of(someActor()).checklist.size(), 1U);
    QCOMPARE(copy->snapshot().of(someActor()).checklist.size(), 2U);
    const auto journal = copy->journal();
    QVERIFY(journal);
    QCOMPARE(journal->size(), 2U);
}

void TestCaseFile::savesACaseThatLivedInMemory()
{
    {
        auto opened = CaseFile::inMemory();
        QVERIFY(opened);
        QVERIFY(opened->setSources({"/logs"}, by()));
        QVERIFY(opened->saveAs(file()));
        QVERIFY(opened->setMark(someActor(), "who", {true, {}}, {UtcTime{1}, "anna"}));
    }
    const auto saved = CaseFile::open(file());
    QVERIFY(saved);
    QCOMPARE(saved->snapshot().sources.size(), 1U);
    QVERIFY(saved->snapshot().of(someActor()).checklist.at("who").isTicked);
}

void TestCaseFile::replacesAnExistingFileWhenSaving()
{
    QFile existing(QString::fromStdString(file("report.txt")));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("something else");
    existing.close();
    auto opened = CaseFile::open(file());
    QVERIFY(opened);
    QVERIFY(opened->setSources({"/logs"}, by()));
    QVERIFY(opened->saveAs(file("report.txt")));
    *opened = CaseFile::inMemory().value();
    const auto saved = CaseFile::open(file("report.txt"));
    QVERIFY(saved);
    QCOMPARE(saved->snapshot().sources.size(), 1U);
}

void TestCaseFile::savesToItsOwnFileWithoutHarm()
{
    auto opened = CaseFile::open(file());
    QVERIFY(opened);
    QVERIFY(opened->setSources({"/logs"}, by()));
    QVERIFY(opened->saveAs(file()));
    QVERIFY(opened->setSources({"/logs", "/more"}, by()));
    *opened = CaseFile::inMemory().value();
    const auto again = CaseFile::open(file());
    QVERIFY(again);
    QCOMPARE(again->snapshot().sources.size(), 2U);
}

void TestCaseFile::doesNotReplaceACaseThatIsOpenElsewhere()
{
    auto other = CaseFile::open(file("other.latchlight"));
    QVERIFY(other);
    QVERIFY(other->setSources({"/theirs"}, by()));
    auto opened = CaseFile::open(file());
    QVERIFY(opened);
    QVERIFY(opened->setSources({"/mine"}, by()));
    QVERIFY(opened->saveAs(file("other.latchlight")).error().code == ErrorCode::CaseFileLocked);
    QCOMPARE(opened->path(), std::filesystem::path(file()));
    *other = CaseFile::inMemory().value();
    const auto theirs = CaseFile::open(file("other.latchlight"));
    QVERIFY(theirs);
    QCOMPARE(theirs->snapshot().sourcePaths(), std::vector<std::string>{"/theirs"});
}

void TestCaseFile::staysInItsFileWhenSavingFails()
{
    auto opened = CaseFile::open(file());
    QVERIFY(opened);
    QVERIFY(opened->saveAs(file("missing/case.latchlight")).error().code == ErrorCode::FileUnwritable);
    QVERIFY(opened->saveAs(m_folder->path().toStdString()).error().code == ErrorCode::FileUnwritable);
    QVERIFY(opened->setSources({"/logs"}, by()));
    *opened = CaseFile::inMemory().value();
    const auto again = CaseFile::open(file());
    QVERIFY(again);
    QCOMPARE(again->snapshot().sources.size(), 1U);
}

void TestCaseFile::leavesNoFilesBesideTheCase()
{
    {
        auto opened = CaseFile::open(file());
        QVERIFY(opened);
        QVERIFY(opened->setSources({"/logs"}, by()));
        QVERIFY(opened->saveAs(file("copy.latchlight")));
        QVERIFY(opened->setSources({"/logs", "/more"}, by()));
    }
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(left, (QStringList{QStringLiteral("case.latchlight"), QStringLiteral("copy.latchlight")}));
}

void TestCaseFile::losesNoCommittedChangeWhenKilledWhileWriting()
{
    constexpr int rounds = 40;
    int mostReported = -1;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        startChild(child, writeMarks);
        // Rounds end at different moments within a change: while it is prepared, journalled, synced, told.
        const int lastReported = killAfter(child, 1 + round % 4, round * 37 % 1000);
        mostReported = std::max(mostReported, lastReported);
        QCOMPARE(integrityOfFile(), QByteArray("ok"));

        const auto opened = CaseFile::open(file());
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        const auto& checklist = opened->snapshot().of(someActor()).checklist;
        for (int number = 0; number <= mostReported; ++number) {
            QCOMPARE(checklist.at(itemName(number)).note, "note " + std::to_string(number));
        }
        // The last one may have been committed but not reported any more. A mark and its journal lines come together.
        mostReported = static_cast<int>(checklist.size()) - 1;
        const auto journal = opened->journal();
        QVERIFY(journal);
        QCOMPARE(journal->size(), 2 * checklist.size());
    }
    QVERIFY(mostReported > rounds / 2);
}

void TestCaseFile::leavesOnlyWholeCasesWhenKilledWhileSaving()
{
    for (int round = 1; round <= 4; ++round) {
        QFile::remove(QString::fromStdString(file()));
        QProcess child;
        startChild(child, saveCopies);
        const int lastReported = killAfter(child, 3 + round);
        QVERIFY(lastReported >= 1);

        std::size_t most = 0;
        for (const char* copy : {"case.latchlight.a", "case.latchlight.b"}) {
            const auto opened = CaseFile::open(file(copy));
            QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
            most = std::max(most, opened->snapshot().of(someActor()).checklist.size());
        }
        QVERIFY(most >= static_cast<std::size_t>(lastReported) + 1);
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray work(argc == 3 ? argv[1] : "");
    if (work == writeMarks || work == saveCopies || work == holdOpen) {
        return runChild(work, argv[2]);
    }
    TestCaseFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestCaseFile.moc"
