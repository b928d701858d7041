// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefile/CaseFile.h"

#include "engine/casefile/CaseCopy.h"
#include "engine/casefile/CaseJournal.h"
#include "engine/casefile/CaseRecords.h"
#include "engine/casefile/CaseSchema.h"
#include "engine/casefile/CaseSuppressions.h"
#include "engine/casefile/SqliteDatabase.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace latchlight {

std::string_view triageStateName(TriageState state)
{
    switch (state) {
    case TriageState::Open:
        return "open";
    case TriageState::UnderReview:
        return "under-review";
    case TriageState::Archived:
        return "archived";
    }
    return "unknown";
}

std::string_view dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Undetermined:
        return "undetermined";
    case Disposition::TruePositive:
        return "true-positive";
    case Disposition::Benign:
        return "benign";
    }
    return "unknown";
}

const ActorCase& CaseSnapshot::of(const ActorKey& key) const
{
    static const ActorCase nothingDecided;
    const auto found = actors.find(key);
    return found == actors.end() ? nothingDecided : found->second;
}

/// The open file and what it holds, which are only ever changed together.
class CaseFile::Database
{
public:
    SqliteDatabase connection;
    CaseSnapshot snapshot;

    [[nodiscard]] static Expected<CaseFile> adopt(Expected<SqliteDatabase> opened)
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
        auto suppressions = readSuppressions(*opened);
        if (!suppressions) {
            return unexpected(suppressions.error());
        }
        snapshot->suppressions = std::move(*suppressions);
        return CaseFile(std::unique_ptr<Database>(new Database{std::move(*opened), std::move(*snapshot)}));
    }

    /// Writes one decision about an actor and its journal lines in one transaction. `write` gets the row of the actor.
    template<class Writer>
    [[nodiscard]] Expected<void> decide(const ActorKey& actor, const JournalAuthor& author,
                                        const std::vector<JournalChange>& changes, Writer write)
    {
        auto transaction = SqliteTransaction::begin(connection);
        if (!transaction) {
            return unexpected(transaction.error());
        }
        const auto row = rowOfActor(connection, actor);
        if (!row) {
            return unexpected(row.error());
        }
        if (auto written = write(*row); !written) {
            return written;
        }
        if (auto noted = appendToJournal(connection, *row, author, changes); !noted) {
            return noted;
        }
        return transaction->commit();
    }
};

CaseFile::CaseFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

CaseFile::~CaseFile() = default;
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;

Expected<CaseFile> CaseFile::open(const std::filesystem::path& file)
{
    return Database::adopt(SqliteDatabase::open(file));
}

Expected<CaseFile> CaseFile::inMemory()
{
    return Database::adopt(SqliteDatabase::inMemory());
}

std::filesystem::path CaseFile::path() const
{
    return m_database->connection.path();
}

const CaseSnapshot& CaseFile::snapshot() const
{
    return m_database->snapshot;
}

Expected<std::vector<JournalEntry>> CaseFile::journal() const
{
    return readJournal(m_database->connection);
}

Expected<void> CaseFile::setSources(std::vector<std::string> sources)
{
    if (sources == m_database->snapshot.sources) {
        return {};
    }
    auto transaction = SqliteTransaction::begin(m_database->connection);
    if (!transaction) {
        return unexpected(transaction.error());
    }
    if (auto written = writeSources(m_database->connection, sources); !written) {
        return written;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    m_database->snapshot.sources = std::move(sources);
    return {};
}

Expected<void> CaseFile::setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark,
                                 UtcTime now, const std::string& who)
{
    const auto& checklist = m_database->snapshot.of(actor).checklist;
    const auto found = checklist.find(itemId);
    const auto changes = journalChanges(itemId, found == checklist.end() ? ChecklistMark() : found->second, mark);
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t row) { return writeMark(m_database->connection, row, itemId, mark); };
    if (auto decided = m_database->decide(actor, {now, who}, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.actors[actor].checklist[itemId] = mark;
    return {};
}

Expected<void> CaseFile::setVerdict(const ActorKey& actor, const Verdict& verdict, UtcTime now, const std::string& who)
{
    const auto changes = journalChanges(m_database->snapshot.of(actor).verdict, verdict);
    if (changes.empty()) {
        return {};
    }
    const auto write = [&](std::int64_t row) { return writeVerdict(m_database->connection, row, verdict); };
    if (auto decided = m_database->decide(actor, {now, who}, changes, write); !decided) {
        return decided;
    }
    m_database->snapshot.actors[actor].verdict = verdict;
    return {};
}

Expected<std::string> CaseFile::addSuppression(Suppression suppression, UtcTime now, const std::string& who)
{
    suppression.created = now;
    suppression.author = who;
    if (auto checked = checkSuppression(suppression); !checked) {
        return unexpected(checked.error());
    }
    const auto number = nextSuppressionNumber(m_database->connection);
    if (!number) {
        return unexpected(number.error());
    }
    suppression.id = suppressionId(*number);
    const std::vector<JournalChange> changes{{"suppress", suppression.id, {}, journalText(suppression)}};
    const auto write = [&](std::int64_t) { return writeSuppression(m_database->connection, *number, suppression); };
    if (auto decided = m_database->decide(ActorKey(), {now, who}, changes, write); !decided) {
        return unexpected(decided.error());
    }
    m_database->snapshot.suppressions.push_back(suppression);
    return suppression.id;
}

Expected<void> CaseFile::removeSuppression(const std::string& id, UtcTime now, const std::string& who)
{
    std::vector<Suppression>& suppressions = m_database->snapshot.suppressions;
    const auto found = std::find_if(suppressions.begin(), suppressions.end(),
                                    [&](const Suppression& suppression) { return suppression.id == id; });
    if (found == suppressions.end()) {
        return {};
    }
    const std::vector<JournalChange> changes{{"unsuppress", id, journalText(*found), {}}};
    const auto write = [&](std::int64_t) { return deleteSuppression(m_database->connection, id); };
    if (auto decided = m_database->decide(ActorKey(), {now, who}, changes, write); !decided) {
        return decided;
    }
    suppressions.erase(found);
    return {};
}

Expected<void> CaseFile::saveAs(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::filesystem::path target = std::filesystem::absolute(file, failure);
    if (failure || file.empty()) {
        return unexpected(Error{ErrorCode::FileUnwritable, file.string(), {}, failure.message()});
    }
    if (std::filesystem::equivalent(target, path(), failure)) {
        return {}; // every change is in it already
    }
    if (auto copied = copyCaseTo(m_database->connection, target); !copied) {
        return copied;
    }
    auto copy = open(target);
    if (!copy) {
        return unexpected(copy.error());
    }
    *this = std::move(*copy);
    return {};
}

} // namespace latchlight
