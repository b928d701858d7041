// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <string>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace latchlight {

class EngineThread;
class InvestigationState;
class ScoringDesk;
class ThemedLabel;

/// Options of a rule. Every change is tried on the open archive at once and says how many users would be flagged; the
/// findings change only when it is applied.
class RuleOptionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All three must outlive the dialog.
    RuleOptionsDialog(EngineThread& engine, InvestigationState& state, ScoringDesk& desk, QWidget* parent = nullptr);

private:
    void buildLayout();
    void listRules();
    void showRule();
    void showOptions(const Rule& rule);
    void proposeLearningRange();
    void addOption(const OptionDescription& option);
    [[nodiscard]] QWidget* makeEditor(const OptionDescription& option, const QString& label);
    void showUsedOptions();
    void changed();
    void tryOut();
    void showTried(const BacktestPtr& tried);
    void apply();
    void restoreOwn();
    [[nodiscard]] const RuleResult* result() const;
    [[nodiscard]] RuleTuning tuning() const;
    [[nodiscard]] QString valueOf(const QWidget& editor) const;

    EngineThread& m_engine;
    InvestigationState& m_state;
    ScoringDesk& m_desk;
    QComboBox* m_rule;
    QComboBox* m_detector;
    QComboBox* m_identity;
    QFormLayout* m_form;
    ThemedLabel* m_preview;
    QPushButton* m_apply = nullptr;
    std::map<std::string, QWidget*> m_editors;                 ///< by key of the option
    std::map<std::string, std::vector<DetectorKind>> m_usedBy; ///< the same
    QTimer m_delay;                                            ///< one preview for a burst of changes
    bool m_isEdited = false;                                   ///< the fields hold what is not applied
    bool m_isFilling = false;                                  ///< the dialog changes its fields, not the analyst
};

} // namespace latchlight
