// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/InvestigationDriver.h"

#include "gui/bridge/FilterTerm.h"

namespace latchlight {

namespace {

constexpr std::size_t facetValues = 8;       ///< of a field
constexpr std::size_t completionValues = 50; ///< more is never read: type one more letter

} // namespace

InvestigationDriver::InvestigationDriver(EngineThread& engine, InvestigationState& state, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_state(state)
{
    connect(&m_state, &InvestigationState::userChanged, this, &InvestigationDriver::askAboutUser);
    connect(&m_state, &InvestigationState::eventsWanted, this, &InvestigationDriver::askForEvents);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &InvestigationDriver::askForFields);
    connect(&m_state, &InvestigationState::valuesWanted, this, &InvestigationDriver::askForValues);
    connect(&m_state, &InvestigationState::eventTextWanted, this,
            [this](const std::vector<EventIndex>& rows, EventFormat format) {
                if (m_state.findings()) {
                    m_engine.copyEvents(m_state.findings()->snapshot, rows, format);
                }
            });
    connect(&m_engine, &EngineThread::eventsCopied, &m_state, &InvestigationState::eventTextReady);
    connect(&m_state, &InvestigationState::eventChanged, this, &InvestigationDriver::askForRecord);
    connect(&m_state, &InvestigationState::investigationChanged, this, &InvestigationDriver::askForCommands);
    connect(&m_state, &InvestigationState::investigationChanged, this, &InvestigationDriver::askForComparison);
    connect(&m_state, &InvestigationState::comparedDetectorChanged, this, &InvestigationDriver::askForComparison);
    connect(&m_state, &InvestigationState::commandOptionsChanged, this, &InvestigationDriver::askForCommands);

    connect(&m_engine, &EngineThread::findingsReady, this, &InvestigationDriver::takeFindings);
    connect(&m_engine, &EngineThread::investigated, &m_state, &InvestigationState::setInvestigation);
    connect(&m_engine, &EngineThread::detectorCompared, &m_state, &InvestigationState::setComparison);
    connect(&m_engine, &EngineThread::eventsFound, this, &InvestigationDriver::takeEvents);
    connect(&m_engine, &EngineThread::fieldsCounted, &m_state, &InvestigationState::setCountedFields);
    connect(&m_engine, &EngineThread::valuesFound, &m_state, &InvestigationState::setFoundValues);
    connect(&m_engine, &EngineThread::recordRead, &m_state, &InvestigationState::setRecord);
    connect(&m_engine, &EngineThread::commandsPlanned, &m_state, &InvestigationState::setPlan);
    connect(&m_engine, &EngineThread::failed, this, &InvestigationDriver::takeFailure);
}

void InvestigationDriver::takeFindings(const FindingsPtr& findings)
{
    FindingsPtr old = m_state.findings();
    m_state.setFindings(findings);
    // Millions of events take a moment to be freed.
    m_engine.release(std::move(old));
}

void InvestigationDriver::takeEvents(const FoundEventsPtr& events)
{
    FoundEventsPtr old = m_state.foundEvents();
    m_state.setFoundEvents(events);
    m_engine.release(std::move(old)); // so do the numbers of millions of rows
}

void InvestigationDriver::askAboutUser()
{
    const RankedUser* user = m_state.user();
    if (user == nullptr) {
        m_engine.withdraw(EngineTask::Investigate);
        return;
    }
    m_engine.investigate(m_state.findings()->snapshot, user->ranked.result, user->ranked.actor);
}

void InvestigationDriver::askForEvents()
{
    const RankedUser* user = m_state.user();
    const bool isAboutUser = m_state.question().scope == EventScope::SelectedUser;
    if (!m_state.findings() || (isAboutUser && user == nullptr)) {
        m_engine.withdraw(EngineTask::FindEvents);
        return;
    }
    EventSelection selection;
    selection.query = m_state.question().query.toStdString();
    selection.range = m_state.range();
    if (m_state.question().marks.isActive()) {
        selection.among = m_state.markedEvents()->rows(m_state.question().marks);
    }
    if (isAboutUser) {
        selection.result = user->ranked.result;
        selection.actor = user->ranked.actor;
    }
    m_engine.findEvents(m_state.findings()->snapshot, selection);
}

void InvestigationDriver::askForFields()
{
    if (!m_state.foundEvents()) {
        m_engine.withdraw(EngineTask::CountFields);
        return;
    }
    m_engine.countFields(m_state.foundEvents(), FilterTerm::facetFields(), facetValues);
}

void InvestigationDriver::askForValues(const QString& field, const QString& typed)
{
    if (m_state.findings()) {
        m_engine.findValues(m_state.findings()->snapshot, field.toStdString(), typed.toStdString(), completionValues);
    }
}

void InvestigationDriver::askForRecord()
{
    if (!m_state.findings() || !m_state.event()) {
        m_engine.withdraw(EngineTask::ReadRecord);
        return;
    }
    m_engine.readRecord(m_state.findings()->snapshot, *m_state.event());
}

void InvestigationDriver::askForCommands()
{
    if (!m_state.investigation()) {
        m_engine.withdraw(EngineTask::PlanCommands);
        return;
    }
    m_engine.planCommands(m_state.investigation(), m_state.commandOptions());
}

void InvestigationDriver::askForComparison()
{
    const std::optional<DetectorKind> wanted = m_state.comparedDetector();
    const RankedUser* user = m_state.user();
    const bool isAnother = wanted && user != nullptr && m_state.findings()->result(*user).rule.detector != *wanted;
    if (!m_state.investigation() || !isAnother) {
        m_engine.withdraw(EngineTask::CompareDetector);
        return;
    }
    m_engine.compareDetector(m_state.findings()->snapshot, m_state.investigation(), *wanted);
}

void InvestigationDriver::takeFailure(EngineTask task, const Error& error)
{
    if (task == EngineTask::FindEvents) {
        m_state.setQuestionError(error);
    }
}

} // namespace latchlight
