// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include <QTemporaryDir>
#include <QTest>

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
            const auto id = opened->addSuppression(suppression("prod/\"db\"; DROP"), {UtcTime{1000}, "ada"});
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
        QVERIFY(opened->addSuppression(suppression("one"), {UtcTime{1000}, "ada"}));
        QVERIFY(opened->removeSuppression("S0001", {UtcTime{2000}, "bob"}));
        QVERIFY(opened->removeSuppression("S0099", {UtcTime{2000}, "bob"}));
        QVERIFY(opened->snapshot().suppressions.empty());
        QCOMPARE(*opened->addSuppression(suppression("two"), {UtcTime{3000}, "ada"}), std::string("S0002"));
        QCOMPARE(opened->snapshot().suppressions.size(), 1U);
    }

    void theJournalKeepsWhoSuppressedWhatAndWhy()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        QVERIFY(opened->addSuppression(suppression("one"), {UtcTime{1000}, "ada"}));
        QVERIFY(opened->removeSuppression("S0001", {UtcTime{2000}, "bob"}));
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

    void aRemovedOneCanBePutBackAsItWas()
    {
        {
            auto opened = CaseFile::open(m_file);
            QVERIFY(opened);
            QVERIFY(opened->addSuppression(suppression("one"), {UtcTime{1000}, "ada"}));
            QVERIFY(opened->addSuppression(suppression("two"), {UtcTime{1001}, "ada"}));
            const Suppression first = opened->snapshot().suppressions.front();
            QVERIFY(opened->removeSuppression(first.id, {UtcTime{2000}, "bob"}));
            QVERIFY(opened->restoreSuppression(first, {UtcTime{3000}, "bob", ChangeOrigin::Undone}));
            QVERIFY(opened->snapshot().suppressions.front() == first);
            QVERIFY(!opened->restoreSuppression(first, {UtcTime{3001}, "bob"}));
            QVERIFY(opened->journal()->back().how == ChangeOrigin::Undone);
        }
        const auto again = CaseFile::open(m_file);
        QVERIFY(again);
        QCOMPARE(again->snapshot().suppressions.size(), 2U);
        QCOMPARE(again->snapshot().suppressions.front().author, std::string("ada"));
    }

    void anIdOfAnotherMakeIsRefused()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        for (const char* id : {"", "S", "S1", "X0001", "S0000", "S0001x"}) {
            Suppression forged = suppression("one");
            forged.id = id;
            QVERIFY2(!opened->restoreSuppression(forged, {UtcTime{1000}, "ada"}), id);
        }
        QVERIFY(opened->snapshot().suppressions.empty());
    }

    void whatIsNotASuppressionChangesNothing()
    {
        auto opened = CaseFile::open(m_file);
        QVERIFY(opened);
        Suppression without = suppression("one");
        without.reason = " ";
        const auto refused = opened->addSuppression(without, {UtcTime{1000}, "ada"});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidSuppression);
        QVERIFY(opened->snapshot().suppressions.empty());
        QVERIFY(opened->journal()->empty());
    }

    void aCopyHasThem()
    {
        auto opened = CaseFile::inMemory();
        QVERIFY(opened);
        QVERIFY(opened->addSuppression(suppression("one"), {UtcTime{1000}, "ada"}));
        QVERIFY(opened->saveAs(m_file));
        QCOMPARE(opened->snapshot().suppressions.size(), 1U);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
};

QTEST_APPLESS_MAIN(TestCaseSuppressions)
#include "TestCaseSuppressions.moc"
