// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseJournal.h"

namespace latchlight {

namespace {

std::string tickName(bool isTicked)
{
    return isTicked ? "ticked" : "open";
}

std::string starName(bool isStarred)
{
    return isStarred ? "starred" : "";
}

std::string_view originName(ChangeOrigin how)
{
    switch (how) {
    case ChangeOrigin::Made:
        return "";
    case ChangeOrigin::Undone:
        return "undo";
    case ChangeOrigin::Redone:
        return "redo";
    }
    return "";
}

/// Whatever a later program may write here counts as made.
ChangeOrigin originFromName(std::string_view name)
{
    if (name == originName(ChangeOrigin::Undone)) {
        return ChangeOrigin::Undone;
    }
    return name == originName(ChangeOrigin::Redone) ? ChangeOrigin::Redone : ChangeOrigin::Made;
}

std::string eventSubject(const EventKey& event)
{
    const std::string time = event.time < 0 ? std::string() : " " + formatUtcTime(UtcTime{event.time});
    return event.eventName + time + " " + event.id;
}

} // namespace

std::vector<JournalChange> journalChanges(const std::string& itemId, const ChecklistMark& before,
                                          const ChecklistMark& after)
{
    std::vector<JournalChange> changes;
    if (before.isTicked != after.isTicked) {
        changes.push_back(
            {after.isTicked ? "tick" : "untick", itemId, tickName(before.isTicked), tickName(after.isTicked)});
    }
    if (before.note != after.note) {
        changes.push_back({"note", itemId, before.note, after.note});
    }
    return changes;
}

std::vector<JournalChange> journalChanges(const Verdict& before, const Verdict& after)
{
    std::vector<JournalChange> changes;
    const auto compare = [&changes](const char* field, std::string_view left, std::string_view right) {
        if (left != right) {
            changes.push_back({"verdict", field, std::string(left), std::string(right)});
        }
    };
    compare("state", triageStateName(before.state), triageStateName(after.state));
    compare("disposition", dispositionName(before.disposition), dispositionName(after.disposition));
    compare("reason", before.reason, after.reason);
    compare("notes", before.notes, after.notes);
    return changes;
}

std::vector<JournalChange> journalChanges(const ActorMark& before, const ActorMark& after)
{
    std::vector<JournalChange> changes;
    if (before.isStarred != after.isStarred) {
        changes.push_back(
            {after.isStarred ? "star" : "unstar", {}, starName(before.isStarred), starName(after.isStarred)});
    }
    if (before.tags != after.tags) {
        changes.push_back({"tags", {}, textOfTags(before.tags), textOfTags(after.tags)});
    }
    if (before.assignee != after.assignee) {
        changes.push_back({"assign", {}, before.assignee, after.assignee});
    }
    return changes;
}

std::vector<JournalChange> journalChanges(const EventKey& event, const EventMark& before, const EventMark& after)
{
    std::vector<JournalChange> changes;
    const std::string subject = eventSubject(event);
    if (before.isStarred != after.isStarred) {
        changes.push_back({after.isStarred ? "event-star" : "event-unstar", subject, starName(before.isStarred),
                           starName(after.isStarred)});
    }
    if (before.tags != after.tags) {
        changes.push_back({"event-tags", subject, textOfTags(before.tags), textOfTags(after.tags)});
    }
    if (before.note != after.note) {
        changes.push_back({"event-note", subject, before.note, after.note});
    }
    return changes;
}

Expected<void> appendToJournal(SqliteDatabase& database, std::int64_t actorRow, const JournalAuthor& author,
                               const std::vector<JournalChange>& changes)
{
    for (const JournalChange& change : changes) {
        auto insert = SqliteStatement::prepare(database, "INSERT INTO journal (time, who, what, actor_id, subject, "
                                                         "before, after, how) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        if (!insert) {
            return unexpected(insert.error());
        }
        insert->bind(author.time.seconds).bind(author.who).bind(change.what).bind(actorRow);
        insert->bind(change.subject).bind(change.before).bind(change.after).bind(originName(author.how));
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

Expected<std::vector<JournalEntry>> readJournal(SqliteDatabase& database)
{
    auto select = SqliteStatement::prepare(database, R"sql(
        SELECT j.time, j.who, j.what, a.rule_id, a.identity_key, a.account, a.role, a.name, a.arn, j.subject, j.before, j.after,
               j.how
        FROM journal j JOIN actor a ON a.id = j.actor_id ORDER BY j.id)sql");
    if (!select) {
        return unexpected(select.error());
    }
    std::vector<JournalEntry> entries;
    for (;;) {
        const auto hasRow = select->nextRow();
        if (!hasRow) {
            return unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return entries;
        }
        JournalEntry entry;
        entry.time = UtcTime{select->integer(0)};
        entry.who = select->text(1);
        entry.what = select->text(2);
        entry.actor = {select->text(3), select->text(4), select->text(5),
                       select->text(6), select->text(7), select->text(8)};
        entry.subject = select->text(9);
        entry.before = select->text(10);
        entry.after = select->text(11);
        entry.how = originFromName(select->text(12));
        entries.push_back(std::move(entry));
    }
}

} // namespace latchlight
