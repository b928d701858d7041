// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include "engine/casefile/CaseCopy.h"
#include "engine/casefile/CaseDatabase.h"
#include "engine/casefile/CaseMarks.h"
#include "engine/casefile/CaseSchema.h"
#include "engine/casefile/CaseSources.h"
#include "engine/casefile/CaseSuppressions.h"

#include <system_error>
#include <utility>

namespace latchlight {

namespace {

Expected<CaseSnapshot> readSnapshot(SqliteDatabase& database)
{
    CaseSnapshot snapshot;
    if (auto read = readRecords(database, snapshot).and_then([&] { return readMarks(database, snapshot); }); !read) {
        return unexpected(read.error());
    }
    auto sources = readSources(database);
    auto suppressions = readSuppressions(database);
    auto settings = readSettings(database);
    if (!sources || !suppressions || !settings) {
        return unexpected(!sources ? sources.error() : !suppressions ? suppressions.error() : settings.error());
    }
    snapshot.sources = std::move(*sources);
    snapshot.suppressions = std::move(*suppressions);
    snapshot.settings = std::move(*settings);
    return snapshot;
}

} // namespace

Expected<std::unique_ptr<CaseFile::Database>> CaseFile::Database::adopt(std::optional<CaseLock> taken,
                                                                        Expected<SqliteDatabase> opened,
                                                                        const std::optional<CaseHolder>& holder)
{
    if (!opened) {
        return unexpected(opened.error());
    }
    if (auto prepared = prepareCaseSchema(*opened); !prepared) {
        return unexpected(prepared.error());
    }
    auto snapshot = readSnapshot(*opened);
    if (!snapshot) {
        return unexpected(snapshot.error());
    }
    auto database =
        std::unique_ptr<Database>(new Database{std::move(taken), std::move(*opened), {}, holder, false, {}});
    database->snapshot = std::move(*snapshot);
    return database;
}

CaseFile::CaseFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

CaseFile::~CaseFile() = default;
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;

Expected<CaseFile> CaseFile::open(const std::filesystem::path& file, const std::optional<CaseHolder>& holder)
{
    if (file.empty()) {
        return unexpected(Error{ErrorCode::FileNotFound, {}, {}, {}});
    }
    auto lock = CaseLock::take(file);
    if (!lock) {
        return unexpected(lock.error());
    }
    auto database = Database::adopt(std::move(*lock), SqliteDatabase::open(file), holder);
    if (!database) {
        return unexpected(database.error());
    }
    if (holder) {
        if (auto written = writeHolder((*database)->connection, *holder); !written) {
            return unexpected(written.error());
        }
    }
    return CaseFile(std::move(*database));
}

Expected<CaseFile> CaseFile::openReadOnly(const std::filesystem::path& file, const std::optional<CaseHolder>& holder)
{
    if (file.empty()) {
        return unexpected(Error{ErrorCode::FileNotFound, {}, {}, {}});
    }
    auto database = Database::adopt(std::nullopt, SqliteDatabase::readCopy(file, maximumReadBytes), holder);
    if (!database) {
        return unexpected(database.error());
    }
    (*database)->isReadOnly = true;
    if (CaseLock::isTaken(file)) {
        auto elsewhere = readHolder((*database)->connection);
        if (!elsewhere) {
            return unexpected(elsewhere.error());
        }
        (*database)->elsewhere = elsewhere->value_or(CaseHolder());
    }
    return CaseFile(std::move(*database));
}

Expected<CaseFile> CaseFile::inMemory(const std::optional<CaseHolder>& holder)
{
    auto database = Database::adopt(std::nullopt, SqliteDatabase::inMemory(), holder);
    return database ? Expected<CaseFile>(CaseFile(std::move(*database))) : unexpected(database.error());
}

std::filesystem::path CaseFile::path() const
{
    return m_database->connection.path();
}

bool CaseFile::isReadOnly() const
{
    return m_database->isReadOnly;
}

const std::optional<CaseHolder>& CaseFile::openElsewhere() const
{
    return m_database->elsewhere;
}

const CaseSnapshot& CaseFile::snapshot() const
{
    return m_database->snapshot;
}

Expected<std::vector<JournalEntry>> CaseFile::journal() const
{
    return readJournal(m_database->connection);
}

Expected<void> CaseFile::saveAs(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::filesystem::path target = std::filesystem::absolute(file, failure);
    if (failure || file.empty()) {
        return unexpected(Error{ErrorCode::FileUnwritable, file.string(), {}, failure.message()});
    }
    if (!isReadOnly() && std::filesystem::equivalent(target, path(), failure)) {
        return {}; // every change is in it already
    }
    if (auto copied = copyCaseTo(m_database->connection, target); !copied) {
        return copied;
    }
    auto copy = open(target, m_database->holder);
    if (!copy) {
        return unexpected(copy.error());
    }
    *this = std::move(*copy);
    return {};
}

} // namespace latchlight
