// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/InvestigationState.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/RawRecordView.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// The original of an event, as tree, as text and byte for byte.
class TestRawRecordView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void copiesTheExactBytes();
    void showsTheRecordAsIndentedText();
    void findsTextForwardAndBackward();
    void saysWhenTheTextDoesNotOccur();
    void showsNothingOfTheEventBefore();

private:
    void show(const std::string& text);
    template<class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_view->findChild<Widget*>(QString::fromUtf8(name));
    }

    MadeUpCase m_case;
    ClipboardWriter m_clipboard;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<RawRecordView> m_view;
};

void TestRawRecordView::init()
{
    m_view.reset();
    m_state = std::make_unique<InvestigationState>();
    m_view = std::make_unique<RawRecordView>(*m_state, m_clipboard);
    m_state->setFindings(m_case.findings);
}

void TestRawRecordView::show(const std::string& text)
{
    m_state->selectEvent(EventIndex{3});
    OriginalRecord record;
    record.snapshot = m_case.findings->snapshot;
    record.row = 3;
    record.text = text;
    record.tree = JsonTree::parse(text);
    m_state->setRecord(std::make_shared<const OriginalRecord>(std::move(record)));
}

void TestRawRecordView::copiesTheExactBytes()
{
    const QByteArray bytes("{\"eventName\":\"x\",\r\n\"userAgent\":\"\xff\xfe\t\xc3\xa4\"}");
    show(bytes.toStdString());
    find<QPushButton>("copyRecordButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/plain")), bytes);
    show(R"({"eventName":"GetSecretValue"})");
    find<QPushButton>("copyRecordButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(R"({"eventName":"GetSecretValue"})"));
}

void TestRawRecordView::showsTheRecordAsIndentedText()
{
    show(R"({"eventName":"GetSecretValue","userIdentity":{"type":"IAMUser"}})");
    auto* text = find<QPlainTextEdit>("formattedTextEdit");
    QVERIFY(text->toPlainText().contains(QStringLiteral("\n  \"userIdentity\": {\n    \"type\": \"IAMUser\"\n  }\n")));
    QVERIFY(text->isReadOnly());
    QVERIFY(QFontInfo(text->font()).fixedPitch());
    QCOMPARE(find<QPlainTextEdit>("originalTextEdit")->toPlainText().count(QLatin1Char('\n')), 0);
}

void TestRawRecordView::findsTextForwardAndBackward()
{
    show(R"({"a":"needle","b":"hay","c":"Needle"})");
    auto* text = find<QPlainTextEdit>("formattedTextEdit");
    auto* finder = find<QLineEdit>("findInFormattedLineEdit");
    finder->setText(QStringLiteral("needle"));
    QList<int> places;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(finder, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText().toLower(), QStringLiteral("needle"));
        places << text->textCursor().selectionStart();
    }
    QVERIFY(places[0] < places[1]);
    QCOMPARE(places[2], places[0]); // round the end
    QTest::keyClick(finder, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().selectionStart(), places[1]);
}

void TestRawRecordView::saysWhenTheTextDoesNotOccur()
{
    show(R"({"a":"hay"})");
    auto* finder = find<QLineEdit>("findInOriginalLineEdit");
    finder->setText(QStringLiteral("needle"));
    QTest::keyClick(finder, Qt::Key_Return);
    QVERIFY(!finder->accessibleDescription().isEmpty());
    QTest::keyClick(finder, Qt::Key_Backspace);
    QVERIFY(finder->accessibleDescription().isEmpty());
}

void TestRawRecordView::showsNothingOfTheEventBefore()
{
    show(R"({"a":"hay"})");
    m_state->selectEvent(EventIndex{4});
    QVERIFY(find<QPlainTextEdit>("formattedTextEdit")->toPlainText().isEmpty());
    QVERIFY(find<QPlainTextEdit>("originalTextEdit")->toPlainText().isEmpty());
}

QTEST_MAIN(TestRawRecordView)
#include "TestRawRecordView.moc"
