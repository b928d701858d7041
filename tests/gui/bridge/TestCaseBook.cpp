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
    void takesBackEveryKindOfMark_data();
    void takesBackEveryKindOfMark();
    void putsARemovedSuppressionBackUnderItsId();
    void takesANoteInTheMakingBackAsAWhole();
    void keepsNotesOnDifferentStepsApart();
    void forgetsWhatCanBeTakenBackWithTheCase();
    void keepsNoStepThatCouldNotBeStored();
    void readsACaseThatIsOpenElsewhere();
    void opensItsOwnCaseAgain();
    void doesNotMakeACaseOfAFileThatIsGone();

private:
    /// Makes one mark of a kind.
    void mark(CaseBook& book, const QString& kind) const;
    /// Everything that was decided, to be compared.
    [[nodiscard]] static QStringList decisions(CaseBook& book);
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

void TestCaseBook::mark(CaseBook& book, const QString& kind) const
{
    Verdict verdict = book.of(m_actor).verdict;
    ActorMark onUser = book.of(m_actor).mark;
    const EventKey event{"id", 7, "GetSecretValue"};
    Suppression suppression;
    suppression.kind = SuppressionKind::Secret;
    suppression.value = "app/config";
    suppression.reason = "known";
    if (kind == QStringLiteral("state")) {
        verdict.state = TriageState::UnderReview;
        book.setVerdict(m_actor, verdict);
    } else if (kind == QStringLiteral("disposition")) {
        verdict.disposition = Disposition::Benign;
        book.setVerdict(m_actor, verdict);
    } else if (kind == QStringLiteral("reason")) {
        verdict.reason = "ticket 7";
        book.setVerdict(m_actor, verdict);
    } else if (kind == QStringLiteral("note on the user")) {
        verdict.notes = "called";
        book.setVerdict(m_actor, verdict);
    } else if (kind == QStringLiteral("tick")) {
        book.setTicked(m_actor, "who", Qt::Checked);
    } else if (kind == QStringLiteral("note on a step")) {
        book.setNote(m_actor, "who", "odd");
    } else if (kind == QStringLiteral("star")) {
        onUser.isStarred = true;
        book.setActorMark(m_actor, onUser);
    } else if (kind == QStringLiteral("tags")) {
        onUser.tags = {"prod"};
        book.setActorMark(m_actor, onUser);
    } else if (kind == QStringLiteral("assignee")) {
        onUser.assignee = "ben";
        book.setActorMark(m_actor, onUser);
    } else if (kind == QStringLiteral("event")) {
        book.setEventMarks({{event, {true, {"burst"}, "here"}}});
    } else if (kind == QStringLiteral("rotated")) {
        book.setRotated("prod/db", Qt::Checked);
    } else {
        book.addSuppression(suppression);
    }
}

QStringList TestCaseBook::decisions(CaseBook& book)
{
    QStringList lines;
    const CaseSnapshot& snapshot = book.snapshot();
    for (const auto& [actor, decided] : snapshot.actors) {
        const Verdict& verdict = decided.verdict;
        lines << QString::fromStdString(std::string(triageStateName(verdict.state)) + "|" +
                                        std::string(dispositionName(verdict.disposition)) + "|" + verdict.reason + "|" +
                                        verdict.notes + "|" + textOfTags(decided.mark.tags) + "|" +
                                        decided.mark.assignee + (decided.mark.isStarred ? "|*" : "|"));
        for (const auto& [item, mark] : decided.checklist) {
            lines << QString::fromStdString(item + "|" + mark.note + (mark.isTicked ? "|x" : "|"));
        }
    }
    for (const auto& [event, mark] : snapshot.events) {
        lines << QString::fromStdString(event.id + "|" + mark.note + "|" + textOfTags(mark.tags));
    }
    for (const auto& [secret, mark] : snapshot.rotatedSecrets) {
        lines << QString::fromStdString(secret);
    }
    for (const Suppression& suppression : snapshot.suppressions) {
        lines << QString::fromStdString(suppression.id + "|" + suppression.value + "|" + suppression.author);
    }
    return lines;
}

void TestCaseBook::takesBackEveryKindOfMark_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"state", "disposition", "reason", "note on the user", "tick", "note on a step", "star",
                             "tags", "assignee", "event", "rotated", "suppression"}) {
        QTest::newRow(kind) << QString::fromUtf8(kind);
    }
}

void TestCaseBook::takesBackEveryKindOfMark()
{
    QFETCH(const QString, kind);
    CaseBook book("analyst");
    // Something of the same user that must survive.
    book.setTicked(m_actor, "new", Qt::Checked);
    mark(book, QStringLiteral("tick"));
    book.setTicked(m_actor, "who", Qt::Unchecked);
    const QStringList before = decisions(book);
    const std::size_t linesBefore = book.journal().size();
    mark(book, kind);
    const QStringList after = decisions(book);
    QVERIFY(after != before);
    const std::size_t linesOfOne = book.journal().size() - linesBefore;
    QVERIFY(linesOfOne > 0);
    QVERIFY(!book.undoStack().undoText().isEmpty());
    book.undoStack().undo();
    QVERIFY(!book.snapshot().of(m_actor).checklist.at("who").isTicked);
    QCOMPARE(decisions(book), before);
    book.undoStack().redo();
    QCOMPARE(decisions(book), after);
    const std::vector<JournalEntry> journal = book.journal();
    QCOMPARE(journal.size(), linesBefore + 3 * linesOfOne);
    QVERIFY(journal.back().how == ChangeOrigin::Redone);
    QVERIFY(journal[linesBefore + linesOfOne].how == ChangeOrigin::Undone);
}

void TestCaseBook::putsARemovedSuppressionBackUnderItsId()
{
    CaseBook book("analyst");
    mark(book, QStringLiteral("suppression"));
    mark(book, QStringLiteral("suppression"));
    QSignalSpy changed(&book, &CaseBook::suppressionsChanged);
    book.removeSuppression("S0001");
    QCOMPARE(book.snapshot().suppressions.size(), std::size_t{1});
    book.undoStack().undo();
    QCOMPARE(book.snapshot().suppressions.front().id, std::string("S0001"));
    book.undoStack().undo(); // the second one that was added
    QCOMPARE(book.snapshot().suppressions.size(), std::size_t{1});
    book.undoStack().redo();
    QCOMPARE(book.snapshot().suppressions.back().id, std::string("S0002"));
    QCOMPARE(changed.count(), 4);
}

void TestCaseBook::takesANoteInTheMakingBackAsAWhole()
{
    CaseBook book("analyst");
    book.setNote(m_actor, "who", "o");
    book.setNote(m_actor, "who", "odd");
    QCOMPARE(book.undoStack().count(), 1);
    book.undoStack().undo();
    QVERIFY(book.of(m_actor).checklist.at("who").note.empty());
    book.undoStack().redo();
    QCOMPARE(book.of(m_actor).checklist.at("who").note, std::string("odd"));
}

void TestCaseBook::keepsNotesOnDifferentStepsApart()
{
    CaseBook book("analyst");
    book.setNote(m_actor, "who", "a");
    book.setNote(m_actor, "new", "b");
    mark(book, QStringLiteral("note on the user"));
    mark(book, QStringLiteral("reason"));
    QCOMPARE(book.undoStack().count(), 4);
}

void TestCaseBook::forgetsWhatCanBeTakenBackWithTheCase()
{
    CaseBook book("analyst");
    mark(book, QStringLiteral("tick"));
    QVERIFY(book.saveAs(file("undo.latchlight")));
    QVERIFY(book.undoStack().canUndo()); // the same case, in a file
    book.undoStack().undo();
    QVERIFY(!book.of(m_actor).checklist.at("who").isTicked);
    book.startAnew();
    QVERIFY(!book.undoStack().canRedo());
}

void TestCaseBook::keepsNoStepThatCouldNotBeStored()
{
    CaseBook book("analyst");
    QSignalSpy failed(&book, &CaseBook::failed);
    QVERIFY(!book.addSuppression(Suppression()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(book.undoStack().count(), 0);
}

void TestCaseBook::readsACaseThatIsOpenElsewhere()
{
    const auto other = CaseFile::open(file("shared.latchlight"), CaseHolder{"ben", "workstation", 5, UtcTime{6}});
    QVERIFY(other);
    CaseBook book("analyst");
    QSignalSpy failed(&book, &CaseBook::failed);
    QVERIFY(book.open(file("shared.latchlight")));
    QVERIFY(book.isReadOnly());
    QCOMPARE(book.openElsewhere()->who, std::string("ben"));
    QCOMPARE(failed.count(), 0);
    book.setTicked(m_actor, "who", Qt::Checked);
    QCOMPARE(failed.count(), 1);
    QVERIFY(book.undoStack().count() == 0);
    QVERIFY(!book.isAtRisk());
    QSignalSpy replaced(&book, &CaseBook::caseReplaced);
    QVERIFY(book.saveAs(file("mine.latchlight")));
    QVERIFY(!book.isReadOnly());
    QCOMPARE(replaced.count(), 1);
}

void TestCaseBook::opensItsOwnCaseAgain()
{
    CaseBook book("analyst");
    QVERIFY(book.saveAs(file("again.latchlight")));
    book.setTicked(m_actor, "who", Qt::Checked);
    QSignalSpy opened(&book, &CaseBook::caseOpened);
    QVERIFY(book.open(file("again.latchlight")));
    QVERIFY(!book.isReadOnly());
    QVERIFY(book.of(m_actor).checklist.at("who").isTicked);
    QCOMPARE(opened.count(), 1);
}

void TestCaseBook::doesNotMakeACaseOfAFileThatIsGone()
{
    CaseBook book("analyst");
    QSignalSpy failed(&book, &CaseBook::failed);
    QVERIFY(!book.open(file("gone.latchlight")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!std::filesystem::exists(file("gone.latchlight")));
}

QTEST_GUILESS_MAIN(TestCaseBook)
#include "TestCaseBook.moc"
