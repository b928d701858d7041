// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/SqliteDatabase.h"

#include <sqlite3.h>

#include <utility>

namespace latchlight {

namespace {

/// A note or a name longer than this is no analyst's work.
constexpr int maximumValueBytes = 64 << 20;

ErrorCode codeOf(int extendedResult)
{
    switch (extendedResult & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::CaseFileLocked;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return ErrorCode::FileUnreadable;
    case SQLITE_IOERR:
        return extendedResult == SQLITE_IOERR_READ ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_FULL:
        return ErrorCode::FileUnwritable;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return ErrorCode::LimitExceeded;
    default: // SQLITE_NOTADB, SQLITE_CORRUPT, or a statement that does not fit the tables of the file
        return ErrorCode::CaseFileBroken;
    }
}

constexpr int readWrite = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

/// Others hold their locks for the moment in which they read or write.
constexpr int waitForOthersMs = 3000;

/// Absolute, so that no name (":memory:", an empty one) means something special to SQLite.
Expected<std::filesystem::path> absolutePath(const std::filesystem::path& file)
{
    std::error_code failure;
    std::filesystem::path absolute = std::filesystem::absolute(file, failure);
    if (failure || file.empty()) {
        return unexpected(Error{ErrorCode::FileNotFound, file.string(), {}, failure.message()});
    }
    return absolute;
}

void configure(sqlite3* handle)
{
    sqlite3_busy_timeout(handle, waitForOthersMs);
    // https://www.sqlite.org/security.html, "Untrusted SQLite Database Files"
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, maximumValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace

void SqliteDatabase::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

SqliteDatabase::SqliteDatabase(Handle handle, std::filesystem::path path)
    : m_handle(std::move(handle))
    , m_path(std::move(path))
{}

Expected<SqliteDatabase> SqliteDatabase::openNamed(const std::string& name, const std::filesystem::path& path,
                                                   int flags)
{
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(name.c_str(), &opened, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    SqliteDatabase database(Handle(opened), path);
    if (result != SQLITE_OK) {
        return unexpected(database.lastError());
    }
    configure(opened);
    return database;
}

Expected<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path& file)
{
    const auto absolute = absolutePath(file);
    return absolute ? openNamed(absolute->string(), *absolute, readWrite) : unexpected(absolute.error());
}

Expected<SqliteDatabase> SqliteDatabase::inMemory()
{
    return openNamed(":memory:", {}, readWrite);
}

Expected<SqliteDatabase> SqliteDatabase::readCopy(const std::filesystem::path& file, std::uint64_t maximumBytes)
{
    const auto absolute = absolutePath(file);
    if (!absolute) {
        return unexpected(absolute.error());
    }
    auto source = openNamed(absolute->string(), *absolute, SQLITE_OPEN_READONLY);
    if (!source) {
        return unexpected(source.error());
    }
    const auto pages = source->queryInteger("PRAGMA page_count");
    const auto pageBytes = source->queryInteger("PRAGMA page_size");
    if (!pages || !pageBytes) {
        return unexpected(pages ? pageBytes.error() : pages.error());
    }
    if (static_cast<std::uint64_t>(*pages) > maximumBytes / static_cast<std::uint64_t>(*pageBytes)) {
        return unexpected(Error{ErrorCode::LimitExceeded, absolute->string(), {}, {}, 0, maximumBytes});
    }
    auto copy = openNamed(":memory:", *absolute, readWrite);
    if (!copy) {
        return unexpected(copy.error());
    }
    if (auto copied = source->copyTo(*copy); !copied) {
        return unexpected(copied.error());
    }
    return copy;
}

Expected<void> SqliteDatabase::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return unexpected(lastError());
    }
    return {};
}

Expected<std::int64_t> SqliteDatabase::queryInteger(std::string_view sql)
{
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement) {
        return unexpected(statement.error());
    }
    const auto hasRow = statement->nextRow();
    if (!hasRow) {
        return unexpected(hasRow.error());
    }
    return *hasRow ? statement->integer(0) : 0;
}

Expected<void> SqliteDatabase::copyTo(SqliteDatabase& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    if (backup == nullptr) {
        return unexpected(target.lastError());
    }
    const int result = sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK || result != SQLITE_DONE) {
        Error error = target.lastError();
        if (result == SQLITE_BUSY || result == SQLITE_LOCKED) { // finish() takes these for something to be tried again
            error = Error{ErrorCode::CaseFileLocked, m_path.string(), {}, sqlite3_errstr(result)};
        }
        return unexpected(std::move(error));
    }
    return {};
}

Error SqliteDatabase::lastError() const
{
    Error error{ErrorCode::LimitExceeded, m_path.string(), {}, {}};
    if (m_handle) { // null: no memory even for the handle
        error.code = codeOf(sqlite3_extended_errcode(m_handle.get()));
        error.detail = sqlite3_errmsg(m_handle.get());
    }
    return error;
}

void SqliteStatement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(SqliteDatabase& database, sqlite3_stmt* statement)
    : m_database(&database)
    , m_statement(statement)
{}

Expected<SqliteStatement> SqliteStatement::prepare(SqliteDatabase& database, std::string_view sql)
{
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database.m_handle.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr) !=
        SQLITE_OK) {
        return unexpected(database.lastError());
    }
    return SqliteStatement(database, prepared);
}

SqliteStatement& SqliteStatement::bind(std::string_view text)
{
    // A null pointer would bind NULL, and an empty view may hold one. No destructor: SQLite reads the caller's bytes.
    const char* bytes = text.empty() ? "" : text.data();
    const int result =
        sqlite3_bind_text64(m_statement.get(), m_nextParameter++, bytes, text.size(), nullptr, SQLITE_UTF8);
    m_bindResult = m_bindResult == SQLITE_OK ? result : m_bindResult;
    return *this;
}

SqliteStatement& SqliteStatement::bind(std::int64_t number)
{
    const int result = sqlite3_bind_int64(m_statement.get(), m_nextParameter++, number);
    m_bindResult = m_bindResult == SQLITE_OK ? result : m_bindResult;
    return *this;
}

Expected<bool> SqliteStatement::nextRow()
{
    if (m_bindResult != SQLITE_OK) {
        return unexpected(Error{codeOf(m_bindResult), m_database->path().string(), {}, sqlite3_errstr(m_bindResult)});
    }
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        return unexpected(m_database->lastError());
    }
    return result == SQLITE_ROW;
}

Expected<void> SqliteStatement::run()
{
    for (;;) {
        const auto hasRow = nextRow();
        if (!hasRow) {
            return unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
    }
}

std::string SqliteStatement::text(int column) const
{
    const void* bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

SqliteTransaction::SqliteTransaction(SqliteDatabase& database)
    : m_database(&database)
{}

SqliteTransaction::SqliteTransaction(SqliteTransaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

SqliteTransaction::~SqliteTransaction()
{
    if (m_database != nullptr) {
        // Nothing to do where even this fails: the next opener rolls the journal back.
        static_cast<void>(m_database->execute("ROLLBACK"));
    }
}

Expected<SqliteTransaction> SqliteTransaction::begin(SqliteDatabase& database)
{
    if (auto begun = database.execute("BEGIN EXCLUSIVE"); !begun) {
        return unexpected(begun.error());
    }
    return SqliteTransaction(database);
}

Expected<void> SqliteTransaction::commit()
{
    if (auto committed = m_database->execute("COMMIT"); !committed) {
        return committed;
    }
    m_database = nullptr;
    return {};
}

} // namespace latchlight
