// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/EngineThread.h"

#include <QObject>

#include <string>
#include <vector>

namespace latchlight {

class CaseBook;
class InvestigationState;

enum class RuleSwitch { On, Off };

/// How archives are judged, as the analyst tunes it: options of rules, suppressions of the case. A change has the open
/// archive judged anew, without reading a file; while one is being read, when that is done.
class ScoringDesk final : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive the desk.
    ScoringDesk(EngineThread& engine, const InvestigationState& state, const CaseBook& caseBook,
                QObject* parent = nullptr);

    /// For the next load.
    [[nodiscard]] ScoringOptions scoring() const;
    /// The rule as its file has it; null before the rules were read or for an unknown one.
    [[nodiscard]] const Rule* ownRule(const std::string& ruleId) const;

    /// Every rule that was found; null before they were read.
    [[nodiscard]] const RuleCatalog* catalog() const { return m_resources ? &m_resources->rules : nullptr; }
    /// Ids of the rules that judge, ascending; empty before they were read.
    [[nodiscard]] std::vector<std::string> activeRules() const;
    /// Lets a rule judge, or no longer. The last one stays.
    void switchRule(const std::string& ruleId, RuleSwitch wanted);

    /// On top of what is tuned already.
    void tune(const std::string& ruleId, const RuleTuning& tuning);
    void showSuppressed(SuppressedSignals shown);
    /// What a case remembers, for the load that follows; suppressions are those of the case.
    void restore(const ScoringOptions& scoring);
    [[nodiscard]] SuppressedSignals suppressedSignals() const { return m_scoring.suppressed; }

Q_SIGNALS:
    void scoringChanged();
    void rulesRead();
    void ruleSwitched(const std::string& ruleId, latchlight::RuleSwitch now);

private:
    void judgeAnew();
    void catchUp();

    EngineThread& m_engine;
    const InvestigationState& m_state;
    const CaseBook& m_caseBook;
    ScoringOptions m_scoring; ///< but for the suppressions, which the case has
    SessionResourcesPtr m_resources;
    bool m_isBehind = false; ///< something changed while an archive was read
};

} // namespace latchlight
