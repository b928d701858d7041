// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/OptionText.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <QStringList>

#include <algorithm>

namespace latchlight {

QString OptionText::label(const std::string& key)
{
    if (key == "bucketDuration") {
        return tr("Bucket");
    }
    if (key == "learningDuration") {
        return tr("Learning period");
    }
    if (key == "learnFrom") {
        return tr("Learn from");
    }
    if (key == "learnTo") {
        return tr("Learn until");
    }
    if (key == "detectionTolerance") {
        return tr("Tolerance");
    }
    if (key == "instantaneousBaseline") {
        return tr("Count time before the first event as quiet");
    }
    if (key == "learningPeriodBaseline") {
        return tr("Denials allowed while learning");
    }
    if (key == "keepAlive") {
        return tr("Gap within a signal");
    }
    if (key == "maxSignalDuration") {
        return tr("Longest signal");
    }
    if (key == "thresholdMeasure") {
        return tr("Threshold counts");
    }
    if (key == "thresholdCount") {
        return tr("Threshold");
    }
    return key == "thresholdWindow" ? tr("Threshold window") : logtext::oneLine(key);
}

QString OptionText::explanation(const std::string& key)
{
    if (key == "bucketDuration") {
        return tr("Length of the intervals that are counted and judged.");
    }
    if (key == "learningDuration") {
        return tr("How far back a baseline looks; for the adaptive detector the time after which a day counts half.");
    }
    if (key == "detectionTolerance") {
        return tr("From 1, which flags more, to 5, which flags less. Each step is about √10 times fewer false alarms.");
    }
    if (key == "learnFrom" || key == "learnTo") {
        return tr(
            "A user's own baseline learns from this range alone, and forgets nothing outside of it. The habits of "
            "its class rest on the whole archive.");
    }
    if (key == "keepAlive") {
        return tr("Anomalous buckets that are further apart make two signals.");
    }
    if (key == "maxSignalDuration") {
        return tr("What lasts longer is raised again.");
    }
    return {};
}

QString OptionText::value(const OptionDescription& option, const std::string& value)
{
    constexpr qint64 hour = 3600;
    const QString text = logtext::oneLine(value);
    if (option.type == OptionType::Time) {
        const std::optional<UtcTime> time = parseUtcTime(value);
        //: %1 a time in UTC
        return time ? tr("%1 UTC").arg(display::timeToMinute(*time, DisplayZone())) : tr("open");
    }
    if (option.unit == "s") {
        return display::duration(text.toLongLong());
    }
    if (option.unit == "h") {
        return display::duration(text.toLongLong() * hour);
    }
    if (value == "denials") {
        return tr("denied requests");
    }
    if (value == "distinctSecrets") {
        return tr("different secrets");
    }
    if (option.type == OptionType::Boolean) {
        return value == "true" ? tr("yes") : tr("no");
    }
    return text;
}

QString OptionText::of(const RuleTuning& tuning, const Rule& rule)
{
    QStringList parts;
    if (tuning.detector) {
        parts << EnumText::of(*tuning.detector);
    }
    if (tuning.identity) {
        parts << EnumText::of(*tuning.identity);
    }
    const std::vector<OptionDescription> options = describeOptions(rule.options);
    for (const auto& [key, value] : tuning.options) {
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const OptionDescription& known) { return known.key == key; });
        if (option != options.end()) {
            //: %1 an option of a rule, %2 its value
            parts << tr("%1 %2").arg(label(key), OptionText::value(*option, value));
        }
    }
    return parts.isEmpty() ? tr("As it is now") : parts.join(QStringLiteral(", "));
}

} // namespace latchlight
