// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc cannot read <compare> before a header of Qt.
#include <QWidget>

#include "engine/base/UtcTime.h"
#include "engine/casefile/CaseSnapshot.h"

#include <optional>

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

    /// The part of the archive that is shown; none: all of it. Stays while its user is selected.
    [[nodiscard]] std::optional<TimeRange> zoom() const { return m_zoom; }
    /// At once, or when the timeline of the selected user is there.
    void restoreZoom(std::optional<TimeRange> zoom);

Q_SIGNALS:
    void zoomChanged();

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
    void followZoom();
    void applyZoom();
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
    std::optional<ActorKey> m_zoomedUser; ///< whose timeline
    std::optional<TimeRange> m_zoom;      ///< shows this
    bool m_isFilling = false;             ///< the chart is given another timeline
};

} // namespace latchlight
