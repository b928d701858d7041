// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSuppressions.h"

#include "engine/casefile/CaseFile.h"

#include <utility>

namespace latchlight {

namespace {

constexpr std::size_t idDigits = 4;

/// `expires` 0: never. AUTOINCREMENT: an id that the journal names is not given away again.
constexpr const char* table = R"sql(
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
)sql";

Expected<bool> hasTable(SqliteDatabase& database)
{
    const auto tables =
        database.queryInteger("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'suppression'");
    return tables ? Expected<bool>(*tables > 0) : unexpected(tables.error());
}

} // namespace

Expected<std::vector<Suppression>> readSuppressions(SqliteDatabase& database)
{
    std::vector<Suppression> suppressions;
    const auto isThere = hasTable(database);
    if (!isThere || !*isThere) {
        return isThere ? Expected<std::vector<Suppression>>(std::move(suppressions)) : unexpected(isThere.error());
    }
    const auto read = forEachRow(
        database, "SELECT id, kind, value, rule_id, reason, author, created, expires FROM suppression ORDER BY number",
        [&](const SqliteStatement& row) -> Expected<void> {
            const auto kind = suppressionKindFromName(row.text(1));
            if (!kind) {
                return unexpected(
                    Error{ErrorCode::CaseFileBroken, database.path().string(), "suppression", row.text(1)});
            }
            Suppression suppression;
            suppression.id = row.text(0);
            suppression.kind = *kind;
            suppression.value = row.text(2);
            suppression.ruleId = row.text(3);
            suppression.reason = row.text(4);
            suppression.author = row.text(5);
            suppression.created = UtcTime{row.integer(6)};
            if (const std::int64_t expires = row.integer(7); expires != 0) {
                suppression.expires = UtcTime{expires};
            }
            suppressions.push_back(std::move(suppression));
            return {};
        });
    if (!read) {
        return unexpected(read.error());
    }
    return suppressions;
}

Expected<std::int64_t> nextSuppressionNumber(SqliteDatabase& database)
{
    const auto isThere = hasTable(database);
    if (!isThere) {
        return unexpected(isThere.error());
    }
    if (!*isThere) {
        return 1;
    }
    const auto last =
        database.queryInteger("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'suppression'");
    return last ? Expected<std::int64_t>(*last + 1) : last;
}

std::string suppressionId(std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return "S" + std::string(digits.size() < idDigits ? idDigits - digits.size() : 0, '0') + digits;
}

Expected<void> writeSuppression(SqliteDatabase& database, std::int64_t number, const Suppression& suppression)
{
    const std::string version = std::to_string(CaseFile::schemaVersion);
    if (auto made = database.execute(std::string(table) + "PRAGMA user_version = " + version); !made) {
        return made;
    }
    auto insert = SqliteStatement::prepare(database, R"sql(
        INSERT INTO suppression (number, id, kind, value, rule_id, reason, author, created, expires)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
    if (!insert) {
        return unexpected(insert.error());
    }
    insert->bind(number).bind(suppression.id).bind(suppressionKindName(suppression.kind)).bind(suppression.value);
    insert->bind(suppression.ruleId).bind(suppression.reason).bind(suppression.author);
    insert->bind(suppression.created.seconds).bind(suppression.expires ? suppression.expires->seconds : 0);
    return insert->run();
}

Expected<void> deleteSuppression(SqliteDatabase& database, const std::string& id)
{
    auto erase = SqliteStatement::prepare(database, "DELETE FROM suppression WHERE id = ?");
    if (!erase) {
        return unexpected(erase.error());
    }
    return erase->bind(id).run();
}

std::string journalText(const Suppression& suppression)
{
    std::string text = std::string(suppressionKindName(suppression.kind)) + " " + suppression.value;
    if (!suppression.ruleId.empty()) {
        text += " (" + suppression.ruleId + ")";
    }
    if (suppression.expires) {
        text += " until " + formatUtcTime(*suppression.expires);
    }
    return text + ": " + suppression.reason;
}

} // namespace latchlight
