// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/EventMarker.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/models/ActorTableModel.h"
#include "gui/models/EventTableModel.h"
#include "gui/models/SecretsModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/EventsView.h"
#include "gui/views/FlaggedUsersView.h"
#include "gui/views/NotesView.h"
#include "gui/views/SecretsView.h"
#include "gui/views/UserMarkActions.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace latchlight;
using namespace latchlight::test;

/// Stars, tags, notes and assignees, with keys and mouse, without an engine.
class TestMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();

    void starsTheUserByKey();
    void keepsTagsAssigneeAndNoteOfAUser();
    void listsOnlyStarredNotedOrAssignedUsers();
    void hidesReviewedUsers();
    void findsUsersByTagAndAssignee();
    void keepsAHalfTypedTagWithItsUser();
    void starsEventsByKey();
    void tagsAndNotesSeveralEventsInOneStep();
    void keepsTheMarksOfEventsOverAReload();
    void showsOnlyMarkedEvents();
    void ticksSecretsThatWereRotated();
    void marksNothingInAReadOnlyCase();

private:
    template<class Widget>
    [[nodiscard]] static Widget* find(const QWidget& parent, const char* name)
    {
        return parent.findChild<Widget*>(QString::fromUtf8(name));
    }
    [[nodiscard]] const ActorKey& key(std::size_t user) const { return m_case.findings->users[user].key; }
    [[nodiscard]] static QString markOf(const QTableView& table, int row)
    {
        return table.model()->index(row, static_cast<int>(EventTableModel::Columns::Mark)).data().toString();
    }
    static void show(QWidget& view);

    MadeUpCase m_case;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<CaseBook> m_book;
    std::unique_ptr<EventMarker> m_marker;
    ClipboardWriter m_clipboard;
};

void TestMarks::init()
{
    m_marker.reset();
    m_state = std::make_unique<InvestigationState>();
    m_book = std::make_unique<CaseBook>("ada");
    m_marker = std::make_unique<EventMarker>(*m_state, *m_book);
}

void TestMarks::show(QWidget& view)
{
    view.resize(900, 500);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

void TestMarks::starsTheUserByKey()
{
    FlaggedUsersView view(*m_state, *m_book);
    UserMarkActions actions(*m_state, *m_book);
    view.addUserAction(actions.star);
    show(view);
    m_state->setFindings(m_case.findings);
    QVERIFY(!actions.star->isEnabled());
    m_state->selectUser(0);
    view.focusList();
    auto* list = find<QListView>(view, "userListView");
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_book->of(key(0)).mark.isStarred);
    const QModelIndex row = list->model()->index(0, 0);
    QVERIFY(row.data(ActorTableModel::IsStarredRole).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("starred")));
    QVERIFY(actions.star->isChecked());
    m_book->undoStack().undo();
    QVERIFY(!row.data(ActorTableModel::IsStarredRole).toBool());
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
}

void TestMarks::keepsTagsAssigneeAndNoteOfAUser()
{
    NotesView view(*m_state, *m_book, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(1);
    QTest::keyClicks(find<QLineEdit>(view, "userTagsLineEdit"), QStringLiteral("prod, key stolen"));
    QTest::keyClick(find<QLineEdit>(view, "userTagsLineEdit"), Qt::Key_Return);
    QTest::mouseClick(find<QPushButton>(view, "assignToMeButton"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(view, "userStarButton"), Qt::LeftButton);
    QTest::keyClicks(find<QPlainTextEdit>(view, "userNoteTextEdit"), QStringLiteral("called the owner"));
    view.commitPending();
    const ActorCase decided = m_book->of(key(1));
    QVERIFY((decided.mark == ActorMark{true, {"key stolen", "prod"}, "ada"}));
    QCOMPARE(decided.verdict.notes, std::string("called the owner"));
    QCOMPARE(find<QTableView>(view, "userHistoryTableView")->model()->rowCount(), 4);

    // The next user has none of it, and the first one gets all of it back.
    m_state->selectUser(2);
    QVERIFY(find<QLineEdit>(view, "userTagsLineEdit")->text().isEmpty());
    QVERIFY(!find<QPushButton>(view, "userStarButton")->isChecked());
    QCOMPARE(find<QTableView>(view, "userHistoryTableView")->model()->rowCount(), 0);
    m_state->selectUser(1);
    QCOMPARE(find<QLineEdit>(view, "userTagsLineEdit")->text(), QStringLiteral("key stolen, prod"));
    QCOMPARE(find<QPlainTextEdit>(view, "userNoteTextEdit")->toPlainText(), QStringLiteral("called the owner"));
    for (int step = 0; step < 4; ++step) {
        m_book->undoStack().undo();
    }
    QVERIFY(m_book->of(key(1)).mark == ActorMark());
    QVERIFY(find<QLineEdit>(view, "assigneeLineEdit")->text().isEmpty());
}

void TestMarks::listsOnlyStarredNotedOrAssignedUsers()
{
    FlaggedUsersView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_book->setActorMark(key(1), {true, {}, {}});
    m_book->setActorMark(key(2), {false, {}, "ada"});
    m_book->setActorMark(key(3), {false, {}, "ben"});
    m_book->setNote(key(3), "who", "odd");
    auto* list = find<QListView>(view, "userListView");
    auto* listing = find<QComboBox>(view, "userListingComboBox");
    const auto listed = [&](UserListing kind) {
        listing->setCurrentIndex(listing->findData(static_cast<int>(kind)));
        QList<int> users;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            users << list->model()->index(row, 0).data(ActorTableModel::UserIndexRole).toInt();
        }
        return users;
    };
    QCOMPARE(listed(UserListing::Starred), QList<int>{1});
    QCOMPARE(listed(UserListing::AssignedToMe), QList<int>{2});
    QCOMPARE(listed(UserListing::WithNote), QList<int>{3});
    // A mark that is taken back leaves the list at once.
    m_book->undoStack().undo();
    QCOMPARE(list->model()->rowCount(), 0);
    find<QPushButton>(view, "noticeButton")->click();
    QCOMPARE(list->model()->rowCount(), 5);
}

void TestMarks::hidesReviewedUsers()
{
    FlaggedUsersView view(*m_state, *m_book);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    QTest::mouseClick(find<QCheckBox>(view, "hideReviewedCheckBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QCheckBox>(view, "hideReviewedCheckBox")->isChecked());
    auto* list = find<QListView>(view, "userListView");
    QCOMPARE(list->model()->rowCount(), 5);
    m_book->setVerdict(key(0), {TriageState::Archived, Disposition::Benign, "backup", {}});
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0)); // still being looked at
    m_book->undoStack().undo();
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestMarks::findsUsersByTagAndAssignee()
{
    FlaggedUsersView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_book->setActorMark(key(2), {false, {"Key-Stolen"}, "benjamin"});
    auto* list = find<QListView>(view, "userListView");
    for (const char* typed : {"key-st", "BENJ"}) {
        find<QLineEdit>(view, "userFilterLineEdit")->setText(QString::fromUtf8(typed));
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(ActorTableModel::UserIndexRole).toInt(), 2);
        QCOMPARE(list->model()->index(0, 0).data(ActorTableModel::MarksRole).toString(),
                 QStringLiteral("#Key-Stolen @benjamin"));
    }
}

void TestMarks::keepsAHalfTypedTagWithItsUser()
{
    NotesView view(*m_state, *m_book, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    QTest::keyClicks(find<QLineEdit>(view, "userTagsLineEdit"), QStringLiteral("prod"));
    m_state->selectUser(1);
    QCOMPARE(m_book->of(key(0)).mark.tags, Tags{"prod"});
    QVERIFY(m_book->of(key(1)).mark.tags.empty());
}

void TestMarks::starsEventsByKey()
{
    EventsView view(*m_state, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setFoundEvents(m_case.events("actor:mallory"));
    auto* table = find<QTableView>(view, "eventTableView");
    QCOMPARE(table->horizontalHeader()->logicalIndex(0), static_cast<int>(EventTableModel::Columns::Mark));
    table->setFocus();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(markOf(*table, 3), QStringLiteral("★"));
    QCOMPARE(markOf(*table, 2), QString());
    QCOMPARE(m_book->snapshot().events.size(), std::size_t{1});
    QVERIFY(find<QAction>(view, "starEventAction")->isChecked());
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(markOf(*table, 3), QString());
    m_book->undoStack().undo();
    QCOMPARE(markOf(*table, 3), QStringLiteral("★"));
}

void TestMarks::tagsAndNotesSeveralEventsInOneStep()
{
    EventsView view(*m_state, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setFoundEvents(m_case.events("actor:mallory"));
    auto* table = find<QTableView>(view, "eventTableView");
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_F2);
    auto* dialog = find<QDialog>(*table, "eventMarkDialog");
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, "eventNoteTextEdit"), QStringLiteral("here it began"));
    dialog->accept();
    QCOMPARE(markOf(*table, 1), QStringLiteral("✎"));

    view.activateWindow();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<QDialog*> dialogs = table->findChildren<QDialog*>(QStringLiteral("eventMarkDialog"));
    QTest::keyClicks(find<QLineEdit>(*dialogs.last(), "eventTagsLineEdit"), QStringLiteral("burst, night"));
    dialogs.last()->accept();
    QCOMPARE(markOf(*table, 0), QStringLiteral("burst, night"));
    QCOMPARE(markOf(*table, 1), QStringLiteral("✎ burst, night")); // the note stays
    QCOMPARE(markOf(*table, 2), QStringLiteral("burst, night"));
    m_book->undoStack().undo();
    QCOMPARE(markOf(*table, 1), QStringLiteral("✎"));
    QCOMPARE(markOf(*table, 2), QString());
}

void TestMarks::keepsTheMarksOfEventsOverAReload()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("a.latchlight")).toStdString();
    m_state->setFindings(m_case.findings);
    const EventIndex row = m_case.events("actor:mallory")->rows[5];
    m_state->wantEventMarks({{row, {true, {"burst"}, {}}}});
    QVERIFY(m_book->saveAs(file));
    m_marker.reset();
    m_book = std::make_unique<CaseBook>("ada");
    m_state = std::make_unique<InvestigationState>();
    m_marker = std::make_unique<EventMarker>(*m_state, *m_book);
    QVERIFY(m_book->open(file));
    m_state->setFindings(MadeUpCase::make().findings);
    QVERIFY(m_state->markedEvents()->of(row).isStarred);
    QCOMPARE(m_state->markedEvents()->marks.size(), std::size_t{1});
}

void TestMarks::showsOnlyMarkedEvents()
{
    EventsView view(*m_state, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    const std::vector<EventIndex> rows = m_case.events("actor:mallory")->rows;
    m_state->wantEventMarks({{rows[0], {true, {}, {}}}, {rows[1], {false, {"burst"}, {}}}});
    QSignalSpy wanted(m_state.get(), &InvestigationState::eventsWanted);
    auto* button = find<QToolButton>(view, "markFilterButton");
    Q_EMIT button->menu()->aboutToShow();
    QStringList texts;
    for (const QAction* action : button->menu()->actions()) {
        texts << action->text();
    }
    QCOMPARE(texts, (QStringList{QStringLiteral("All events"), QStringLiteral("Starred"), QStringLiteral("With a note"),
                                 QStringLiteral("Tagged"), QString(), QStringLiteral("Tag: burst")}));
    button->menu()->actions().at(1)->trigger();
    QCOMPARE(wanted.count(), 1);
    QVERIFY((m_state->question().marks == MarkFilter{MarkKind::Starred, {}}));
    QCOMPARE(m_state->markedEvents()->rows(m_state->question().marks), std::vector<EventIndex>{rows[0]});
    // Another star makes the rows out of date; a note does not.
    m_state->wantEventMarks({{rows[2], {true, {}, {}}}});
    QCOMPARE(wanted.count(), 2);
    m_state->wantEventMarks({{rows[3], {false, {}, "x"}}});
    QCOMPARE(wanted.count(), 2);
    auto* chip = find<QPushButton>(view, "marksChipButton");
    QVERIFY(chip->text().contains(QStringLiteral("Starred")));
    chip->click();
    QVERIFY(!m_state->question().marks.isActive());
}

void TestMarks::ticksSecretsThatWereRotated()
{
    SecretsView view(*m_state, *m_book, m_clipboard);
    show(view);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    auto* table = find<QTableView>(view, "secretsAtRiskTableView");
    const QModelIndex cell = table->model()->index(0, static_cast<int>(SecretsModel::Columns::Rotated));
    table->setFocus();
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(m_book->snapshot().rotatedSecrets.size(), std::size_t{1});
    QVERIFY(m_book->snapshot().rotatedSecrets.begin()->first.find("111122223333") != std::string::npos);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("ada"))); // who ticked it
    m_book->undoStack().undo();
    QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestMarks::marksNothingInAReadOnlyCase()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("a.latchlight")).toStdString();
    const auto other = CaseFile::open(file);
    QVERIFY(other);
    QVERIFY(m_book->open(file));
    EventsView events(*m_state, m_clipboard);
    NotesView notes(*m_state, *m_book, m_clipboard);
    SecretsView secrets(*m_state, *m_book, m_clipboard);
    UserMarkActions actions(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setFoundEvents(m_case.events("actor:mallory"));
    find<QTableView>(events, "eventTableView")->selectRow(0);
    for (const char* name : {"starEventAction", "tagEventAction", "noteEventAction"}) {
        QVERIFY2(!find<QAction>(events, name)->isEnabled(), name);
    }
    m_state->setInvestigation(m_case.investigation);
    const QModelIndex cell = find<QTableView>(secrets, "secretsAtRiskTableView")
                                 ->model()
                                 ->index(0, static_cast<int>(SecretsModel::Columns::Rotated));
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(cell.data(IsLockedRole).toBool());
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("a.latchlight")));
    QVERIFY(!actions.star->isEnabled());
    QVERIFY(!find<QPushButton>(notes, "userStarButton")->isEnabled());
    QVERIFY(find<QLineEdit>(notes, "userTagsLineEdit")->isReadOnly());
    QVERIFY(find<QPlainTextEdit>(notes, "userNoteTextEdit")->isReadOnly());
}

QTEST_MAIN(TestMarks)
#include "TestMarks.moc"
