// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/TimelineSvg.h"

#include "engine/detection/ShortNumber.h"
#include "engine/report/ChartTicks.h"
#include "engine/report/ReportText.h"
#include "engine/report/VisibleText.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace latchlight {

namespace {

constexpr double width = 960;
constexpr double height = 280;
constexpr double left = 56;
constexpr double right = 948;
constexpr double top = 44;
constexpr double bottom = 234;
/// Half of a date under the axis: no label runs out of the picture.
constexpr double labelHalf = 36;
constexpr double narrowestBar = 1.5;
constexpr std::size_t maximumPoints = 720;
constexpr std::size_t maximumMarkers = 200;
/// A bound far above every count would flatten the counts: the band is cut off at this multiple of the highest one.
constexpr double bandHeadroom = 2;
/// What a chart without any count shows of its bound at most.
constexpr double highestBound = 1e6;

std::string attribute(std::string_view name, double value)
{
    return " " + std::string(name) + "=\"" + coordinateText(value) + "\"";
}

std::string textAt(double x, double y, std::string_view cssClass, std::string_view text)
{
    return "<text class=\"" + std::string(cssClass) + "\"" + attribute("x", x) + attribute("y", y) + ">" +
           escapeXml(text) + "</text>\n";
}

double finite(double value)
{
    return std::isfinite(value) ? std::max(value, 0.0) : 0.0;
}

/// Draws one timeline. Bars and steps lie at the place of their group, markers at the time of their own bucket.
class TimelinePicture final
{
public:
    explicit TimelinePicture(const TimelineFigure& figure)
        : m_figure(figure)
        , m_timeline(figure.timeline.thinned(maximumPoints))
        , m_groupSize(std::max<std::size_t>((figure.timeline.buckets.size() + maximumPoints - 1) / maximumPoints, 1))
        , m_ticks(countTicks(highestValue(), 5))
    {}

    [[nodiscard]] std::string svg(std::string_view id) const
    {
        const std::string name(id);
        std::string svg = "<svg class=\"timeline\" viewBox=\"0 0 960 280\" role=\"img\" aria-labelledby=\"" + name +
                          "-title " + name + "-description\">\n";
        svg += "<title id=\"" + name + "-title\">" + escapeXml(m_figure.title) + "</title>\n";
        svg += "<desc id=\"" + name + "-description\">" + escapeXml(description()) + "</desc>\n";
        svg += legend() + learning() + countAxis() + timeAxis();
        svg += path("band", bandPath()) + path("expected", stepPath(expectedOf));
        return svg + path("count", barPath(false)) + path("anomalous", barPath(true)) + markers() + "</svg>\n";
    }

private:
    using BucketValue = double (*)(const TimelineBucket&);

    static double expectedOf(const TimelineBucket& bucket) { return finite(bucket.expected); }
    static double upperOf(const TimelineBucket& bucket) { return finite(bucket.upper); }
    static double lowerOf(const TimelineBucket& bucket) { return finite(bucket.lower); }

    [[nodiscard]] double highestValue() const
    {
        double counts = 0;
        double bounds = 0;
        for (const TimelineBucket& bucket : m_timeline.buckets) {
            counts = std::max(counts, static_cast<double>(bucket.matched));
            bounds = std::max({bounds, upperOf(bucket), expectedOf(bucket)});
        }
        return counts > 0 ? std::clamp(bounds, counts, bandHeadroom * counts) : std::min(bounds, highestBound);
    }

    [[nodiscard]] double x(UtcTime time) const
    {
        const auto length = static_cast<double>(std::max<std::int64_t>(m_timeline.range.lengthSeconds(), 1));
        const double share = static_cast<double>(time - m_timeline.range.begin) / length;
        return left + std::clamp(share, 0.0, 1.0) * (right - left);
    }

    [[nodiscard]] double xOfGroup(std::size_t index) const
    {
        return x(m_timeline.range.begin + static_cast<std::int64_t>(index * m_groupSize) * m_timeline.bucketSeconds);
    }

    [[nodiscard]] double y(double value) const
    {
        return bottom - std::clamp(value / m_ticks.back(), 0.0, 1.0) * (bottom - top);
    }

    [[nodiscard]] static std::string path(std::string_view cssClass, const std::string& commands)
    {
        return commands.empty() ? std::string()
                                : "<path class=\"" + std::string(cssClass) + "\" d=\"" + commands + "\"/>\n";
    }

    /// Level over each group, upright between them; runs of one level are one command.
    [[nodiscard]] std::string stepPath(BucketValue value) const
    {
        std::string commands;
        std::string level;
        for (std::size_t i = 0; i < m_timeline.buckets.size(); ++i) {
            const std::string next = coordinateText(y(value(m_timeline.buckets[i])));
            if (commands.empty()) {
                commands = "M" + coordinateText(xOfGroup(0)) + " " + next;
            } else if (next != level) {
                commands += "H" + coordinateText(xOfGroup(i)) + "V" + next;
            }
            level = next;
        }
        return commands.empty() ? commands : commands + "H" + coordinateText(xOfGroup(m_timeline.buckets.size()));
    }

    /// Along the upper bound, then back along the lower one.
    [[nodiscard]] std::string bandPath() const
    {
        std::string commands = stepPath(upperOf);
        std::string level;
        for (std::size_t i = m_timeline.buckets.size(); i > 0; --i) {
            const std::string next = coordinateText(y(lowerOf(m_timeline.buckets[i - 1])));
            if (next != level) {
                commands += (level.empty() ? "" : "H" + coordinateText(xOfGroup(i))) + "V" + next;
            }
            level = next;
        }
        return commands.empty() ? commands : commands + "H" + coordinateText(xOfGroup(0)) + "Z";
    }

    [[nodiscard]] std::string barPath(bool anomalous) const
    {
        std::string commands;
        for (std::size_t i = 0; i < m_timeline.buckets.size(); ++i) {
            const TimelineBucket& bucket = m_timeline.buckets[i];
            if (bucket.matched > 0 && bucket.isAnomalous == anomalous) {
                const double begin = xOfGroup(i);
                commands += "M" + coordinateText(begin) + " " + coordinateText(bottom) + "V" +
                            coordinateText(y(static_cast<double>(bucket.matched))) + "H" +
                            coordinateText(std::max(xOfGroup(i + 1), begin + narrowestBar)) + "V" +
                            coordinateText(bottom) + "Z";
            }
        }
        return commands;
    }

    [[nodiscard]] std::string markers() const
    {
        std::vector<const TimelineBucket*> flagged;
        for (const TimelineBucket& bucket : m_timeline.buckets) {
            if (bucket.isAnomalous) {
                flagged.push_back(&bucket);
            }
        }
        std::stable_sort(flagged.begin(), flagged.end(), [](const TimelineBucket* one, const TimelineBucket* other) {
            return one->score > other->score;
        });
        flagged.resize(std::min(flagged.size(), maximumMarkers));
        std::string svg;
        for (const TimelineBucket* bucket : flagged) {
            const double center = x(bucket->start + m_timeline.bucketSeconds / 2);
            const double tip = y(static_cast<double>(bucket->matched)) - 3;
            svg += "<path class=\"marker\" d=\"M" + coordinateText(center) + " " + coordinateText(tip) +
                   "l-5 -8h10Z\"><title>" + escapeXml(tellBucket(*bucket)) + "</title></path>\n";
        }
        return svg;
    }

    [[nodiscard]] static std::string tellBucket(const TimelineBucket& bucket)
    {
        return timeText(bucket.start) + " UTC: " + counted(bucket.matched, "request", "requests") + ", " +
               measureText(bucket.expected) + " expected, upper bound " + measureText(bucket.upper) + ", score " +
               measureText(bucket.score);
    }

    [[nodiscard]] std::string description() const
    {
        const auto& buckets = m_figure.timeline.buckets;
        std::uint64_t requests = 0;
        std::size_t anomalous = 0;
        const TimelineBucket* highest = nullptr;
        for (const TimelineBucket& bucket : buckets) {
            requests += bucket.matched;
            anomalous += bucket.isAnomalous ? 1U : 0U;
            highest = highest == nullptr || bucket.matched > highest->matched ? &bucket : highest;
        }
        std::string text = counted(requests, "request", "requests") + " from " +
                           rangeText(m_timeline.range.begin, m_timeline.range.end) + ", in buckets of " +
                           shortDuration(m_timeline.bucketSeconds) + ". " +
                           counted(anomalous, "bucket is anomalous.", "buckets are anomalous.");
        if (highest != nullptr && highest->matched > 0) {
            text += " The highest bucket: " + tellBucket(*highest) + ".";
        }
        return text;
    }

    [[nodiscard]] static std::string legend()
    {
        const auto swatch = [](double from, std::string_view cssClass, std::string_view text) {
            return "<rect class=\"" + std::string(cssClass) + "\"" + attribute("x", from) +
                   " y=\"8\" width=\"12\" height=\"10\"/>\n" + textAt(from + 18, 17, "legend", text);
        };
        return swatch(left, "count", "requests") + "<path class=\"marker\" d=\"M162 19l-5 -10h10Z\"/>\n" +
               textAt(174, 17, "legend", "anomalous bucket") + "<path class=\"expected\" d=\"M302 13h18\"/>\n" +
               textAt(326, 17, "legend", "expected") + swatch(410, "band", "normal range") +
               swatch(534, "learning", "still learning");
    }

    /// Runs of buckets with too little history for a verdict.
    [[nodiscard]] std::string learning() const
    {
        const auto& buckets = m_timeline.buckets;
        std::string svg;
        for (std::size_t first = 0; first < buckets.size();) {
            std::size_t last = first;
            while (last < buckets.size() && buckets[last].isLearning) {
                ++last;
            }
            if (last > first) {
                svg += "<rect class=\"learning\"" + attribute("x", xOfGroup(first)) + attribute("y", top) +
                       attribute("width", xOfGroup(last) - xOfGroup(first)) + attribute("height", bottom - top) +
                       "/>\n";
            }
            first = last + 1;
        }
        return svg;
    }

    [[nodiscard]] std::string countAxis() const
    {
        std::string svg;
        for (const double value : m_ticks) {
            svg += "<path class=\"grid\" d=\"M" + coordinateText(left) + " " + coordinateText(y(value)) + "H" +
                   coordinateText(right) + "\"/>\n" +
                   textAt(left - 6, y(value) + 4, "count-label", std::to_string(static_cast<std::int64_t>(value)));
        }
        return svg;
    }

    [[nodiscard]] std::string timeAxis() const
    {
        std::string svg;
        for (const TimeTick& tick : timeTicks(m_timeline.range, 9)) {
            const double center = std::clamp(x(tick.time), labelHalf, width - labelHalf);
            svg += "<path class=\"tick\" d=\"M" + coordinateText(x(tick.time)) + " " + coordinateText(bottom) +
                   "v5\"/>\n" + textAt(center, bottom + 19, "time-label", tick.label);
            if (!tick.date.empty()) {
                svg += textAt(center, bottom + 34, "time-label", tick.date);
            }
        }
        return svg + textAt(right, height - 4, "zone-label", axisNote());
    }

    [[nodiscard]] std::string axisNote() const
    {
        return m_groupSize == 1 ? "UTC"
                                : "each column: the highest of " + std::to_string(m_groupSize) + " buckets of " +
                                      shortDuration(m_timeline.bucketSeconds) + " · UTC";
    }

    const TimelineFigure& m_figure;
    DenialTimeline m_timeline; ///< thinned
    std::size_t m_groupSize;   ///< buckets of the figure in one of those
    std::vector<double> m_ticks;
};

} // namespace

std::string timelineSvg(const TimelineFigure& figure, std::string_view id)
{
    return TimelinePicture(figure).svg(id);
}

} // namespace latchlight
