// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace latchlight;

class TestCaseSuppressions final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Suppression suppression(const std::string& value)
    {
        Suppression made;
        made.kind = SuppressionKind::Secret;
        made.value = value;
        made.ruleId = "secrets-manager-enumeration";
        made.reason = "renamed last week";
        made.expires = UtcTime{5000};
        return made;
    }

    [[nodiscard]] static int versionOf(const std::string& file)
    {
        sqlite3* database = nullptr;
        int version = -1;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_open(file.c_str(), &database) == SQLITE_OK &&
            sqlite3_prepare_v2(database, "PRAGMA user_version", -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW) {
            version = sqlite3_column_int(statement, 0);
        }
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return version;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("a.latchlight")).toStdString();
    }

    void aSuppressionIsThereAgainWhenTheCaseIsOpened()
    {
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened);
            const auto id = opened->addSuppression(suppression("prod/\"db\"; DROP"), UtcTime{1000}, "ada");
            QVERIFY(id);
            QCOMPARE(*id, std::string("S0001"));
        }
        const auto again = CaseFile::open(m_file);
        QVERIFY(again);
        Suppression expected = suppression("prod/\"db\"; DROP");
        expected.id = "S0001";
        expected.author = "ada";
        expected.created = UtcTime{1000};
        QVERIFY(again->snapshot().suppressions == std::vector<Suppression>{expected});
    }

    void aRemovedOneIsGoneAndItsIdIsNotGivenAway()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->addSuppression(suppression("one"), UtcTime{1000}, "ada"));
        QVERIFY(opened->removeSuppression("S0001", UtcTime{2000}, "bob"));
        QVERIFY(opened->removeSuppression("S0099", UtcTime{2000}, "bob"));
        QVERIFY(opened->snapshot().suppressions.empty());
        QCOMPARE(*opened->addSuppression(suppression("two"), UtcTime{3000}, "ada"), std::string("S0002"));
        QCOMPARE(opened->snapshot().suppressions.size(), 1U);
    }

    void theJournalKeepsWhoSuppressedWhatAndWhy()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->addSuppression(suppression("one"), UtcTime{1000}, "ada"));
        QVERIFY(opened->removeSuppression("S0001", UtcTime{2000}, "bob"));
        const auto journal = opened->journal();
        QVERIFY(journal);
        QCOMPARE(journal->size(), 2U);
        QCOMPARE(journal->front().what, std::string("suppress"));
        QCOMPARE(journal->front().subject, std::string("S0001"));
        QVERIFY(journal->front().after.find("renamed last week") != std::string::npos);
        QCOMPARE(journal->back().what, std::string("unsuppress"));
        QCOMPARE(journal->back().who, std::string("bob"));
        QCOMPARE(journal->back().before, journal->front().after);
    }

    void onlyACaseWithSuppressionsNeedsTheNewerProgram()
    {
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened->setSources({"a"}));
        }
        QCOMPARE(versionOf(m_file), 1);
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened->addSuppression(suppression("one"), UtcTime{1000}, "ada"));
        }
        QCOMPARE(versionOf(m_file), 2);
        QVERIFY(CaseFile::open(m_file));
    }

    void whatIsNotASuppressionChangesNothing()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        Suppression without = suppression("one");
        without.reason = " ";
        const auto refused = opened->addSuppression(without, UtcTime{1000}, "ada");
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidSuppression);
        QVERIFY(opened->snapshot().suppressions.empty());
        QVERIFY(opened->journal()->empty());
    }

    void aCopyHasThem()
    {
        auto opened = CaseFile::inMemory();
        QVERIFY(opened);
        QVERIFY(opened->addSuppression(suppression("one"), UtcTime{1000}, "ada"));
        QVERIFY(opened->saveAs(m_file));
        QCOMPARE(opened->snapshot().suppressions.size(), 1U);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
};

QTEST_APPLESS_MAIN(TestCaseSuppressions)
#include "TestCaseSuppressions.moc"
