// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/casefile/CaseSnapshot.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace latchlight {

class CaseBook;
class ClipboardWriter;
class HistoryModel;
class InvestigationState;
class NoteEdit;
class PaneStack;
class TagCompleter;
class WriteLock;

/// What the analyst hangs on the selected user besides the verdict: star, assignee, tags, a note; and everything that
/// was ever decided about this user.
class NotesView final : public QWidget
{
    Q_OBJECT

public:
    NotesView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent = nullptr);

    void focusTags();
    void focusNote();
    /// Stores what is still being written.
    void commitPending();

private:
    void buildLayout(ClipboardWriter& clipboard);
    void showUser();
    void showMarks();
    void showHistory();
    void storeMark();
    void storeNote(const QString& text);
    void setStarred(bool isStarred);
    [[nodiscard]] std::optional<ActorKey> actor() const;

    InvestigationState& m_state;
    CaseBook& m_caseBook;
    HistoryModel* m_history;
    QPushButton* m_star;
    QLineEdit* m_assignee;
    QPushButton* m_assignToMe;
    QLineEdit* m_tags;
    TagCompleter* m_completer = nullptr;
    NoteEdit* m_note;
    WriteLock* m_lock = nullptr;
    QTableView* m_table;
    PaneStack* m_stack = nullptr;
    std::optional<ActorKey> m_shown; ///< whom the fields are about
};

} // namespace latchlight
