// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/FactSections.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/ExplanationText.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"
#include "gui/bridge/TargetText.h"

#include <algorithm>

namespace latchlight {

namespace {

FactSection textList(const QString& title, const std::vector<std::string>& texts)
{
    FactSection section{title, {}, true};
    for (const std::string& text : texts) {
        section.rows.append({logtext::oneLine(text)});
    }
    return section;
}

} // namespace

/// Roles have no region, event names neither.
QString FactSections::place(const ResourceName& target)
{
    const QString account = logtext::oneLine(target.account);
    //: %1 an AWS account, %2 a region
    return target.region.empty() ? account : tr("%1 · %2").arg(account, logtext::oneLine(target.region));
}

QList<FactSection> FactSections::of(const Signal& signal)
{
    FactSection numbers{tr("Numbers"), {}};
    for (const NamedFact& fact : ExplanationText::numbers(signal)) {
        numbers.rows.append({fact.name, fact.value});
    }
    FactSection reasons{tr("Reasons"), {}};
    for (const SignalReason reason : signal.reasons) {
        reasons.rows.append(
            {reason == SignalReason::Novelty ? TargetText::neverAskedFor(signal.target) : EnumText::of(reason)});
    }
    FactSection whyDenied{tr("Why the requests were denied"), {}};
    for (const auto& [reason, count] : signal.evidence.whyDenied) {
        whyDenied.rows.append({EnumText::ofDenialReason(reason), display::count(count)});
    }
    FactSection addresses{tr("Source IPs"), {}, true};
    const std::vector<std::string>& fresh = signal.evidence.newSourceIps;
    for (const std::string& address : signal.evidence.sourceIps) {
        const bool isNew = std::find(fresh.begin(), fresh.end(), address) != fresh.end();
        addresses.rows.append({logtext::oneLine(address), isNew ? tr("new for this user") : tr("seen before")});
    }
    FactSection targets{TargetText::denied(signal.target), {}, true};
    for (const ResourceName& target : signal.evidence.deniedSecrets) {
        targets.rows.append({logtext::oneLine(target.name), place(target)});
    }
    return {reasons,
            numbers,
            whyDenied,
            addresses,
            textList(tr("Access keys"), signal.evidence.accessKeys),
            textList(tr("Regions"), signal.evidence.regions),
            textList(tr("User agents"), signal.evidence.userAgents),
            targets};
}

FactSection FactSections::of(const Rule& rule)
{
    FactSection section{tr("Rule"), {}};
    section.rows.append({tr("Title"), RuleText::title(rule)});
    section.rows.append({tr("Counts"), TargetText::many(rule.target)});
    if (!rule.tactic.id.empty()) {
        //: %1 id and %2 name of an ATT&CK tactic
        section.rows.append(
            {tr("Tactic"), tr("%1 %2").arg(logtext::oneLine(rule.tactic.id), logtext::oneLine(rule.tactic.name))});
    }
    if (!rule.technique.id.empty()) {
        section.rows.append({tr("Technique"), tr("%1 %2").arg(logtext::oneLine(rule.technique.id),
                                                              logtext::oneLine(rule.technique.name))});
    }
    return section;
}

QStringList FactSections::facetHeaders()
{
    return {tr("Value"), tr("Events"), tr("Share")};
}

QList<FactSection> FactSections::of(const CountedFields& counted)
{
    const std::uint64_t all = counted.events->rows.size();
    QList<FactSection> sections;
    for (const FieldCount& field : counted.fields) {
        const QString title = FilterTerm::fieldTitle(field.field);
        FactSection section;
        section.key = QString::fromStdString(field.field);
        section.title =
            field.distinct > field.values.size()
                //: heading; %1 a field such as "Region", %2 how many of its values are listed, %3 of how many
                ? tr("%1 (first %2 of %3)")
                      .arg(title, display::count(field.values.size()), display::count(field.distinct))
                //: heading; %1 a field such as "Region", %2 how many values it has
                : tr("%1 (%2)").arg(title, display::count(field.distinct));
        for (const FieldValue& value : field.values) {
            section.rows.append(
                {logtext::oneLine(value.value), display::count(value.events), display::percentage(value.events, all)});
            section.filterTerms.append(FilterTerm::of(field.field, value.value));
        }
        sections.append(section);
    }
    return sections;
}

FactSection FactSections::places(const QString& title, const std::vector<CoveredPlace>& places)
{
    FactSection section{title, {}};
    for (const CoveredPlace& place : places) {
        const QString name = place.name.empty() ? tr("not said") : logtext::oneLine(place.name);
        const QString events = tr("%n event(s)", nullptr, display::pluralNumber(place.events));
        //: %1 a number of events, %2 the days from the first to the last
        section.rows.append(
            {name, place.span.isEmpty() ? events : tr("%1, %2").arg(events, display::range(place.span))});
    }
    return section;
}

FactSection FactSections::silence(const ArchiveCoverage& coverage)
{
    FactSection section{tr("Where the archive is silent"), {}, true};
    for (const CoverageGap& gap : coverage.gaps) {
        const QString account = gap.account.empty() ? tr("not said") : logtext::oneLine(gap.account);
        const QString begin = display::date(gap.days.begin, DisplayZone()); // the days of an archive are those of UTC
        const QString end = display::date(gap.days.end - 1, DisplayZone());
        //: %1 an account
        section.rows.append({gap.isOpen
                                 ? tr("Account %1: no events from %2 on. Was its trail stopped?").arg(account, begin)
                             : begin == end ? tr("Account %1: no events on %2").arg(account, begin)
                                            : tr("Account %1: no events from %2 to %3").arg(account, begin, end)});
    }
    if (coverage.lacksReadEvents) {
        section.rows.append({tr("No read events: the trail logs write events alone, so that denied reads of secrets "
                                "cannot be seen.")});
    }
    return section;
}

QList<FactSection> FactSections::of(const SessionSnapshot& snapshot)
{
    const LoadReport& report = *snapshot.load;
    const EventStore& events = *snapshot.events;
    FactSection read{tr("What was read"), {}};
    read.rows.append({tr("Files found"), display::count(report.files)});
    read.rows.append({tr("Files with events"), display::count(report.filesWithEvents)});
    read.rows.append({tr("Size on disk"), display::byteSize(report.compressedBytes)});
    read.rows.append({tr("Size of the JSON"), display::byteSize(report.jsonBytes)});
    read.rows.append({tr("Distinct events"), display::count(events.size())});
    if (const TimeRange span = events.timeSpan(); !span.isEmpty()) {
        read.rows.append({tr("First event (%1)").arg(display::zone()), display::time(span.begin)});
        read.rows.append({tr("Last event (%1)").arg(display::zone()), display::time(span.end - 1)});
    }
    if (report.filesFailed == 0 && report.recordsRejected == 0) {
        read.rows.append({tr("Every file was read, and every record in them.")});
    }
    FactSection leftOut{tr("What was left out"), {}};
    leftOut.rows.append({tr("Copies of events dropped"), display::count(events.duplicates())});
    leftOut.rows.append({tr("Files skipped (no CloudTrail)"), display::count(report.filesSkipped)});
    FactSection lost{tr("What was lost"), {}};
    lost.rows.append({tr("Files broken or unreadable"), display::count(report.filesFailed)});
    lost.rows.append({tr("Records rejected"), display::count(report.recordsRejected)});
    lost.rows.append({tr("Events without a usable time"), display::count(events.unreadableTimes())});
    lost.rows.append({tr("Event IDs used twice"), display::count(events.reusedEventIds())});
    if (report.problemsOmitted > 0) {
        lost.rows.append({tr("Problems beyond the list"), display::count(report.problemsOmitted)});
    }
    return {silence(*snapshot.coverage),
            read,
            leftOut,
            lost,
            places(tr("Accounts"), snapshot.coverage->accounts),
            places(tr("Regions"), snapshot.coverage->regions),
            textList(tr("Opened"), report.paths)};
}

} // namespace latchlight
