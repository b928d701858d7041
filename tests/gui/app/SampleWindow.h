// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/MainWindow.h"
#include "gui/app/Translations.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QDialog>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace latchlight::test {

/// The real main window with settings and dialogs of its own, for tests that walk through it. Outside of it nothing is
/// read but the bundled resources, and nothing is written.
class SampleWindow final
{
public:
    static constexpr int waitMs = 90000; ///< a debug build under sanitizers on a busy machine

    /// A step of an investigation in which other parts of the window are in front.
    struct View
    {
        QString name;
        std::function<void()> enter;
    };

    /// `theme` as in the settings. The window is shown and active, on its start page.
    SampleWindow(const QLocale& locale, const QString& theme, QSize size);
    ~SampleWindow();
    SampleWindow(const SampleWindow&) = delete;
    SampleWindow& operator=(const SampleWindow&) = delete;

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] ScriptedDialogs& dialogs() { return m_dialogs; }

    /// Null, and a warning, where there is none.
    template<class Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        auto* found = m_window->findChild<Object*>(QString::fromUtf8(name));
        return found != nullptr ? found : (qWarning("There is no %s", name), nullptr);
    }
    void trigger(const char* action) const;
    [[nodiscard]] int rows(const char* view) const;

    /// Opens the bundled sample and waits until every pane shows what it holds on the first user; false after `waitMs`.
    [[nodiscard]] bool openSample();
    /// Makes the first event the current one and waits until its original was read.
    [[nodiscard]] bool openFirstEvent();
    /// With a sample and an event open: together they bring every pane, page and switch to the front.
    [[nodiscard]] QList<View> views() const;
    /// Runs every command of the menus that asks something, and hands out the dialog that it opens, until all are
    /// closed again.
    void forEachDialog(const std::function<void(QDialog&)>& visit);
    /// Hands out every menu of the menu bar, and every context menu of a list, table or tree that can be seen.
    void forEachMenu(const std::function<void(QMenu&)>& visit);

private:
    void raise(const char* pane) const;
    void check(const char* button, bool isChecked) const;
    void visitDialogsOf(QAction& action, const std::function<void(QDialog&)>& visit);

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// Waits until the panes are laid out and nothing is left to be painted.
void settle(QWidget& window);

} // namespace latchlight::test
