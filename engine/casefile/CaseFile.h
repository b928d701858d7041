// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/casefile/CaseSnapshot.h"
#include "engine/casefile/JournalEntry.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// A case on disk (SQLite, one writer, any number of readers). Every change is committed at once, so that a crash loses
/// nothing.
class CaseFile final
{
public:
    /// What this program writes. Older cases are migrated when they are opened, newer ones refused.
    static constexpr int schemaVersion = 3;

    /// Opens or creates, and keeps every other writer out as long as this object lives; `holder` is what they are told.
    /// Refuses, without changing it, a file of a newer version (CaseFileNewer), one that another program has open
    /// (CaseFileLocked), one that must not be written (FileUnwritable), and what is damaged or no case
    /// (CaseFileBroken); where the file cannot be read or created, FileUnreadable.
    [[nodiscard]] static Expected<CaseFile> open(const std::filesystem::path& file,
                                                 const std::optional<CaseHolder>& holder = std::nullopt);
    /// Reads what is in the file now, without keeping anybody out: it can be looked at and saved under another name,
    /// every change is refused (CaseFileReadOnly). Errors: those of open(), CaseFileLocked only while a program is in
    /// the middle of writing for seconds; LimitExceeded for more than `maximumReadBytes`.
    [[nodiscard]] static Expected<CaseFile> openReadOnly(const std::filesystem::path& file,
                                                         const std::optional<CaseHolder>& holder = std::nullopt);
    static constexpr std::uint64_t maximumReadBytes = std::uint64_t{1} << 30U;
    /// A case in memory, until the analyst saves it. `holder` is for the file it is saved in.
    [[nodiscard]] static Expected<CaseFile> inMemory(const std::optional<CaseHolder>& holder = std::nullopt);

    ~CaseFile();
    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    [[nodiscard]] std::filesystem::path path() const; ///< empty: in memory
    [[nodiscard]] bool isReadOnly() const;
    /// Of a case that is read only because another program has it open: which one, where it left its name. Nothing
    /// where nobody had it open.
    [[nodiscard]] const std::optional<CaseHolder>& openElsewhere() const;
    [[nodiscard]] const CaseSnapshot& snapshot() const;
    /// Every change of a mark or verdict, oldest first. Lines are never altered.
    [[nodiscard]] Expected<std::vector<JournalEntry>> journal() const;

    /// Each of these is on disk when it returns, or has changed nothing and says why.

    /// Paths that stay keep their digests.
    [[nodiscard]] Expected<void> setSources(const std::vector<std::string>& paths, const JournalAuthor& author);
    /// The same source, now at another path; its digest stays what it was. Nothing happens for an unknown `from`.
    [[nodiscard]] Expected<void> relocateSource(const std::string& from, const std::string& to,
                                                const JournalAuthor& author);
    /// Replaces the source of the same path. Nothing happens where there is none.
    [[nodiscard]] Expected<void> setDigest(const CaseSource& digested, const JournalAuthor& author);

    [[nodiscard]] Expected<void> setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark,
                                         const JournalAuthor& author);
    [[nodiscard]] Expected<void> setVerdict(const ActorKey& actor, const Verdict& verdict, const JournalAuthor& author);
    [[nodiscard]] Expected<void> setActorMark(const ActorKey& actor, const ActorMark& mark,
                                              const JournalAuthor& author);
    /// All of them or none.
    [[nodiscard]] Expected<void> setEventMarks(const std::map<EventKey, EventMark>& marks, const JournalAuthor& author);
    [[nodiscard]] Expected<void> setRotated(const std::string& secret, bool isRotated, const JournalAuthor& author);

    /// Adds a suppression under an id of its own, which is returned; what checkSuppression refuses is refused. Author
    /// and creation are those of `author`.
    [[nodiscard]] Expected<std::string> addSuppression(Suppression suppression, const JournalAuthor& author);
    /// Puts back one that was removed, as it was. InvalidSuppression where its id is none or is in use.
    [[nodiscard]] Expected<void> restoreSuppression(const Suppression& suppression, const JournalAuthor& author);
    /// The journal keeps what was removed. Nothing happens for an unknown id.
    [[nodiscard]] Expected<void> removeSuppression(const std::string& id, const JournalAuthor& author);

    /// How the case is looked at: no decision, so the journal says nothing.
    [[nodiscard]] Expected<void> setSettings(const std::map<std::string, std::string>& settings);

    /// Copies the case, with its journal, to `file` and goes on there, where it can be changed. A file of that name is
    /// replaced at once and as a whole, unless another program has it open (CaseFileLocked). After an error this object
    /// goes on in its old file.
    [[nodiscard]] Expected<void> saveAs(const std::filesystem::path& file);

private:
    class Database;
    explicit CaseFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace latchlight
