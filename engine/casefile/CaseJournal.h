// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/JournalEntry.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace latchlight {

/// One line to be written: what changed from which text to which.
struct JournalChange
{
    std::string what;
    std::string subject;
    std::string before;
    std::string after;
};

/// The lines that a change of one mark or verdict gives; empty where nothing changed.
[[nodiscard]] std::vector<JournalChange> journalChanges(const std::string& itemId, const ChecklistMark& before,
                                                        const ChecklistMark& after);
[[nodiscard]] std::vector<JournalChange> journalChanges(const Verdict& before, const Verdict& after);

[[nodiscard]] std::vector<JournalChange> journalChanges(const ActorMark& before, const ActorMark& after);
[[nodiscard]] std::vector<JournalChange> journalChanges(const EventKey& event, const EventMark& before,
                                                        const EventMark& after);

/// Adds lines to the journal table. Lines are never altered or removed. To be called inside the transaction of the
/// change itself.
[[nodiscard]] Expected<void> appendToJournal(SqliteDatabase& database, std::int64_t actorRow,
                                             const JournalAuthor& author, const std::vector<JournalChange>& changes);

/// The whole journal, oldest line first.
[[nodiscard]] Expected<std::vector<JournalEntry>> readJournal(SqliteDatabase& database);

} // namespace latchlight
