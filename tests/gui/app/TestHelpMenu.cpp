// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ActionTableModel.h"
#include "tests/gui/app/SampleWindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace latchlight;
using namespace latchlight::test;

/// Manual, shortcuts and command palette, driven in the real window.
class TestHelpMenu final : public QObject
{
    Q_OBJECT

    template<class Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        return m_sample->find<Object>(name);
    }
    [[nodiscard]] MainWindow& window() const { return m_sample->window(); }
    [[nodiscard]] bool isOpen(const char* dialog) const
    {
        return window().findChild<QDialog*>(QString::fromUtf8(dialog)) != nullptr;
    }
    void openPalette() const
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(isOpen("commandPalette"));
        QVERIFY(QTest::qWaitForWindowExposed(find<QDialog>("commandPalette")));
    }
    void type(const char* words) const
    {
        QTest::keyClicks(find<QLineEdit>("commandWordsLineEdit"), QString::fromUtf8(words));
    }
    void press(Qt::Key key) const { QTest::keyClick(find<QLineEdit>("commandWordsLineEdit"), key); }
    /// The first column of the palette.
    [[nodiscard]] QStringList commands() const
    {
        const QAbstractItemModel& model = *find<QTableView>("commandTableView")->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, 0).data().toString();
        }
        return texts;
    }
    [[nodiscard]] QString current() const
    {
        return find<QTableView>("commandTableView")->currentIndex().data().toString();
    }
    [[nodiscard]] static bool hasName(QWidget* widget)
    {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        return accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>(QLocale(QLocale::English, QLocale::UnitedStates),
                                                  QStringLiteral("light"), QSize(1440, 900));
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_sample.reset(); }

    void listsEveryCommandWithMenuAndKeys()
    {
        openPalette();
        QAbstractItemModel& model = *find<QTableView>("commandTableView")->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!commands().contains(QStringLiteral("Command palette…"))); // it is open already
        const auto row = static_cast<int>(commands().indexOf(QStringLiteral("Rule options…")));
        QVERIFY(row >= 0);
        QCOMPARE(model.index(row, 1).data().toString(), QStringLiteral("Detection"));
        QCOMPARE(model.index(row, 2).data().toString(), QStringLiteral("Ctrl+T"));
        const auto dark = static_cast<int>(commands().indexOf(QStringLiteral("Dark")));
        QCOMPARE(model.index(dark, 1).data().toString(), QStringLiteral("View › Theme"));
        QVERIFY(hasName(find<QLineEdit>("commandWordsLineEdit")));
        QVERIFY(hasName(find<QTableView>("commandTableView")));
    }

    void narrowsToCommandsWithAllWords()
    {
        openPalette();
        type("THEME dar");
        QCOMPARE(commands(), QStringList{QStringLiteral("Dark")});
        find<QLineEdit>("commandWordsLineEdit")->clear();
        type("no such words");
        QVERIFY(commands().isEmpty());
        press(Qt::Key_Return);
        QVERIFY(isOpen("commandPalette"));
    }

    void runsTheChosenCommandOnceItHasClosed()
    {
        openPalette();
        type("theme");
        QCOMPARE(current(), QStringLiteral("As the system"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Dark"));
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Dark"));
        bool wasOpen = true;
        auto* dark = find<QAction>("darkThemeAction");
        connect(dark, &QAction::triggered, this, [&] {
            wasOpen = window().findChild<QDialog*>() != nullptr && window().findChild<QDialog*>()->isVisible();
        });
        QVERIFY(!dark->isChecked());
        press(Qt::Key_Return);
        QTRY_VERIFY(dark->isChecked());
        QVERIFY(!wasOpen);
        QTRY_VERIFY(!isOpen("commandPalette"));
    }

    void showsWhatCannotRunButDoesNotRunIt()
    {
        auto* reload = find<QAction>("reloadAction");
        QVERIFY(!reload->isEnabled());
        int runs = 0;
        connect(reload, &QAction::triggered, this, [&] { ++runs; });
        openPalette();
        type("reload");
        QCOMPARE(commands(), QStringList{QStringLiteral("Reload")});
        const QModelIndex index = find<QTableView>("commandTableView")->model()->index(0, 0);
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reload (not available now)"));
        press(Qt::Key_Return);
        auto* table = find<QTableView>("commandTableView");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        QVERIFY(isOpen("commandPalette"));
        QCOMPARE(runs, 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen("commandPalette"));
    }

    void survivesCommandsThatGoWhileItIsOpen()
    {
        auto* recent = find<QMenu>("recentMenu");
        recent->setEnabled(true);
        auto* passing = new QAction(QStringLiteral("a && b.json.gz"), recent);
        recent->addAction(passing);
        openPalette();
        type("json.gz");
        QCOMPARE(commands(), QStringList{QStringLiteral("a & b.json.gz")});
        delete passing;
        press(Qt::Key_Return);
        QVERIFY(isOpen("commandPalette"));
    }

    void listsAndCopiesTheKeys()
    {
        QTest::keyClick(&window(), Qt::Key_Slash, Qt::ControlModifier);
        QTRY_VERIFY(isOpen("shortcutList"));
        const QAbstractItemModel& model = *find<QTableView>("shortcutTableView")->model();
        QVERIFY(model.rowCount() > 10);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row, 2).data().toString().isEmpty());
        }
        QVERIFY(hasName(find<QTableView>("shortcutTableView")));
        QTest::mouseClick(find<QPushButton>("copyShortcutsButton"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model.rowCount() + 2);
        QCOMPARE(lines.first(), QStringLiteral("| Command | Menu | Keys |"));
        QVERIFY(lines.contains(QStringLiteral("| Command palette… | Help | Ctrl+K |")));
    }

    void showsTheManualAndFindsInIt()
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QTRY_VERIFY(isOpen("manualDialog"));
        QVERIFY(QTest::qWaitForWindowExposed(find<QDialog>("manualDialog")));
        auto* text = find<QTextBrowser>("manualTextBrowser");
        auto* finder = find<QLineEdit>("manualFinderLineEdit");
        QVERIFY(!text->openLinks());
        QTest::keyClicks(finder, QStringLiteral("SUPPRESS"));
        QCOMPARE(text->textCursor().selectedText().toLower(), QStringLiteral("suppress"));
        const int first = text->textCursor().selectionStart();
        QTest::keyClick(finder, Qt::Key_Return);
        QVERIFY(text->textCursor().selectionStart() > first);
        QTest::keyClick(finder, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(text->textCursor().selectionStart(), first);
        QTest::keyClick(finder, Qt::Key_Return, Qt::ShiftModifier); // from the first to the last
        QVERIFY(text->textCursor().selectionStart() > first);
        QTest::keyClicks(finder, QStringLiteral("zzz"));
        QVERIFY(!finder->accessibleDescription().isEmpty());
        for (QWidget* widget : {static_cast<QWidget*>(text), static_cast<QWidget*>(finder)}) {
            QVERIFY(hasName(widget));
        }
    }

    void showsThePicturesOfTheManual()
    {
        find<QAction>("manualAction")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(find<QDialog>("manualDialog")));
        auto* text = find<QTextBrowser>("manualTextBrowser");
        int pictures = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
                if (!format.isValid()) {
                    continue;
                }
                ++pictures;
                const QVariant found = text->document()->resource(QTextDocument::ImageResource, QUrl(format.name()));
                const auto picture = found.value<QImage>();
                QVERIFY2(!picture.isNull(), qPrintable(format.name()));
                QVERIFY(picture.deviceIndependentSize().width() <= text->viewport()->width());
                QVERIFY(!format.property(QTextFormat::ImageAltText).toString().isEmpty());
            }
        }
        QVERIFY(pictures >= 5);
    }

    void jumpsToTheHeadingsOfTheManual()
    {
        find<QAction>("manualAction")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(find<QDialog>("manualDialog")));
        auto* headings = find<QListWidget>("manualHeadingsList");
        auto* text = find<QTextBrowser>("manualTextBrowser");
        QVERIFY(headings->count() > 10);
        QVERIFY(hasName(headings));
        const QList<QListWidgetItem*> found = headings->findItems(QStringLiteral("5. Triage"), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, headings->visualItemRect(found.first()).center());
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("5. Triage"));
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QVERIFY(text->cursorRect().top() < text->viewport()->height() / 4);
        find<QAction>("manualAction")->trigger();
        QCOMPARE(window().findChildren<QTextBrowser*>().size(), 1);
    }

private:
    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(TestHelpMenu)
#include "TestHelpMenu.moc"
