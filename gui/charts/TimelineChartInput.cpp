// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of TimelineChart; the rest of the class is in TimelineChart.cpp.
#include "gui/charts/TimelineChart.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace latchlight {

namespace {

constexpr double dragDistance = 4;
constexpr double gripDistance = 6;
constexpr double markerDistance = 9;
constexpr double wheelNotch = 120; // QWheelEvent: eighths of a degree
constexpr double zoomPerNotch = 0.8;
constexpr double panPerNotch = 0.12;
constexpr double panPerKey = 0.1;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

bool TimelineChart::event(QEvent* event)
{
    // The window must not take our keys for its shortcuts while the chart has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEscapeOfUse = m_drag != Drag::None || m_brush.range() || m_viewport.isZoomed();
        if (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0 ||
            (key == Qt::Key_Escape && isEscapeOfUse)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

TimelineChart::Grip TimelineChart::gripAt(QPointF position) const
{
    if (!m_brush.range()) {
        return Grip::None;
    }
    const double x = position.x() - padding;
    const double toBegin = std::abs(geometry().xOf(m_brush.range()->begin) - x);
    const double toEnd = std::abs(geometry().xOf(m_brush.range()->end) - x);
    if (std::min(toBegin, toEnd) > gripDistance) {
        return Grip::None;
    }
    return toBegin < toEnd ? Grip::Begin : Grip::End;
}

std::optional<std::size_t> TimelineChart::markerAt(QPointF position) const
{
    const QPointF point = position - QPointF(padding, padding);
    std::optional<std::size_t> nearest;
    double nearestDistance = markerDistance;
    for (const TimelinePlot::Marker& marker : m_plot.markers()) {
        if (distance(marker.center, point) <= nearestDistance) {
            nearestDistance = distance(marker.center, point);
            nearest = marker.bucket;
        }
    }
    return nearest;
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    if (isEmpty()) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        TimelineViewport viewport = m_viewport;
        viewport.pan(-(isSideways ? delta.x() : delta.y()) / wheelNotch * panPerNotch);
        changeView(viewport);
    } else {
        zoomAt(std::pow(zoomPerNotch, delta.y() / wheelNotch), timeAt(event->position()));
    }
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (isEmpty()) {
        event->ignore();
        return;
    }
    m_pressPosition = event->position();
    m_hoveredStep.reset();
    if (event->button() == Qt::LeftButton) {
        m_drag = Drag::Pending;
        m_pressedGrip = gripAt(m_pressPosition);
    } else if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        m_viewportAtPress = m_viewport;
        setCursor(Qt::ClosedHandCursor);
    }
    update();
}

void TimelineChart::startBrush()
{
    m_drag = Drag::Brush;
    switch (m_pressedGrip) {
    case Grip::None:
        m_brush.dragFrom(timeAt(m_pressPosition));
        return;
    case Grip::Begin:
        m_brush.dragBegin();
        return;
    case Grip::End:
        m_brush.dragEnd();
        return;
    }
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::Pending && std::abs(position.x() - m_pressPosition.x()) >= dragDistance) {
        startBrush();
    }
    if (m_drag == Drag::Brush) {
        m_brush.dragTo(timeAt(position));
        update();
    } else if (m_drag == Drag::Pan) {
        TimelineViewport viewport = m_viewportAtPress;
        viewport.pan((m_pressPosition.x() - position.x()) / std::max(1.0, geometry().plotArea.width()));
        changeView(viewport);
    } else if (m_drag == Drag::None) {
        setCursor(gripAt(position) == Grip::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        updateHover(position);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Brush && m_brush.finishDrag()) {
        announceSelection();
    } else if (drag == Drag::Pending && m_pressedGrip == Grip::None && m_brush.range() &&
               !m_brush.range()->contains(timeAt(event->position())) && !markerAt(event->position())) {
        clearSelection();
    } else if (drag == Drag::Pan) {
        setCursor(Qt::ArrowCursor);
    }
    update();
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto bucket = markerAt(event->position())) {
        selectBucket(*bucket);
    }
}

void TimelineChart::updateHover(QPointF position)
{
    std::optional<std::size_t> step;
    const QPointF point = position - QPointF(padding, padding);
    const auto& buckets = m_plot.visibleBuckets().buckets;
    if (!isEmpty() && m_plot.geometry().plotArea.contains(point)) {
        const UtcTime time = m_plot.geometry().timeAt(point.x());
        const auto after =
            std::upper_bound(buckets.begin(), buckets.end(), time,
                             [](UtcTime value, const VisibleBucket& bucket) { return value < bucket.range.begin; });
        if (after != buckets.begin()) {
            step = static_cast<std::size_t>(after - buckets.begin()) - 1;
        }
    }
    if (step != m_hoveredStep) {
        m_hoveredStep = step;
        update();
    }
}

void TimelineChart::leaveEvent(QEvent* event)
{
    m_hoveredStep.reset();
    update();
    QWidget::leaveEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty() || !(handleSelectionKey(*event) || handleViewKey(*event))) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool TimelineChart::handleSelectionKey(const QKeyEvent& event)
{
    const bool isLeft = event.key() == Qt::Key_Left;
    const bool isArrow = isLeft || event.key() == Qt::Key_Right;
    if (isArrow && event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_brush.extend(isLeft ? -1 : 1, startingBucket());
        const UtcTime edge = m_timeline.buckets[m_brush.movingBucket()].start;
        TimelineViewport viewport = m_viewport;
        viewport.reveal({edge, edge + m_timeline.bucketSeconds});
        changeView(viewport);
        announceSelection();
        return true;
    }
    if (isArrow && event.modifiers().testFlag(Qt::ControlModifier)) {
        selectNextFlagged(isLeft ? -1 : 1);
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_brush.range()) {
        zoomToSelection();
        return true;
    }
    return false;
}

bool TimelineChart::handleViewKey(const QKeyEvent& event)
{
    TimelineViewport viewport = m_viewport;
    const TimeRange visible = viewport.visible();
    const UtcTime center = visible.begin + visible.lengthSeconds() / 2;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_drag == Drag::None && !m_brush.range() && !m_viewport.isZoomed()) {
            return false; // a dialog or the window may want it
        }
        escape();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        viewport.zoom(zoomPerNotch * zoomPerNotch, center);
        break;
    case Qt::Key_Minus:
        viewport.zoom(1 / (zoomPerNotch * zoomPerNotch), center);
        break;
    case Qt::Key_0:
        viewport.showAll();
        break;
    case Qt::Key_Left:
        viewport.pan(-panPerKey);
        break;
    case Qt::Key_Right:
        viewport.pan(panPerKey);
        break;
    case Qt::Key_Home:
        viewport.panToBegin();
        break;
    case Qt::Key_End:
        viewport.panToEnd();
        break;
    default:
        return false;
    }
    changeView(viewport);
    return true;
}

void TimelineChart::escape()
{
    if (m_drag == Drag::Brush || m_drag == Drag::Pending) {
        m_brush.cancelDrag();
        m_drag = Drag::None;
        update();
    } else if (m_drag == Drag::Pan) {
        changeView(m_viewportAtPress);
        m_drag = Drag::None;
        setCursor(Qt::ArrowCursor);
    } else if (m_brush.range()) {
        clearSelection();
    } else {
        zoomToAll();
    }
}

void TimelineChart::selectNextFlagged(int direction)
{
    if (m_flagged.empty()) {
        return;
    }
    if (!m_brush.range()) {
        selectBucket(direction > 0 ? m_flagged.front() : m_flagged.back());
        return;
    }
    const std::size_t current = m_brush.movingBucket();
    if (direction > 0) {
        const auto next = std::upper_bound(m_flagged.begin(), m_flagged.end(), current);
        selectBucket(next == m_flagged.end() ? m_flagged.back() : *next);
    } else {
        const auto notBefore = std::lower_bound(m_flagged.begin(), m_flagged.end(), current);
        selectBucket(notBefore == m_flagged.begin() ? m_flagged.front() : *(notBefore - 1));
    }
}

void TimelineChart::contextMenuEvent(QContextMenuEvent* event)
{
    if (isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, bool isPossible, void (TimelineChart::*action)()) {
        QAction* entry = menu->addAction(text);
        entry->setEnabled(isPossible);
        connect(entry, &QAction::triggered, this, action);
    };
    add(tr("Zoom to selection"), m_brush.range().has_value(), &TimelineChart::zoomToSelection);
    add(tr("Show everything"), m_viewport.isZoomed(), &TimelineChart::zoomToAll);
    add(tr("Clear selection"), m_brush.range().has_value(), &TimelineChart::clearSelection);
    menu->popup(event->globalPos());
}

void TimelineChart::zoomToSelection()
{
    if (m_brush.range()) {
        zoomTo(*m_brush.range());
    }
}

} // namespace latchlight
