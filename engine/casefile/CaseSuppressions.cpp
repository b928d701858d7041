// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSuppressions.h"

#include <charconv>
#include <system_error>
#include <utility>

namespace latchlight {

namespace {

constexpr std::size_t idDigits = 4;

} // namespace

Expected<std::vector<Suppression>> readSuppressions(SqliteDatabase& database)
{
    std::vector<Suppression> suppressions;
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
    const auto last =
        database.queryInteger("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'suppression'");
    return last ? Expected<std::int64_t>(*last + 1) : last;
}

std::optional<std::int64_t> suppressionNumber(std::string_view id)
{
    std::int64_t number = 0;
    const char* const end = id.data() + id.size();
    if (id.size() < 2 || id.front() != 'S') {
        return std::nullopt;
    }
    const auto [stop, failure] = std::from_chars(id.data() + 1, end, number);
    const bool isNumber = failure == std::errc() && stop == end && number > 0;
    return isNumber && suppressionId(number) == id ? std::optional(number) : std::nullopt;
}

std::string suppressionId(std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return "S" + std::string(digits.size() < idDigits ? idDigits - digits.size() : 0, '0') + digits;
}

Expected<void> writeSuppression(SqliteDatabase& database, std::int64_t number, const Suppression& suppression)
{
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
