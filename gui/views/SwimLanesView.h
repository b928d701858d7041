// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;
class QToolButton;

namespace latchlight {

class ClipboardWriter;
class InvestigationState;
class PaneStack;
class SwimCellModel;
class SwimLaneChart;

/// All users over time. A chosen cell selects its user and its time for every pane.
class SwimLanesView final : public QWidget
{
    Q_OBJECT

public:
    SwimLanesView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

    void focusChart();

private:
    void buildTable(ClipboardWriter& clipboard);
    void buildLayout();
    void showFindings();
    void followSelection();
    void selectRowOfTable();

    InvestigationState& m_state;
    SwimCellModel* m_model;
    SwimLaneChart* m_chart;
    QTableView* m_table;
    QToolButton* m_resetZoom;
    QToolButton* m_suppressed;
    QToolButton* m_tableSwitch;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
