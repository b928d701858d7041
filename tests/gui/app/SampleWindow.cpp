// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/SampleWindow.h"

#include "gui/charts/TimelineChart.h"
#include "gui/platform/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace latchlight::test {

namespace {

QList<QMenu*> menusOf(const QList<QAction*>& actions)
{
    QList<QMenu*> menus;
    for (const QAction* action : actions) {
        if (QMenu* menu = action->menu()) {
            menus << menu << menusOf(menu->actions());
        }
    }
    return menus;
}

} // namespace

void settle(QWidget& window)
{
    constexpr int rounds = 4; // layouts that change layouts
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    window.grab();
}

SampleWindow::SampleWindow(const QLocale& locale, const QString& theme, QSize size)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(locale);
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    m_translations = std::make_unique<Translations>(locale);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("theme"), theme);
    const ResourceFolders folders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
    m_window = std::make_unique<MainWindow>(WindowServices{folders, {}, m_dialogs, *m_theme, *m_settings, "analyst"});
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowExposed(m_window.get())) {
        qWarning("the window was not exposed");
    }
}

SampleWindow::~SampleWindow()
{
    m_window.reset();
}

void SampleWindow::trigger(const char* action) const
{
    if (auto* found = find<QAction>(action)) {
        found->trigger();
    }
}

int SampleWindow::rows(const char* view) const
{
    auto* found = find<QAbstractItemView>(view);
    return found == nullptr ? 0 : found->model()->rowCount();
}

bool SampleWindow::openSample()
{
    trigger("openSampleAction");
    const auto* timeline = find<TimelineChart>("timelineChart");
    const auto isThere = [&] {
        return find<QAction>("reloadAction")->isEnabled() && !timeline->timeline().buckets.empty() &&
               rows("eventTableView") > 0 && rows("facetsTreeView") > 0 && rows("profileTreeView") > 0 &&
               rows("commandListView") > 0 && rows("checklistView") > 0;
    };
    return QTest::qWaitFor(isThere, waitMs);
}

bool SampleWindow::openFirstEvent()
{
    auto* events = find<QTableView>("eventTableView");
    events->setCurrentIndex(events->model()->index(0, 0));
    const auto* text = find<QPlainTextEdit>("originalTextEdit");
    return QTest::qWaitFor([text] { return !text->toPlainText().isEmpty(); }, waitMs);
}

void SampleWindow::raise(const char* pane) const
{
    find<QDockWidget>(pane)->raise();
}

void SampleWindow::check(const char* button, bool isChecked) const
{
    find<QAbstractButton>(button)->setChecked(isChecked);
}

QList<SampleWindow::View> SampleWindow::views() const
{
    const auto showPage = [this](const char* tabs, int page) { find<QTabWidget>(tabs)->setCurrentIndex(page); };
    QList<View> views{{QStringLiteral("as it opens"), [] {}}};
    for (QDockWidget* pane : m_window->findChildren<QDockWidget*>()) {
        views.append(View{pane->windowTitle(), [pane] {
                              pane->show();
                              pane->raise();
                          }});
    }
    views.append(QList<View>{{QStringLiteral("swimlanes"), [this] { trigger("goToLanesAction"); }},
                             {QStringLiteral("swimlanes beside a table, record as a tree"),
                              [this, showPage] {
                                  check("swimLaneTableButton", true);
                                  raise("recordPane");
                                  showPage("recordTabWidget", 0);
                              }},
                             {QStringLiteral("timeline beside a table, hours as a table, record as text"),
                              [this, showPage] {
                                  trigger("goToTimelineAction");
                                  check("timelineTableButton", true);
                                  raise("profilePane");
                                  check("weekHoursTableButton", true);
                                  showPage("recordTabWidget", 1);
                              }},
                             {QStringLiteral("original record"), [showPage] { showPage("recordTabWidget", 2); }},
                             {QStringLiteral("a filter that cannot be read"), [this] {
                                  raise("eventsPane");
                                  auto* filter = find<QLineEdit>("eventFilterLineEdit");
                                  filter->setText(QStringLiteral("errorCode:*Denied* ("));
                                  QTest::keyClick(filter, Qt::Key_Return);
                              }}});
    return views;
}

void SampleWindow::visitDialogsOf(QAction& action, const std::function<void(QDialog&)>& visit)
{
    action.trigger();
    settle(*m_window);
    // A dialog takes its own windows with it, such as the list of a combo box.
    QList<QPointer<QDialog>> dialogs;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* widget : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(widget)) {
            dialogs << dialog;
        }
    }
    for (const QPointer<QDialog>& dialog : dialogs) {
        if (dialog == nullptr || !dialog->isVisible()) {
            continue;
        }
        settle(*dialog);
        visit(*dialog);
        if (dialog != nullptr) {
            dialog->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    m_window->activateWindow();
    QCoreApplication::processEvents();
}

void SampleWindow::forEachDialog(const std::function<void(QDialog&)>& visit)
{
    QList<QAction*> actions;
    for (const QMenu* menu : menusOf(m_window->menuBar()->actions())) {
        for (QAction* action : menu->actions()) {
            const bool asks = action->text().contains(QStringLiteral("…")) ||
                              action->objectName() == QStringLiteral("manualAction") ||
                              action->objectName() == QStringLiteral("shortcutsAction");
            if (asks && action->isEnabled() && action->menu() == nullptr) {
                actions << action;
            }
        }
    }
    for (QAction* action : actions) {
        visitDialogsOf(*action, visit);
    }
}

void SampleWindow::forEachMenu(const std::function<void(QMenu&)>& visit)
{
    for (QMenu* menu : menusOf(m_window->menuBar()->actions())) {
        visit(*menu);
    }
    for (QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || view->contextMenuPolicy() != Qt::CustomContextMenu) {
            continue;
        }
        if (!view->currentIndex().isValid()) {
            view->setCurrentIndex(view->model()->index(0, 0));
        }
        Q_EMIT view->customContextMenuRequested(view->viewport()->rect().center());
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            visit(*menu);
            for (QMenu* inner : menusOf(menu->actions())) {
                visit(*inner);
            }
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

} // namespace latchlight::test
