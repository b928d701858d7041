// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseDatabase.h"
#include "engine/casefile/CaseFile.h"
#include "engine/casefile/CaseMarks.h"
#include "engine/casefile/CaseSources.h"
#include "engine/casefile/CaseSuppressions.h"

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

std::string joinedPaths(const std::vector<CaseSource>& sources)
{
    std::string text;
    for (const CaseSource& source : sources) {
        text += text.empty() ? source.path : "\n" + source.path;
    }
    return text;
}

/// The end where there is none.
template<class Sources>
auto findSource(Sources& sources, const std::string& path)
{
    return std::find_if(sources.begin(), sources.end(), [&](const CaseSource& source) { return source.path == path; });
}

} // namespace

Expected<void> CaseFile::setSources(const std::vector<std::string>& paths, const JournalAuthor& author)
{
    std::vector<CaseSource>& current = m_database->snapshot.sources;
    if (paths == m_database->snapshot.sourcePaths()) {
        return {};
    }
    std::vector<CaseSource> sources;
    for (const std::string& path : paths) {
        const auto known = findSource(current, path);
        sources.push_back(known == current.end() ? CaseSource{path, {}, 0, 0, {}} : *known);
    }
    const std::vector<JournalChange> changes{{"sources", {}, joinedPaths(current), joinedPaths(sources)}};
    const auto write = [&](std::int64_t) { return writeSources(m_database->connection, sources); };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    current = std::move(sources);
    return {};
}

Expected<void> CaseFile::relocateSource(const std::string& from, const std::string& to, const JournalAuthor& author)
{
    std::vector<CaseSource> sources = m_database->snapshot.sources;
    const auto found = findSource(sources, from);
    if (found == sources.end() || from == to) {
        return {};
    }
    found->path = to;
    const std::vector<JournalChange> changes{{"relocate", from, from, to}};
    const auto write = [&](std::int64_t) { return writeSources(m_database->connection, sources); };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.sources = std::move(sources);
    return {};
}

Expected<void> CaseFile::setDigest(const CaseSource& digested, const JournalAuthor& author)
{
    std::vector<CaseSource> sources = m_database->snapshot.sources;
    const auto found = findSource(sources, digested.path);
    if (found == sources.end() || *found == digested) {
        return {};
    }
    std::vector<JournalChange> changes;
    if (found->sha256 != digested.sha256) {
        changes.push_back({"digest", digested.path, found->sha256, digested.sha256});
    }
    *found = digested;
    const auto write = [&](std::int64_t) { return writeSources(m_database->connection, sources); };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.sources = std::move(sources);
    return {};
}

Expected<void> CaseFile::setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark,
                                 const JournalAuthor& author)
{
    const auto& checklist = m_database->snapshot.of(actor).checklist;
    const auto found = checklist.find(itemId);
    const auto changes = journalChanges(itemId, found == checklist.end() ? ChecklistMark() : found->second, mark);
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t row) { return writeMark(m_database->connection, row, itemId, mark); };
    if (auto decided = m_database->decide(actor, author, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.actors[actor].checklist[itemId] = mark;
    return {};
}

Expected<void> CaseFile::setVerdict(const ActorKey& actor, const Verdict& verdict, const JournalAuthor& author)
{
    const auto changes = journalChanges(m_database->snapshot.of(actor).verdict, verdict);
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t row) { return writeVerdict(m_database->connection, row, verdict); };
    if (auto decided = m_database->decide(actor, author, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.actors[actor].verdict = verdict;
    return {};
}

Expected<void> CaseFile::setActorMark(const ActorKey& actor, const ActorMark& mark, const JournalAuthor& author)
{
    const auto changes = journalChanges(m_database->snapshot.of(actor).mark, mark);
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t row) { return writeActorMark(m_database->connection, row, mark); };
    if (auto decided = m_database->decide(actor, author, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.actors[actor].mark = mark;
    return {};
}

Expected<void> CaseFile::setEventMarks(const std::map<EventKey, EventMark>& marks, const JournalAuthor& author)
{
    std::vector<JournalChange> changes;
    for (const auto& [event, mark] : marks) {
        const auto more = journalChanges(event, m_database->snapshot.of(event), mark);
        changes.insert(changes.end(), more.begin(), more.end());
    }
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t) -> Expected<void> {
        for (const auto& [event, mark] : marks) {
            if (auto written = writeEventMark(m_database->connection, event, mark); !written) {
                return written;
            }
        }
        return {};
    };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    for (const auto& [event, mark] : marks) {
        if (mark.isEmpty()) {
            m_database->snapshot.events.erase(event);
        } else {
            m_database->snapshot.events[event] = mark;
        }
    }
    return {};
}

Expected<void> CaseFile::setRotated(const std::string& secret, bool isRotated, const JournalAuthor& author)
{
    RotatedSecrets& rotated = m_database->snapshot.rotatedSecrets;
    if (rotated.count(secret) == (isRotated ? 1U : 0U)) {
        return {};
    }
    const std::string before = isRotated ? "" : "rotated";
    const std::string after = isRotated ? "rotated" : "";
    const std::vector<JournalChange> changes{{isRotated ? "rotate" : "unrotate", secret, before, after}};
    const auto write = [&](std::int64_t) {
        return isRotated ? addRotatedSecret(m_database->connection, secret)
                         : removeRotatedSecret(m_database->connection, secret);
    };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    if (isRotated) {
        rotated[secret] = {author.time, author.who};
    } else {
        rotated.erase(secret);
    }
    return {};
}

Expected<std::string> CaseFile::addSuppression(Suppression suppression, const JournalAuthor& author)
{
    suppression.created = author.time;
    suppression.author = author.who;
    const auto number = nextSuppressionNumber(m_database->connection);
    if (!number) {
        return unexpected(number.error());
    }
    suppression.id = suppressionId(*number);
    if (auto added = restoreSuppression(suppression, author); !added) {
        return unexpected(added.error());
    }
    return suppression.id;
}

Expected<void> CaseFile::restoreSuppression(const Suppression& suppression, const JournalAuthor& author)
{
    if (auto checked = checkSuppression(suppression); !checked) {
        return checked;
    }
    std::vector<Suppression>& suppressions = m_database->snapshot.suppressions;
    const auto number = suppressionNumber(suppression.id);
    const auto isLess = [](const Suppression& left, const Suppression& right) {
        return suppressionNumber(left.id) < suppressionNumber(right.id);
    };
    const auto place = std::lower_bound(suppressions.begin(), suppressions.end(), suppression, isLess);
    if (!number || (place != suppressions.end() && place->id == suppression.id)) {
        return unexpected(Error{ErrorCode::InvalidSuppression, {}, "id", suppression.id});
    }
    const std::vector<JournalChange> changes{{"suppress", suppression.id, {}, journalText(suppression)}};
    const auto write = [&](std::int64_t) { return writeSuppression(m_database->connection, *number, suppression); };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    suppressions.insert(place, suppression);
    return {};
}

Expected<void> CaseFile::removeSuppression(const std::string& id, const JournalAuthor& author)
{
    std::vector<Suppression>& suppressions = m_database->snapshot.suppressions;
    const auto found = std::find_if(suppressions.begin(), suppressions.end(),
                                    [&](const Suppression& suppression) { return suppression.id == id; });
    if (found == suppressions.end()) {
        return {};
    }
    const std::vector<JournalChange> changes{{"unsuppress", id, journalText(*found), {}}};
    const auto write = [&](std::int64_t) { return deleteSuppression(m_database->connection, id); };
    if (auto decided = m_database->decide({}, author, changes, write); !decided) {
        return decided;
    }
    suppressions.erase(found);
    return {};
}

Expected<void> CaseFile::setSettings(const std::map<std::string, std::string>& settings)
{
    if (settings == m_database->snapshot.settings) {
        return {};
    }
    const auto write = [&](std::int64_t) { return writeSettings(m_database->connection, settings); };
    if (auto written = m_database->decide({}, {}, {}, write); !written) {
        return written;
    }
    m_database->snapshot.settings = settings;
    return {};
}

} // namespace latchlight
