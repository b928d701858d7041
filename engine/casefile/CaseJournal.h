// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

/// The times and names under which a change enters the journal.
struct JournalAuthor
{
    UtcTime time;
    std::string who;
};

/// One line to be written: what changed from which text to which.
struct JournalChange
{
    std::string what;
    std::string subject;
    std::string before;
    std::string after;
};

/// The lines that a change of one checklist mark or one verdict gives; empty where nothing changed.
[[nodiscard]] std::vector<JournalChange> journalChanges(const std::string& itemId, const ChecklistMark& before,
                                                        const ChecklistMark& after);
[[nodiscard]] std::vector<JournalChange> journalChanges(const Verdict& before, const Verdict& after);

/// Adds lines to the journal table. Lines are never altered or removed. To be called inside the transaction of the
/// change itself.
[[nodiscard]] Expected<void> appendToJournal(SqliteDatabase& database, std::int64_t actorRow,
                                             const JournalAuthor& author, const std::vector<JournalChange>& changes);

/// The whole journal, oldest line first.
[[nodiscard]] Expected<std::vector<JournalEntry>> readJournal(SqliteDatabase& database);

} // namespace latchlight
