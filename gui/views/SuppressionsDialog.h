// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTableView;

namespace latchlight {

class CaseBook;
class EngineThread;
class InvestigationState;
class PaneStack;
class ScoringDesk;
class SuppressionModel;
class WriteLock;

/// What is suppressed in this case, by whom and why, and what each hides in the open archive.
class SuppressionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All four must outlive the dialog.
    SuppressionsDialog(EngineThread& engine, InvestigationState& state, CaseBook& caseBook, ScoringDesk& desk,
                       QWidget* parent = nullptr);

private:
    void buildLayout();
    void showSuppressions();
    void add();
    void removeCurrent();
    void updateButtons();

    EngineThread& m_engine;
    InvestigationState& m_state;
    CaseBook& m_caseBook;
    ScoringDesk& m_desk;
    SuppressionModel* m_model;
    QTableView* m_table;
    PaneStack* m_stack;
    QCheckBox* m_shown;
    QPushButton* m_add;
    QPushButton* m_remove;
    WriteLock* m_lock = nullptr;
};

} // namespace latchlight
