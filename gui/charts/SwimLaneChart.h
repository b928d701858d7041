// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc cannot read <compare> before a header of Qt.
#include <QAbstractScrollArea>

#include "gui/charts/ChartItems.h"
#include "gui/charts/TimelineGeometry.h"
#include "gui/charts/TimelineViewport.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace latchlight {

struct SwimCell;
struct SwimLane;
struct SwimLanes;

/// Identities over time: a lane each, below one for all of them. A cell is as high and as coloured as its score is bad;
/// neighbours that share a few pixels are one cell with the highest score. Only what can be seen is looked at.
///
/// Zooming changes the view only. Mouse: click selects a cell or, on its label, a lane, drag a range of cells of one
/// lane, wheel scrolls, Ctrl+wheel zooms at the mouse, Shift+wheel pans. Keys: arrows move the cursor, Shift+arrows
/// extend it, Ctrl+arrows go to the next flagged cell, Return selects; + − 0 zoom; Home and End pan; Esc cancels a
/// drag, then clears the selection, then shows everything.
class SwimLaneChart final : public QAbstractScrollArea, public ChartItems
{
    Q_OBJECT

public:
    explicit SwimLaneChart(QWidget* parent = nullptr);

    /// `names` are the labels of the lanes, as they are shown. Keeps the visible range where the span stays the same.
    void setLanes(std::shared_ptr<const SwimLanes> lanes, const QStringList& names);
    /// Cells of signals that are known noise are hatched, or drawn as what is normal.
    enum class SuppressedCells { Hatched, LeftOut };
    void setSuppressedCells(SuppressedCells shown);
    /// Emits nothing.
    void setSelection(std::optional<std::size_t> lane, std::optional<TimeRange> range);
    void zoomToAll();
    [[nodiscard]] TimeRange visibleRange() const { return m_viewport.visible(); }
    /// Of the cell at a time, in coordinates of the viewport; `lane` none: the overall lane. Empty: not visible.
    [[nodiscard]] QRect cellRect(std::optional<std::size_t> lane, UtcTime time) const;
    /// The cell under a point of the viewport in words; empty where there is none.
    [[nodiscard]] QString cellText(QPoint position) const;

    // The flagged cells as items, by user, then time: the ones with the highest scores where there are too many.
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_flagged.size()); }
    [[nodiscard]] int itemRevision() const override { return m_revision; }
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override;
    void selectItem(int item) override;

    [[nodiscard]] QSize sizeHint() const override { return {900, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

Q_SIGNALS:
    /// `lane` none: the overall lane.
    void cellsSelected(std::optional<std::size_t> lane, latchlight::TimeRange range);
    void laneSelected(std::size_t lane);
    void selectionCleared();
    void visibleRangeChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A place in the chart; the lane −1 is the overall one.
    struct Cursor
    {
        int lane = -1;
        TimeRange anchor; ///< the cell where it began
        TimeRange moving; ///< the cell where it is

        [[nodiscard]] TimeRange range() const;
    };

    /// A cell of a user's lane.
    struct FlaggedCell
    {
        std::size_t lane = 0;
        TimeRange range;
        double score = 0;
    };

    void findFlagged();
    [[nodiscard]] bool isLeftOut(const SwimCell& cell) const;
    [[nodiscard]] int laneCount() const;
    [[nodiscard]] const SwimLane& lane(int index) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int lanesTop() const;
    [[nodiscard]] int lanesBottom() const;
    [[nodiscard]] int rowTop(int index) const;
    [[nodiscard]] std::optional<int> laneAt(QPointF position) const;
    [[nodiscard]] TimelineGeometry geometry() const;
    /// Seconds that one drawn cell of a lane stands for: whole buckets, a few pixels at least.
    [[nodiscard]] std::int64_t stepSeconds(const SwimLane& lane) const;
    [[nodiscard]] TimeRange stepAt(int lane, UtcTime time) const;
    /// The lane's cells inside `range`, joined; nothing where there are none.
    [[nodiscard]] std::optional<SwimCell> cellIn(int lane, TimeRange range) const;
    [[nodiscard]] QString describe(int lane, TimeRange range) const;

    void paintRow(QPainter& painter, int index) const;
    void paintCell(QPainter& painter, const QRectF& area, const SwimCell& cell) const;
    void paintMarks(QPainter& painter) const;
    void updateScrollBar();
    void changeView(const TimelineViewport& viewport);
    void moveCursor(int lane, UtcTime time, bool isExtending);
    void moveToFlagged(int direction);
    void announceCursor();
    void dragTo(double x);
    void escape();
    bool handleCursorKey(const QKeyEvent& event);
    bool handleViewKey(const QKeyEvent& event);

    std::shared_ptr<const SwimLanes> m_lanes;
    QStringList m_names;
    std::vector<FlaggedCell> m_flagged;
    int m_revision = 0;
    TimelineViewport m_viewport;
    std::optional<std::size_t> m_selectedLane;
    std::optional<TimeRange> m_selectedRange;
    std::optional<Cursor> m_cursor;
    bool m_isDragging = false;
    SuppressedCells m_suppressedCells = SuppressedCells::Hatched;
};

} // namespace latchlight
