// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ScoringDesk.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"

namespace latchlight {

ScoringDesk::ScoringDesk(EngineThread& engine, const InvestigationState& state, const CaseBook& caseBook,
                         QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_state(state)
    , m_caseBook(caseBook)
{
    connect(&m_engine, &EngineThread::resourcesRead, this,
            [this](const SessionResourcesPtr& resources) { m_resources = resources; });
    connect(&m_engine, &EngineThread::loadEnded, this, &ScoringDesk::catchUp);
    connect(&m_caseBook, &CaseBook::suppressionsChanged, this, &ScoringDesk::judgeAnew);
}

ScoringOptions ScoringDesk::scoring() const
{
    ScoringOptions scoring = m_scoring;
    scoring.suppressions = m_caseBook.snapshot().suppressions;
    return scoring;
}

const Rule* ScoringDesk::ownRule(const std::string& ruleId) const
{
    return m_resources ? m_resources->rules.find(ruleId) : nullptr;
}

void ScoringDesk::tune(const std::string& ruleId, const RuleTuning& tuning)
{
    RuleTuning& tuned = m_scoring.tuning[ruleId];
    tuned.detector = tuning.detector ? tuning.detector : tuned.detector;
    tuned.identity = tuning.identity ? tuning.identity : tuned.identity;
    for (const auto& [key, value] : tuning.options) {
        tuned.options[key] = value;
    }
    judgeAnew();
}

void ScoringDesk::showSuppressed(SuppressedSignals shown)
{
    if (shown == m_scoring.suppressed) {
        return;
    }
    m_scoring.suppressed = shown;
    judgeAnew();
}

void ScoringDesk::judgeAnew()
{
    m_isBehind = m_engine.isLoading();
    if (!m_isBehind && m_state.findings()) {
        m_engine.rescore(m_state.findings()->snapshot, scoring());
    }
    Q_EMIT scoringChanged();
}

void ScoringDesk::catchUp()
{
    if (m_isBehind && !m_engine.isLoading()) {
        judgeAnew();
    }
}

} // namespace latchlight
