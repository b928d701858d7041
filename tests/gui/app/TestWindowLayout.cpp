// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/SampleWindow.h"
#include "tests/gui/app/WindowInspection.h"

#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// Nothing is cut off, squeezed or painted over on small and large screens, also with longer words. Runs at several
/// scales and in both themes: see the CMakeLists.txt beside it.
class TestWindowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingWhole_data();
    void showsEverythingWhole();
};

void TestWindowLayout::showsEverythingWhole_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("small, English") << english << QSize(1280, 800);
    QTest::newRow("small, German") << german << QSize(1280, 800);
    QTest::newRow("large, German") << german << QSize(2560, 1440);
}

void TestWindowLayout::showsEverythingWhole()
{
    QFETCH(QLocale, locale);
    QFETCH(QSize, size);
    SampleWindow sample(locale, qEnvironmentVariable("LATCHLIGHT_TEST_THEME", QStringLiteral("light")), size);
    QStringList defects;
    const auto inspect = [&defects](const QString& name, const QWidget& window) {
        for (const QString& defect : windowinspection::clippedWidgets(window)) {
            defects << name + QStringLiteral(": ") + defect;
        }
    };
    settle(sample.window());
    inspect(QStringLiteral("start page"), sample.window());
    QVERIFY(sample.openSample());
    QVERIFY(sample.openFirstEvent());
    for (const SampleWindow::View& view : sample.views()) {
        view.enter();
        settle(sample.window());
        inspect(view.name, sample.window());
    }
    QCOMPARE(sample.window().size(), size); // nothing needs more than the screen has
    sample.forEachDialog([&](QDialog& dialog) { inspect(dialog.objectName(), dialog); });
    for (const QString& defect : defects) {
        qWarning("%s", qPrintable(defect)); // a failure alone tells only the first of them
    }
    QVERIFY(defects.isEmpty());
}

QTEST_MAIN(TestWindowLayout)
#include "TestWindowLayout.moc"
