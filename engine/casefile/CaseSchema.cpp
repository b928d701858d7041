// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSchema.h"

#include "engine/casefile/CaseFile.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

namespace latchlight {

namespace {

/// "LTCH", in the header of every case file, so that another program's database is never taken for a case.
constexpr std::int64_t applicationId = 0x4C544348;

/// Version 1, as the first program wrote it.
constexpr const char* firstTables = R"sql(
CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    path TEXT NOT NULL
) STRICT;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    rule_id TEXT NOT NULL,
    identity_key TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    arn TEXT NOT NULL,
    UNIQUE (rule_id, identity_key, account, role, name, arn)
) STRICT;
CREATE TABLE verdict (
    actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'under-review', 'archived')),
    disposition TEXT NOT NULL CHECK (disposition IN ('undetermined', 'true-positive', 'benign')),
    reason TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE TABLE checklist_mark (
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    item_id TEXT NOT NULL,
    is_ticked INTEGER NOT NULL CHECK (is_ticked IN (0, 1)),
    note TEXT NOT NULL,
    PRIMARY KEY (actor_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
)sql";

/// What each later version added, in order: a case of version n gets the entries from n - 1 on. Entries are never
/// altered; a change of the schema is a new entry. IF NOT EXISTS: programs of version 1 may have made that table.
constexpr const char* additions[] = {
    // version 2. `expires` 0: never. AUTOINCREMENT: an id that the journal names is not given away again.
    R"sql(
CREATE TABLE IF NOT EXISTS suppression (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'secret', 'sourceIp', 'query')),
    value TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT;
)sql",
    // version 3. `tags` as textOfTags() gives them. `opened_by` has one row at most: who opened the case last.
    R"sql(
CREATE TABLE actor_mark (
    actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
    is_starred INTEGER NOT NULL CHECK (is_starred IN (0, 1)),
    tags TEXT NOT NULL,
    assignee TEXT NOT NULL
) STRICT;
CREATE TABLE event_mark (
    event_id TEXT NOT NULL,
    time INTEGER NOT NULL,
    event_name TEXT NOT NULL,
    is_starred INTEGER NOT NULL CHECK (is_starred IN (0, 1)),
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (event_id, time, event_name)
) STRICT, WITHOUT ROWID;
CREATE TABLE rotated_secret (
    secret TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE opened_by (
    who TEXT NOT NULL,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;
ALTER TABLE source ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN files INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN digested INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN how TEXT NOT NULL DEFAULT '';
)sql",
};
static_assert(std::size(additions) + 1 == CaseFile::schemaVersion);

Error broken(const SqliteDatabase& database, std::string detail)
{
    return {ErrorCode::CaseFileBroken, database.path().string(), {}, std::move(detail)};
}

/// quick_check reads every page: a damaged file is refused before anything is shown from it or added to it.
Expected<void> checkIntegrity(SqliteDatabase& database)
{
    auto check = SqliteStatement::prepare(database, "PRAGMA quick_check(1)");
    if (!check) {
        return unexpected(check.error());
    }
    const auto hasRow = check->nextRow();
    if (!hasRow) {
        return unexpected(hasRow.error());
    }
    const std::string result = *hasRow ? check->text(0) : std::string();
    if (result != "ok") {
        return unexpected(broken(database, result));
    }
    return {};
}

/// The tables that version `from` (0: an empty file) lacks.
Expected<void> addTables(SqliteDatabase& database, std::int64_t from)
{
    if (from == 0) {
        if (auto made =
                database.execute(std::string(firstTables) + "PRAGMA application_id = " + std::to_string(applicationId));
            !made) {
            return made;
        }
    }
    for (auto version = static_cast<std::size_t>(std::max<std::int64_t>(from, 1)); version <= std::size(additions);
         ++version) {
        if (auto added = database.execute(additions[version - 1]); !added) {
            return added;
        }
    }
    return database.execute("PRAGMA user_version = " + std::to_string(CaseFile::schemaVersion));
}

/// The version of a case; 0 for an empty file. CaseFileNewer, CaseFileBroken for anything else.
Expected<std::int64_t> versionOf(SqliteDatabase& database)
{
    const auto id = database.queryInteger("PRAGMA application_id");
    const auto objects = database.queryInteger("SELECT count(*) FROM sqlite_schema");
    const auto version = database.queryInteger("PRAGMA user_version");
    for (const auto* answer : {&id, &objects, &version}) {
        if (!*answer) {
            return unexpected(answer->error());
        }
    }
    if (*id == 0 && *objects == 0) {
        return 0;
    }
    if (*id != applicationId) {
        return unexpected(broken(database, "application_id " + std::to_string(*id)));
    }
    if (*version > CaseFile::schemaVersion) {
        Error newer{ErrorCode::CaseFileNewer, database.path().string(), {}, std::to_string(*version)};
        newer.limit = static_cast<std::uint64_t>(CaseFile::schemaVersion);
        return unexpected(std::move(newer));
    }
    if (*version < 1) {
        return unexpected(broken(database, "user_version " + std::to_string(*version)));
    }
    return version;
}

} // namespace

Expected<void> prepareCaseSchema(SqliteDatabase& database)
{
    // A rollback journal rather than a WAL: the case stays one file that can be copied at any time, and the journal of
    // a killed program is rolled back by whoever opens next. EXTRA also syncs the folder, so that a commit survives a
    // power cut.
    if (auto set = database.execute("PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON"); !set) {
        return set;
    }
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) {
        return unexpected(transaction.error());
    }
    const auto version = versionOf(database);
    if (!version) {
        return unexpected(version.error());
    }
    if (*version > 0) {
        if (auto checked = checkIntegrity(database); !checked) {
            return checked;
        }
    }
    if (*version == CaseFile::schemaVersion) {
        return {};
    }
    if (auto added = addTables(database, *version); !added) {
        return added;
    }
    return transaction->commit();
}

} // namespace latchlight
