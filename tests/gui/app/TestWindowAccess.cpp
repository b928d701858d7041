// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/SampleWindow.h"
#include "tests/gui/app/WindowInspection.h"

#include "gui/platform/Theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// Every pane, page, dialog and menu of the window, for those who work without a mouse or cannot see well.
class TestWindowAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void everyControlCanBeNamedAndReached_data();
    void everyControlCanBeNamedAndReached();
    void everyDialogCanBeUsedByKeys();
    void noMenuHasALetterTwice();
    void everyTextCanBeReadInTheDarkToo();

private:
    /// Fails with all of them at once.
    static void report(const QString& where, const QStringList& defects)
    {
        QVERIFY2(defects.isEmpty(), qPrintable(where + QStringLiteral(":\n  ") + defects.join(QStringLiteral("\n  "))));
    }
    static QStringList accessDefects(QWidget& window);

    std::unique_ptr<SampleWindow> m_sample;
};

void TestWindowAccess::initTestCase()
{
    const QLocale locale(qEnvironmentVariable("LATCHLIGHT_TEST_LOCALE", QStringLiteral("en_US")));
    m_sample = std::make_unique<SampleWindow>(locale, QStringLiteral("light"), QSize(1440, 900));
    settle(m_sample->window());
    report(QStringLiteral("start page"), accessDefects(m_sample->window()));
    QVERIFY(m_sample->openSample());
    QVERIFY(m_sample->openFirstEvent());
}

QStringList TestWindowAccess::accessDefects(QWidget& window)
{
    QStringList defects;
    const auto add = [&defects](const char* kind, const QStringList& found) {
        for (const QString& defect : found) {
            defects << QString::fromUtf8(kind) + QStringLiteral(": ") + defect;
        }
    };
    add("has no name", windowinspection::unnamedControls(window));
    add("has a wrong role", windowinspection::wrongRoles(window));
    add("letter twice", windowinspection::doubledMnemonics(window));
    add("pale", windowinspection::paleTexts(window));
    add("not reached by Tab", windowinspection::unreachableByTab(window));
    return defects;
}

void TestWindowAccess::everyControlCanBeNamedAndReached_data()
{
    QTest::addColumn<int>("view");
    const QList<SampleWindow::View> views = m_sample->views();
    for (int view = 0; view < views.size(); ++view) {
        QTest::newRow(qPrintable(views[view].name)) << view;
    }
}

void TestWindowAccess::everyControlCanBeNamedAndReached()
{
    QFETCH(int, view);
    m_sample->views()[view].enter();
    settle(m_sample->window());
    m_sample->find<QLineEdit>("userFilterLineEdit")->setFocus();
    report(QString::fromUtf8(QTest::currentDataTag()), accessDefects(m_sample->window()));
}

void TestWindowAccess::everyDialogCanBeUsedByKeys()
{
    QStringList defects;
    int dialogs = 0;
    m_sample->forEachDialog([&](QDialog& dialog) {
        ++dialogs;
        const QString name = dialog.objectName().isEmpty() ? dialog.windowTitle() : dialog.objectName();
        dialog.activateWindow();
        QCoreApplication::processEvents();
        for (const QString& defect : accessDefects(dialog)) {
            defects << name + QStringLiteral(": ") + defect;
        }
        if (dialog.windowTitle().isEmpty() && dialog.accessibleName().isEmpty()) {
            defects << name + QStringLiteral(" has no title");
        }
    });
    QVERIFY(dialogs >= 6);
    report(QStringLiteral("dialogs"), defects);
}

void TestWindowAccess::noMenuHasALetterTwice()
{
    QStringList defects;
    int menus = 0;
    m_sample->forEachMenu([&](const QMenu& menu) {
        ++menus;
        for (const QString& defect : windowinspection::doubledMnemonics(menu)) {
            defects << menu.title() + QStringLiteral(": ") + defect;
        }
    });
    QVERIFY(menus >= 8);
    report(QStringLiteral("menus"), defects);
}

void TestWindowAccess::everyTextCanBeReadInTheDarkToo()
{
    m_sample->trigger("darkThemeAction");
    settle(m_sample->window());
    QTRY_COMPARE(schemeOf(m_sample->window().palette()), ColorScheme::Dark);
    for (const SampleWindow::View& view : m_sample->views()) {
        view.enter();
        settle(m_sample->window());
        report(view.name, windowinspection::paleTexts(m_sample->window()));
    }
    m_sample->forEachDialog([&](QDialog& dialog) { report(dialog.objectName(), windowinspection::paleTexts(dialog)); });
}

QTEST_MAIN(TestWindowAccess)
#include "TestWindowAccess.moc"
