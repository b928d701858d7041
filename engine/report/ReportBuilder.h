// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"
#include "engine/investigation/PolicyChanges.h"
#include "engine/investigation/RoleChain.h"
#include "engine/report/ReportDocument.h"
#include "engine/response/RotationCommands.h"

#include <string>
#include <utility>
#include <vector>

namespace latchlight {

/// An event of the actor that the analyst has marked.
struct MarkedEvent
{
    EventKey key;
    EventMark mark;
};

/// One actor as the report tells it.
struct ReportSubject
{
    const EventStore* events = nullptr;
    const ActorIndex* actors = nullptr;
    const Rule* rule = nullptr;
    ActorId actor;
    std::vector<Signal> signals;
    DenialTimeline timeline;
    PrincipalProfile profile;
    SecretsAtRisk secrets;
    RoleChain roles;
    PolicyChanges policyChanges;
    std::vector<std::pair<std::string, Signal>> otherSignals; ///< of other rules, with the title of the rule
    TriageChecklist checklist;
    std::vector<ChecklistEvidence> evidence;
    ActorCase decisions;
    std::vector<MarkedEvent> markedEvents; ///< by time
    RotatedSecrets rotated;                ///< of the whole case
    CommandPlan commands;
};

/// What was read, for the first page and the appendix.
struct ReportArchive
{
    std::vector<FactList::Fact> facts;
    std::vector<std::vector<std::string>> problems; ///< path, offset, kind, message
};

/// Summary first, then one section per actor: explanation, chart, secrets at risk apart from denied ones, profile,
/// checklist, commands; the archive last.
[[nodiscard]] ReportDocument buildReport(const ReportArchive& archive, const std::vector<ReportSubject>& subjects);

} // namespace latchlight
