// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/CaseChange.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// The case file in the GUI thread: what the analyst decides is stored at once and told to every pane. A change is one
/// small transaction, far below a frame. Every change of a mark can be undone.
class CaseBook final : public QObject
{
    Q_OBJECT

public:
    /// `analyst` is written into the journal. Starts with a case in memory.
    explicit CaseBook(std::string analyst, QObject* parent = nullptr);

    /// Empty while the case lives in memory only.
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] const std::string& analyst() const { return m_analyst; }
    [[nodiscard]] const CaseSnapshot& snapshot() const;
    [[nodiscard]] ActorCase of(const ActorKey& actor) const;
    [[nodiscard]] EventMark of(const EventKey& event) const { return snapshot().of(event); }
    /// Empty, and `failed`, where it cannot be read.
    [[nodiscard]] std::vector<JournalEntry> journal();
    /// True if there are decisions that live in memory only.
    [[nodiscard]] bool isAtRisk() const;
    /// Nothing can be marked: the file is open elsewhere, or must not be written.
    [[nodiscard]] bool isReadOnly() const { return m_case && m_case->isReadOnly(); }
    /// Who has it open instead; nothing where that is not why.
    [[nodiscard]] std::optional<CaseHolder> openElsewhere() const;

    /// Replaces the case by that of a file, or begins anew with the one that is open; read only where it is open
    /// elsewhere or must not be written. False (and `failed`) when it cannot be opened.
    bool open(const std::filesystem::path& file);
    /// Opens the same file anew: somebody else may have closed it, or have written more.
    bool reopen();
    bool saveAs(const std::filesystem::path& file);
    /// An empty case in memory.
    void startAnew();

    void setSources(const std::vector<std::string>& sources);
    void relocateSource(const std::string& from, const std::string& to);
    void setDigest(const CaseSource& digested);
    /// How the case is looked at. Nothing happens in a read-only case, or where it cannot be stored.
    void setSettings(const std::map<std::string, std::string>& settings);

    void setTicked(const ActorKey& actor, const std::string& itemId, Qt::CheckState state);
    void setNote(const ActorKey& actor, const std::string& itemId, const std::string& note);
    void setVerdict(const ActorKey& actor, const Verdict& verdict);
    void setActorMark(const ActorKey& actor, const ActorMark& mark);
    /// One step for all of them.
    void setEventMarks(const std::map<EventKey, EventMark>& marks);
    void setRotated(const std::string& secret, Qt::CheckState state);
    /// False (and `failed`) where it is not one, or could not be stored.
    bool addSuppression(const Suppression& suppression);
    void removeSuppression(const std::string& id);

    /// The changes since the case was opened.
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

Q_SIGNALS:
    void caseReplaced(); ///< by another one, or from read only to writable
    void caseOpened();   ///< another one, before caseReplaced()
    void suppressionsChanged();
    void actorChanged(const latchlight::ActorKey& actor);
    void eventMarksChanged();
    void rotatedSecretsChanged();
    void sourcesChanged();
    void failed(const latchlight::Error& error);

private:
    void setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark, CaseChange::Parts parts);
    /// Makes a change that can be undone; `announce` is called whenever it was done or undone.
    bool change(CaseChange::Parts parts, const std::function<void()>& announce);
    bool report(const Expected<void>& outcome);
    [[nodiscard]] bool read(const std::filesystem::path& file);
    [[nodiscard]] CaseHolder holder() const;
    [[nodiscard]] JournalAuthor author(ChangeOrigin how = ChangeOrigin::Made) const;

    std::string m_analyst;
    std::optional<CaseFile> m_case; ///< empty only where not even a case in memory could be made
    QUndoStack m_undoStack;
    bool m_wasStored = false; ///< by the last step
};

} // namespace latchlight
