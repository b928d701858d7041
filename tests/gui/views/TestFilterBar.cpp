// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/FilterShelf.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/platform/ThemeColors.h"
#include "gui/views/FilterBar.h"
#include "gui/views/QueryEdit.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace latchlight;
using namespace latchlight::test;

/// The line in which the filter is written, and the chips of what is in force.
class TestFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void cleanup();
    void appliesAFilterOnReturn();
    void saysWhatIsWrongAndWhereInsteadOfApplying();
    void namesTheFieldThatWasProbablyMeant();
    void goesBackToTheFilterInForceOnEscape();
    void clearsTheFilterWithItsText();
    void completesFieldsAndThenValues();
    void quotesValuesThatNeedIt();
    void ignoresValuesForWhatIsNoLongerTyped();
    void removesEachPartByItsChip();
    void showsEverybodyWhenTheUserIsRemoved();
    void clearsAllAtOnce();
    void showsAStepOfTheChecklistAsOneChip();
    void remembersFiltersAndSavesThem();
    void preparesAFilterWithoutApplyingIt();

private:
    template<class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_bar->findChild<Widget*>(QString::fromUtf8(name));
    }
    [[nodiscard]] QueryEdit* edit() const { return find<QueryEdit>("eventFilterLineEdit"); }
    [[nodiscard]] QList<QPushButton*> termChips() const;
    [[nodiscard]] QAbstractItemView* suggestions() const;
    void ask(const char* query);
    void answer(const char* field, const char* typed, const std::vector<FieldValue>& values);

    MadeUpCase m_case;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_state = std::make_unique<InvestigationState>();
    m_bar = std::make_unique<FilterBar>(*m_state);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_bar->resize(600, 100);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->focusQuery();
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
}

QList<QPushButton*> TestFilterBar::termChips() const
{
    QList<QPushButton*> chips;
    for (QPushButton* chip : m_bar->findChildren<QPushButton*>(QStringLiteral("termChipButton"))) {
        if (chip->isVisible()) {
            chips << chip;
        }
    }
    return chips;
}

QAbstractItemView* TestFilterBar::suggestions() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QStringLiteral("querySuggestionsView") && widget->isVisible()) {
            return qobject_cast<QAbstractItemView*>(widget);
        }
    }
    return nullptr;
}

void TestFilterBar::ask(const char* query)
{
    EventQuestion question;
    question.query = QString::fromUtf8(query);
    m_state->askFor(question);
}

void TestFilterBar::answer(const char* field, const char* typed, const std::vector<FieldValue>& values)
{
    m_state->setFoundValues(std::make_shared<const FoundValues>(
        FoundValues{m_case.findings->snapshot, typed, FieldCount{field, values, values.size()}}));
}

void TestFilterBar::appliesAFilterOnReturn()
{
    QTest::keyClicks(edit(), QStringLiteral("denied:true"));
    QVERIFY(m_state->question().query.isEmpty());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_state->question().query, QStringLiteral("denied:true"));
}

void TestFilterBar::saysWhatIsWrongAndWhereInsteadOfApplying()
{
    QTest::keyClicks(edit(), QStringLiteral("eventName:("));
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(m_state->question().query.isEmpty());
    auto* problem = find<QLabel>("eventFilterProblemLabel");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("12"))); // behind the parenthesis
    const QColor wrong = ThemeColors::forPalette(m_bar->palette()).color(ColorRole::Negative);
    QCOMPARE(edit()->palette().color(QPalette::Text), wrong);
    QTest::keyClicks(edit(), QStringLiteral("GetSecretValue)"));
    QVERIFY(!problem->isVisible());
    QVERIFY(edit()->palette().color(QPalette::Text) != wrong);
}

void TestFilterBar::namesTheFieldThatWasProbablyMeant()
{
    QTest::keyClicks(edit(), QStringLiteral("evntName:x"));
    QTRY_VERIFY(find<QLabel>("eventFilterProblemLabel")->isVisible()); // without Return, after a pause
    QVERIFY(find<QLabel>("eventFilterProblemLabel")->text().contains(QStringLiteral("eventName")));
}

void TestFilterBar::goesBackToTheFilterInForceOnEscape()
{
    ask("denied:true");
    QSignalSpy left(m_bar.get(), &FilterBar::leaveRequested);
    edit()->end(false);
    QTest::keyClicks(edit(), QStringLiteral(" zzz"));
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(edit()->text(), QStringLiteral("denied:true"));
    QVERIFY(left.isEmpty());
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_state->question().query, QStringLiteral("denied:true"));
}

void TestFilterBar::clearsTheFilterWithItsText()
{
    ask("denied:true");
    edit()->selectAll();
    QTest::keyClick(edit(), Qt::Key_Delete);
    QVERIFY(m_state->question().query.isEmpty());
}

void TestFilterBar::completesFieldsAndThenValues()
{
    QSignalSpy wanted(m_state.get(), &InvestigationState::valuesWanted);
    QTest::keyClicks(edit(), QStringLiteral("errorc"));
    QTRY_VERIFY(suggestions() != nullptr);
    QTest::keyClick(suggestions(), Qt::Key_Tab);
    QCOMPARE(edit()->text(), QStringLiteral("errorCode:"));
    QCOMPARE(wanted.last(), QVariantList({QStringLiteral("errorCode"), QString()}));
    answer("errorCode", "", {{"AccessDenied", 40}, {"ThrottlingException", 2}});
    QTRY_VERIFY(suggestions() != nullptr);
    QVERIFY(suggestions()->model()->index(0, 0).data().toString().contains(QStringLiteral("40")));
    QTest::keyClick(suggestions(), Qt::Key_Down);
    QTest::keyClick(suggestions(), Qt::Key_Down);
    QTest::keyClick(suggestions(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("errorCode:ThrottlingException "));
    QVERIFY(m_state->question().query.isEmpty()); // taking a suggestion applies nothing
    QVERIFY(suggestions() == nullptr);
}

void TestFilterBar::quotesValuesThatNeedIt()
{
    QTest::keyClicks(edit(), QStringLiteral("userAgent:aws"));
    answer("userAgent", "aws", {{"aws-cli/2 \"x\"", 3}, {"aws-sdk", 1}});
    QTRY_VERIFY(suggestions() != nullptr);
    QTest::keyClick(suggestions(), Qt::Key_Tab);
    QCOMPARE(edit()->text(), QStringLiteral("userAgent:\"aws-cli/2 \\\"x\\\"\" "));
    QVERIFY(edit()->problem().isEmpty());
}

void TestFilterBar::ignoresValuesForWhatIsNoLongerTyped()
{
    QTest::keyClicks(edit(), QStringLiteral("eventName:Get"));
    answer("eventName", "Ge", {{"GetSecretValue", 3}});
    QVERIFY(suggestions() == nullptr);
}

void TestFilterBar::removesEachPartByItsChip()
{
    ask("denied:true awsRegion:(us-east-1 OR eu-west-1) NOT actor:x");
    QCOMPARE(termChips().size(), 3);
    termChips()[1]->click();
    QCOMPARE(m_state->question().query, QStringLiteral("denied:true NOT actor:x"));
    QCOMPARE(termChips().size(), 2);
    QCOMPARE(edit()->text(), QStringLiteral("denied:true NOT actor:x"));
}

void TestFilterBar::showsEverybodyWhenTheUserIsRemoved()
{
    find<QPushButton>("userChipButton")->click();
    QCOMPARE(m_state->question().scope, EventScope::Everybody);
    find<QToolButton>("onlyUserButton")->click();
    QCOMPARE(m_state->question().scope, EventScope::SelectedUser);
}

void TestFilterBar::clearsAllAtOnce()
{
    auto* clear = find<QToolButton>("clearFiltersButton");
    QVERIFY(!clear->isVisible());
    ask("denied:true");
    m_state->selectRange(m_case.investigation->window);
    QVERIFY(find<QPushButton>("rangeChipButton")->isVisible());
    clear->click();
    QVERIFY(!m_state->range());
    QVERIFY(m_state->question() == EventQuestion());
    QVERIFY(termChips().isEmpty());
}

void TestFilterBar::showsAStepOfTheChecklistAsOneChip()
{
    EventQuestion question;
    question.query = QStringLiteral("denied:true actor:x");
    question.title = QStringLiteral("What was denied");
    m_state->askFor(question);
    QVERIFY(termChips().isEmpty());
    auto* chip = find<QPushButton>("questionChipButton");
    QVERIFY(chip->text().startsWith(question.title));
    chip->click();
    QVERIFY(m_state->question() == EventQuestion());
}

void TestFilterBar::remembersFiltersAndSavesThem()
{
    FilterShelf& shelf = m_bar->shelf();
    ask("denied:true");
    ask("actor:x");
    QCOMPARE(shelf.recent(), QStringList({QStringLiteral("actor:x"), QStringLiteral("denied:true")}));
    auto* save = find<QAction>("saveFilterAction");
    save->trigger();
    QCOMPARE(shelf.saved(), QStringList({QStringLiteral("actor:x")}));
    ask("");
    auto* menu = find<QMenu>("filterHistoryMenu");
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("actor:x")) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(m_state->question().query, QStringLiteral("actor:x"));
    save->trigger(); // forgets
    QVERIFY(shelf.saved().isEmpty());
}

void TestFilterBar::preparesAFilterWithoutApplyingIt()
{
    ask("denied:true");
    m_state->prepareQuery(QStringLiteral("denied:true actor:x"));
    QCOMPARE(edit()->text(), QStringLiteral("denied:true actor:x"));
    QCOMPARE(m_state->question().query, QStringLiteral("denied:true"));
    QVERIFY(edit()->hasFocus());
}

QTEST_MAIN(TestFilterBar)
#include "TestFilterBar.moc"
