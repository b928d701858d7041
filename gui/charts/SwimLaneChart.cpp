// SPDX-License-Identifier: GPL-3.0-or-later
// Data and painting; mouse and keyboard are in SwimLaneChartInput.cpp.
#include "gui/charts/SwimLaneChart.h"

#include "engine/detection/Signal.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/SwimLanes.h"
#include "gui/charts/ChartAccessible.h"
#include "gui/charts/SeverityMarker.h"
#include "gui/charts/TimelineAxes.h"
#include "gui/charts/TimelineText.h"
#include "gui/platform/ThemeColors.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchlight {

namespace {

constexpr int rowPadding = 6;
constexpr int labelGap = 8;
constexpr int edge = 10; ///< right of the plot
constexpr int fewestCells = 4;
constexpr double narrowestCell = 7;
constexpr std::size_t maximumItems = 500; ///< a screen reader reads them one by one

int roundedScore(const SwimCell& cell)
{
    return static_cast<int>(std::lround(std::clamp(cell.score, 0.0, 100.0)));
}

} // namespace

SwimLaneChart::SwimLaneChart(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    ChartAccessible::install(); // before anybody asks for the chart
    setObjectName(QStringLiteral("swimLaneChart"));
    setAccessibleName(tr("Users over time"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void SwimLaneChart::setLanes(std::shared_ptr<const SwimLanes> lanes, const QStringList& names)
{
    const bool isSameSpan = m_lanes && lanes && m_lanes->span == lanes->span;
    m_lanes = std::move(lanes);
    m_names = names;
    m_cursor.reset();
    m_isDragging = false;
    if (!isSameSpan) {
        m_viewport = m_lanes && !m_lanes->span.isEmpty()
                         ? TimelineViewport(m_lanes->span, fewestCells * m_lanes->overall.bucketSeconds)
                         : TimelineViewport();
    }
    findFlagged();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
    updateScrollBar();
    viewport()->update();
    Q_EMIT visibleRangeChanged();
}

void SwimLaneChart::setSuppressedCells(SuppressedCells shown)
{
    if (shown == m_suppressedCells) {
        return;
    }
    m_suppressedCells = shown;
    findFlagged();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
    viewport()->update();
}

bool SwimLaneChart::isLeftOut(const SwimCell& cell) const
{
    return cell.isSuppressed && m_suppressedCells == SuppressedCells::LeftOut;
}

void SwimLaneChart::findFlagged()
{
    m_flagged.clear();
    ++m_revision;
    int users = 0;
    for (int index = 0; index < laneCount(); ++index) {
        const std::size_t before = m_flagged.size();
        for (const SwimCell& cell : lane(index).cells) {
            if (cell.isFlagged && !isLeftOut(cell)) {
                const TimeRange range{cell.start, cell.start + lane(index).bucketSeconds};
                m_flagged.push_back({static_cast<std::size_t>(index), range, cell.score});
            }
        }
        users += m_flagged.size() > before ? 1 : 0;
    }
    setAccessibleDescription(tr("%n user(s) with flagged cells", nullptr, users));
    if (m_flagged.size() > maximumItems) {
        std::stable_sort(m_flagged.begin(), m_flagged.end(),
                         [](const FlaggedCell& a, const FlaggedCell& b) { return a.score > b.score; });
        m_flagged.resize(maximumItems);
        std::sort(m_flagged.begin(), m_flagged.end(), [](const FlaggedCell& a, const FlaggedCell& b) {
            return a.lane != b.lane ? a.lane < b.lane : a.range.begin < b.range.begin;
        });
    }
}

QString SwimLaneChart::itemText(int item) const
{
    const FlaggedCell& cell = m_flagged[static_cast<std::size_t>(item)];
    return describe(static_cast<int>(cell.lane), cell.range);
}

QRect SwimLaneChart::itemRect(int item) const
{
    const FlaggedCell& cell = m_flagged[static_cast<std::size_t>(item)];
    return cellRect(cell.lane, cell.range.begin).translated(viewport()->pos());
}

bool SwimLaneChart::isItemSelected(int item) const
{
    const FlaggedCell& cell = m_flagged[static_cast<std::size_t>(item)];
    return m_selectedLane == cell.lane && m_selectedRange && m_selectedRange->contains(cell.range.begin);
}

void SwimLaneChart::selectItem(int item)
{
    const FlaggedCell cell = m_flagged[static_cast<std::size_t>(item)];
    Q_EMIT cellsSelected(cell.lane, cell.range);
}

void SwimLaneChart::setSelection(std::optional<std::size_t> lane, std::optional<TimeRange> range)
{
    const bool isOtherLane = lane != m_selectedLane;
    m_selectedLane = lane;
    m_selectedRange = range;
    if (range) {
        TimelineViewport view = m_viewport;
        view.reveal(*range);
        changeView(view);
    }
    if (lane && isOtherLane) {
        const int top = static_cast<int>(*lane) * rowHeight();
        const int bottom = top + rowHeight() - (lanesBottom() - lanesTop());
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(bottom, top), top));
    }
    viewport()->update();
}

int SwimLaneChart::laneCount() const
{
    return m_lanes ? static_cast<int>(m_lanes->lanes.size()) : 0;
}

const SwimLane& SwimLaneChart::lane(int index) const
{
    return index < 0 ? m_lanes->overall : m_lanes->lanes[static_cast<std::size_t>(index)];
}

int SwimLaneChart::rowHeight() const
{
    return fontMetrics().height() + rowPadding;
}

int SwimLaneChart::labelWidth() const
{
    return std::clamp(viewport()->width() * 3 / 10, 90, fontMetrics().averageCharWidth() * 28);
}

int SwimLaneChart::lanesTop() const
{
    return rowHeight() + rowPadding;
}

int SwimLaneChart::lanesBottom() const
{
    const int axis = static_cast<int>(TimelineAxes(font(), {}).bottomMargin());
    return std::max(lanesTop(), viewport()->height() - axis);
}

int SwimLaneChart::rowTop(int index) const
{
    return index < 0 ? 0 : lanesTop() + index * rowHeight() - verticalScrollBar()->value();
}

std::optional<int> SwimLaneChart::laneAt(QPointF position) const
{
    if (!m_lanes || position.y() < 0) {
        return std::nullopt;
    }
    if (position.y() < rowHeight()) {
        return -1;
    }
    if (position.y() < lanesTop() || position.y() >= lanesBottom()) {
        return std::nullopt;
    }
    const int index = (static_cast<int>(position.y()) - lanesTop() + verticalScrollBar()->value()) / rowHeight();
    return index < laneCount() ? std::optional<int>(index) : std::nullopt;
}

TimelineGeometry SwimLaneChart::geometry() const
{
    const int left = labelWidth() + labelGap;
    return {QRectF(left, 0, std::max(1, viewport()->width() - left - edge), lanesBottom()), m_viewport.visible(), 1};
}

std::int64_t SwimLaneChart::stepSeconds(const SwimLane& lane) const
{
    const double secondsPerPixel =
        static_cast<double>(m_viewport.visible().lengthSeconds()) / std::max(1.0, geometry().plotArea.width());
    const double buckets = std::ceil(secondsPerPixel * narrowestCell / static_cast<double>(lane.bucketSeconds));
    return lane.bucketSeconds * std::max<std::int64_t>(1, static_cast<std::int64_t>(buckets));
}

TimeRange SwimLaneChart::stepAt(int lane, UtcTime time) const
{
    const std::int64_t step = stepSeconds(this->lane(lane));
    const UtcTime begin = bucketStart(time, step);
    return {begin, begin + step};
}

std::optional<SwimCell> SwimLaneChart::cellIn(int lane, TimeRange range) const
{
    const auto& cells = this->lane(lane).cells;
    std::optional<SwimCell> sum;
    auto cell = std::lower_bound(cells.begin(), cells.end(), range.begin,
                                 [](const SwimCell& left, UtcTime time) { return left.start < time; });
    for (; cell != cells.end() && cell->start < range.end; ++cell) {
        if (!sum) {
            sum = *cell;
            continue;
        }
        join(*sum, *cell);
    }
    return sum;
}

QRect SwimLaneChart::cellRect(std::optional<std::size_t> lane, UtcTime time) const
{
    const int index = lane ? static_cast<int>(*lane) : -1;
    if (!m_lanes || index >= laneCount()) {
        return {};
    }
    const TimeRange step = stepAt(index, time);
    const TimelineGeometry place = geometry();
    const QRect area =
        QRectF(QPointF(place.xOf(step.begin), rowTop(index)), QPointF(place.xOf(step.end), rowTop(index) + rowHeight()))
            .toRect();
    const int top = index < 0 ? 0 : lanesTop();
    return area.intersected(QRect(QPoint(static_cast<int>(place.plotArea.left()), top),
                                  QPoint(static_cast<int>(place.plotArea.right()), lanesBottom())));
}

QString SwimLaneChart::describe(int lane, TimeRange range) const
{
    const QString name = lane < 0 ? tr("All users") : m_names.value(lane);
    const std::optional<SwimCell> cell = cellIn(lane, range);
    const QString time = TimelineText::time(range);
    if (!cell) {
        //: %1 a user, %2 a range of time
        return tr("%1, %2: nothing denied").arg(name, time);
    }
    if (!cell->isFlagged) {
        return tr("%1, %2: %n denied, within what is normal", nullptr, display::pluralNumber(cell->denied))
            .arg(name, time);
    }
    //: %1 a user, %2 a range of time, %3 a score, %4 a severity
    const QString text = cell->isSuppressed ? tr("%1, %2: %n denied, score %3, severity %4, suppressed as known noise",
                                                 nullptr, display::pluralNumber(cell->denied))
                                            : tr("%1, %2: %n denied, score %3, severity %4", nullptr,
                                                 display::pluralNumber(cell->denied));
    return text.arg(name, time, display::count(static_cast<std::uint64_t>(roundedScore(*cell))),
                    EnumText::of(severityOf(roundedScore(*cell))));
}

QString SwimLaneChart::cellText(QPoint position) const
{
    const std::optional<int> index = laneAt(position);
    if (!index || m_lanes->span.isEmpty()) {
        return {};
    }
    if (position.x() < geometry().plotArea.left()) {
        return *index < 0 ? tr("All users") : m_names.value(*index);
    }
    return describe(*index, stepAt(*index, geometry().timeAt(position.x())));
}

void SwimLaneChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    painter.fillRect(viewport()->rect(), colors.color(ColorRole::Base));
    if (!m_lanes || m_lanes->span.isEmpty()) {
        return;
    }
    painter.setFont(font());
    TimelineAxes(font(), {}, DisplayZone::current()).paint(painter, geometry(), colors);
    paintRow(painter, -1);
    painter.setPen(colors.color(ColorRole::Border));
    painter.drawLine(0, lanesTop() - 2, viewport()->width(), lanesTop() - 2);
    painter.setClipRect(0, lanesTop(), viewport()->width(), lanesBottom() - lanesTop());
    const int first = verticalScrollBar()->value() / rowHeight();
    for (int index = first; index < laneCount() && rowTop(index) < lanesBottom(); ++index) {
        paintRow(painter, index);
    }
    painter.setClipping(false);
    paintMarks(painter);
}

void SwimLaneChart::paintRow(QPainter& painter, int index) const
{
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    const TimelineGeometry place = geometry();
    const bool isSelected = index >= 0 && m_selectedLane == static_cast<std::size_t>(index);
    const QRect label(0, rowTop(index), labelWidth(), rowHeight());
    if (isSelected) {
        painter.fillRect(label, colors.color(ColorRole::Accent));
    }
    painter.setPen(colors.color(isSelected ? ColorRole::AccentText : ColorRole::Text));
    const QRect text = label.adjusted(labelGap, 0, -2, 0);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(index < 0 ? tr("All users") : m_names.value(index), Qt::ElideRight, text.width()));
    painter.setPen(colors.color(ColorRole::Grid));
    painter.drawLine(QPointF(place.plotArea.left(), label.bottom()), QPointF(place.plotArea.right(), label.bottom()));

    const auto& cells = lane(index).cells;
    const std::int64_t step = stepSeconds(lane(index));
    const UtcTime begin = bucketStart(place.visible.begin, step);
    auto cell = std::lower_bound(cells.begin(), cells.end(), begin,
                                 [](const SwimCell& left, UtcTime time) { return left.start < time; });
    while (cell != cells.end() && cell->start < place.visible.end) {
        const UtcTime start = bucketStart(cell->start, step);
        SwimCell sum = *cell;
        for (++cell; cell != cells.end() && cell->start < start + step; ++cell) {
            join(sum, *cell);
        }
        const double left = std::max(place.plotArea.left(), place.xOf(start));
        const double right = std::min(place.plotArea.right(), place.xOf(start + step) - 1);
        paintCell(painter, QRectF(left, label.top() + 1, right - left, label.height() - 3), sum);
    }
}

void SwimLaneChart::paintCell(QPainter& painter, const QRectF& area, const SwimCell& cell) const
{
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    if (area.width() <= 0) {
        return;
    }
    if (!cell.isFlagged || isLeftOut(cell)) {
        constexpr double quietHeight = 3;
        painter.fillRect(QRectF(area.left(), area.bottom() - quietHeight, area.width(), quietHeight),
                         colors.color(ColorRole::LearningEdge));
        return;
    }
    // Height and number say the same as the colour.
    const double height = std::max(6.0, area.height() * (0.3 + 0.7 * roundedScore(cell) / 100.0));
    const QRectF bar(area.left(), area.bottom() - height, std::max(2.0, area.width()), height);
    if (cell.isSuppressed) {
        const QColor muted = colors.color(ColorRole::MutedText);
        painter.setPen(muted);
        painter.setBrush(QBrush(muted, Qt::BDiagPattern));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setBrush(Qt::NoBrush);
        return;
    }
    painter.fillRect(bar, colors.color(severitymarker::colorRole(severityOf(roundedScore(cell)))));
    const QString score = QString::number(roundedScore(cell));
    if (height >= fontMetrics().ascent() && bar.width() >= fontMetrics().horizontalAdvance(score) + 2) {
        painter.setPen(colors.color(ColorRole::Base));
        painter.drawText(bar, Qt::AlignCenter, score);
    }
}

void SwimLaneChart::paintMarks(QPainter& painter) const
{
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    const TimelineGeometry place = geometry();
    const auto frame = [&](TimeRange range, int top, int bottom, Qt::PenStyle style) {
        const double left = std::max(place.plotArea.left(), place.xOf(range.begin));
        const double right = std::min(place.plotArea.right(), place.xOf(range.end));
        if (right > left && bottom > top) {
            painter.setPen(QPen(colors.color(ColorRole::Selection), 2, style));
            painter.drawRect(QRectF(QPointF(left, top + 1), QPointF(right, bottom - 1)));
        }
    };
    if (m_selectedRange) {
        const int row = m_selectedLane ? rowTop(static_cast<int>(*m_selectedLane)) : lanesTop();
        const int bottom = m_selectedLane ? row + rowHeight() : lanesBottom();
        frame(*m_selectedRange, 0, rowHeight(), Qt::SolidLine);
        frame(*m_selectedRange, std::max(row, lanesTop()), std::min(bottom, lanesBottom()), Qt::SolidLine);
    }
    if (m_cursor && (hasFocus() || m_isDragging)) {
        const int top = rowTop(m_cursor->lane);
        frame(m_cursor->range(), m_cursor->lane < 0 ? top : std::max(top, lanesTop()),
              std::min(top + rowHeight(), lanesBottom()), Qt::DotLine);
    }
}

void SwimLaneChart::updateScrollBar()
{
    const int page = std::max(0, lanesBottom() - lanesTop());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, laneCount() * rowHeight() - page));
}

void SwimLaneChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

} // namespace latchlight
