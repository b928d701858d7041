// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response/TriageChecklist.h"

#include "engine/response/ActorQuery.h"
#include "engine/response/DataReader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchlight {

namespace {

constexpr std::array evidenceKinds{EvidenceKind::Identity,     EvidenceKind::FirstSeen,   EvidenceKind::Origin,
                                   EvidenceKind::Denied,       EvidenceKind::WhyDenied,   EvidenceKind::Succeeded,
                                   EvidenceKind::Surroundings, EvidenceKind::Persistence, EvidenceKind::Containment,
                                   EvidenceKind::Benign};

constexpr std::int64_t mostHours = 8784; // a leap year

EvidenceKind readEvidenceKind(ObjectReader& reader)
{
    const std::string name = reader.text("evidence");
    const auto* const found = std::find_if(evidenceKinds.begin(), evidenceKinds.end(),
                                           [&](EvidenceKind kind) { return name == evidenceKindName(kind); });
    if (found != evidenceKinds.end()) {
        return *found;
    }
    std::string names;
    for (const EvidenceKind kind : evidenceKinds) {
        names += names.empty() ? "" : "|";
        names += evidenceKindName(kind);
    }
    reader.report("evidence", "expected-one-of:" + names);
    return EvidenceKind::Identity;
}

void checkQuery(ObjectReader& reader, const std::string& query)
{
    const std::string someActor = "userIdentity.arn:example";
    if (const auto parsed = SearchQuery::parse(ActorQuery{someActor, someActor}.filledInto(query)); !parsed) {
        reader.report("query", parsed.error().detail);
    }
}

ChecklistItem readItem(ObjectReader& reader)
{
    ChecklistItem item;
    item.id = reader.text("id");
    if (!isKebabCase(item.id)) {
        reader.report("id", "expected-kebab-case");
    }
    item.title = reader.text("title");
    item.question = reader.text("question");
    item.evidence = readEvidenceKind(reader);
    item.query = reader.text("query", ObjectReader::Presence::Optional);
    checkQuery(reader, item.query);
    item.hoursBefore = reader.integer("hoursBefore", 0, mostHours);
    item.hoursAfter = reader.integer("hoursAfter", 0, mostHours);
    return item;
}

} // namespace

std::string_view evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Identity:
        return "identity";
    case EvidenceKind::FirstSeen:
        return "first-seen";
    case EvidenceKind::Origin:
        return "origin";
    case EvidenceKind::Denied:
        return "denied";
    case EvidenceKind::WhyDenied:
        return "why-denied";
    case EvidenceKind::Succeeded:
        return "succeeded";
    case EvidenceKind::Surroundings:
        return "surroundings";
    case EvidenceKind::Persistence:
        return "persistence";
    case EvidenceKind::Containment:
        return "containment";
    case EvidenceKind::Benign:
        return "benign";
    }
    return "identity";
}

Expected<TriageChecklist> TriageChecklist::parse(std::string_view json, const std::filesystem::path& source)
{
    const auto document = parseDataText(json, source, ErrorCode::InvalidChecklist);
    if (!document) {
        return unexpected(document.error());
    }
    DataProblems problems(ErrorCode::InvalidChecklist, source);
    ObjectReader reader(*document, {}, problems, {"id", "title", "items"});
    TriageChecklist checklist;
    checklist.id = reader.text("id");
    if (!isKebabCase(checklist.id)) {
        reader.report("id", "expected-kebab-case");
    }
    checklist.title = reader.text("title");
    for (ObjectReader& entry :
         reader.objects("items", {"id", "title", "question", "evidence", "query", "hoursBefore", "hoursAfter"})) {
        ChecklistItem item = readItem(entry);
        const auto hasSameId = [&](const ChecklistItem& other) { return other.id == item.id; };
        if (std::any_of(checklist.items.begin(), checklist.items.end(), hasSameId)) {
            entry.report("id", "duplicate-id");
        }
        checklist.items.push_back(std::move(item));
    }
    if (problems.first()) {
        return unexpected(*problems.first());
    }
    return checklist;
}

Expected<TriageChecklist> TriageChecklist::read(const std::filesystem::path& file)
{
    const auto text = readDataFile(file);
    if (!text) {
        return unexpected(text.error());
    }
    return parse(*text, file);
}

} // namespace latchlight
