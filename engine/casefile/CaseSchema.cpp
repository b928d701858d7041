// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSchema.h"

#include "engine/casefile/CaseFile.h"

#include <string>
#include <utility>

namespace latchlight {

namespace {

/// "LTCH", in the header of every case file, so that another program's database is never taken for a case.
constexpr std::int64_t applicationId = 0x4C544348;

/// Of the tables below; whoever adds others raises the version of the case (see CaseFile::schemaVersion).
constexpr int firstVersion = 1;

constexpr const char* tables = R"sql(
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

Expected<void> createTables(SqliteDatabase& database)
{
    return database.execute(std::string(tables) + "PRAGMA application_id = " + std::to_string(applicationId) +
                            "; PRAGMA user_version = " + std::to_string(firstVersion));
}

Expected<void> checkVersion(SqliteDatabase& database)
{
    const auto version = database.queryInteger("PRAGMA user_version");
    if (!version) {
        return unexpected(version.error());
    }
    if (*version > CaseFile::schemaVersion) {
        Error newer{ErrorCode::CaseFileNewer, database.path().string(), {}, std::to_string(*version)};
        newer.limit = static_cast<std::uint64_t>(CaseFile::schemaVersion);
        return unexpected(std::move(newer));
    }
    if (*version < 1) {
        return unexpected(broken(database, "user_version " + std::to_string(*version)));
    }
    return {}; // version 1 is the first: migrations of older ones go here
}

} // namespace

Expected<void> prepareCaseSchema(SqliteDatabase& database)
{
    // A rollback journal rather than a WAL: the case stays one file that can be copied at any time, and the journal of
    // a killed program is rolled back by whoever opens next. EXTRA also syncs the folder, so that a commit survives a
    // power cut.
    if (auto set = database.execute(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON");
        !set) {
        return set;
    }
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) {
        return unexpected(transaction.error());
    }
    const auto id = database.queryInteger("PRAGMA application_id");
    const auto objects = database.queryInteger("SELECT count(*) FROM sqlite_schema");
    if (!id || !objects) {
        return unexpected(id ? objects.error() : id.error());
    }
    const bool isEmpty = *id == 0 && *objects == 0;
    if (!isEmpty && *id != applicationId) {
        return unexpected(broken(database, "application_id " + std::to_string(*id)));
    }
    const auto prepared =
        isEmpty ? createTables(database) : checkVersion(database).and_then([&] { return checkIntegrity(database); });
    if (!prepared) {
        return prepared;
    }
    return transaction->commit();
}

} // namespace latchlight
