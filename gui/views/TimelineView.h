// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTableView;
class QToolButton;

namespace latchlight {

class ClipboardWriter;
class InvestigationState;
class PaneStack;
class ThemedLabel;
class TimelineChart;
class TimelineTableModel;

/// The denied requests of the selected user over time, as a chart and, beside it, as a table. Brushing selects the
/// range.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    TimelineView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

    void focusChart();

private:
    void buildLayout();
    void buildTable(ClipboardWriter& clipboard);
    void showUser();
    void showInvestigation();
    void buildComparison();
    void listDetectors();
    void chooseDetector();
    void showComparison();
    void followRange();
    void followMarks();
    void updateZoomButtons();
    void selectBucketOfTable();

    InvestigationState& m_state;
    TimelineTableModel* m_model;
    TimelineChart* m_chart;
    QTableView* m_table;
    ThemedLabel* m_title;
    ThemedLabel* m_subtitle;
    QComboBox* m_compared;
    QToolButton* m_zoomToRange;
    QToolButton* m_resetZoom;
    QToolButton* m_tableSwitch;
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
