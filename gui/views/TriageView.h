// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseFile.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;

namespace latchlight {

class CaseBook;
class ChecklistModel;
class InvestigationState;
class PaneStack;
class ThemedLabel;
class NoteEdit;
class VerdictBar;
class WriteLock;

/// The checklist of the selected user, with the evidence of each step, ticks, notes, and the verdict. All of it is
/// stored at once.
class TriageView final : public QWidget
{
    Q_OBJECT

public:
    TriageView(InvestigationState& state, CaseBook& caseBook, QWidget* parent = nullptr);

    /// Stores a note that is still being written.
    void commitPending();

private:
    [[nodiscard]] QWidget* buildDetails();
    void buildLayout();
    void showInvestigation();
    void showMarks();
    void showItem();
    void showEventsOfItem();
    void storeTick(const QString& itemId, Qt::CheckState state);
    void storeNote(const QString& text);
    [[nodiscard]] std::optional<ActorKey> actor() const;

    InvestigationState& m_state;
    CaseBook& m_caseBook;
    ChecklistModel* m_model;
    VerdictBar* m_verdict;
    QListView* m_list;
    ThemedLabel* m_progress;
    ThemedLabel* m_question;
    ThemedLabel* m_facts;
    QPushButton* m_showEvents;
    NoteEdit* m_note;
    WriteLock* m_lock;
    std::optional<ActorKey> m_noteActor; ///< whom and
    QString m_noteItem;                  ///< which step the shown note is about
    PaneStack* m_stack = nullptr;
};

} // namespace latchlight
