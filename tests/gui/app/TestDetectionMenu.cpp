// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/MainWindow.h"
#include "gui/models/BacktestModel.h"
#include "gui/models/SuppressionModel.h"
#include "gui/platform/Theme.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace latchlight;

namespace {

constexpr int waitMs = 90000; ///< a debug build under sanitizers on a busy machine

} // namespace

/// Tuning what is flagged, in the real window on the bundled sample archive.
class TestDetectionMenu final : public QObject
{
    Q_OBJECT

    template<class Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        auto* found = m_window->findChild<Object*>(QString::fromUtf8(name));
        return found != nullptr ? found : (qWarning("There is no %s", name), nullptr);
    }
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }
    void click(const char* button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label)->text(); }
    /// Of the flagged users in the list.
    [[nodiscard]] int flagged() const
    {
        find<QComboBox>("userListingComboBox")->setCurrentIndex(1);
        return find<QListView>("userListView")->model()->rowCount();
    }
    void choose(const char* box, const QString& data) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_dialogs = std::make_unique<ScriptedDialogs>();
        const ResourceFolders folders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
        m_window = std::make_unique<MainWindow>(WindowServices{folders, {}, *m_dialogs, *m_theme, *m_settings, "ada"});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        trigger("openSampleAction");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("reloadAction")->isEnabled(), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("suppressUserAction")->isEnabled(), waitMs);
        m_flagged = flagged();
        QVERIFY(m_flagged >= 3);
    }

    void cleanup() { m_window.reset(); }

    void triesOptionsBeforeTheyAreApplied()
    {
        trigger("ruleOptionsAction");
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("as now")), waitMs);
        QVERIFY(!find<QPushButton>("applyOptionsButton")->isEnabled());
        // A threshold of one denied request flags everybody.
        find<QComboBox>("detectorComboBox")->setCurrentIndex(2);
        QVERIFY(find<QWidget>("thresholdCountEditor")->isVisible());
        QVERIFY(!find<QWidget>("detectionToleranceEditor")->isVisible());
        choose("thresholdMeasureEditor", QStringLiteral("denials"));
        auto* count = find<QWidget>("thresholdCountEditor");
        count->setProperty("value", 1);
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("would be flagged")), waitMs);
        QCOMPARE(flagged(), m_flagged);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("applyOptionsButton")->isEnabled(), waitMs);
        const int promised = text("optionsPreviewLabel").section(QLatin1Char(' '), 0, 0).toInt();
        QVERIFY(promised > m_flagged);
        click("applyOptionsButton");
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), promised, waitMs);
        click("ownValuesButton");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("applyOptionsButton")->isEnabled(), waitMs);
        click("applyOptionsButton");
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), m_flagged, waitMs);
    }

    void closingTheOptionsChangesNothing()
    {
        trigger("ruleOptionsAction");
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("as now")), waitMs);
        choose("detectionToleranceEditor", QStringLiteral("5"));
        QTest::keyClick(find<QDialog>("ruleOptionsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("ruleOptionsDialog")) == nullptr);
        QCOMPARE(flagged(), m_flagged);
    }

    void keepsWhatIsBeingEditedWhenNewFindingsArrive()
    {
        trigger("ruleOptionsAction");
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("as now")), waitMs);
        choose("detectionToleranceEditor", QStringLiteral("5"));
        trigger("reloadAction");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("reloadAction")->isEnabled(), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("would be flagged")), waitMs);
        QCOMPARE(find<QComboBox>("detectionToleranceEditor")->currentData().toString(), QStringLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("applyOptionsButton")->isEnabled(), waitMs);
    }

    void comparesTolerancesAndAppliesOne()
    {
        trigger("backtestAction");
        auto* table = find<QTableView>("backtestTableView");
        auto* model = qobject_cast<BacktestModel*>(table->model());
        QVERIFY(model != nullptr);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        click("startBacktestButton");
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 5, waitMs);
        QCOMPARE(model->row(model->currentRow())->flaggedUsers, static_cast<std::size_t>(m_flagged));
        QVERIFY(!find<QPushButton>("applyVariantButton")->isEnabled());
        table->selectRow(4);
        const auto promised = static_cast<int>(model->row(4)->flaggedUsers);
        click("applyVariantButton");
        QTRY_COMPARE_WITH_TIMEOUT(model->currentRow(), 4, waitMs);
        QCOMPARE(flagged(), promised);
    }

    void saysWhichValueAnOptionDoesNotTake()
    {
        trigger("backtestAction");
        auto* values = find<QLineEdit>("detectionToleranceValues");
        values->setText(QStringLiteral("3, 9"));
        click("startBacktestButton");
        QVERIFY(text("backtestMessageLabel").contains(QStringLiteral("9")));
        QVERIFY(find<QPushButton>("startBacktestButton")->isEnabled());
    }

    void suppressesTheSelectedUserAfterSayingWhatThatHides()
    {
        auto* users = find<QListView>("userListView");
        users->setCurrentIndex(users->model()->index(0, 0));
        QVERIFY(users->actions().contains(find<QAction>("suppressUserAction")));
        trigger("suppressUserAction");
        auto* save = find<QPushButton>("saveSuppressionButton");
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(text("suppressionPreviewLabel").contains(QStringLiteral("would not be flagged")),
                                 waitMs);
        QVERIFY(!text("suppressionPreviewLabel").contains(QStringLiteral("hides nothing")));
        QTest::keyClicks(find<QLineEdit>("suppressionReasonLineEdit"), QStringLiteral("approved audit"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), m_flagged - 1, waitMs);

        QVERIFY(text("userCountLabel").contains(QStringLiteral("suppressed")));

        trigger("suppressionsAction");
        auto* table = find<QTableView>("suppressionsTableView");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto cell = [&](SuppressionModel::Columns column) {
            return table->model()->index(0, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(cell(SuppressionModel::Columns::Reason), QStringLiteral("approved audit"));
        QCOMPARE(cell(SuppressionModel::Columns::Author), QStringLiteral("ada"));
        QVERIFY(cell(SuppressionModel::Columns::Hits).toInt() > 0);

        find<QCheckBox>("showSuppressedCheckBox")->click();
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), m_flagged, waitMs);
        QVERIFY(cell(SuppressionModel::Columns::Hits).toInt() > 0);
        find<QCheckBox>("showSuppressedCheckBox")->click();
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), m_flagged - 1, waitMs);

        click("removeSuppressionButton");
        QCOMPARE(table->model()->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(flagged(), m_flagged, waitMs);
    }

    void theNextLoadIsJudgedByWhatWasTuned()
    {
        trigger("backtestAction");
        auto* model = qobject_cast<BacktestModel*>(find<QTableView>("backtestTableView")->model());
        click("startBacktestButton");
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 5, waitMs);
        find<QTableView>("backtestTableView")->selectRow(0);
        click("applyVariantButton");
        QTRY_COMPARE_WITH_TIMEOUT(model->currentRow(), 0, waitMs);
        trigger("reloadAction");
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("reloadAction")->isEnabled(), waitMs);
        QTRY_COMPARE_WITH_TIMEOUT(model->currentRow(), 0, waitMs);
    }

    void givesEveryControlAName()
    {
        for (const char* action : {"ruleOptionsAction", "backtestAction", "suppressionsAction", "suppressUserAction"}) {
            trigger(action);
        }
        for (const QDialog* dialog : m_window->findChildren<QDialog*>()) {
            for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                       !widget->objectName().startsWith(QLatin1String("qt_"));
                const QAccessibleInterface* accessible =
                    isControl ? QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)) : nullptr;
                QVERIFY2(accessible == nullptr || !accessible->text(QAccessible::Name).isEmpty() ||
                             !accessible->text(QAccessible::Value).isEmpty(),
                         qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
            }
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    int m_flagged = 0;
};

QTEST_MAIN(TestDetectionMenu)
#include "TestDetectionMenu.moc"
