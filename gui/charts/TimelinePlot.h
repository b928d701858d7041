// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/investigation/DenialTimeline.h"
#include "gui/bridge/DisplayZone.h"
#include "gui/charts/SeverityMarker.h"
#include "gui/charts/TimelineGeometry.h"
#include "gui/charts/TimelineLegend.h"
#include "gui/charts/VisibleBuckets.h"

#include <QCoreApplication>
#include <QFont>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace latchlight {

/// Draws a timeline, for the window and for paper: counts as steps, the expected line, the band of what is normal,
/// markers, axes and legend. The one class that knows QtCharts, and only its series: axes, legend and markers are
/// painted here, because QtCharts prints local time, follows no palette and makes a graphics item of every marker.
class TimelinePlot final
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePlot)

public:
    struct Marker
    {
        std::size_t bucket = 0; ///< index into DenialTimeline::buckets
        double height = 0;      ///< count of the step that it stands on
        QPointF center;
        Severity severity = Severity::Info;
    };

    static constexpr std::size_t maximumMarkers = 500;
    static constexpr std::size_t maximumBuckets = 1000; ///< a step takes two of at most 2,000 points

    TimelinePlot();
    ~TimelinePlot();
    TimelinePlot(const TimelinePlot&) = delete;
    TimelinePlot& operator=(const TimelinePlot&) = delete;

    /// What to draw next: `timeline` and `comparison` must outlive the calls of paint().
    struct View
    {
        const DenialTimeline* timeline = nullptr;
        const DetectorComparison* comparison = nullptr; ///< null: none; else as many buckets as the timeline
        TimeRange visible;
        QSizeF size; ///< logical pixels
        QFont font;
        const ThemeColors* colors = nullptr;
        DisplayZone zone;      ///< of axis and caption
        QString captionPrefix; ///< said before what the plot itself has to say, such as the zoom
    };
    void prepare(const View& view);
    /// Paints what was prepared with its upper left corner at the origin. Vector output where the device is one.
    void paint(QPainter& painter) const;

    [[nodiscard]] const TimelineGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<Marker>& markers() const { return m_markers; }
    [[nodiscard]] const VisibleBuckets& visibleBuckets() const { return m_buckets; }
    /// What a reader has to know about the picture: size of the buckets, merging, markers left out, time zone.
    [[nodiscard]] QString caption() const { return m_caption; }

private:
    struct Series;

    [[nodiscard]] TimelineLegend legend() const;
    void findMarkers();
    void placeMarkers();
    void describe(const QString& prefix);
    void fillSeries();
    void fillComparison();
    void paintLearning(QPainter& painter) const;
    void paintComparedFlags(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;

    std::unique_ptr<Series> m_series;
    View m_view;
    TimelineGeometry m_geometry;
    VisibleBuckets m_buckets;
    std::vector<Marker> m_markers;
    std::size_t m_hiddenMarkers = 0;
    QString m_caption;
    double m_legendHeight = 0;
};

} // namespace latchlight
