// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseBook.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latchlight;

/// The analyst's decisions between the panes and the case file.
class TestCaseBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEveryChangeAtOnce();
    void saysWhatWouldBeLost();
    void tellsThePanesOnlyWhatChanged();
    void keepsItsCaseWhenAnotherCannotBeOpened();

private:
    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    QTemporaryDir m_folder;
    ActorKey m_actor{"rule", "session", "111122223333", "", "mallory", "arn:aws:iam::111122223333:user/mallory"};
};

void TestCaseBook::storesEveryChangeAtOnce()
{
    {
        CaseBook book("analyst");
        QVERIFY(book.saveAs(file("case.latchlight")));
        book.setTicked(m_actor, "who", Qt::Checked);
        book.setNote(m_actor, "who", "asked the owner");
        Verdict verdict;
        verdict.state = TriageState::UnderReview;
        book.setVerdict(m_actor, verdict);
    }
    CaseBook again("analyst");
    QVERIFY(again.open(file("case.latchlight")));
    const ActorCase stored = again.of(m_actor);
    QVERIFY(stored.checklist.at("who").isTicked);
    QCOMPARE(stored.checklist.at("who").note, std::string("asked the owner"));
    QCOMPARE(stored.verdict.state, TriageState::UnderReview);
}

void TestCaseBook::saysWhatWouldBeLost()
{
    CaseBook book("analyst");
    QVERIFY(!book.isAtRisk());
    book.setTicked(m_actor, "who", Qt::Checked);
    QVERIFY(book.isAtRisk());
    QVERIFY(book.saveAs(file("risk.latchlight")));
    QVERIFY(!book.isAtRisk());
}

void TestCaseBook::tellsThePanesOnlyWhatChanged()
{
    CaseBook book("analyst");
    QSignalSpy changed(&book, &CaseBook::actorChanged);
    book.setNote(m_actor, "who", "x");
    QCOMPARE(changed.count(), 1);
    book.setNote(m_actor, "who", "x");
    QCOMPARE(changed.count(), 1);
}

void TestCaseBook::keepsItsCaseWhenAnotherCannotBeOpened()
{
    QFile broken(m_folder.filePath(QStringLiteral("broken.latchlight")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("this is no case at all, only some text that is long enough");
    broken.close();

    CaseBook book("analyst");
    book.setTicked(m_actor, "who", Qt::Checked);
    QSignalSpy failed(&book, &CaseBook::failed);
    QVERIFY(!book.open(file("broken.latchlight")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(book.of(m_actor).checklist.at("who").isTicked);
}

QTEST_GUILESS_MAIN(TestCaseBook)
#include "TestCaseBook.moc"
