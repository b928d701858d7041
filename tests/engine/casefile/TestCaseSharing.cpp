// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace latchlight;

namespace {

const char* const holdOpen = "--hold-open";

/// The tables and rows as the first program wrote them.
const char* const firstVersionSql = R"sql(
PRAGMA application_id = 1280590664;
CREATE TABLE source (position INTEGER PRIMARY KEY, path TEXT NOT NULL) STRICT;
CREATE TABLE actor (id INTEGER PRIMARY KEY, rule_id TEXT NOT NULL, identity_key TEXT NOT NULL, account TEXT NOT NULL,
    role TEXT NOT NULL, name TEXT NOT NULL, arn TEXT NOT NULL,
    UNIQUE (rule_id, identity_key, account, role, name, arn)) STRICT;
CREATE TABLE verdict (actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'under-review', 'archived')),
    disposition TEXT NOT NULL CHECK (disposition IN ('undetermined', 'true-positive', 'benign')),
    reason TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
CREATE TABLE checklist_mark (actor_id INTEGER NOT NULL REFERENCES actor (id), item_id TEXT NOT NULL,
    is_ticked INTEGER NOT NULL CHECK (is_ticked IN (0, 1)), note TEXT NOT NULL,
    PRIMARY KEY (actor_id, item_id)) STRICT, WITHOUT ROWID;
CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, who TEXT NOT NULL,
    what TEXT NOT NULL, actor_id INTEGER NOT NULL REFERENCES actor (id), subject TEXT NOT NULL, before TEXT NOT NULL,
    after TEXT NOT NULL) STRICT;
INSERT INTO source VALUES (0, '/logs/a');
INSERT INTO actor VALUES (1, 'rule', 'session', '111122223333', '', 'mallory', 'arn:x');
INSERT INTO verdict VALUES (1, 'archived', 'benign', 'backup job', 'asked');
INSERT INTO checklist_mark VALUES (1, 'who', 1, 'CI');
INSERT INTO journal (time, who, what, actor_id, subject, before, after) VALUES (5, 'anna', 'tick', 1, 'who', 'open', 'ticked');
)sql";

const char* const secondVersionSql = R"sql(
CREATE TABLE suppression (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    value TEXT NOT NULL, rule_id TEXT NOT NULL, reason TEXT NOT NULL, author TEXT NOT NULL, created INTEGER NOT NULL,
    expires INTEGER NOT NULL) STRICT;
INSERT INTO suppression VALUES (1, 'S0001', 'secret', 'app/config', '', 'known', 'anna', 7, 0);
)sql";

/// Root may write everything: for as long as this lives, a test that runs as root is nobody.
class WithoutRoot final
{
public:
    WithoutRoot()
        : m_isRoot(::geteuid() == 0)
    {
        m_isRoot = m_isRoot && ::seteuid(nobody) == 0;
    }
    ~WithoutRoot()
    {
        if (m_isRoot && ::seteuid(0) != 0) {
            std::abort();
        }
    }
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;

private:
    static constexpr uid_t nobody = 65534;

    bool m_isRoot;
};

/// Opens the file as another program would, until it is killed.
int runChild(const std::string& file)
{
    const auto opened = CaseFile::open(file, CaseHolder{"ben", "workstation", ::getpid(), UtcTime{1234}});
    if (!opened) {
        return 2;
    }
    std::printf("open\n");
    std::fflush(stdout);
    return std::getchar();
}

} // namespace

/// One case file, two programs, several versions.
class TestCaseSharing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsOpenElsewhereCanBeReadAndTellsWhoHasIt();
    void aReaderSeesWhatWasWrittenUntilItOpened();
    void aReaderChangesNothing();
    void aReaderKeepsNobodyOut();
    void aReaderGoesOnInACopy();
    void aReaderDoesNotReplaceTheFileItReads();
    void aKilledProgramLeavesNoLock();
    void aFileThatMustNotBeWrittenCanBeRead();
    void aLockSurvivesTheFailedAttemptOfAnother();
    void nothingLiesBesideTheCase();

    void olderCasesAreMigratedAndLoseNothing_data();
    void olderCasesAreMigratedAndLoseNothing();
    void anOlderCaseIsReadWithoutBeingMigrated();
    void aMigrationThatFailsChangesNothing();
    void aNewerCaseIsRefusedAlsoForReading();

private:
    void runSql(const QByteArray& sql) const;
    [[nodiscard]] QByteArray content() const
    {
        QFile file(QString::fromStdString(m_file));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::string inFolder(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
    ActorKey m_actor{"rule", "session", "111122223333", "", "mallory", "arn:x"};
    JournalAuthor m_by{UtcTime{9}, "ada"};
};

void TestCaseSharing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = inFolder("a.latchlight");
}

void TestCaseSharing::runSql(const QByteArray& sql) const
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(m_file.c_str(), &handle), SQLITE_OK);
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    QVERIFY2(result == SQLITE_OK, message.constData());
}

void TestCaseSharing::whatIsOpenElsewhereCanBeReadAndTellsWhoHasIt()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(holdOpen), QString::fromStdString(m_file)});
    QVERIFY(child.waitForReadyRead());
    QVERIFY(CaseFile::open(m_file).error().code == ErrorCode::CaseFileLocked);
    const auto read = CaseFile::openReadOnly(m_file);
    QVERIFY(read);
    QVERIFY(read->isReadOnly());
    QVERIFY(read->openElsewhere());
    QCOMPARE(read->openElsewhere()->who, std::string("ben"));
    QCOMPARE(read->openElsewhere()->host, std::string("workstation"));
    QCOMPARE(read->openElsewhere()->process, std::int64_t{child.processId()});
    QVERIFY(read->openElsewhere()->since == UtcTime{1234});
    child.kill();
    child.waitForFinished();
    const auto alone = CaseFile::openReadOnly(m_file);
    QVERIFY(alone);
    QVERIFY(!alone->openElsewhere()); // the name is still in the file, but nobody has it open
}

void TestCaseSharing::aReaderSeesWhatWasWrittenUntilItOpened()
{
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    QVERIFY(writer->setMark(m_actor, "who", {true, "CI"}, m_by));
    const auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY(reader);
    QVERIFY(writer->setMark(m_actor, "who", {true, "later"}, m_by));
    QCOMPARE(reader->snapshot().of(m_actor).checklist.at("who").note, std::string("CI"));
    QCOMPARE(reader->journal()->size(), std::size_t{2});
    QCOMPARE(CaseFile::openReadOnly(m_file)->snapshot().of(m_actor).checklist.at("who").note, std::string("later"));
}

void TestCaseSharing::aReaderChangesNothing()
{
    QVERIFY(CaseFile::open(m_file));
    const QByteArray before = content();
    auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY(reader);
    const auto isRefused = [](const Expected<void>& outcome) {
        return !outcome && outcome.error().code == ErrorCode::CaseFileReadOnly;
    };
    QVERIFY(isRefused(reader->setMark(m_actor, "who", {true, {}}, m_by)));
    QVERIFY(isRefused(reader->setVerdict(m_actor, {TriageState::Archived, {}, {}, {}}, m_by)));
    QVERIFY(isRefused(reader->setActorMark(m_actor, {true, {}, {}}, m_by)));
    QVERIFY(isRefused(reader->setEventMarks({{{"id", 1, "x"}, {true, {}, {}}}}, m_by)));
    QVERIFY(isRefused(reader->setRotated("prod/db", true, m_by)));
    QVERIFY(isRefused(reader->setSources({"/elsewhere"}, m_by)));
    QVERIFY(isRefused(reader->setSettings({{"layout", "x"}})));
    Suppression suppression;
    suppression.kind = SuppressionKind::Secret;
    suppression.value = "x";
    suppression.reason = "y";
    QVERIFY(reader->addSuppression(suppression, m_by).error().code == ErrorCode::CaseFileReadOnly);
    QVERIFY(!reader->snapshot().hasDecisions());
    QCOMPARE(content(), before);
}

void TestCaseSharing::aReaderKeepsNobodyOut()
{
    QVERIFY(CaseFile::open(m_file));
    const auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY(reader);
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    QVERIFY(writer->setMark(m_actor, "who", {true, {}}, m_by));
}

void TestCaseSharing::aReaderGoesOnInACopy()
{
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    QVERIFY(writer->setMark(m_actor, "who", {true, {}}, m_by));
    auto reader = CaseFile::openReadOnly(m_file, CaseHolder{"ada", "laptop", 1, UtcTime{2}});
    QVERIFY(reader);
    QVERIFY(reader->saveAs(inFolder("copy.latchlight")));
    QVERIFY(!reader->isReadOnly());
    QVERIFY(reader->setMark(m_actor, "new", {true, {}}, m_by));
    QCOMPARE(reader->journal()->size(), std::size_t{2});
    QCOMPARE(CaseFile::openReadOnly(inFolder("copy.latchlight"))->openElsewhere()->who, std::string("ada"));
    QCOMPARE(writer->snapshot().of(m_actor).checklist.size(), std::size_t{1});
}

void TestCaseSharing::aReaderDoesNotReplaceTheFileItReads()
{
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY(reader);
    QVERIFY(reader->saveAs(m_file).error().code == ErrorCode::CaseFileLocked);
    QVERIFY(reader->isReadOnly());
}

void TestCaseSharing::aKilledProgramLeavesNoLock()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(holdOpen), QString::fromStdString(m_file)});
    QVERIFY(child.waitForReadyRead());
    QVERIFY(!CaseFile::open(m_file));
    child.kill();
    child.waitForFinished();
    QVERIFY(CaseFile::open(m_file));
}

void TestCaseSharing::aFileThatMustNotBeWrittenCanBeRead()
{
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->setMark(m_actor, "who", {true, {}}, m_by));
    }
    using enum QFileDevice::Permission;
    QVERIFY(QFile::setPermissions(QString::fromStdString(m_file), ReadOwner | ReadGroup | ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  ReadOwner | WriteOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther));
    const WithoutRoot withoutRoot;
    QVERIFY(CaseFile::open(m_file).error().code == ErrorCode::FileUnwritable);
    const auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
    QVERIFY(!reader->openElsewhere());
    QVERIFY(reader->snapshot().of(m_actor).checklist.at("who").isTicked);
}

void TestCaseSharing::aLockSurvivesTheFailedAttemptOfAnother()
{
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    QVERIFY(!CaseFile::open(m_file));
    QVERIFY(CaseFile::openReadOnly(m_file));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(holdOpen), QString::fromStdString(m_file)});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 2); // still refused
    QVERIFY(writer->setMark(m_actor, "who", {true, {}}, m_by));
}

void TestCaseSharing::nothingLiesBesideTheCase()
{
    auto writer = CaseFile::open(m_file);
    QVERIFY(writer);
    QVERIFY(writer->setMark(m_actor, "who", {true, {}}, m_by));
    const auto reader = CaseFile::openReadOnly(m_file);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.latchlight")});
}

void TestCaseSharing::olderCasesAreMigratedAndLoseNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<std::size_t>("suppressions");
    QTest::newRow("version 1") << QByteArray(firstVersionSql) + "PRAGMA user_version = 1" << std::size_t{0};
    QTest::newRow("version 2") << QByteArray(firstVersionSql) + secondVersionSql + "PRAGMA user_version = 2"
                               << std::size_t{1};
}

void TestCaseSharing::olderCasesAreMigratedAndLoseNothing()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const std::size_t, suppressions);
    runSql(sql);
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QCOMPARE(opened->snapshot().sourcePaths(), std::vector<std::string>{"/logs/a"});
        QVERIFY(opened->snapshot().of(m_actor).verdict ==
                (Verdict{TriageState::Archived, Disposition::Benign, "backup job", "asked"}));
        QVERIFY(opened->snapshot().of(m_actor).checklist.at("who") == (ChecklistMark{true, "CI"}));
        QCOMPARE(opened->snapshot().suppressions.size(), suppressions);
        QCOMPARE(opened->journal()->size(), std::size_t{1});
        QVERIFY(opened->journal()->front().how == ChangeOrigin::Made);
        // And it takes what only this version knows.
        QVERIFY(opened->setActorMark(m_actor, {true, {"prod"}, "ada"}, m_by));
        QVERIFY(opened->setDigest({"/logs/a", "aa", 1, 2, UtcTime{3}}, m_by));
    }
    const auto again = CaseFile::open(m_file);
    QVERIFY(again);
    QVERIFY(again->snapshot().of(m_actor).mark.isStarred);
    QCOMPARE(again->snapshot().sources.front().sha256, std::string("aa"));
    QCOMPARE(again->snapshot().suppressions.size(), suppressions);
}

void TestCaseSharing::anOlderCaseIsReadWithoutBeingMigrated()
{
    runSql(QByteArray(firstVersionSql) + "PRAGMA user_version = 1");
    const QByteArray before = content();
    const auto reader = CaseFile::openReadOnly(m_file);
    QVERIFY(reader);
    QCOMPARE(reader->snapshot().of(m_actor).verdict.reason, std::string("backup job"));
    QCOMPARE(content(), before);
}

void TestCaseSharing::aMigrationThatFailsChangesNothing()
{
    runSql(QByteArray(firstVersionSql) + "CREATE TABLE setting (x); PRAGMA user_version = 1");
    const QByteArray before = content();
    QVERIFY(CaseFile::open(m_file).error().code == ErrorCode::CaseFileBroken);
    QCOMPARE(content(), before);
}

void TestCaseSharing::aNewerCaseIsRefusedAlsoForReading()
{
    QVERIFY(CaseFile::open(m_file));
    runSql("PRAGMA user_version = 77");
    const QByteArray before = content();
    QVERIFY(CaseFile::open(m_file).error().code == ErrorCode::CaseFileNewer);
    QVERIFY(CaseFile::openReadOnly(m_file).error().code == ErrorCode::CaseFileNewer);
    QCOMPARE(content(), before);
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == holdOpen) {
        return runChild(argv[2]);
    }
    TestCaseSharing test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestCaseSharing.moc"
