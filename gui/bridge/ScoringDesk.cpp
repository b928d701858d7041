// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ScoringDesk.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"

#include <algorithm>
#include <utility>

namespace latchlight {

ScoringDesk::ScoringDesk(EngineThread& engine, const InvestigationState& state, const CaseBook& caseBook,
                         QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_state(state)
    , m_caseBook(caseBook)
{
    connect(&m_engine, &EngineThread::resourcesRead, this, [this](const SessionResourcesPtr& resources) {
        m_resources = resources;
        Q_EMIT rulesRead();
    });
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

std::vector<std::string> ScoringDesk::activeRules() const
{
    if (!m_scoring.rules.empty() || !m_resources) {
        return m_scoring.rules;
    }
    std::vector<std::string> enabled;
    for (const Rule& rule : m_resources->rules.rules) {
        if (rule.isEnabled) {
            enabled.push_back(rule.id);
        }
    }
    return enabled;
}

void ScoringDesk::switchRule(const std::string& ruleId, RuleSwitch wanted)
{
    std::vector<std::string> rules = activeRules();
    const auto place = std::lower_bound(rules.begin(), rules.end(), ruleId);
    const bool isOn = place != rules.end() && *place == ruleId;
    if (isOn == (wanted == RuleSwitch::On) || ownRule(ruleId) == nullptr || (isOn && rules.size() == 1)) {
        return;
    }
    if (isOn) {
        rules.erase(place);
    } else {
        rules.insert(place, ruleId);
    }
    m_scoring.rules = std::move(rules);
    judgeAnew();
    Q_EMIT ruleSwitched(ruleId, wanted);
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

void ScoringDesk::restore(const ScoringOptions& scoring)
{
    m_scoring = scoring;
    m_scoring.suppressions.clear();
    Q_EMIT scoringChanged();
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
