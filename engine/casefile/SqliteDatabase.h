// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace latchlight {

/// One open SQLite database. Settings are those of a file that may come from a stranger: no triggers, no views, no
/// extension, no schema trust. Every failure becomes an Error whose path is that of the file.
class SqliteDatabase final
{
public:
    /// Opens or creates `file`, without reading it yet.
    [[nodiscard]] static Expected<SqliteDatabase> open(const std::filesystem::path& file);
    [[nodiscard]] static Expected<SqliteDatabase> inMemory();
    /// What `file` holds now, in memory: neither the file nor its lock is touched any more. Waits some seconds for a
    /// writer. LimitExceeded for more than `maximumBytes`.
    [[nodiscard]] static Expected<SqliteDatabase> readCopy(const std::filesystem::path& file,
                                                           std::uint64_t maximumBytes);

    /// Runs statements without parameters and without interesting rows.
    [[nodiscard]] Expected<void> execute(const std::string& sql);
    /// The first column of the first row of `sql`.
    [[nodiscard]] Expected<std::int64_t> queryInteger(std::string_view sql);
    /// Copies every page into `target`, which is synced to disk when this returns.
    [[nodiscard]] Expected<void> copyTo(SqliteDatabase& target);

    /// Empty: in memory. A copy in memory keeps the path of its file.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// What SQLite said last, as an Error.
    [[nodiscard]] Error lastError() const;

private:
    friend class SqliteStatement;

    struct Closer
    {
        void operator()(sqlite3* handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;

    SqliteDatabase(Handle handle, std::filesystem::path path);
    [[nodiscard]] static Expected<SqliteDatabase> openNamed(const std::string& name, const std::filesystem::path& path,
                                                            int flags);

    Handle m_handle;
    std::filesystem::path m_path;
};

/// A prepared statement. Values from outside reach SQL only through bind(). The database must outlive it, and bound
/// texts must live until the statement has run.
class SqliteStatement final
{
public:
    [[nodiscard]] static Expected<SqliteStatement> prepare(SqliteDatabase& database, std::string_view sql);

    /// Binds the next parameter. A failure is reported by nextRow() or run().
    SqliteStatement& bind(std::string_view text);
    SqliteStatement& bind(std::int64_t number);

    /// True while there is a row to read.
    [[nodiscard]] Expected<bool> nextRow();
    /// Runs a statement of which no row is wanted.
    [[nodiscard]] Expected<void> run();

    /// Columns of the current row, from 0. NULL is an empty text or 0.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    SqliteStatement(SqliteDatabase& database, sqlite3_stmt* statement);

    SqliteDatabase* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_nextParameter = 1;
    int m_bindResult = 0;
};

/// Calls `visit` with every row; it returns an Error to end the reading.
template<class Visitor>
Expected<void> forEachRow(SqliteDatabase& database, std::string_view sql, Visitor visit)
{
    auto select = SqliteStatement::prepare(database, sql);
    if (!select) {
        return unexpected(select.error());
    }
    for (;;) {
        const auto hasRow = select->nextRow();
        if (!hasRow) {
            return unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
        if (auto visited = visit(*select); !visited) {
            return visited;
        }
    }
}

/// Rolls back at its end, unless it was committed.
class SqliteTransaction final
{
public:
    [[nodiscard]] static Expected<SqliteTransaction> begin(SqliteDatabase& database);
    ~SqliteTransaction();
    SqliteTransaction(SqliteTransaction&& other) noexcept;
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(SqliteTransaction&&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;

    [[nodiscard]] Expected<void> commit();

private:
    explicit SqliteTransaction(SqliteDatabase& database);

    SqliteDatabase* m_database; ///< null: nothing left to end
};

} // namespace latchlight
