// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/MainWindow.h"
#include "gui/app/Translations.h"
#include "gui/export/PdfReport.h"
#include "gui/platform/Theme.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace latchlight::test {

/// A main window with its own settings, folder and scripted dialogs. Tests find its widgets by name.
class WindowFixture final
{
public:
    static constexpr int waitMs = 90000; ///< a debug build under sanitizers on a busy machine

    explicit WindowFixture(std::string analyst = "analyst")
        : m_analyst(std::move(analyst))
        , m_theme(*qobject_cast<QApplication*>(QCoreApplication::instance()))
        , m_translations(QLocale(QLocale::English, QLocale::UnitedStates))
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_settings.setValue(QStringLiteral("theme"),
                            qEnvironmentVariable("LATCHLIGHT_TEST_THEME", QStringLiteral("light")));
        open();
    }

    /// Closes the window as its user would, and opens a new one with the same settings.
    void openAnew()
    {
        m_window->close();
        m_window.reset();
        open();
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] ScriptedDialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    template<class Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        auto* found = m_window->findChild<Object*>(QString::fromUtf8(name));
        return found != nullptr ? found : (qWarning("There is no %s", name), nullptr);
    }
    [[nodiscard]] QAction* action(const char* name) const { return find<QAction>(name); }
    void trigger(const char* name) const { action(name)->trigger(); }
    [[nodiscard]] int rows(const char* view) const { return find<QAbstractItemView>(view)->model()->rowCount(); }

    /// Opens an archive or a case and waits until the first user's checklist and events are there.
    void openArchive(const QString& file)
    {
        m_window->open({file});
        waitForUser();
    }
    static QString sample() { return QStringLiteral(LATCHLIGHT_SOURCE_DIR "/resources/sample"); }
    void waitForUser() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(rows("userListView") > 0 && !find<QWidget>("cancelLoadButton")->isVisible(), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(rows("checklistView") > 0 && rows("eventTableView") > 0, waitMs);
    }

private:
    void open()
    {
        const ResourceFolders folders{std::filesystem::path(LATCHLIGHT_SOURCE_DIR) / "resources", {}};
        m_window =
            std::make_unique<MainWindow>(WindowServices{folders, writePdf, m_dialogs, m_theme, m_settings, m_analyst});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    std::string m_analyst;
    QTemporaryDir m_folder;
    Theme m_theme;
    Translations m_translations;
    QSettings m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace latchlight::test
