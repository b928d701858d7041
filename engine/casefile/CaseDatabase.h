// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"
#include "engine/casefile/CaseJournal.h"
#include "engine/casefile/CaseLock.h"
#include "engine/casefile/CaseRecords.h"
#include "engine/casefile/SqliteDatabase.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace latchlight {

/// The open file, the right to write it, and what it holds, which are only ever changed together.
class CaseFile::Database
{
public:
    std::optional<CaseLock> lock; ///< first, so that it is given back last; nothing: in memory or read only
    SqliteDatabase connection;
    CaseSnapshot snapshot;
    std::optional<CaseHolder> holder; ///< whoever works with this object
    bool isReadOnly = false;
    std::optional<CaseHolder> elsewhere; ///< whoever has the file open instead

    /// Takes over what was opened once its schema is right and all of it could be read.
    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    adopt(std::optional<CaseLock> taken, Expected<SqliteDatabase> opened, const std::optional<CaseHolder>& holder);

    /// Does `write` and adds the journal lines in one transaction. `write` gets the row of the actor, which is the
    /// empty one for what is about the whole case.
    template<class Writer>
    [[nodiscard]] Expected<void> decide(const ActorKey& actor, const JournalAuthor& author,
                                        const std::vector<JournalChange>& changes, Writer write)
    {
        if (isReadOnly) {
            return unexpected(Error{ErrorCode::CaseFileReadOnly, connection.path().string(), {}, {}});
        }
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

} // namespace latchlight
