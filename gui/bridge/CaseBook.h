// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace latchlight {

/// The case file in the GUI thread: what the analyst decides is stored at once and told to every pane. A change is one
/// small transaction, far below a frame.
class CaseBook final : public QObject
{
    Q_OBJECT

public:
    /// `analyst` is written into the journal. Starts with a case in memory.
    explicit CaseBook(std::string analyst, QObject* parent = nullptr);

    /// Empty while the case lives in memory only.
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] CaseSnapshot snapshot() const;
    [[nodiscard]] ActorCase of(const ActorKey& actor) const;
    /// True if there are decisions that live in memory only.
    [[nodiscard]] bool isAtRisk() const;

    /// Replaces the case by that of a file; false (and `failed`) when it cannot be opened.
    bool open(const std::filesystem::path& file);
    bool saveAs(const std::filesystem::path& file);
    /// An empty case in memory.
    void startAnew();

    void setSources(const std::vector<std::string>& sources);
    void setTicked(const ActorKey& actor, const std::string& itemId, Qt::CheckState state);
    void setNote(const ActorKey& actor, const std::string& itemId, const std::string& note);
    void setVerdict(const ActorKey& actor, const Verdict& verdict);
    /// False (and `failed`) where it is not one, or could not be stored.
    bool addSuppression(const Suppression& suppression);
    void removeSuppression(const std::string& id);

Q_SIGNALS:
    void caseReplaced();
    void suppressionsChanged();
    void actorChanged(const latchlight::ActorKey& actor);
    void failed(const latchlight::Error& error);

private:
    void setMark(const ActorKey& actor, const std::string& itemId, const ChecklistMark& mark);
    bool report(const Expected<void>& outcome);

    std::string m_analyst;
    std::optional<CaseFile> m_case; ///< empty only where not even a case in memory could be made
};

} // namespace latchlight
