// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseJournal.h"

namespace latchlight {

namespace {

std::string tickName(bool isTicked)
{
    return isTicked ? "ticked" : "open";
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

Expected<void> appendToJournal(SqliteDatabase& database, std::int64_t actorRow, const JournalAuthor& author,
                               const std::vector<JournalChange>& changes)
{
    for (const JournalChange& change : changes) {
        auto insert = SqliteStatement::prepare(
            database,
            "INSERT INTO journal (time, who, what, actor_id, subject, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
        if (!insert) {
            return unexpected(insert.error());
        }
        insert->bind(author.time.seconds).bind(author.who).bind(change.what).bind(actorRow);
        insert->bind(change.subject).bind(change.before).bind(change.after);
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

Expected<std::vector<JournalEntry>> readJournal(SqliteDatabase& database)
{
    auto select = SqliteStatement::prepare(database, R"sql(
        SELECT j.time, j.who, j.what, a.rule_id, a.identity_key, a.account, a.role, a.name, a.arn, j.subject, j.before, j.after
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
        entries.push_back(std::move(entry));
    }
}

} // namespace latchlight
