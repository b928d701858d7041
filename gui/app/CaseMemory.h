// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/InvestigationState.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace latchlight {

class CaseBook;
class InvestigationArea;
class ScoringDesk;

/// Has the case remember how it is looked at, and brings that back when it is opened: rule options, the selected user,
/// range, filters, panes.
class CaseMemory final : public QObject
{
    Q_OBJECT

public:
    /// Shortly after a change; several at once are stored together.
    static constexpr int pauseMs = 1000;

    /// All must outlive the memory.
    CaseMemory(CaseBook& caseBook, InvestigationState& state, ScoringDesk& desk, InvestigationArea& area,
               QObject* parent = nullptr);

    /// What the case remembers of user, range and question, once the user is listed. True while that is still being
    /// waited for: nobody else has to be selected.
    [[nodiscard]] bool restoreSelection();
    /// Stores at once what was not stored yet.
    void store();

private:
    /// What is selected.
    struct Selection
    {
        ActorKey user;
        std::optional<TimeRange> range;
        EventQuestion question;
        std::optional<TimeRange> zoom; ///< of the timeline; none: all of it
    };

    void takeCase();
    void restoreWindow();
    void noteChange();
    [[nodiscard]] std::optional<std::size_t> indexOf(const ActorKey& user) const;
    [[nodiscard]] static std::string selectionToJson(const Selection& selection);
    [[nodiscard]] static std::optional<Selection> selectionFromJson(const std::string& json);

    CaseBook& m_caseBook;
    InvestigationState& m_state;
    ScoringDesk& m_desk;
    InvestigationArea& m_area;
    std::optional<Selection> m_pending; ///< until its user is listed
    bool m_isShown = false;             ///< the findings on screen are those of the case
    QTimer m_pause;
};

} // namespace latchlight
