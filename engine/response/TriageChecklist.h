// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/investigation/PrincipalProfile.h"
#include "engine/investigation/SecretsAtRisk.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// What the program already knows and can show beside an item.
enum class EvidenceKind {
    Identity,
    FirstSeen,
    Origin,
    Denied,
    WhyDenied,
    Succeeded,
    Surroundings,
    Persistence,
    Containment,
    Benign
};

/// One step of triage, as data in resources/checklists.
struct ChecklistItem
{
    std::string id; ///< stable; ticks and notes are kept under it
    std::string title;
    std::string question;
    EvidenceKind evidence = EvidenceKind::Identity;
    /// Search syntax. ${actorFilter} stands for the actor, ${linkedFilter} for the actor or whoever shares an access
    /// key or address with it in the window. Empty: no events to show.
    std::string query;
    std::int64_t hoursBefore = 0; ///< range of the query around the signal
    std::int64_t hoursAfter = 0;
};

/// identity, first-seen, origin, denied, why-denied, succeeded, surroundings, persistence, containment, benign.
[[nodiscard]] std::string_view evidenceKindName(EvidenceKind kind);

/// The steps of triage. Read from a JSON file that analysts may write:
///
///     {
///       "id": "secrets-manager-enumeration",   the name that rules give
///       "title": "…",
///       "items": [{
///         "id": "who",                         kebab-case, unique in the list
///         "title": "…", "question": "…",
///         "evidence": "identity",              evidenceKindName
///         "query": "${actorFilter}",           optional
///         "hoursBefore": 24, "hoursAfter": 24  0 … 8784; default 0
///       }]
///     }
struct TriageChecklist
{
    std::string id;
    std::string title;
    std::vector<ChecklistItem> items;

    /// The error is FileNotFound, FileUnreadable, LimitExceeded, or InvalidChecklist with the JSON pointer in `key` and
    /// in `detail` what rule files have, or duplicate-id, expected-kebab-case, expected-one-of:…; for a query the
    /// detail of SearchQuery::parse() (its `offset` counts with the placeholders filled in).

    [[nodiscard]] static Expected<TriageChecklist> read(const std::filesystem::path& file);
    [[nodiscard]] static Expected<TriageChecklist> parse(std::string_view json, const std::filesystem::path& source);
};

/// What was found for one item: facts as English lines ("3 source IPs, 1 new: 203.0.113.7"), ready for the report.
struct ChecklistEvidence
{
    std::string itemId;
    std::vector<std::string> facts; ///< without control characters; to be escaped like any text of a log
    std::uint64_t events = 0;       ///< events that the item's query finds
    std::string query;              ///< with the actor filled in
    TimeRange range;
};

/// One entry for each item, in their order. `profile` and `secrets` are those of the same actor and window.
[[nodiscard]] std::vector<ChecklistEvidence> gatherEvidence(const EventStore& store, const ActorIndex& actors,
                                                            ActorId actor, TimeRange window,
                                                            const TriageChecklist& checklist,
                                                            const PrincipalProfile& profile,
                                                            const SecretsAtRisk& secrets, std::stop_token stop = {});

} // namespace latchlight
