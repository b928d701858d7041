// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseRecords.h"

#include <optional>
#include <utility>

namespace latchlight {

namespace {

std::optional<TriageState> triageStateFromName(std::string_view name)
{
    for (const TriageState state : {TriageState::Open, TriageState::UnderReview, TriageState::Archived}) {
        if (triageStateName(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

std::optional<Disposition> dispositionFromName(std::string_view name)
{
    for (const Disposition disposition : {Disposition::Undetermined, Disposition::TruePositive, Disposition::Benign}) {
        if (dispositionName(disposition) == name) {
            return disposition;
        }
    }
    return std::nullopt;
}

Expected<void> readVerdicts(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    constexpr std::string_view sql = R"sql(
        SELECT a.rule_id, a.identity_key, a.account, a.role, a.name, a.arn, v.state, v.disposition, v.reason, v.notes
        FROM verdict v JOIN actor a ON a.id = v.actor_id)sql";
    return forEachRow(database, sql, [&](const SqliteStatement& row) -> Expected<void> {
        const auto state = triageStateFromName(row.text(6));
        const auto disposition = dispositionFromName(row.text(7));
        if (!state || !disposition) {
            return unexpected(Error{ErrorCode::CaseFileBroken, database.path().string(), "verdict",
                                    row.text(6) + ", " + row.text(7)});
        }
        snapshot.actors[actorKeyOf(row, 0)].verdict = {*state, *disposition, row.text(8), row.text(9)};
        return {};
    });
}

Expected<void> readMarks(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    constexpr std::string_view sql = R"sql(
        SELECT a.rule_id, a.identity_key, a.account, a.role, a.name, a.arn, m.item_id, m.is_ticked, m.note
        FROM checklist_mark m JOIN actor a ON a.id = m.actor_id)sql";
    return forEachRow(database, sql, [&snapshot](const SqliteStatement& row) -> Expected<void> {
        snapshot.actors[actorKeyOf(row, 0)].checklist[row.text(6)] = {row.integer(7) != 0, row.text(8)};
        return {};
    });
}

SqliteStatement& bindActor(SqliteStatement& statement, const ActorKey& actor)
{
    statement.bind(actor.ruleId).bind(actor.identityKey).bind(actor.account);
    return statement.bind(actor.role).bind(actor.name).bind(actor.arn);
}

} // namespace

ActorKey actorKeyOf(const SqliteStatement& row, int column)
{
    return {row.text(column),     row.text(column + 1), row.text(column + 2),
            row.text(column + 3), row.text(column + 4), row.text(column + 5)};
}

Expected<void> readRecords(SqliteDatabase& database, CaseSnapshot& snapshot)
{
    return readVerdicts(database, snapshot).and_then([&] { return readMarks(database, snapshot); });
}

Expected<std::int64_t> rowOfActor(SqliteDatabase& database, const ActorKey& actor)
{
    auto insert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO actor (rule_id, identity_key, account, role, name, arn) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING)sql");
    if (!insert) {
        return unexpected(insert.error());
    }
    if (auto inserted = bindActor(*insert, actor).run(); !inserted) {
        return unexpected(inserted.error());
    }
    auto select = SqliteStatement::prepare(database, R"sql(
        SELECT id FROM actor
        WHERE rule_id = ? AND identity_key = ? AND account = ? AND role = ? AND name = ? AND arn = ?)sql");
    if (!select) {
        return unexpected(select.error());
    }
    const auto hasRow = bindActor(*select, actor).nextRow();
    if (!hasRow) {
        return unexpected(hasRow.error());
    }
    return select->integer(0);
}

Expected<void> writeMark(SqliteDatabase& database, std::int64_t actorRow, const std::string& itemId,
                         const ChecklistMark& mark)
{
    auto upsert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO checklist_mark (actor_id, item_id, is_ticked, note) VALUES (?, ?, ?, ?)
        ON CONFLICT (actor_id, item_id) DO UPDATE SET is_ticked = excluded.is_ticked, note = excluded.note)sql");
    if (!upsert) {
        return unexpected(upsert.error());
    }
    const std::int64_t ticked = mark.isTicked ? 1 : 0;
    return upsert->bind(actorRow).bind(itemId).bind(ticked).bind(mark.note).run();
}

Expected<void> writeVerdict(SqliteDatabase& database, std::int64_t actorRow, const Verdict& verdict)
{
    auto upsert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO verdict (actor_id, state, disposition, reason, notes) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (actor_id) DO UPDATE SET state = excluded.state, disposition = excluded.disposition,
                                             reason = excluded.reason, notes = excluded.notes)sql");
    if (!upsert) {
        return unexpected(upsert.error());
    }
    upsert->bind(actorRow).bind(triageStateName(verdict.state)).bind(dispositionName(verdict.disposition));
    return upsert->bind(verdict.reason).bind(verdict.notes).run();
}

} // namespace latchlight
