// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/InvestigationState.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// The selection that all panes share.
class TestInvestigationState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void startsAnewWithAnotherUser();
    void takesTheAnswerOnlyForTheSelectedUser();
    void asksForEventsOnceWhenRangeAndQuestionChange();
    void keepsTheUserWhenTheSameEventsAreJudgedAnew();
    void forgetsTheRecordWithItsEvent();
    void ignoresUsersThatAreNotListed();

private:
    MadeUpCase m_case;
    std::unique_ptr<InvestigationState> m_state;
};

void TestInvestigationState::init()
{
    m_state = std::make_unique<InvestigationState>();
    m_state->setFindings(m_case.findings);
}

void TestInvestigationState::startsAnewWithAnotherUser()
{
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    m_state->selectRange(m_case.investigation->window);
    m_state->selectEvent(3);
    m_state->selectUser(1);
    QVERIFY(!m_state->investigation());
    QVERIFY(!m_state->range());
    QVERIFY(!m_state->event());
}

void TestInvestigationState::takesTheAnswerOnlyForTheSelectedUser()
{
    m_state->selectUser(1);
    m_state->setInvestigation(m_case.investigation); // about user 0
    QVERIFY(!m_state->investigation());
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    QVERIFY(m_state->investigation());
}

void TestInvestigationState::asksForEventsOnceWhenRangeAndQuestionChange()
{
    m_state->selectUser(0);
    QSignalSpy wanted(m_state.get(), &InvestigationState::eventsWanted);
    EventQuestion question;
    question.query = QStringLiteral("errorCode:*");
    m_state->askFor(question, m_case.investigation->window);
    QCOMPARE(wanted.count(), 1);
    m_state->askFor(question, m_case.investigation->window);
    QCOMPARE(wanted.count(), 1);
}

void TestInvestigationState::keepsTheUserWhenTheSameEventsAreJudgedAnew()
{
    m_state->selectUser(2);
    const ActorKey before = m_state->user()->key;
    Findings again = *m_case.findings;
    std::swap(again.users[2], again.users[3]);
    m_state->setFindings(std::make_shared<const Findings>(again));
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(3));
    QVERIFY(m_state->user()->key == before);
}

void TestInvestigationState::forgetsTheRecordWithItsEvent()
{
    m_state->selectEvent(5);
    OriginalRecord record;
    record.snapshot = m_case.findings->snapshot;
    record.row = 4;
    m_state->setRecord(std::make_shared<const OriginalRecord>(record));
    QVERIFY(!m_state->record()); // it is about another event
    record.row = 5;
    m_state->setRecord(std::make_shared<const OriginalRecord>(record));
    QVERIFY(m_state->record());
    m_state->selectEvent(6);
    QVERIFY(!m_state->record());
}

void TestInvestigationState::ignoresUsersThatAreNotListed()
{
    QSignalSpy changed(m_state.get(), &InvestigationState::userChanged);
    m_state->selectUser(m_case.findings->users.size());
    QVERIFY(!m_state->userIndex());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestInvestigationState)
#include "TestInvestigationState.moc"
