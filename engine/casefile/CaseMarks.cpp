// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseMarks.h"

#include "engine/casefile/CaseRecords.h"

#include <string_view>

namespace latchlight {

namespace {

std::int64_t asInteger(bool isSet)
{
    return isSet ? 1 : 0;
}

Expected<void> readActorMarks(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    constexpr std::string_view sql = R"sql(
        SELECT m.is_starred, m.tags, m.assignee, a.rule_id, a.identity_key, a.account, a.role, a.name, a.arn
        FROM actor_mark m JOIN actor a ON a.id = m.actor_id)sql";
    return forEachRow(database, sql, [&snapshot](const SqliteStatement& row) -> Expected<void> {
        snapshot.actors[actorKeyOf(row, 3)].mark = {row.integer(0) != 0, tagsFromText(row.text(1)), row.text(2)};
        return {};
    });
}

Expected<void> readEventMarks(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    constexpr std::string_view sql = "SELECT event_id, time, event_name, is_starred, tags, note FROM event_mark";
    return forEachRow(database, sql, [&snapshot](const SqliteStatement& row) -> Expected<void> {
        snapshot.events[{row.text(0), row.integer(1), row.text(2)}] = {row.integer(3) != 0, tagsFromText(row.text(4)),
                                                                       row.text(5)};
        return {};
    });
}

Expected<void> readRotatedSecrets(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    // SQLite takes the other columns of a group from the row that max() found.
    constexpr std::string_view sql = R"sql(
        SELECT r.secret, coalesce(j.time, 0), coalesce(j.who, '') FROM rotated_secret r
        LEFT JOIN (SELECT subject, time, who, max(id) FROM journal WHERE what = 'rotate' GROUP BY subject) j
        ON j.subject = r.secret)sql";
    return forEachRow(database, sql, [&snapshot](const SqliteStatement& row) -> Expected<void> {
        snapshot.rotatedSecrets[row.text(0)] = {UtcTime{row.integer(1)}, row.text(2)};
        return {};
    });
}

Expected<void> runWithText(SqliteDatabase& database, std::string_view sql, const std::string& text)
{
    auto statement = SqliteStatement::prepare(database, sql);
    return statement ? statement->bind(text).run() : unexpected(statement.error());
}

} // namespace

Expected<void> readMarks(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    return readActorMarks(database, snapshot)
        .and_then([&] { return readEventMarks(database, snapshot); })
        .and_then([&] { return readRotatedSecrets(database, snapshot); });
}

Expected<void> writeActorMark(SqliteDatabase& database, std::int64_t actorRow, const ActorMark& mark)
{
    auto upsert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO actor_mark (actor_id, is_starred, tags, assignee) VALUES (?, ?, ?, ?)
        ON CONFLICT (actor_id) DO UPDATE SET is_starred = excluded.is_starred, tags = excluded.tags,
                                             assignee = excluded.assignee)sql");
    if (!upsert) {
        return unexpected(upsert.error());
    }
    const std::string tags = textOfTags(mark.tags);
    return upsert->bind(actorRow).bind(asInteger(mark.isStarred)).bind(tags).bind(mark.assignee).run();
}

Expected<void> writeEventMark(SqliteDatabase& database, const EventKey& event, const EventMark& mark)
{
    if (mark.isEmpty()) {
        auto erase = SqliteStatement::prepare(
            database, "DELETE FROM event_mark WHERE event_id = ? AND time = ? AND event_name = ?");
        return erase ? erase->bind(event.id).bind(event.time).bind(event.eventName).run() : unexpected(erase.error());
    }
    auto upsert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO event_mark (event_id, time, event_name, is_starred, tags, note) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (event_id, time, event_name) DO UPDATE SET is_starred = excluded.is_starred, tags = excluded.tags,
                                                               note = excluded.note)sql");
    if (!upsert) {
        return unexpected(upsert.error());
    }
    const std::string tags = textOfTags(mark.tags);
    upsert->bind(event.id).bind(event.time).bind(event.eventName).bind(asInteger(mark.isStarred));
    return upsert->bind(tags).bind(mark.note).run();
}

Expected<void> addRotatedSecret(SqliteDatabase& database, const std::string& secret)
{
    return runWithText(database, "INSERT INTO rotated_secret (secret) VALUES (?) ON CONFLICT DO NOTHING", secret);
}

Expected<void> removeRotatedSecret(SqliteDatabase& database, const std::string& secret)
{
    return runWithText(database, "DELETE FROM rotated_secret WHERE secret = ?", secret);
}

} // namespace latchlight
