// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"
#include "engine/base/UtcTime.h"
#include "engine/detection/Suppression.h"
#include "engine/response/TriageChecklist.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

enum class TriageState { Open, UnderReview, Archived };
enum class Disposition { Undetermined, TruePositive, Benign };

[[nodiscard]] std::string_view triageStateName(TriageState state);       ///< open, under-review, archived
[[nodiscard]] std::string_view dispositionName(Disposition disposition); ///< undetermined, true-positive, benign

/// Names an actor across sessions, independent of its number in one store.
struct ActorKey
{
    std::string ruleId;
    std::string identityKey; ///< identityKeyName
    std::string account;
    std::string role;
    std::string name;
    std::string arn; ///< ARN of the actor; tells apart what account, role and name do not

    friend auto operator<=>(const ActorKey&, const ActorKey&) = default;
};

struct Verdict
{
    TriageState state = TriageState::Open;
    Disposition disposition = Disposition::Undetermined;
    std::string reason;
    std::string notes;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct ChecklistMark
{
    bool isTicked = false;
    std::string note;

    friend bool operator==(const ChecklistMark&, const ChecklistMark&) = default;
};

/// Who did what when.
struct JournalEntry
{
    UtcTime time;
    std::string who;
    std::string what; ///< "tick", "untick", "note" (of a checklist item), "verdict", "suppress", "unsuppress"
    ActorKey actor;   ///< empty for a suppression, which is about the whole case
    /// Id of the checklist item or suppression; for a verdict its field: state, disposition, reason, notes.
    std::string subject;
    std::string before;
    std::string after;
};

/// Everything an analyst has decided about one actor.
struct ActorCase
{
    Verdict verdict;
    std::map<std::string, ChecklistMark> checklist; ///< by item id
};

/// The analyst's work as a value: what the report and the window need. Copyable.
struct CaseSnapshot
{
    std::vector<std::string> sources;
    std::map<ActorKey, ActorCase> actors;
    std::vector<Suppression> suppressions; ///< by id

    [[nodiscard]] const ActorCase& of(const ActorKey& key) const; ///< an empty case where nothing was decided
};

/// A case on disk (SQLite, one writer). Every change is committed at once, so that a crash loses nothing.
class CaseFile final
{
public:
    /// The newest that this program writes. A case keeps version 1 until it holds what older programs would lose:
    /// suppressions.
    static constexpr int schemaVersion = 2;

    /// Opens or creates, and keeps everybody else out as long as this object lives. Refuses, without changing it, a
    /// file of a newer version (CaseFileNewer), one that is open elsewhere (CaseFileLocked), and what is damaged or no
    /// case (CaseFileBroken); where the file cannot be read or created, FileUnreadable or FileUnwritable.
    [[nodiscard]] static Expected<CaseFile> open(const std::filesystem::path& file);
    /// A case in memory, until the analyst saves it.
    [[nodiscard]] static Expected<CaseFile> inMemory();

    ~CaseFile();
    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    [[nodiscard]] std::filesystem::path path() const; ///< empty: in memory
    [[nodiscard]] const CaseSnapshot& snapshot() const;
    /// Every change of a mark or verdict, oldest first. Lines are never altered.
    [[nodiscard]] Expected<std::vector<JournalEntry>> journal() const;

    /// Each of these is on disk when it returns, or has changed nothing and says why.
    [[nodiscard]] Expected<void> setSources(std::vector<std::string> sources);
    [[nodiscard]] Expected<void> setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark,
                                         UtcTime now, const std::string& who);
    [[nodiscard]] Expected<void> setVerdict(const ActorKey& actor, const Verdict& verdict, UtcTime now,
                                            const std::string& who);

    /// Adds a suppression under an id of its own, which is returned; what checkSuppression refuses is refused. Author
    /// and creation are `who` and `now`.
    [[nodiscard]] Expected<std::string> addSuppression(Suppression suppression, UtcTime now, const std::string& who);
    /// The journal keeps what was removed. Nothing happens for an unknown id.
    [[nodiscard]] Expected<void> removeSuppression(const std::string& id, UtcTime now, const std::string& who);

    /// Copies the case, with its journal, to `file` and goes on there. A file of that name is replaced at once and as a
    /// whole, unless another program has it open (CaseFileLocked). After an error this object goes on in its old file.
    [[nodiscard]] Expected<void> saveAs(const std::filesystem::path& file);

private:
    class Database;
    explicit CaseFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace latchlight
