// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineChart.h"

#include "gui/charts/ChartAccessible.h"
#include "gui/charts/TimelineOverlay.h"
#include "gui/charts/TimelineText.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchlight {

namespace {

constexpr int frameMs = 16;
constexpr std::int64_t fewestVisibleBuckets = 4;

} // namespace

TimelineChart::TimelineChart(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("Select a user to see when requests were denied."))
    , m_plotTimer(this)
{
    ChartAccessible::install(); // before anybody asks for the chart
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Timeline of denied requests"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plotTimer.setSingleShot(true);
    m_plotTimer.setInterval(frameMs);
    connect(&m_plotTimer, &QTimer::timeout, this, [this] {
        refreshPlot();
        update();
    });
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::setTimeline(DenialTimeline timeline)
{
    m_timeline = std::move(timeline);
    m_comparison.reset();
    ++m_revision;
    keepDrawableBuckets();
    findFlagged();
    m_drag = Drag::None;
    m_hoveredStep.reset();
    m_marked.clear();
    if (isEmpty()) {
        m_viewport = {};
        m_brush = {};
    } else {
        const auto& buckets = m_timeline.buckets;
        m_viewport = TimelineViewport({buckets.front().start, buckets.back().start + m_timeline.bucketSeconds},
                                      fewestVisibleBuckets * m_timeline.bucketSeconds);
        m_brush = TimelineBrush(buckets.front().start, m_timeline.bucketSeconds, buckets.size());
    }
    describeToScreenReaders();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
    schedulePlot();
    Q_EMIT visibleRangeChanged(visibleRange());
}

void TimelineChart::setComparison(std::optional<DetectorComparison> comparison)
{
    m_comparison = std::move(comparison);
    if (m_comparison && m_comparison->buckets.size() != m_timeline.buckets.size()) {
        m_comparison.reset();
    }
    m_hoveredStep.reset();
    describeToScreenReaders();
    schedulePlot();
}

void TimelineChart::followZone()
{
    ++m_revision; // the texts of the items name times
    describeToScreenReaders();
    schedulePlot();
    update();
}

void TimelineChart::describeToScreenReaders()
{
    const QString summary = TimelineText::summary(m_timeline);
    setAccessibleDescription(
        m_comparison ? summary + QLatin1Char(' ') + TimelineText::comparison(m_timeline, *m_comparison) : summary);
}

void TimelineChart::keepDrawableBuckets()
{
    constexpr std::int64_t endOfYear9999 = 253'402'300'800;
    auto& buckets = m_timeline.buckets;
    if (m_timeline.bucketSeconds <= 0) {
        buckets.clear();
        return;
    }
    UtcTime free{0};
    std::erase_if(buckets, [&free, this](const TimelineBucket& bucket) {
        if (bucket.start < free || bucket.start.seconds > endOfYear9999 - m_timeline.bucketSeconds) {
            return true;
        }
        free = bucket.start + m_timeline.bucketSeconds;
        return false;
    });
}

void TimelineChart::findFlagged()
{
    m_flagged.clear();
    const auto& buckets = m_timeline.buckets;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i].isAnomalous) {
            m_flagged.push_back(i);
        }
    }
    if (m_flagged.size() > TimelinePlot::maximumMarkers) {
        std::stable_sort(m_flagged.begin(), m_flagged.end(),
                         [&buckets](std::size_t a, std::size_t b) { return buckets[a].score > buckets[b].score; });
        m_flagged.resize(TimelinePlot::maximumMarkers);
        std::sort(m_flagged.begin(), m_flagged.end());
    }
}

void TimelineChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void TimelineChart::setSelectedRange(std::optional<TimeRange> range)
{
    m_brush.setRange(range);
    m_drag = Drag::None;
    if (m_brush.range()) {
        TimelineViewport viewport = m_viewport;
        viewport.reveal(*m_brush.range());
        changeView(viewport);
    }
    update();
}

void TimelineChart::selectBucket(std::size_t bucket)
{
    if (bucket >= m_timeline.buckets.size()) {
        return;
    }
    const UtcTime start = m_timeline.buckets[bucket].start;
    setSelectedRange(TimeRange{start, start + m_timeline.bucketSeconds});
    announceSelection();
}

QString TimelineChart::itemText(int item) const
{
    return TimelineText::flaggedBucket(m_timeline.buckets[m_flagged[static_cast<std::size_t>(item)]],
                                       m_timeline.bucketSeconds);
}

QString TimelineChart::itemDetail(int item) const
{
    const std::size_t bucket = m_flagged[static_cast<std::size_t>(item)];
    return m_comparison ? TimelineText::comparedBucket(m_comparison->buckets[bucket], m_comparison->detector)
                        : QString();
}

QRect TimelineChart::itemRect(int item) const
{
    return bucketRect(m_flagged[static_cast<std::size_t>(item)]);
}

bool TimelineChart::isItemSelected(int item) const
{
    const UtcTime start = m_timeline.buckets[m_flagged[static_cast<std::size_t>(item)]].start;
    return selectedRange() && selectedRange()->contains(start);
}

void TimelineChart::selectItem(int item)
{
    selectBucket(m_flagged[static_cast<std::size_t>(item)]);
}

void TimelineChart::setMarkedBuckets(std::vector<UtcTime> starts)
{
    m_marked = std::move(starts);
    update();
}

void TimelineChart::zoomTo(TimeRange range)
{
    TimelineViewport viewport = m_viewport;
    viewport.show(range);
    changeView(viewport);
}

void TimelineChart::zoomToAll()
{
    zoomTo(m_viewport.whole());
}

void TimelineChart::zoomAt(double factor, UtcTime anchor)
{
    TimelineViewport viewport = m_viewport;
    viewport.zoom(factor, anchor);
    changeView(viewport);
}

void TimelineChart::changeView(const TimelineViewport& viewport)
{
    if (viewport.visible() == m_viewport.visible()) {
        return;
    }
    m_viewport = viewport;
    m_hoveredStep.reset();
    schedulePlot();
    Q_EMIT visibleRangeChanged(visibleRange());
}

void TimelineChart::announceSelection()
{
    update();
    if (m_brush.range()) {
        Q_EMIT rangeSelected(*m_brush.range());
    } else {
        Q_EMIT rangeCleared();
    }
}

void TimelineChart::clearSelection()
{
    if (m_brush.range()) {
        m_brush.setRange(std::nullopt);
        announceSelection();
    }
}

QRect TimelineChart::plotRect() const
{
    return geometry().plotArea.translated(padding, padding).toAlignedRect();
}

QRect TimelineChart::bucketRect(std::size_t bucket) const
{
    if (bucket >= m_timeline.buckets.size()) {
        return {};
    }
    const QPointF corner(padding, padding);
    if (!m_isPictureStale) {
        for (const TimelinePlot::Marker& marker : m_plot.markers()) {
            if (marker.bucket == bucket) {
                return QRectF(marker.center + corner - QPointF(6, 6), QSizeF(12, 12)).toAlignedRect();
            }
        }
    }
    const TimelineGeometry plot = geometry();
    const UtcTime start = m_timeline.buckets[bucket].start;
    const QRectF column(QPointF(plot.xOf(start), plot.plotArea.top()),
                        QPointF(plot.xOf(start + m_timeline.bucketSeconds), plot.plotArea.bottom()));
    const QRectF visible = column.intersected(plot.plotArea);
    return visible.isEmpty() ? QRect() : visible.translated(corner).toAlignedRect();
}

QString TimelineChart::caption() const
{
    return isEmpty() ? QString() : m_plot.caption();
}

TimelineGeometry TimelineChart::geometry() const
{
    TimelineGeometry current = m_plot.geometry();
    current.visible = m_viewport.visible(); // may be newer than the picture
    return current;
}

UtcTime TimelineChart::timeAt(QPointF position) const
{
    return geometry().timeAt(position.x() - padding);
}

std::size_t TimelineChart::startingBucket() const
{
    const BucketSlice slice = bucketSlice(m_timeline, m_viewport.visible());
    for (const std::size_t flagged : m_flagged) {
        if (flagged >= slice.first && flagged < slice.last) {
            return flagged;
        }
    }
    return slice.first + (slice.last - slice.first) / 2;
}

QFont TimelineChart::chartFont() const
{
    QFont smaller = font();
    if (smaller.pointSizeF() > 0) {
        smaller.setPointSizeF(std::max(7.5, smaller.pointSizeF() * 0.92));
    }
    return smaller;
}

void TimelineChart::schedulePlot()
{
    m_isPictureStale = true;
    if (!m_plotTimer.isActive()) {
        m_plotTimer.start();
    }
}

void TimelineChart::refreshPlot()
{
    const QSizeF size(std::max(1.0, width() - 2 * padding), std::max(1.0, height() - 2 * padding));
    m_isPictureStale = false;
    if (isEmpty()) {
        return;
    }
    TimelinePlot::View view;
    view.timeline = &m_timeline;
    view.comparison = comparison();
    view.visible = m_viewport.visible();
    view.size = size;
    view.font = chartFont();
    view.colors = &ThemeColors::forPalette(palette());
    view.zone = DisplayZone::current();
    view.captionPrefix = m_viewport.isZoomed() ? tr("zoomed, 0 shows all") : QString();
    m_plot.prepare(view);

    const double scale = devicePixelRatioF();
    m_picture = QPixmap((size * scale).toSize());
    m_picture.setDevicePixelRatio(scale);
    QPainter painter(&m_picture);
    m_plot.paint(painter);
}

void TimelineChart::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = ThemeColors::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.color(ColorRole::Base));
    if (isEmpty()) {
        painter.setPen(colors.color(ColorRole::MutedText));
        painter.drawText(QRectF(rect()).adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    // A first picture cannot wait, nor one of another resolution.
    if (m_picture.isNull() || m_picture.devicePixelRatioF() != devicePixelRatioF()) {
        refreshPlot();
    }
    painter.drawPixmap(QPointF(padding, padding), m_picture);

    painter.translate(padding, padding);
    const TimelineOverlay overlay(m_plot.geometry(), colors, chartFont());
    const auto& steps = m_plot.visibleBuckets();
    if (std::all_of(steps.buckets.begin(), steps.buckets.end(),
                    [](const VisibleBucket& step) { return step.matched <= 0; })) {
        overlay.paintNote(painter, tr("No denied requests in this range."));
    }
    overlay.paintMarks(painter, m_marked, m_timeline.bucketSeconds);
    if (m_brush.range()) {
        overlay.paintSelection(painter, *m_brush.range(),
                               TimelineText::selection(*m_brush.range(), deniedIn(m_timeline, *m_brush.range())));
    }
    if (m_hoveredStep && *m_hoveredStep < steps.buckets.size() && m_drag == Drag::None) {
        const VisibleBucket& step = steps.buckets[*m_hoveredStep];
        std::vector<TimelineText::Line> lines = TimelineText::bucket(m_timeline.buckets[step.peak], m_timeline.target);
        if (m_comparison) {
            const auto compared = TimelineText::compared(m_comparison->buckets[step.peak], m_comparison->detector);
            lines.insert(lines.end(), compared.begin(), compared.end());
        }
        overlay.paintHover(
            painter, {&m_timeline.buckets[step.peak], step.range, steps.isMerged, m_timeline.bucketSeconds, lines});
    }
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(colors.color(ColorRole::Accent), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    schedulePlot();
}

void TimelineChart::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        schedulePlot();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace latchlight
