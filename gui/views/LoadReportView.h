// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace latchlight {

class ClipboardWriter;
class FactTreeView;
class InvestigationState;
class LoadProblemModel;
class PaneStack;

/// What was read, what was skipped and what was lost, each with file, place and reason.
class LoadReportView final : public QWidget
{
    Q_OBJECT

public:
    LoadReportView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void buildTable(ClipboardWriter& clipboard);
    void showReport();

    InvestigationState& m_state;
    LoadProblemModel* m_model;
    FactTreeView* m_facts;
    QTableView* m_table;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
