// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/NoteEdit.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchlight;

/// Notes on their way to the case file.
class TestNoteEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverShortlyAfterTheLastKey();
    void handsOverAtOnceWhenAsked();
    void doesNotHandOverWhatItOnlyShows();
    void keepsWhatIsBeingTyped();
};

void TestNoteEdit::handsOverShortlyAfterTheLastKey()
{
    NoteEdit edit;
    QSignalSpy committed(&edit, &NoteEdit::committed);
    QTest::keyClicks(&edit, QStringLiteral("asked"));
    QCOMPARE(committed.count(), 0);
    QVERIFY(committed.wait());
    QCOMPARE(committed.first().first().toString(), QStringLiteral("asked"));
}

void TestNoteEdit::handsOverAtOnceWhenAsked()
{
    NoteEdit edit;
    QSignalSpy committed(&edit, &NoteEdit::committed);
    QTest::keyClicks(&edit, QStringLiteral("x"));
    edit.commit();
    QCOMPARE(committed.count(), 1);
    edit.commit();
    QCOMPARE(committed.count(), 1);
}

void TestNoteEdit::doesNotHandOverWhatItOnlyShows()
{
    NoteEdit edit;
    QSignalSpy committed(&edit, &NoteEdit::committed);
    edit.showText(QStringLiteral("from the case"));
    edit.commit();
    QCOMPARE(edit.toPlainText(), QStringLiteral("from the case"));
    QCOMPARE(committed.count(), 0);
}

void TestNoteEdit::keepsWhatIsBeingTyped()
{
    NoteEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("typing"));
    edit.showText(QStringLiteral("older text from the case"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("typing"));
}

QTEST_MAIN(TestNoteEdit)
#include "TestNoteEdit.moc"
