// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseSources.h"

#include <utility>

namespace latchlight {

Expected<std::vector<CaseSource>> readSources(SqliteDatabase& database)
{
    std::vector<CaseSource> sources;
    const auto read =
        forEachRow(database, "SELECT path, sha256, files, bytes, digested FROM source ORDER BY position",
                   [&sources](const SqliteStatement& row) -> Expected<void> {
                       sources.push_back({row.text(0), row.text(1), static_cast<std::uint64_t>(row.integer(2)),
                                          static_cast<std::uint64_t>(row.integer(3)), UtcTime{row.integer(4)}});
                       return {};
                   });
    return read ? Expected<std::vector<CaseSource>>(std::move(sources)) : unexpected(read.error());
}

Expected<void> writeSources(SqliteDatabase& database, const std::vector<CaseSource>& sources)
{
    if (auto cleared = database.execute("DELETE FROM source"); !cleared) {
        return cleared;
    }
    for (std::size_t position = 0; position < sources.size(); ++position) {
        const CaseSource& source = sources[position];
        auto insert = SqliteStatement::prepare(
            database, "INSERT INTO source (position, path, sha256, files, bytes, digested) VALUES (?, ?, ?, ?, ?, ?)");
        if (!insert) {
            return unexpected(insert.error());
        }
        insert->bind(static_cast<std::int64_t>(position)).bind(source.path).bind(source.sha256);
        insert->bind(static_cast<std::int64_t>(source.files)).bind(static_cast<std::int64_t>(source.bytes));
        if (auto inserted = insert->bind(source.digested.seconds).run(); !inserted) {
            return inserted;
        }
    }
    return {};
}

Expected<std::map<std::string, std::string>> readSettings(SqliteDatabase& database)
{
    std::map<std::string, std::string> settings;
    const auto read = forEachRow(database, "SELECT name, value FROM setting",
                                 [&settings](const SqliteStatement& row) -> Expected<void> {
                                     settings[row.text(0)] = row.text(1);
                                     return {};
                                 });
    return read ? Expected<std::map<std::string, std::string>>(std::move(settings)) : unexpected(read.error());
}

Expected<void> writeSettings(SqliteDatabase& database, const std::map<std::string, std::string>& settings)
{
    if (auto cleared = database.execute("DELETE FROM setting"); !cleared) {
        return cleared;
    }
    for (const auto& [name, value] : settings) {
        auto insert = SqliteStatement::prepare(database, "INSERT INTO setting (name, value) VALUES (?, ?)");
        if (!insert) {
            return unexpected(insert.error());
        }
        if (auto inserted = insert->bind(name).bind(value).run(); !inserted) {
            return inserted;
        }
    }
    return {};
}

Expected<std::optional<CaseHolder>> readHolder(SqliteDatabase& database)
{
    std::optional<CaseHolder> holder;
    const auto read =
        forEachRow(database, "SELECT who, host, process, since FROM opened_by",
                   [&holder](const SqliteStatement& row) -> Expected<void> {
                       holder = CaseHolder{row.text(0), row.text(1), row.integer(2), UtcTime{row.integer(3)}};
                       return {};
                   });
    return read ? Expected<std::optional<CaseHolder>>(std::move(holder)) : unexpected(read.error());
}

Expected<void> writeHolder(SqliteDatabase& database, const CaseHolder& holder)
{
    if (auto cleared = database.execute("DELETE FROM opened_by"); !cleared) {
        return cleared;
    }
    auto insert =
        SqliteStatement::prepare(database, "INSERT INTO opened_by (who, host, process, since) VALUES (?, ?, ?, ?)");
    if (!insert) {
        return unexpected(insert.error());
    }
    return insert->bind(holder.who).bind(holder.host).bind(holder.process).bind(holder.since.seconds).run();
}

} // namespace latchlight
