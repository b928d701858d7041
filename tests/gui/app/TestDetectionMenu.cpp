// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/MainWindow.h"
#include "gui/charts/TimelineChart.h"
#include "gui/models/ActorTableModel.h"
#include "gui/models/BacktestModel.h"
#include "gui/models/SuppressionModel.h"
#include "gui/platform/Theme.h"
#include "gui/views/DurationEdit.h"
#include "gui/views/OptionalTimeEdit.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
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

    void start()
    {
        const ResourceFolders folders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
        m_window = std::make_unique<MainWindow>(WindowServices{folders, {}, *m_dialogs, *m_theme, *m_settings, "ada"});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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
        start();
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
        const QModelIndex noise = users->model()->index(0, 0);
        QCOMPARE(noise.data(ActorTableModel::SuppressedRole).toString(), QStringLiteral("Suppressed"));
        QVERIFY(noise.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Suppressed")));
        QVERIFY(noise.data(Qt::ToolTipRole).toString().contains(QStringLiteral("approved audit (by ada, ")));
        QVERIFY(users->model()->index(1, 0).data(ActorTableModel::SuppressedRole).toString().isEmpty());
        users->setCurrentIndex(noise);
        auto* mark = find<QLabel>("suppressedSignalLabel");
        QTRY_VERIFY_WITH_TIMEOUT(mark->text().contains(QStringLiteral("approved audit (by ada, ")), waitMs);
        auto* listed = find<QComboBox>("signalComboBox");
        QVERIFY(listed->itemText(0).endsWith(QStringLiteral("suppressed")));
        QVERIFY(!listed->itemIcon(0).isNull());
        QVERIFY(listed->itemData(0, Qt::ToolTipRole).toString().contains(QStringLiteral("approved audit")));
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

    void keepsSwitchedRulesForTheNextStart()
    {
        const char* other = "switchRuleAction:access-denied-any-service";
        trigger(other);
        m_window.reset();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(QString::fromUtf8(other)) != nullptr, waitMs);
        QVERIFY(find<QAction>(other)->isChecked());
        trigger("openSampleAction");
        const auto* model = find<QListView>("userListView")->model();
        const auto isJudgedByBoth = [&] {
            return model->rowCount() > 0 && !model->index(0, 0).data(ActorTableModel::RuleRole).toString().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isJudgedByBoth(), waitMs);
    }

    void switchesRulesOnAndOff()
    {
        auto* menu = find<QMenu>("rulesMenu");
        auto* other = find<QAction>("switchRuleAction:access-denied-any-service");
        QVERIFY(menu->actions().contains(other));
        QVERIFY(other->isCheckable() && !other->isChecked());
        const auto* model = find<QListView>("userListView")->model();
        const auto rulesInTheList = [&] {
            QSet<QString> titles;
            find<QComboBox>("userListingComboBox")->setCurrentIndex(0);
            for (int row = 0; row < model->rowCount(); ++row) {
                titles.insert(model->index(row, 0).data(ActorTableModel::RuleRole).toString());
            }
            return titles;
        };
        other->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rulesInTheList().contains(other->text()), waitMs);
        other->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!rulesInTheList().contains(other->text()), waitMs);
        // The last rule stays on.
        for (QAction* action : menu->actions()) {
            if (action->isChecked() && action->isEnabled()) {
                action->trigger();
            }
        }
        const auto isOn = [](const QAction* action) { return action->isChecked(); };
        const QList<QAction*> actions = menu->actions();
        QCOMPARE(std::count_if(actions.begin(), actions.end(), isOn), 1);
        QVERIFY(!(*std::find_if(actions.begin(), actions.end(), isOn))->isEnabled());
        // No need to name the only one.
        QTRY_VERIFY_WITH_TIMEOUT((rulesInTheList() - QSet<QString>{QString()}).isEmpty(), waitMs);
    }

    void showsDurationsInTheirUnits()
    {
        trigger("ruleOptionsAction");
        auto* gap = find<DurationEdit>("keepAliveEditor");
        QCOMPARE(gap->seconds(), 21600);
        auto* number = gap->findChild<QSpinBox*>();
        auto* unit = gap->findChild<QComboBox*>();
        QCOMPARE(number->value(), 6);
        QCOMPARE(unit->currentText(), QStringLiteral("hours"));
        unit->setCurrentIndex(1);
        QCOMPARE(gap->seconds(), 360);
        gap->setSeconds(86400);
        QCOMPARE(number->value(), 1);
        QCOMPARE(unit->currentText(), QStringLiteral("days"));
        gap->setSeconds(90);
        QCOMPARE(number->value(), 90);
        QCOMPARE(unit->currentText(), QStringLiteral("seconds"));
    }

    void triesALearningRange()
    {
        trigger("ruleOptionsAction");
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("as now")), waitMs);
        auto* until = find<OptionalTimeEdit>("learnToEditor");
        QVERIFY(!until->time());
        until->findChild<QCheckBox*>()->click();
        QVERIFY(until->time()); // the end of the archive is offered
        until->findChild<QDateTimeEdit*>()->setDateTime(QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC));
        QCOMPARE(formatUtcTime(*until->time()), std::string("2026-03-09T00:00:00Z"));
        QTRY_VERIFY_WITH_TIMEOUT(text("optionsPreviewLabel").contains(QStringLiteral("would be flagged")), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("applyOptionsButton")->isEnabled(), waitMs);
    }

    void laysASecondDetectorOverTheTimeline()
    {
        find<QListView>("userListView")->setCurrentIndex(find<QListView>("userListView")->model()->index(0, 0));
        auto* chart = find<TimelineChart>("timelineChart");
        QTRY_VERIFY_WITH_TIMEOUT(!chart->timeline().buckets.empty(), waitMs);
        auto* table = find<QTableView>("timelineTableView")->model();
        const int columns = table->columnCount();
        auto* box = find<QComboBox>("comparedDetectorComboBox");
        QCOMPARE(box->findData(static_cast<int>(DetectorKind::Adaptive)), -1); // the rule's own
        box->setCurrentIndex(box->findData(static_cast<int>(DetectorKind::Threshold)));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(chart->comparison() != nullptr, waitMs);
        QCOMPARE(chart->comparison()->detector, DetectorKind::Threshold);
        QCOMPARE(table->columnCount(), columns + 3);
        QCOMPARE(table->headerData(columns + 1, Qt::Horizontal).toString(), QStringLiteral("Threshold: limit"));
        QCOMPARE(table->index(0, columns + 1).data().toString(), QStringLiteral("10"));
        QCOMPARE(m_settings->value(QStringLiteral("window/comparedDetector")).toString(), QStringLiteral("threshold"));
        // Another user is compared, too, and a new judgement.
        find<QListView>("userListView")->setCurrentIndex(find<QListView>("userListView")->model()->index(1, 0));
        QVERIFY(chart->comparison() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(chart->comparison() != nullptr, waitMs);
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        QVERIFY(chart->comparison() == nullptr);
        QCOMPARE(table->columnCount(), columns);
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
