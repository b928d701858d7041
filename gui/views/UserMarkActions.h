// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace latchlight {

class CaseBook;
class InvestigationState;

/// Star, assignment, tags and note of the selected user as commands, for keys and context menus.
class UserMarkActions final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the actions.
    UserMarkActions(InvestigationState& state, CaseBook& caseBook, QObject* parent = nullptr);

    QAction* star;
    QAction* assignToMe;
    QAction* tags;
    QAction* note;

Q_SIGNALS:
    void tagsWanted(); ///< the analyst wants to write them
    void noteWanted();

private:
    [[nodiscard]] QAction* make(const char* objectName, const QString& text, const QKeySequence& shortcut = {});
    void updateActions();
    void toggleStar();
    void assign();

    InvestigationState& m_state;
    CaseBook& m_caseBook;
};

} // namespace latchlight
