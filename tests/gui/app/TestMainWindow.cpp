// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/MainWindow.h"
#include "gui/app/Translations.h"
#include "gui/charts/TimelineChart.h"
#include "gui/export/PdfReport.h"
#include "gui/models/ActorTableModel.h"
#include "gui/platform/Theme.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace latchlight;

namespace {

constexpr int waitMs = 90000; ///< a debug build under sanitizers on a busy machine

/// QTest::mouseMove() knows of no pressed button.
void drag(QWidget& widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (const QPoint point : {(from * 2 + to) / 3, (from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

} // namespace

/// The analyst's way through the window, with keys and mouse, on the bundled sample archive.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leadsFromTheSampleToAReport();
    void filtersTheEventsByBrushingTheTimeline();
    void keepsTicksAndNotesInACaseFile();
    void staysUsableWhileLoadingAndKeepsWhatWasRead();
    void opensWhatIsDroppedOnIt();
    void saysWhyNothingWasOpened();
    void asksBeforeDecisionsAreLost();
    void switchesBetweenTimelineAndSwimlanes();
    void remembersPanesAndRecentArchives();
    void changesTheThemeAtOnce();
    void givesEveryControlAName();
    void writesAPdf();

private:
    template<class Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        auto* found = m_window->findChild<Object*>(QString::fromUtf8(name));
        return found != nullptr ? found : (qWarning("There is no %s", name), nullptr);
    }
    void openWindow();
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }
    /// Opens the sample and waits until the first user's timeline and events are there.
    void openSample();
    [[nodiscard]] int rows(const char* view) const { return find<QAbstractItemView>(view)->model()->rowCount(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    m_translations = std::make_unique<Translations>(QLocale());
}

void TestMainWindow::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_settings->setValue(QStringLiteral("theme"),
                         qEnvironmentVariable("LATCHLIGHT_TEST_THEME", QStringLiteral("light")));
    m_dialogs = std::make_unique<ScriptedDialogs>();
    openWindow();
}

void TestMainWindow::openWindow()
{
    const ResourceFolders folders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
    m_window =
        std::make_unique<MainWindow>(WindowServices{folders, writePdf, *m_dialogs, *m_theme, *m_settings, "analyst"});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::openSample()
{
    QTest::mouseClick(find<QPushButton>("openSampleButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rows("userListView") > 0 && !find<QWidget>("cancelLoadButton")->isVisible(), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!find<TimelineChart>("timelineChart")->timeline().buckets.empty(), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(rows("eventTableView") > 0, waitMs);
}

void TestMainWindow::leadsFromTheSampleToAReport()
{
    openSample();
    // The users are ranked, and the list is ready for keys.
    auto* users = find<QListView>("userListView");
    QCOMPARE(QApplication::focusWidget(), users);
    QTest::keyClick(users, Qt::Key_End);
    QTest::keyClick(users, Qt::Key_Home);
    const QString first = users->currentIndex().data(ActorTableModel::NameRole).toString();
    QVERIFY(users->currentIndex().data(ActorTableModel::IsFlaggedRole).toBool());
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("timelineTitleLabel")->text(), first, waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("explanationLabel")->text().isEmpty(), waitMs);

    // An event, down to its original.
    QTRY_VERIFY_WITH_TIMEOUT(rows("eventTableView") > 0, waitMs);
    auto* events = find<QTableView>("eventTableView");
    events->setFocus();
    QTest::keyClick(events, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPlainTextEdit>("originalTextEdit")->toPlainText().contains(QStringLiteral("eventName")), waitMs);
    QVERIFY(rows("recordTreeView") > 5);

    // The checklist: a step is ticked by key.
    auto* checklist = find<QListView>("checklistView");
    QTRY_VERIFY_WITH_TIMEOUT(rows("checklistView") > 0, waitMs);
    checklist->setFocus();
    checklist->setCurrentIndex(checklist->model()->index(0, 0));
    QTest::keyClick(checklist, Qt::Key_Space);
    QTRY_COMPARE(checklist->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));

    // A command goes to the clipboard.
    QTRY_VERIFY_WITH_TIMEOUT(rows("commandListView") > 0, waitMs);
    find<QDockWidget>("commandsPane")->raise();
    find<QListView>("commandListView")->setCurrentIndex(find<QListView>("commandListView")->model()->index(0, 0));
    QTest::mouseClick(find<QPushButton>("copyCommandButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("aws ")));

    // And all of it into a report.
    const QString file = m_folder.filePath(QStringLiteral("report.html"));
    m_dialogs->answerFiles({file});
    trigger("exportUserAction");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), waitMs);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains(first.toHtmlEscaped().toUtf8()));
    QVERIFY(m_dialogs->messages().empty());
}

void TestMainWindow::filtersTheEventsByBrushingTheTimeline()
{
    openSample();
    const int all = rows("eventTableView");
    auto* chart = find<TimelineChart>("timelineChart");
    QVERIFY(!chart->flaggedBuckets().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!chart->bucketRect(chart->flaggedBuckets().front()).isEmpty(), waitMs); // laid out
    const QRect bucket = chart->bucketRect(chart->flaggedBuckets().front());
    const QPoint from(bucket.left() - 12, chart->plotRect().center().y());
    const QPoint to(bucket.right() + 12, from.y());
    drag(*chart, from, to);
    QTRY_VERIFY_WITH_TIMEOUT(rows("eventTableView") > 0 && rows("eventTableView") < all, waitMs);
    QVERIFY(find<QPushButton>("rangeChipButton")->isVisible());
    QVERIFY(find<QAction>("clearFiltersAction")->isEnabled());

    trigger("clearFiltersAction");
    QTRY_COMPARE_WITH_TIMEOUT(rows("eventTableView"), all, waitMs);
    QVERIFY(!chart->selectedRange());

    auto* filter = find<QLineEdit>("eventFilterLineEdit");
    QTest::keyClicks(filter, QStringLiteral("errorCode:*AccessDenied*"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rows("eventTableView") > 0 && rows("eventTableView") < all, waitMs);
    QTest::keyClicks(filter, QStringLiteral(" AND ("));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("eventFilterProblemLabel")->isVisible(), waitMs);
}

void TestMainWindow::keepsTicksAndNotesInACaseFile()
{
    openSample();
    const QString file = m_folder.filePath(QStringLiteral("first.latchlight"));
    m_dialogs->answerFiles({file});
    trigger("saveCaseAction");
    QVERIFY(QFile::exists(file));
    QTRY_VERIFY_WITH_TIMEOUT(rows("checklistView") > 0, waitMs);
    auto* checklist = find<QListView>("checklistView");
    checklist->setCurrentIndex(checklist->model()->index(2, 0));
    QTest::keyClick(checklist, Qt::Key_Space);
    QTest::keyClicks(find<QPlainTextEdit>("checklistNoteTextEdit"), QStringLiteral("unknown address"));
    m_window->close(); // also stores what is still being typed
    m_window.reset();

    openWindow();
    m_window->open({file});
    QTRY_VERIFY_WITH_TIMEOUT(rows("checklistView") > 0, waitMs);
    checklist = find<QListView>("checklistView");
    QTRY_COMPARE_WITH_TIMEOUT(checklist->model()->index(2, 0).data(Qt::CheckStateRole).toInt(),
                              static_cast<int>(Qt::Checked), waitMs);
    checklist->setCurrentIndex(checklist->model()->index(2, 0));
    QCOMPARE(find<QPlainTextEdit>("checklistNoteTextEdit")->toPlainText(), QStringLiteral("unknown address"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("first.latchlight")));
}

void TestMainWindow::staysUsableWhileLoadingAndKeepsWhatWasRead()
{
    trigger("openSampleAction");
    QVERIFY(find<QWidget>("loadProgressPanel")->isVisible());
    QVERIFY(m_window->isEnabled());
    QTest::mouseClick(find<QPushButton>("cancelLoadButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("loadProgressPanel")->isVisible(), waitMs);
    QVERIFY(find<QLabel>("partialLabel")->isVisible());
}

void TestMainWindow::opensWhatIsDroppedOnIt()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(LATCHLIGHT_SOURCE_DIR "/resources/sample"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(rows("userListView") > 0, waitMs);
}

void TestMainWindow::saysWhyNothingWasOpened()
{
    m_window->open({m_folder.filePath(QStringLiteral("nothing-here"))});
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialogs->messages().empty(), waitMs);
    QVERIFY(m_dialogs->messages().front().text.contains(QStringLiteral("nothing-here")));
    QVERIFY(find<QPushButton>("openSampleButton")->isVisible()); // still on the start page
}

void TestMainWindow::asksBeforeDecisionsAreLost()
{
    openSample();
    QTRY_VERIFY_WITH_TIMEOUT(rows("checklistView") > 0, waitMs);
    auto* checklist = find<QListView>("checklistView");
    checklist->setCurrentIndex(checklist->model()->index(0, 0));
    QTest::keyClick(checklist, Qt::Key_Space);
    m_dialogs->answerConfirmation(false);
    QVERIFY(!m_window->close());
    m_dialogs->answerConfirmation(true);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_dialogs->confirmations().size(), std::size_t(2));
}

void TestMainWindow::switchesBetweenTimelineAndSwimlanes()
{
    openSample();
    auto* timeline = find<QTabWidget>("overTimeTabs")->widget(0);
    auto* lanes = find<QWidget>("swimLaneChart");
    QTRY_VERIFY(!timeline->visibleRegion().isEmpty());
    QVERIFY(lanes->visibleRegion().isEmpty());
    trigger("goToLanesAction");
    QTRY_VERIFY(!lanes->visibleRegion().isEmpty());
    QVERIFY(timeline->visibleRegion().isEmpty());
    QVERIFY(!find<QWidget>("eventTableView")->visibleRegion().isEmpty());
    trigger("goToTimelineAction");
    QTRY_VERIFY(!timeline->visibleRegion().isEmpty());
}

void TestMainWindow::remembersPanesAndRecentArchives()
{
    openSample();
    find<QDockWidget>("profilePane")->close();
    m_window->close();
    m_window.reset();
    openWindow();
    QVERIFY(find<QDockWidget>("profilePane")->isHidden());
    QVERIFY(!find<QDockWidget>("whyPane")->isHidden());
    QCOMPARE(rows("recentListWidget"), 1);
    trigger("resetLayoutAction");
}

void TestMainWindow::changesTheThemeAtOnce()
{
    trigger("darkThemeAction");
    QTRY_COMPARE(schemeOf(m_window->palette()), ColorScheme::Dark);
    trigger("lightThemeAction");
    QTRY_COMPARE(schemeOf(m_window->palette()), ColorScheme::Light);
    QCOMPARE(m_settings->value(QStringLiteral("theme")).toString(), QStringLiteral("light"));
}

void TestMainWindow::givesEveryControlAName()
{
    openSample();
    int controls = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                               qobject_cast<const QComboBox*>(widget) != nullptr ||
                               qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                               qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
                               qobject_cast<const QProgressBar*>(widget) != nullptr;
        // Parts that Qt makes itself carry names that begin with qt_, or none.
        if (!isControl || widget->objectName().isEmpty() || widget->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        ++controls;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(accessible != nullptr);
        const bool isHiddenChip = widget->isHidden();
        QVERIFY2(isHiddenChip || !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 30);
}

void TestMainWindow::writesAPdf()
{
    openSample();
    const QString file = m_folder.filePath(QStringLiteral("report.pdf"));
    m_dialogs->answerFiles({file});
    trigger("exportAllAction");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), waitMs);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.read(5) == QByteArray("%PDF-"));
}

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
