// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ProfileSections.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"

namespace latchlight {

namespace {

QString dash()
{
    return QStringLiteral("\u2013");
}

QString timeOrDash(const std::optional<UtcTime>& time)
{
    return time ? display::time(*time) : dash();
}

EventsPivot everybody(const QString& query, const QString& title, std::optional<TimeRange> range = std::nullopt)
{
    return {{query, EventScope::Everybody, title}, range};
}

/// The columns of times as they are copied.
QStringList copiedTimes(const std::optional<TimeRange>& times)
{
    constexpr int columnsBefore = 4;
    return times
               ? QStringList(columnsBefore) + QStringList{display::isoTime(times->begin), display::isoTime(times->end)}
               : QStringList();
}

/// `times`: the first and the last that the row tells.
void addRow(FactSection& section, const QStringList& cells, const QString& term, const EventsPivot& pivot,
            const std::optional<TimeRange>& times = std::nullopt)
{
    section.rows.append(cells);
    section.copies.append(copiedTimes(times));
    section.filterTerms.append(term);
    section.pivots.append(pivot);
}

} // namespace

QStringList ProfileSections::headers()
{
    return {tr("Value"),
            tr("Succeeded"),
            tr("Denied"),
            tr("New"),
            tr("First (%1)").arg(display::zone()),
            tr("Last (%1)").arg(display::zone())};
}

FactSection ProfileSections::identity(const PrincipalProfile& profile)
{
    const Actor& actor = profile.actor;
    FactSection section{tr("Identity"), {}};
    const auto add = [&section](const QString& name, const QString& value, const QString& term = {}) {
        if (!value.isEmpty()) {
            //: %1 a name such as "Account", %2 its value
            section.rows.append({ProfileSections::tr("%1: %2").arg(name, value)});
            section.filterTerms.append(term);
        }
    };
    add(tr("Name"), logtext::oneLine(actor.name), FilterTerm::of("actor", actor.name));
    add(tr("Account"), logtext::oneLine(actor.account), FilterTerm::of("userIdentity.accountId", actor.account));
    add(tr("Role"), logtext::oneLine(actor.role),
        FilterTerm::of("userIdentity.sessionContext.sessionIssuer.userName", actor.role));
    add(tr("Type"), logtext::oneLine(actor.identityType), FilterTerm::of("userIdentity.type", actor.identityType));
    add(tr("Class"), EnumText::of(actor.actorClass));
    add(tr("ARN"), logtext::oneLine(actor.arn), FilterTerm::of("userIdentity.arn", actor.arn));
    //: %1 a number of events, %2 how many of them were denied
    add(tr("Events"),
        tr("%1, of which %2 denied").arg(display::count(profile.events), display::count(profile.deniedEvents)));
    add(tr("First seen (%1)").arg(display::zone()), timeOrDash(profile.firstSeen));
    add(tr("Last seen (%1)").arg(display::zone()), timeOrDash(profile.lastSeen));
    add(tr("First use of Secrets Manager (%1)").arg(display::zone()), timeOrDash(profile.firstSecretsManagerUse),
        FilterTerm::of("eventSource", "secretsmanager.amazonaws.com"));
    add(tr("First denied secret (%1)").arg(display::zone()), timeOrDash(profile.firstDenial),
        QStringLiteral("denied:true"));
    return section;
}

FactSection ProfileSections::signalList(const ActorInvestigation& investigation, const SessionSnapshot& snapshot)
{
    FactSection section{tr("Signals"), {}};
    const auto add = [&](const Signal& signal, std::size_t result) {
        const TimeRange range{signal.start, signal.end};
        //: a signal; %1 a severity, %2 a score, %3 the title of a rule
        const QString name = ProfileSections::tr("%1 %2: %3")
                                 .arg(EnumText::of(signal.severity))
                                 .arg(signal.score)
                                 .arg(RuleText::title(snapshot.results[result].rule));
        addRow(section,
               {name, dash(), display::count(signal.count), QString(), display::timeToMinute(range.begin),
                display::timeToMinute(range.end)},
               {}, {EventQuestion(), range}, range);
    };
    for (const Signal& signal : investigation.signals) {
        add(signal, investigation.result);
    }
    for (const RelatedSignal& related : investigation.otherSignals) {
        add(related.signal, related.result);
    }
    return section;
}

FactSection ProfileSections::assumedRoles(const std::vector<AssumedRoleUse>& roles, UtcTime archiveEnd)
{
    FactSection section{tr("Roles that it assumed"), {}, true};
    for (const AssumedRoleUse& use : roles) {
        const QString role = logtext::oneLine(use.role);
        const QString requests =
            QStringLiteral("(eventName:AssumeRole* %1)").arg(FilterTerm::of("resource", use.resource));
        //: %1 a role, %2 an AWS account
        addRow(section,
               {tr("%1 · %2").arg(role, logtext::oneLine(use.account)), display::count(use.succeeded),
                display::count(use.denied), QString(), display::timeToMinute(use.first),
                display::timeToMinute(use.last)},
               requests, everybody(requests, {}), TimeRange{use.first, use.last});
        if (use.sessionEvents == 0) {
            continue;
        }
        const QString sessions =
            QStringLiteral("%1 %2").arg(FilterTerm::of("userIdentity.sessionContext.sessionIssuer.userName", use.role),
                                        FilterTerm::of("userIdentity.accountId", use.account));
        //: %1 a number of events, %2 how many of them were denied
        const QString events = tr("↳ its sessions since: %1, of which %2 denied")
                                   .arg(tr("%n event(s)", nullptr, display::pluralNumber(use.sessionEvents)),
                                        display::count(use.sessionDenials));
        const QString title = tr("Sessions of the role %1").arg(role);
        const TimeRange since{use.first, archiveEnd};
        addRow(section, {events}, {}, everybody(sessions, title, since));
    }
    return section;
}

FactSection ProfileSections::callers(const std::vector<RoleCaller>& callers)
{
    FactSection section{tr("Who assumed its role"), {}, true};
    for (const RoleCaller& caller : callers) {
        const bool isArn = caller.name.starts_with("arn:");
        const QString term = FilterTerm::of(isArn ? "userIdentity.arn" : "actor", caller.name);
        // An ARN holds the account; strangers of another one go by an id alone.
        const QString name = isArn || caller.account.empty()
                                 ? logtext::oneLine(caller.name)
                                 : tr("%1 · %2").arg(logtext::oneLine(caller.account), logtext::oneLine(caller.name));
        addRow(section,
               {name, display::count(caller.succeeded), display::count(caller.denied), QString(),
                display::timeToMinute(caller.first), display::timeToMinute(caller.last)},
               {}, everybody(term, {}), TimeRange{caller.first, caller.last});
        for (const std::string& key : caller.accessKeys) {
            //: %1 an access key
            addRow(section, {tr("↳ with the key %1").arg(logtext::oneLine(key))}, {},
                   everybody(FilterTerm::of("userIdentity.accessKeyId", key), {}));
        }
    }
    return section;
}

QString ProfileSections::concern(const PolicyChange& change)
{
    const QString target = logtext::oneLine(change.target);
    switch (change.concern) {
    case PolicyConcern::OwnRole:
        return tr("its role %1").arg(target);
    case PolicyConcern::OwnUser:
        return tr("the user %1").arg(target);
    case PolicyConcern::DeniedSecret:
        return tr("the denied secret %1").arg(target);
    }
    return target;
}

QString ProfileSections::policyChange(const PolicyChange& change, UtcTime firstDenial)
{
    const std::int64_t distance = firstDenial - change.time;
    const QString author = change.isByActor ? tr("the user itself") : logtext::oneLine(change.author);
    //: a change of rights; %1 a time, %2 an event such as PutRolePolicy, %3 what it concerns, %4 who did it, %5 a
    //: duration
    const QString text = distance < 0 ? tr("%1 · %2 on %3, by %4, %5 after the first denial")
                                      : tr("%1 · %2 on %3, by %4, %5 before the first denial");
    return text.arg(display::timeToMinute(change.time), logtext::oneLine(change.eventName), concern(change), author,
                    display::duration(distance < 0 ? -distance : distance));
}

FactSection ProfileSections::policyChanges(const PolicyChanges& found)
{
    FactSection section{tr("Changes of rights within a day of the first denial"), {}};
    if (found.range.isEmpty()) {
        return section;
    }
    if (const PolicyChange* cause = found.likelyCause()) {
        addRow(section,
               {tr("Probably a misconfiguration: the rights of %1 changed %2 before")
                    .arg(concern(*cause), display::duration(found.firstDenial - cause->time))},
               {}, {});
    }
    for (const PolicyChange& change : found.changes) {
        const QString query = QStringLiteral("%1 %2").arg(FilterTerm::of("eventName", change.eventName),
                                                          FilterTerm::of("resource", change.target));
        addRow(section, {policyChange(change, found.firstDenial)}, {},
               everybody(query, {}, TimeRange{change.time, change.time + 1}));
    }
    if (found.others > 0) {
        addRow(section, {tr("%n change(s) of the rights of others", nullptr, display::pluralNumber(found.others))}, {},
               everybody(QString::fromStdString(PolicyChanges::query()), tr("Changes of rights"), found.range));
    } else if (found.changes.empty()) {
        addRow(section, {tr("No change of rights is recorded: a misconfiguration is less likely.")}, {}, {});
    }
    return section;
}

FactSection ProfileSections::uses(const QString& title, std::string_view field, const std::vector<ValueUse>& uses)
{
    FactSection section{title, {}, true};
    for (const ValueUse& use : uses) {
        section.rows.append({logtext::oneLine(use.value), display::count(use.succeeded), display::count(use.denied),
                             use.isNew ? tr("new") : QString(), display::timeToMinute(use.first),
                             display::timeToMinute(use.last)});
        section.copies.append(copiedTimes(TimeRange{use.first, use.last}));
        section.filterTerms.append(FilterTerm::of(field, use.value));
    }
    return section;
}

FactSection ProfileSections::requests(const std::vector<ValueUse>& operations)
{
    FactSection section = uses(tr("Requests"), "eventName", operations);
    section.filterTerms.clear();
    for (const ValueUse& use : operations) {
        // "eventSource eventName"
        const std::string_view value = use.value;
        const std::size_t blank = value.find(' ');
        const bool hasService = blank != std::string_view::npos;
        const QString name = FilterTerm::of("eventName", hasService ? value.substr(blank + 1) : value);
        section.filterTerms.append(
            hasService ? QStringLiteral("(%1 %2)").arg(FilterTerm::of("eventSource", value.substr(0, blank)), name)
                       : name);
    }
    return section;
}

QList<FactSection> ProfileSections::of(const ActorInvestigation& investigation, const SessionSnapshot& snapshot)
{
    const PrincipalProfile& profile = investigation.profile;
    return {identity(profile),
            signalList(investigation, snapshot),
            policyChanges(investigation.policyChanges),
            callers(investigation.roles.assumedBy),
            assumedRoles(investigation.roles.assumed, snapshot.events->timeSpan().end),
            uses(tr("Source IPs"), "sourceIPAddress", profile.sourceIps),
            uses(tr("Access keys"), "userIdentity.accessKeyId", profile.accessKeys),
            uses(tr("User agents"), "userAgent", profile.userAgents),
            uses(tr("Regions"), "awsRegion", profile.regions),
            uses(tr("Services"), "eventSource", profile.services),
            requests(profile.operations),
            uses(tr("Identity types"), "userIdentity.type", profile.identityTypes),
            uses(tr("Sessions and principals (ARN)"), "userIdentity.arn", profile.arns),
            uses(tr("Multi-factor authentication"), "userIdentity.sessionContext.attributes.mfaAuthenticated",
                 profile.mfa)};
}

} // namespace latchlight
