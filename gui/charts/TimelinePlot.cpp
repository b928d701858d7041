// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelinePlot.h"

#include "gui/bridge/LogText.h"
#include "gui/charts/ComparisonStyle.h"
#include "gui/charts/TimelineAxes.h"
#include "gui/charts/TimelineText.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QStringList>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace latchlight {

namespace {

constexpr double markerSize = 10;
constexpr double legendGap = 6;
constexpr double rightMargin = 10; // half a marker at the last bucket

CountAxisTicks countAxis(double highest, double plotHeight)
{
    constexpr double lineDistance = 44;
    return CountAxisTicks::upTo(highest, std::clamp(static_cast<int>(plotHeight / lineDistance) + 1, 2, 9));
}

} // namespace

/// The QtCharts side: a chart without any furniture whose plot area is the whole chart.
struct TimelinePlot::Series
{
    QGraphicsScene scene;
    QChart* chart = new QChart;
    QLineSeries* lower = new QLineSeries(chart);
    QLineSeries* upper = new QLineSeries(chart);
    QLineSeries* steps = new QLineSeries(chart);
    QAreaSeries* band = new QAreaSeries(upper, lower);
    QAreaSeries* counts = new QAreaSeries(steps);
    QLineSeries* bandEdge = new QLineSeries;
    QLineSeries* expected = new QLineSeries;
    QLineSeries* countLine = new QLineSeries;
    QLineSeries* comparedExpected = new QLineSeries;
    QLineSeries* comparedLimit = new QLineSeries;
    QValueAxis* times = new QValueAxis;
    QValueAxis* values = new QValueAxis;

    Series()
    {
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->addAxis(times, Qt::AlignBottom);
        chart->addAxis(values, Qt::AlignLeft);
        times->setVisible(false);
        values->setVisible(false);
        for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{
                 band, bandEdge, counts, countLine, expected, comparedExpected, comparedLimit}) {
            chart->addSeries(series);
            series->attachAxis(times);
            series->attachAxis(values);
        }
    }

    void setColors(const ThemeColors& colors, double countWidth) const
    {
        band->setPen(Qt::NoPen);
        band->setBrush(colors.color(ColorRole::BandFill));
        bandEdge->setPen(QPen(colors.color(ColorRole::BandEdge), 1));
        counts->setPen(Qt::NoPen);
        counts->setBrush(colors.color(ColorRole::CountFill));
        QPen line(colors.color(ColorRole::Count), countWidth);
        line.setJoinStyle(Qt::MiterJoin);
        countLine->setPen(line);
        QPen dashes(colors.color(ColorRole::Expected), 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({4, 3});
        expected->setPen(dashes);
        comparedExpected->setPen(comparisonstyle::expectedPen(colors));
        comparedLimit->setPen(comparisonstyle::limitPen(colors));
    }
};

TimelinePlot::TimelinePlot()
    : m_series(std::make_unique<Series>())
{}

TimelinePlot::~TimelinePlot() = default;

void TimelinePlot::prepare(const View& view)
{
    m_view = view;
    const auto pixels =
        static_cast<std::size_t>(std::clamp(view.size.width(), 1.0, static_cast<double>(maximumBuckets)));
    m_buckets = VisibleBuckets::of(*view.timeline, view.visible, pixels, view.comparison);
    findMarkers();
    describe(view.captionPrefix);

    // A lane above the plot stays free for the label of a selection.
    m_legendHeight = legend().height(view.size.width() - rightMargin) + legendGap + QFontMetricsF(view.font).height();

    const double roughHeight = view.size.height() - m_legendHeight;
    const CountAxisTicks counts = countAxis(m_buckets.highest, roughHeight);
    const TimelineAxes axes(view.font, counts);
    const double left = axes.leftMargin();
    m_geometry.plotArea = QRectF(left, m_legendHeight, std::max(1.0, view.size.width() - left - rightMargin),
                                 std::max(1.0, roughHeight - axes.bottomMargin()));
    m_geometry.visible = view.visible;
    m_geometry.top = counts.top;
    placeMarkers();
    fillSeries();
    fillComparison();
}

TimelineLegend TimelinePlot::legend() const
{
    TimelineLegend::Content content;
    content.caption = m_caption;
    content.hasLearning = std::any_of(m_buckets.buckets.begin(), m_buckets.buckets.end(),
                                      [](const VisibleBucket& bucket) { return bucket.isLearning; });
    if (m_view.comparison != nullptr) {
        content.compared = m_view.comparison->detector;
    }
    for (const Marker& marker : m_markers) {
        content.severities.insert(marker.severity);
    }
    return {std::move(content), m_view.font};
}

void TimelinePlot::findMarkers()
{
    m_markers.clear();
    for (const VisibleBucket& bucket : m_buckets.buckets) {
        if (bucket.isAnomalous) {
            m_markers.push_back({bucket.peak, bucket.matched, {}, severityOf(m_view.timeline->buckets[bucket.peak])});
        }
    }
    m_hiddenMarkers = m_markers.size() > maximumMarkers ? m_markers.size() - maximumMarkers : 0;
    if (m_hiddenMarkers > 0) {
        const auto& buckets = m_view.timeline->buckets;
        std::stable_sort(m_markers.begin(), m_markers.end(), [&buckets](const Marker& a, const Marker& b) {
            return buckets[a.bucket].score > buckets[b.bucket].score;
        });
        m_markers.resize(maximumMarkers);
        std::sort(m_markers.begin(), m_markers.end(),
                  [](const Marker& a, const Marker& b) { return a.bucket < b.bucket; });
    }
}

void TimelinePlot::placeMarkers()
{
    for (Marker& marker : m_markers) {
        const TimelineBucket& bucket = m_view.timeline->buckets[marker.bucket];
        const double width = static_cast<double>(m_view.timeline->bucketSeconds) /
                             static_cast<double>(std::max<std::int64_t>(1, m_geometry.visible.lengthSeconds())) *
                             m_geometry.plotArea.width();
        marker.center = {m_geometry.xOf(bucket.start) + width / 2, m_geometry.yOf(marker.height)};
    }
    std::erase_if(m_markers, [this](const Marker& marker) {
        return marker.center.x() < m_geometry.plotArea.left() || marker.center.x() > m_geometry.plotArea.right();
    });
}

void TimelinePlot::describe(const QString& prefix)
{
    QStringList parts;
    if (!prefix.isEmpty()) {
        parts << prefix;
    }
    const QString bucket = display::duration(m_view.timeline->bucketSeconds);
    parts << (m_buckets.isMerged
                  ? tr("thinned: highest %1 of each %2").arg(bucket, display::duration(m_buckets.stepSeconds))
                  : tr("buckets of %1").arg(bucket));
    if (m_view.timeline->isClipped) {
        parts << tr("too long to draw: only a part of the archive is shown");
    }
    if (m_hiddenMarkers > 0) {
        parts << tr("%n lower marker(s) not shown", nullptr, static_cast<int>(m_hiddenMarkers));
    }
    parts << m_view.zone.name();
    m_caption = parts.join(QStringLiteral(" · "));
}

void TimelinePlot::fillSeries()
{
    QList<QPointF> lower;
    QList<QPointF> upper;
    QList<QPointF> expected;
    QList<QPointF> steps;
    const auto origin = m_geometry.visible.begin;
    const double ceiling = m_geometry.top * 2; // QtCharts clips, but not coordinates of millions of pixels
    const auto addBaseline = [&](double x, const VisibleBucket& bucket) {
        lower.emplace_back(x, std::min(bucket.lower, ceiling));
        upper.emplace_back(x, std::min(bucket.upper, ceiling));
        expected.emplace_back(x, std::min(bucket.expected, ceiling));
    };
    for (const VisibleBucket& bucket : m_buckets.buckets) {
        const auto begin = static_cast<double>(bucket.range.begin - origin);
        const auto end = static_cast<double>(bucket.range.end - origin);
        if (&bucket == &m_buckets.buckets.front()) {
            addBaseline(begin, bucket);
        }
        addBaseline((begin + end) / 2, bucket);
        if (&bucket == &m_buckets.buckets.back()) {
            addBaseline(end, bucket);
        }
        steps.emplace_back(begin, bucket.matched);
        steps.emplace_back(end, bucket.matched);
    }
    Series& series = *m_series;
    series.chart->resize(m_geometry.plotArea.size());
    series.chart->setPlotArea(QRectF(QPointF(0, 0), m_geometry.plotArea.size()));
    series.times->setRange(0, static_cast<double>(std::max<std::int64_t>(1, m_geometry.visible.lengthSeconds())));
    series.values->setRange(0, m_geometry.top);
    constexpr double wideStep = 4;
    const double stepWidth =
        m_geometry.plotArea.width() / static_cast<double>(std::max<std::size_t>(1, m_buckets.buckets.size()));
    series.setColors(*m_view.colors, stepWidth >= wideStep ? 1.5 : 1.0);
    series.lower->replace(lower);
    series.upper->replace(upper);
    series.bandEdge->replace(upper);
    series.expected->replace(expected);
    series.steps->replace(steps);
    series.countLine->replace(steps);
    series.chart->layout()->activate();
    series.scene.setSceneRect(QRectF(QPointF(0, 0), m_geometry.plotArea.size()));
}

void TimelinePlot::fillComparison()
{
    QList<QPointF> expected;
    QList<QPointF> limit;
    if (m_view.comparison != nullptr) {
        const auto origin = m_geometry.visible.begin;
        const double ceiling = m_geometry.top * 2;
        const bool isExpecting = hasExpectation(m_view.comparison->detector);
        for (const VisibleBucket& bucket : m_buckets.buckets) {
            for (const UtcTime time : {bucket.range.begin, bucket.range.end}) { // as steps: it judges whole buckets
                const auto x = static_cast<double>(time - origin);
                limit.emplace_back(x, std::min(bucket.compared.upper, ceiling));
                if (isExpecting) {
                    expected.emplace_back(x, std::min(bucket.compared.expected, ceiling));
                }
            }
        }
    }
    m_series->comparedExpected->replace(expected);
    m_series->comparedLimit->replace(limit);
    m_series->chart->layout()->activate();
}

void TimelinePlot::paint(QPainter& painter) const
{
    if (m_view.timeline == nullptr) {
        return;
    }
    const ThemeColors& colors = *m_view.colors;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), m_view.size), colors.color(ColorRole::Base));

    legend().paint(painter, QRectF(0, 0, m_view.size.width() - rightMargin, m_legendHeight), colors);

    paintLearning(painter);
    TimelineAxes(m_view.font, countAxis(m_buckets.highest, m_view.size.height() - m_legendHeight), m_view.zone)
        .paint(painter, m_geometry, colors);
    m_series->scene.render(&painter, m_geometry.plotArea, m_series->scene.sceneRect(), Qt::IgnoreAspectRatio);
    paintComparedFlags(painter);
    paintMarkers(painter);
    painter.restore();
}

void TimelinePlot::paintLearning(QPainter& painter) const
{
    const ThemeColors& colors = *m_view.colors;
    const QRectF& plot = m_geometry.plotArea;
    const auto isLearning = [](const VisibleBucket& bucket) { return bucket.isLearning; };
    auto first = std::find_if(m_buckets.buckets.begin(), m_buckets.buckets.end(), isLearning);
    while (first != m_buckets.buckets.end()) {
        const auto last = std::find_if_not(first, m_buckets.buckets.end(), isLearning);
        const double left = std::max(plot.left(), m_geometry.xOf(first->range.begin));
        const double right = std::min(plot.right(), m_geometry.xOf((last - 1)->range.end));
        const QRectF area(QPointF(left, plot.top()), QPointF(right, plot.bottom()));
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
        painter.fillRect(area, colors.color(ColorRole::LearningFill));
        painter.setPen(QPen(colors.color(ColorRole::Grid), 1));
        constexpr double hatchDistance = 9;
        // From a fixed point in time, so that the hatching moves with the data.
        const double phase = std::fmod(m_geometry.xOf(m_view.timeline->buckets.front().start), hatchDistance);
        for (double x = phase + std::floor((left - plot.height() - phase) / hatchDistance) * hatchDistance; x < right;
             x += hatchDistance) {
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x + plot.height(), plot.top()));
        }
        painter.restore();
        painter.setPen(QPen(colors.color(ColorRole::LearningEdge), 1, Qt::DashLine));
        painter.drawLine(area.topRight(), area.bottomRight());
        first = std::find_if(last, m_buckets.buckets.end(), isLearning);
    }
}

void TimelinePlot::paintComparedFlags(QPainter& painter) const
{
    if (m_view.comparison == nullptr) {
        return;
    }
    for (const VisibleBucket& bucket : m_buckets.buckets) {
        const double x = (m_geometry.xOf(bucket.range.begin) + m_geometry.xOf(bucket.range.end)) / 2;
        if (bucket.compared.isAnomalous && x >= m_geometry.plotArea.left() && x <= m_geometry.plotArea.right()) {
            comparisonstyle::paintFlag(painter, QPointF(x, m_geometry.plotArea.bottom()), *m_view.colors);
        }
    }
}

void TimelinePlot::paintMarkers(QPainter& painter) const
{
    std::vector<const Marker*> byScore;
    byScore.reserve(m_markers.size());
    for (const Marker& marker : m_markers) {
        byScore.push_back(&marker);
    }
    const auto& buckets = m_view.timeline->buckets;
    std::stable_sort(byScore.begin(), byScore.end(), [&buckets](const Marker* a, const Marker* b) {
        return buckets[a->bucket].score < buckets[b->bucket].score;
    });
    for (const Marker* marker : byScore) {
        severitymarker::paint(painter, marker->center, marker->severity, markerSize, *m_view.colors);
    }
}

} // namespace latchlight
