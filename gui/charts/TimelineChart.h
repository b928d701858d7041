// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DetectorComparison.h"
#include "gui/charts/ChartItems.h"
#include "gui/charts/TimelineBrush.h"
#include "gui/charts/TimelinePlot.h"
#include "gui/charts/TimelineViewport.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace latchlight {

/// When a user was denied, against what is normal for that user.
///
/// Zooming changes the view only; the selected range is what other panes filter by.
/// Mouse: drag selects, drag of an edge changes the selection, double click on a marker selects its bucket, a click
/// beside the selection clears it, wheel zooms at the mouse, Shift+wheel and drag with the middle button pan. Keys:
/// arrows, Home and End pan; + − 0 zoom; Shift+arrows select by bucket; Ctrl+arrows go from marker to marker; Return
/// zooms to the selection; Esc cancels a drag, then clears the selection, then shows everything.
class TimelineChart final : public QWidget, public ChartItems
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);
    ~TimelineChart() override;

    /// Shows all of it, with nothing selected. Buckets must be ascending; others are dropped.
    void setTimeline(DenialTimeline timeline);
    void clear() { setTimeline({}); }
    /// Draws a second detector over the timeline, or none; view and selection stay. One that does not fit the timeline
    /// is dropped. setTimeline() takes it away.
    void setComparison(std::optional<DetectorComparison> comparison);
    /// Null: none is drawn.
    [[nodiscard]] const DetectorComparison* comparison() const { return m_comparison ? &*m_comparison : nullptr; }
    [[nodiscard]] const DenialTimeline& timeline() const { return m_timeline; }
    /// Times are shown in another zone from now on.
    void followZone();
    /// What is said instead of a chart without buckets.
    void setEmptyText(const QString& text);

    /// Emits nothing. Moves the view where the range cannot be seen.
    void setSelectedRange(std::optional<TimeRange> range);
    [[nodiscard]] std::optional<TimeRange> selectedRange() const { return m_brush.range(); }
    void selectBucket(std::size_t bucket);

    /// Starts of buckets, ascending, that get a mark at their foot: what is selected elsewhere. Until setTimeline().
    void setMarkedBuckets(std::vector<UtcTime> starts);
    [[nodiscard]] const std::vector<UtcTime>& markedBuckets() const { return m_marked; }

    // The flagged buckets as items.
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_flagged.size()); }
    [[nodiscard]] int itemRevision() const override { return m_revision; }
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] QString itemDetail(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override;
    void selectItem(int item) override;

    void zoomTo(TimeRange range);
    void zoomToAll();
    void zoomToSelection();
    [[nodiscard]] TimeRange visibleRange() const { return m_viewport.visible(); }

    /// Indices of the flagged buckets of the whole timeline, ascending, the 500 with the highest score at most.
    [[nodiscard]] const std::vector<std::size_t>& flaggedBuckets() const { return m_flagged; }
    /// The column of a bucket in widget coordinates, or the marker where it has one; empty if it cannot be seen.
    [[nodiscard]] QRect bucketRect(std::size_t bucket) const;
    [[nodiscard]] QRect plotRect() const;
    /// What a reader has to know about the picture, such as thinning; also drawn above the plot.
    [[nodiscard]] QString caption() const;

    [[nodiscard]] QSize sizeHint() const override { return {900, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 150}; }

Q_SIGNALS:
    /// The user selected a range, in whole buckets.
    void rangeSelected(latchlight::TimeRange range);
    void rangeCleared();
    /// Zoomed or panned, by the user or the program.
    void visibleRangeChanged(latchlight::TimeRange range);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr double padding = 10; ///< between the widget's edge and the plot
    enum class Drag { None, Pending, Brush, Pan };
    enum class Grip { None, Begin, End };

    void keepDrawableBuckets();
    void findFlagged();
    void describeToScreenReaders();
    void schedulePlot();
    void refreshPlot();
    void changeView(const TimelineViewport& viewport);
    void announceSelection();
    void clearSelection();
    void escape();
    void zoomAt(double factor, UtcTime anchor);
    bool handleSelectionKey(const QKeyEvent& event);
    bool handleViewKey(const QKeyEvent& event);
    void selectNextFlagged(int direction);
    void startBrush();
    void updateHover(QPointF position);

    [[nodiscard]] bool isEmpty() const { return m_timeline.buckets.empty(); }
    /// Of the current view, in plot coordinates (without the padding).
    [[nodiscard]] TimelineGeometry geometry() const;
    [[nodiscard]] UtcTime timeAt(QPointF position) const;
    [[nodiscard]] Grip gripAt(QPointF position) const;
    [[nodiscard]] std::optional<std::size_t> markerAt(QPointF position) const;
    [[nodiscard]] std::size_t startingBucket() const;
    [[nodiscard]] QFont chartFont() const;

    DenialTimeline m_timeline;
    std::optional<DetectorComparison> m_comparison;
    std::vector<std::size_t> m_flagged;
    std::vector<UtcTime> m_marked;
    int m_revision = 0;
    QString m_emptyText;

    TimelineViewport m_viewport;
    TimelineBrush m_brush;
    TimelinePlot m_plot;
    QPixmap m_picture; ///< the finished plot; selection and hover are painted over it
    bool m_isPictureStale = true;
    QTimer m_plotTimer; ///< at most one new picture a frame

    Drag m_drag = Drag::None;
    Grip m_pressedGrip = Grip::None;
    QPointF m_pressPosition;
    TimelineViewport m_viewportAtPress;
    std::optional<std::size_t> m_hoveredStep; ///< index into the visible buckets
};

} // namespace latchlight
