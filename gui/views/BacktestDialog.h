// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"

#include <QDialog>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace latchlight {

class BacktestModel;
class EngineThread;
class InvestigationState;
class ScoringDesk;
class ThemedLabel;

/// Judges the open archive by many variants of a rule, so that a tolerance is chosen by what it would have raised. A
/// row can be applied.
class BacktestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All three must outlive the dialog.
    BacktestDialog(EngineThread& engine, InvestigationState& state, ScoringDesk& desk, QWidget* parent = nullptr);
    ~BacktestDialog() override;

private:
    using Choices = std::vector<std::pair<std::string, std::vector<std::string>>>;

    void buildLayout();
    void listRules();
    void showRule();
    void start();
    void cancel();
    void showProgress(std::size_t done, std::size_t total);
    void showBacktest(const BacktestPtr& backtest);
    void showIdle(const QString& message);
    void applyRow();
    void updateButtons();
    [[nodiscard]] const RuleResult* result() const;
    /// None, and a message, where a value is not one that the option takes.
    [[nodiscard]] std::optional<Choices> choices();

    EngineThread& m_engine;
    InvestigationState& m_state;
    ScoringDesk& m_desk;
    BacktestModel* m_model;
    QComboBox* m_rule;
    QFormLayout* m_form;
    QTableView* m_table;
    ThemedLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QPushButton* m_apply;
    std::vector<std::pair<OptionDescription, QLineEdit*>> m_values;
    bool m_isRunning = false;
};

} // namespace latchlight
