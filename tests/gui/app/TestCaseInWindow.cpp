// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/SourceDigest.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/ScoringJson.h"
#include "gui/charts/TimelineChart.h"
#include "gui/models/ActorTableModel.h"
#include "gui/models/HistoryModel.h"
#include "gui/models/SourceModel.h"
#include "tests/gui/app/WindowFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace latchlight;
using namespace latchlight::test;

/// What the window does with a case file, driven by keys and mouse on the bundled sample archive.
class TestCaseInWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsACaseThatIsOpenElsewhereAndSaysSo();
    void goesOnInACopyOfACaseThatIsOpenElsewhere();
    void takesTheCaseOverWhenTheOtherHasClosedIt();
    void takesBackEveryMarkAndDoesItAgain();
    void namesWhatIsTakenBack();
    void storesWhatIsBeingTypedBeforeTakingBack();
    void computesTheDigestsOfASavedCase();
    void asksWhereMissingSourcesAre();
    void saysThatRelocatedSourcesAreTheSame();
    void warnsWhenRelocatedSourcesHaveChanged();
    void opensWhatIsThereWhereSourcesAreMissing();
    void showsTheHistoryOfTheCase();
    void filtersForStarredEvents();
    void bringsBackHowTheCaseWasLookedAt();
    void bringsBackTheRuleOptions();
    void keepsTheSelectionOfTheAnalystWhoWasFaster();

private:
    [[nodiscard]] QString caseFile() const { return m_fixture->path(QStringLiteral("a.latchlight")); }
    /// A case of the sample with one tick, closed.
    void makeCase() const;
    void choose(const char* comboBox, int value) const;
    [[nodiscard]] int chosen(const char* comboBox) const
    {
        return m_fixture->find<QComboBox>(comboBox)->currentData().toInt();
    }
    [[nodiscard]] bool isTicked(int row) const
    {
        const QModelIndex index = m_fixture->find<QListView>("checklistView")->model()->index(row, 0);
        return index.data(Qt::CheckStateRole).toInt() == static_cast<int>(Qt::Checked);
    }
    void tick(int row) const;
    /// A small archive in the folder of the test.
    [[nodiscard]] QString makeArchive(const QString& name) const;
    /// A case of that archive with its digests, closed.
    void makeCaseOf(const QString& archive) const;
    void relocateTo(const QString& archive, const std::function<void(const QString&)>& change);
    [[nodiscard]] std::string digestInCase() const
    {
        return CaseFile::openReadOnly(caseFile().toStdString())->snapshot().sources.front().sha256;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCaseInWindow::makeCase() const
{
    auto file = CaseFile::open(caseFile().toStdString());
    QVERIFY(file);
    QVERIFY(file->setSources({WindowFixture::sample().toStdString()}, {}));
}

void TestCaseInWindow::choose(const char* comboBox, int value) const
{
    auto* box = m_fixture->find<QComboBox>(comboBox);
    const int wanted = box->findData(value);
    box->setFocus();
    while (box->currentIndex() != wanted) {
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
}

void TestCaseInWindow::tick(int row) const
{
    auto* list = m_fixture->find<QListView>("checklistView");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Space);
}

void TestCaseInWindow::readsACaseThatIsOpenElsewhereAndSaysSo()
{
    makeCase();
    const auto other = CaseFile::open(caseFile().toStdString(), CaseHolder{"ben", "workstation-7", 99, UtcTime{0}});
    QVERIFY(other);
    m_fixture->openArchive(caseFile());
    QVERIFY(m_fixture->find<QWidget>("caseBanner")->isVisible());
    const QString text = m_fixture->find<QLabel>("caseBannerLabel")->text();
    QVERIFY2(text.contains(QStringLiteral("ben")) && text.contains(QStringLiteral("workstation-7")), qPrintable(text));
    QVERIFY(m_fixture->dialogs().messages().empty());

    QVERIFY(!m_fixture->find<QComboBox>("dispositionComboBox")->isEnabled());
    QVERIFY(m_fixture->find<QComboBox>("dispositionComboBox")->toolTip().contains(QStringLiteral("workstation-7")));
    QVERIFY(m_fixture->find<QLineEdit>("verdictReasonLineEdit")->isReadOnly());
    QVERIFY(m_fixture->find<QPlainTextEdit>("checklistNoteTextEdit")->isReadOnly());
    QVERIFY(!m_fixture->action("suppressUserAction")->isEnabled());
    tick(0);
    QVERIFY(!isTicked(0));
    QVERIFY(!m_fixture->action("undoAction")->isEnabled());
    QVERIFY(m_fixture->dialogs().messages().empty());
}

void TestCaseInWindow::goesOnInACopyOfACaseThatIsOpenElsewhere()
{
    makeCase();
    const auto other = CaseFile::open(caseFile().toStdString());
    m_fixture->openArchive(caseFile());
    const QString copy = m_fixture->path(QStringLiteral("copy.latchlight"));
    m_fixture->dialogs().answerFiles({copy});
    QTest::mouseClick(m_fixture->find<QPushButton>("saveCopyButton"), Qt::LeftButton);
    QVERIFY(QFile::exists(copy));
    QVERIFY(m_fixture->dialogs().fileQuestions().front().suggestedName.contains(QStringLiteral("a.latchlight")));
    QVERIFY(!m_fixture->find<QWidget>("caseBanner")->isVisible());
    QVERIFY(m_fixture->window().windowTitle().contains(QStringLiteral("copy.latchlight")));
    tick(0);
    QVERIFY(isTicked(0));
}

void TestCaseInWindow::takesTheCaseOverWhenTheOtherHasClosedIt()
{
    makeCase();
    auto other = std::make_unique<CaseFile>(CaseFile::open(caseFile().toStdString()).value());
    m_fixture->openArchive(caseFile());
    auto* retry = m_fixture->find<QPushButton>("retryCaseButton");
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(m_fixture->find<QWidget>("caseBanner")->isVisible());
    other.reset();
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(!m_fixture->find<QWidget>("caseBanner")->isVisible());
    QVERIFY(m_fixture->find<QComboBox>("dispositionComboBox")->isEnabled());
    tick(1);
    QVERIFY(isTicked(1));
}

void TestCaseInWindow::takesBackEveryMarkAndDoesItAgain()
{
    m_fixture->openArchive(WindowFixture::sample());
    const auto undo = [this] { QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [this] {
        QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    };
    QVERIFY(!m_fixture->action("undoAction")->isEnabled());
    tick(0);
    choose("triageStateComboBox", static_cast<int>(TriageState::UnderReview));
    choose("dispositionComboBox", static_cast<int>(Disposition::TruePositive));
    m_fixture->find<QListView>("checklistView")->setFocus();

    undo();
    QCOMPARE(chosen("dispositionComboBox"), static_cast<int>(Disposition::Undetermined));
    QCOMPARE(chosen("triageStateComboBox"), static_cast<int>(TriageState::UnderReview));
    undo();
    QCOMPARE(chosen("triageStateComboBox"), static_cast<int>(TriageState::Open));
    QVERIFY(isTicked(0));
    undo();
    QVERIFY(!isTicked(0));
    QVERIFY(!m_fixture->action("undoAction")->isEnabled());
    redo();
    QVERIFY(isTicked(0));
    redo();
    redo();
    QCOMPARE(chosen("dispositionComboBox"), static_cast<int>(Disposition::TruePositive));
    QVERIFY(!m_fixture->action("redoAction")->isEnabled());

    // Each is a line of the journal: nothing was erased.
    m_fixture->dialogs().answerFiles({caseFile()});
    m_fixture->trigger("saveCaseAction");
    const auto saved = CaseFile::openReadOnly(caseFile().toStdString());
    QVERIFY(saved);
    int made = 0;
    int undone = 0;
    int redone = 0;
    const auto journal = saved->journal().value();
    for (const JournalEntry& entry : journal) {
        made += entry.what != "sources" && entry.how == ChangeOrigin::Made ? 1 : 0;
        undone += entry.how == ChangeOrigin::Undone ? 1 : 0;
        redone += entry.how == ChangeOrigin::Redone ? 1 : 0;
    }
    QCOMPARE(made, 3);
    QCOMPARE(undone, 3);
    QCOMPARE(redone, 3);
}

void TestCaseInWindow::namesWhatIsTakenBack()
{
    m_fixture->openArchive(WindowFixture::sample());
    choose("dispositionComboBox", static_cast<int>(Disposition::Benign));
    QVERIFY(m_fixture->action("undoAction")->text().endsWith(QStringLiteral("mark as benign")));
    m_fixture->trigger("undoAction");
    QVERIFY(m_fixture->action("redoAction")->text().endsWith(QStringLiteral("mark as benign")));
}

void TestCaseInWindow::storesWhatIsBeingTypedBeforeTakingBack()
{
    m_fixture->openArchive(WindowFixture::sample());
    tick(0);
    auto* note = m_fixture->find<QPlainTextEdit>("checklistNoteTextEdit");
    QTest::keyClicks(note, QStringLiteral("odd"));
    m_fixture->trigger("undoAction"); // the note, not the tick before it
    QCOMPARE(note->toPlainText(), QString());
    QVERIFY(isTicked(0));
    m_fixture->trigger("redoAction");
    QCOMPARE(note->toPlainText(), QStringLiteral("odd"));
}

QString TestCaseInWindow::makeArchive(const QString& name) const
{
    const QDir folder(m_fixture->path(name));
    QDir().mkpath(folder.path());
    QDirIterator files(WindowFixture::sample(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QFile::copy(
            file,
            folder.filePath(
                QDir(WindowFixture::sample()).relativeFilePath(file).replace(QLatin1Char('/'), QLatin1Char('_'))));
    }
    return folder.path();
}

void TestCaseInWindow::makeCaseOf(const QString& archive) const
{
    auto file = CaseFile::open(caseFile().toStdString());
    QVERIFY(file);
    QVERIFY(file->setSources({archive.toStdString()}, {}));
    const auto digest = digestSource(archive.toStdString());
    QVERIFY(digest);
    QVERIFY(file->setDigest({archive.toStdString(), digest->sha256, digest->size.files, digest->size.bytes, {}}, {}));
}

void TestCaseInWindow::computesTheDigestsOfASavedCase()
{
    m_fixture->openArchive(WindowFixture::sample());
    m_fixture->trigger("casePropertiesAction");
    auto* table = m_fixture->find<QTableView>("sourceTableView");
    const int digestColumn = static_cast<int>(SourceModel::Columns::Digest);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!m_fixture->find<QPushButton>("verifySourcesButton")->isEnabled()); // it is not saved yet
    m_fixture->dialogs().answerFiles({caseFile()});
    m_fixture->trigger("saveCaseAction");
    const auto expected = digestSource(WindowFixture::sample().toStdString());
    QVERIFY(expected);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, digestColumn).data().toString(),
                              QString::fromStdString(expected->sha256), WindowFixture::waitMs);
    QTRY_VERIFY(m_fixture->find<QPushButton>("verifySourcesButton")->isEnabled());
    QVERIFY(CaseFile::openReadOnly(caseFile().toStdString())->snapshot().sources.front().sha256 == expected->sha256);

    // And the report names it.
    const QString report = m_fixture->path(QStringLiteral("report.html"));
    m_fixture->dialogs().answerFiles({report});
    m_fixture->trigger("exportUserAction");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(report), WindowFixture::waitMs);
    QFile written(report);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(QByteArray::fromStdString(expected->sha256)));
}

void TestCaseInWindow::asksWhereMissingSourcesAre()
{
    const QString archive = makeArchive(QStringLiteral("logs"));
    makeCaseOf(archive);
    const QString moved = m_fixture->path(QStringLiteral("evidence"));
    QVERIFY(QDir().rename(archive, moved));
    m_fixture->window().open({caseFile()});
    QTRY_VERIFY(m_fixture->find<QWidget>("missingSourcesDialog") != nullptr);
    auto* list = m_fixture->find<QListWidget>("missingSourcesListWidget");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(archive));
    QVERIFY(!m_fixture->find<QPushButton>("openSourcesButton")->isEnabled());
    m_fixture->dialogs().answerFiles({moved});
    QTest::mouseClick(m_fixture->find<QPushButton>("locateFolderButton"), Qt::LeftButton);
    QVERIFY(list->item(0)->text().contains(moved));
    QTest::mouseClick(m_fixture->find<QPushButton>("openSourcesButton"), Qt::LeftButton);
    m_fixture->waitForUser();
    const auto saved = CaseFile::openReadOnly(caseFile().toStdString());
    QCOMPARE(saved->snapshot().sourcePaths(), std::vector<std::string>{moved.toStdString()});
    const auto journal = saved->journal().value();
    QVERIFY(std::any_of(journal.begin(), journal.end(), [&](const JournalEntry& entry) {
        return entry.what == "relocate" && entry.before == archive.toStdString() && entry.after == moved.toStdString();
    }));
}

void TestCaseInWindow::saysThatRelocatedSourcesAreTheSame()
{
    const QString archive = makeArchive(QStringLiteral("logs"));
    makeCaseOf(archive);
    const std::string before = digestInCase();
    relocateTo(archive, [](const QString&) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().statusBar()->currentMessage().contains(QStringLiteral("same")),
                             WindowFixture::waitMs);
    QVERIFY(m_fixture->dialogs().messages().empty());
    QCOMPARE(digestInCase(), before);
}

void TestCaseInWindow::warnsWhenRelocatedSourcesHaveChanged()
{
    const QString archive = makeArchive(QStringLiteral("logs"));
    makeCaseOf(archive);
    const std::string before = digestInCase();
    relocateTo(archive, [](const QString& moved) {
        QFile added(QDir(moved).filePath(QStringLiteral("added.json")));
        QVERIFY(added.open(QIODevice::WriteOnly));
        added.write("{}");
    });
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->dialogs().messages().empty(), WindowFixture::waitMs);
    const Message message = m_fixture->dialogs().messages().front();
    QVERIFY(message.kind == MessageKind::Warning);
    QVERIFY(message.text.contains(QStringLiteral("evidence")));
    QVERIFY(message.details.contains(QString::fromStdString(before)));
    QVERIFY(digestInCase() != before);
    QVERIFY(message.details.contains(QString::fromStdString(digestInCase())));
}

void TestCaseInWindow::relocateTo(const QString& archive, const std::function<void(const QString&)>& change)
{
    const QString moved = m_fixture->path(QStringLiteral("evidence"));
    QVERIFY(QDir().rename(archive, moved));
    change(moved);
    m_fixture->window().open({caseFile()});
    QTRY_VERIFY(m_fixture->find<QWidget>("missingSourcesDialog") != nullptr);
    m_fixture->dialogs().answerFiles({moved});
    QTest::mouseClick(m_fixture->find<QPushButton>("locateFolderButton"), Qt::LeftButton);
    QTest::mouseClick(m_fixture->find<QPushButton>("openSourcesButton"), Qt::LeftButton);
    m_fixture->waitForUser();
}

void TestCaseInWindow::opensWhatIsThereWhereSourcesAreMissing()
{
    {
        auto file = CaseFile::open(caseFile().toStdString());
        QVERIFY(file);
        QVERIFY(file->setSources({WindowFixture::sample().toStdString(), "/nowhere/logs"}, {}));
    }
    m_fixture->window().open({caseFile()});
    QTRY_VERIFY(m_fixture->find<QWidget>("missingSourcesDialog") != nullptr);
    QTest::mouseClick(m_fixture->find<QPushButton>("openSourcesButton"), Qt::LeftButton);
    m_fixture->waitForUser();
    // The case still knows what it was made from.
    QCOMPARE(CaseFile::openReadOnly(caseFile().toStdString())->snapshot().sources.size(), std::size_t{2});
}

void TestCaseInWindow::showsTheHistoryOfTheCase()
{
    m_fixture->openArchive(WindowFixture::sample());
    m_fixture->trigger("casePropertiesAction");
    auto* history = m_fixture->find<QTableView>("historyTableView")->model();
    const int before = history->rowCount();
    choose("dispositionComboBox", static_cast<int>(Disposition::TruePositive));
    QCOMPARE(history->rowCount(), before + 1);
    const auto cell = [history](HistoryModel::Columns column) {
        return history->index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(HistoryModel::Columns::Who), QStringLiteral("analyst"));
    QCOMPARE(cell(HistoryModel::Columns::What), QStringLiteral("Disposition"));
    QVERIFY(!cell(HistoryModel::Columns::User).isEmpty());
    QCOMPARE(cell(HistoryModel::Columns::After), EnumText::of(Disposition::TruePositive));
    m_fixture->trigger("undoAction");
    QCOMPARE(history->rowCount(), before + 2);
    QCOMPARE(cell(HistoryModel::Columns::How), QStringLiteral("undone"));
}

void TestCaseInWindow::filtersForStarredEvents()
{
    m_fixture->openArchive(WindowFixture::sample());
    auto* table = m_fixture->find<QTableView>("eventTableView");
    const int all = table->model()->rowCount();
    table->setFocus();
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    auto* menu = m_fixture->find<QToolButton>("markFilterButton")->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger(); // Starred
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, WindowFixture::waitMs);
    // Undo leaves the events pane with what is starred now.
    m_fixture->trigger("undoAction");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, WindowFixture::waitMs);
    m_fixture->trigger("redoAction");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, WindowFixture::waitMs);
    m_fixture->trigger("clearFiltersAction");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), all, WindowFixture::waitMs);
}

void TestCaseInWindow::bringsBackHowTheCaseWasLookedAt()
{
    m_fixture->openArchive(WindowFixture::sample());
    m_fixture->dialogs().answerFiles({caseFile()});
    m_fixture->trigger("saveCaseAction");
    auto* users = m_fixture->find<QListView>("userListView");
    users->setFocus();
    QTest::keyClick(users, Qt::Key_Down);
    const QString user = users->currentIndex().data(ActorTableModel::NameRole).toString();
    m_fixture->waitForUser();
    const int all = m_fixture->rows("eventTableView");
    auto* filter = m_fixture->find<QLineEdit>("eventFilterLineEdit");
    QTest::keyClicks(filter, QStringLiteral("errorCode:*AccessDenied*"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->rows("eventTableView") > 0 && m_fixture->rows("eventTableView") < all,
                             WindowFixture::waitMs);
    const int denied = m_fixture->rows("eventTableView");
    auto* reviewed = m_fixture->find<QCheckBox>("hideReviewedCheckBox");
    reviewed->setChecked(true);
    m_fixture->find<QDockWidget>("profilePane")->close();
    auto* timeline = m_fixture->find<TimelineChart>("timelineChart");
    QTRY_VERIFY_WITH_TIMEOUT(!timeline->timeline().buckets.empty(), WindowFixture::waitMs);
    QTest::keyClick(timeline, Qt::Key_Plus);
    QTest::keyClick(timeline, Qt::Key_Plus);
    const TimeRange shown = timeline->visibleRange();
    QVERIFY(shown != timeline->timeline().range);
    m_fixture->trigger("goToLanesAction");
    const int usersWidth = m_fixture->find<QDockWidget>("usersPane")->width();

    m_fixture->openAnew();
    // The window's own settings are others by now.
    m_fixture->trigger("resetLayoutAction");
    m_fixture->openArchive(caseFile());
    QCOMPARE(m_fixture->find<QListView>("userListView")->currentIndex().data(ActorTableModel::NameRole).toString(),
             user);
    QCOMPARE(m_fixture->find<QLineEdit>("eventFilterLineEdit")->text(), QStringLiteral("errorCode:*AccessDenied*"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows("eventTableView"), denied, WindowFixture::waitMs);
    QVERIFY(m_fixture->find<QCheckBox>("hideReviewedCheckBox")->isChecked());
    QVERIFY(m_fixture->find<QDockWidget>("profilePane")->isHidden());
    QTRY_COMPARE(m_fixture->find<QDockWidget>("usersPane")->width(), usersWidth);
    QTRY_VERIFY(!m_fixture->find<QWidget>("swimLaneChart")->visibleRegion().isEmpty());
    QTRY_VERIFY(m_fixture->find<TimelineChart>("timelineChart")->visibleRange() == shown);
    QVERIFY(!m_fixture->action("undoAction")->isEnabled()); // looking is no decision
}

void TestCaseInWindow::bringsBackTheRuleOptions()
{
    {
        auto file = CaseFile::open(caseFile().toStdString());
        QVERIFY(file);
        QVERIFY(file->setSources({WindowFixture::sample().toStdString()}, {}));
        ScoringOptions scoring;
        scoring.tuning["secrets-manager-enumeration"].detector = DetectorKind::Threshold;
        scoring.tuning["secrets-manager-enumeration"].identity = IdentityKey::Role;
        QVERIFY(file->setSettings({{"scoring", scoringToJson(scoring)}}));
    }
    m_fixture->openArchive(caseFile());
    m_fixture->trigger("ruleOptionsAction");
    auto* rule = m_fixture->find<QComboBox>("tunedRuleComboBox");
    rule->setCurrentIndex(rule->findData(QStringLiteral("secrets-manager-enumeration")));
    auto* detector = m_fixture->find<QComboBox>("detectorComboBox");
    QTRY_COMPARE(detector->currentData().toInt(), static_cast<int>(DetectorKind::Threshold));
}

void TestCaseInWindow::keepsTheSelectionOfTheAnalystWhoWasFaster()
{
    m_fixture->openArchive(WindowFixture::sample());
    m_fixture->dialogs().answerFiles({caseFile()});
    m_fixture->trigger("saveCaseAction");
    auto* users = m_fixture->find<QListView>("userListView");
    users->setFocus();
    QTest::keyClick(users, Qt::Key_Down);
    const QString user = users->currentIndex().data(ActorTableModel::NameRole).toString();
    m_fixture->trigger("reloadAction");
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->find<QWidget>("cancelLoadButton")->isVisible(), WindowFixture::waitMs);
    QCOMPARE(users->currentIndex().data(ActorTableModel::NameRole).toString(), user);
}

QTEST_MAIN(TestCaseInWindow)
#include "TestCaseInWindow.moc"
