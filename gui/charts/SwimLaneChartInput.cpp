// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of SwimLaneChart; the rest of the class is in SwimLaneChart.cpp.
#include "gui/charts/SwimLaneChart.h"

#include "gui/bridge/LogText.h"
#include "gui/bridge/SwimLanes.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr double wheelNotch = 120; // QWheelEvent: eighths of a degree
constexpr double zoomPerNotch = 0.8;
constexpr double panPerNotch = 0.12;

} // namespace

TimeRange SwimLaneChart::Cursor::range() const
{
    return {std::min(anchor.begin, moving.begin), std::max(anchor.end, moving.end)};
}

bool SwimLaneChart::event(QEvent* event)
{
    // The window must not take our keys for its shortcuts while the chart has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEscapeOfUse = m_isDragging || m_selectedRange || m_viewport.isZoomed();
        if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0 ||
            (key == Qt::Key_Escape && isEscapeOfUse)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        viewport()->update();
    }
    return QAbstractScrollArea::event(event);
}

bool SwimLaneChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), logtext::toolTip(cellText(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SwimLaneChart::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void SwimLaneChart::changeView(const TimelineViewport& view)
{
    if (view.visible() == m_viewport.visible()) {
        return;
    }
    m_viewport = view;
    viewport()->update();
    Q_EMIT visibleRangeChanged();
}

void SwimLaneChart::zoomToAll()
{
    TimelineViewport view = m_viewport;
    view.showAll();
    changeView(view);
}

void SwimLaneChart::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    TimelineViewport view = m_viewport;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        view.zoom(std::pow(zoomPerNotch, delta.y() / wheelNotch), geometry().timeAt(event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y())) {
        view.pan(-(delta.x() != 0 ? delta.x() : delta.y()) / wheelNotch * panPerNotch);
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    changeView(view);
    event->accept();
}

void SwimLaneChart::mousePressEvent(QMouseEvent* event)
{
    const std::optional<int> index = laneAt(event->position());
    if (event->button() != Qt::LeftButton || !index || m_lanes->span.isEmpty()) {
        event->ignore();
        return;
    }
    if (event->position().x() < geometry().plotArea.left()) {
        if (*index >= 0) {
            Q_EMIT laneSelected(static_cast<std::size_t>(*index));
        }
        return;
    }
    m_isDragging = true;
    moveCursor(*index, geometry().timeAt(event->position().x()), false);
}

void SwimLaneChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragging) {
        dragTo(event->position().x());
    }
}

void SwimLaneChart::dragTo(double x)
{
    const QRectF plot = geometry().plotArea;
    m_cursor->moving = stepAt(m_cursor->lane, geometry().timeAt(std::clamp(x, plot.left(), plot.right() - 1)));
    viewport()->update();
}

void SwimLaneChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragging || event->button() != Qt::LeftButton) {
        return;
    }
    dragTo(event->position().x());
    m_isDragging = false;
    announceCursor();
}

void SwimLaneChart::announceCursor()
{
    if (m_cursor) {
        const auto index = m_cursor->lane < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(m_cursor->lane));
        Q_EMIT cellsSelected(index, m_cursor->range());
    }
}

void SwimLaneChart::moveCursor(int lane, UtcTime time, bool isExtending)
{
    const UtcTime inside = std::clamp(time, m_lanes->span.begin, m_lanes->span.end - 1);
    const TimeRange cell = stepAt(lane, inside);
    m_cursor = Cursor{lane, isExtending && m_cursor ? m_cursor->anchor : cell, cell};
    TimelineViewport view = m_viewport;
    view.reveal(cell);
    changeView(view);
    if (lane >= 0) {
        const int top = lane * rowHeight();
        const int lowest = top + rowHeight() - std::max(rowHeight(), lanesBottom() - lanesTop());
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), lowest, top));
    }
    setAccessibleDescription(describe(lane, m_cursor->range()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
}

void SwimLaneChart::moveToFlagged(int direction)
{
    const auto& cells = lane(m_cursor->lane).cells;
    const TimeRange from = m_cursor->moving;
    std::optional<UtcTime> next;
    for (const SwimCell& cell : cells) {
        const bool isAhead = direction > 0 ? cell.start >= from.end : cell.start < from.begin;
        if (cell.isFlagged && isAhead && (direction < 0 || !next)) {
            next = cell.start;
        }
    }
    if (next) {
        moveCursor(m_cursor->lane, *next, false);
    }
}

void SwimLaneChart::keyPressEvent(QKeyEvent* event)
{
    const bool hasCells = m_lanes && !m_lanes->span.isEmpty();
    if (!hasCells || !(handleCursorKey(*event) || handleViewKey(*event))) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool SwimLaneChart::handleCursorKey(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isUpright = key == Qt::Key_Up || key == Qt::Key_Down;
    if ((isSideways || isUpright) && !m_cursor) {
        const UtcTime start = m_selectedRange ? m_selectedRange->begin : m_viewport.visible().begin;
        moveCursor(m_selectedLane ? static_cast<int>(*m_selectedLane) : -1, start, false);
        return true;
    }
    if (isSideways) {
        const int direction = key == Qt::Key_Left ? -1 : 1;
        if (event.modifiers().testFlag(Qt::ControlModifier)) {
            moveToFlagged(direction);
            return true;
        }
        const std::int64_t step = stepSeconds(lane(m_cursor->lane));
        moveCursor(m_cursor->lane, m_cursor->moving.begin + direction * step,
                   event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (isUpright) {
        const int index = m_cursor->lane + (key == Qt::Key_Up ? -1 : 1);
        moveCursor(std::clamp(index, -1, laneCount() - 1), m_cursor->moving.begin, false);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_cursor) {
        announceCursor();
        return true;
    }
    return false;
}

bool SwimLaneChart::handleViewKey(const QKeyEvent& event)
{
    TimelineViewport view = m_viewport;
    const TimeRange visible = view.visible();
    const UtcTime center = m_cursor ? m_cursor->moving.begin : visible.begin + visible.lengthSeconds() / 2;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (!m_isDragging && !m_selectedRange && !m_viewport.isZoomed()) {
            return false; // a dialog or the window may want it
        }
        escape();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoom(zoomPerNotch * zoomPerNotch, center);
        break;
    case Qt::Key_Minus:
        view.zoom(1 / (zoomPerNotch * zoomPerNotch), center);
        break;
    case Qt::Key_0:
        view.showAll();
        break;
    case Qt::Key_Home:
        view.panToBegin();
        break;
    case Qt::Key_End:
        view.panToEnd();
        break;
    default:
        return false;
    }
    changeView(view);
    return true;
}

void SwimLaneChart::escape()
{
    if (m_isDragging) {
        m_isDragging = false;
        m_cursor.reset();
        viewport()->update();
    } else if (m_selectedRange) {
        m_cursor.reset();
        Q_EMIT selectionCleared();
    } else {
        zoomToAll();
    }
}

} // namespace latchlight
