// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/ClipboardWriter.h"
#include "gui/platform/QtDialogs.h"
#include "tests/gui/platform/ScriptedDialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace latchlight;

class TestDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAFileWithoutWaiting();
    void givesAConfirmationOnlyWhenTheVerbIsPressed();
    void reachesBothButtonsOfAConfirmationByTab();
    void cancelsAConfirmationByEscape();
    void showsMarkUpInAMessageAsText();
    void dropsTheAnswerWhenTheWindowCloses();
    void answersFromAScript();
    void copiesExactlyTheText();
};

namespace {

QMessageBox* shownBox(const QWidget& parent)
{
    return parent.findChild<QMessageBox*>();
}

} // namespace

void TestDialogs::initTestCase()
{
    // The desktop's own file dialog cannot be driven.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestDialogs::opensAFileWithoutWaiting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trail.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    QWidget window;
    QtDialogs dialogs;
    QStringList chosen;
    dialogs.openFiles(&window, {.title = QStringLiteral("Open"), .folder = folder.path()},
                      [&chosen](const QStringList& files) { chosen = files; });
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("openFilesDialog"));
    QVERIFY(dialog != nullptr);
    QVERIFY(chosen.isEmpty());
    dialog->selectFile(path);
    QTRY_COMPARE(dialog->selectedFiles(), QStringList{path});
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setFocus();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(chosen, QStringList{path});
    QTRY_VERIFY(window.findChild<QFileDialog*>() == nullptr);
}

void TestDialogs::givesAConfirmationOnlyWhenTheVerbIsPressed()
{
    QWidget window;
    QtDialogs dialogs;
    int accepted = 0;
    dialogs.confirm(&window,
                    {.title = QStringLiteral("Discard"),
                     .text = QStringLiteral("Discard notes?"),
                     .acceptLabel = QStringLiteral("Discard notes")},
                    [&accepted] { ++accepted; });
    QMessageBox* box = shownBox(window);
    QVERIFY(box != nullptr);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (QAbstractButton* button : box->buttons()) {
        if (button->text() == QStringLiteral("Discard notes")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(accepted, 1);
}

void TestDialogs::reachesBothButtonsOfAConfirmationByTab()
{
    QWidget window;
    window.show();
    QtDialogs dialogs;
    dialogs.confirm(&window, {.text = QStringLiteral("Sure?"), .acceptLabel = QStringLiteral("Do it")}, [] {});
    QMessageBox* box = shownBox(window);
    box->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == box);
    QSet<QWidget*> reached;
    for (int step = 0; step < 6; ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QAbstractButton* button : box->buttons()) {
        QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
}

void TestDialogs::cancelsAConfirmationByEscape()
{
    QWidget window;
    QtDialogs dialogs;
    int accepted = 0;
    dialogs.confirm(&window, {.text = QStringLiteral("Sure?"), .acceptLabel = QStringLiteral("Do it")},
                    [&accepted] { ++accepted; });
    QTest::keyClick(shownBox(window), Qt::Key_Escape);
    QTRY_VERIFY(shownBox(window) == nullptr);
    QCOMPARE(accepted, 0);
}

void TestDialogs::showsMarkUpInAMessageAsText()
{
    QWidget window;
    QtDialogs dialogs;
    dialogs.showMessage(&window,
                        {.kind = MessageKind::Error, .text = QStringLiteral("<img src='http://example.org/x'>")});
    QCOMPARE(shownBox(window)->textFormat(), Qt::PlainText);
}

void TestDialogs::dropsTheAnswerWhenTheWindowCloses()
{
    auto window = std::make_unique<QWidget>();
    QtDialogs dialogs;
    const auto token = std::make_shared<int>(0);
    dialogs.confirm(window.get(), {.text = QStringLiteral("Sure?"), .acceptLabel = QStringLiteral("Do it")},
                    [token] {});
    QCOMPARE(token.use_count(), 2L);
    window.reset();
    QCOMPARE(token.use_count(), 1L);
}

void TestDialogs::answersFromAScript()
{
    ScriptedDialogs dialogs;
    dialogs.answerFiles({QStringLiteral("a.json"), QStringLiteral("b.json")});
    dialogs.answerConfirmation(true);
    QStringList chosen;
    bool isConfirmed = false;
    dialogs.openFiles(nullptr, {.title = QStringLiteral("Open")},
                      [&chosen](const QStringList& files) { chosen = files; });
    dialogs.confirm(nullptr, {.text = QStringLiteral("Sure?")}, [&isConfirmed] { isConfirmed = true; });
    QCOMPARE(chosen.size(), 2);
    QVERIFY(isConfirmed);
    dialogs.saveFile(nullptr, {.title = QStringLiteral("Save")}, [](const QString&) { QFAIL("nothing was scripted"); });
    QCOMPARE(dialogs.fileQuestions().size(), std::size_t{2});
}

void TestDialogs::copiesExactlyTheText()
{
    ClipboardWriter clipboard;
    QSignalSpy copies(&clipboard, &ClipboardWriter::textCopied);
    const QString text = QStringLiteral("aws secretsmanager describe-secret --secret-id '$(x)'\n");
    clipboard.copyText(text);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(copies.count(), 1);
}

QTEST_MAIN(TestDialogs)
#include "TestDialogs.moc"
