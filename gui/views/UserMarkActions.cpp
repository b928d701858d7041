// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/UserMarkActions.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/views/NamedAction.h"

#include <QAction>

namespace latchlight {

UserMarkActions::UserMarkActions(InvestigationState& state, CaseBook& caseBook, QObject* parent)
    : QObject(parent)
    , star(make("starUserAction", tr("S&tar this user"), QKeySequence(Qt::CTRL | Qt::Key_D)))
    , assignToMe(make("assignUserAction", tr("&Assign to me")))
    , tags(make("tagUserAction", tr("Ta&gs…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , note(make("noteUserAction", tr("&Note…"), QKeySequence(Qt::Key_F2)))
    , m_state(state)
    , m_caseBook(caseBook)
{
    star->setCheckable(true);
    connect(star, &QAction::triggered, this, &UserMarkActions::toggleStar);
    connect(assignToMe, &QAction::triggered, this, &UserMarkActions::assign);
    connect(tags, &QAction::triggered, this, &UserMarkActions::tagsWanted);
    connect(note, &QAction::triggered, this, &UserMarkActions::noteWanted);
    connect(&m_state, &InvestigationState::userChanged, this, &UserMarkActions::updateActions);
    connect(&m_caseBook, &CaseBook::actorChanged, this, &UserMarkActions::updateActions);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &UserMarkActions::updateActions);
    updateActions();
}

QAction* UserMarkActions::make(const char* objectName, const QString& text, const QKeySequence& shortcut)
{
    QAction* action = namedAction(this, QString::fromLatin1(objectName), text, shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // the same keys are about events in their table
    return action;
}

void UserMarkActions::updateActions()
{
    const RankedUser* user = m_state.user();
    for (QAction* action : {star, assignToMe, tags, note}) {
        action->setEnabled(user != nullptr && !m_caseBook.isReadOnly());
    }
    star->setChecked(user != nullptr && m_caseBook.of(user->key).mark.isStarred);
}

void UserMarkActions::toggleStar()
{
    const ActorKey actor = m_state.user()->key;
    ActorMark mark = m_caseBook.of(actor).mark;
    mark.isStarred = !mark.isStarred;
    m_caseBook.setActorMark(actor, mark);
}

void UserMarkActions::assign()
{
    const ActorKey actor = m_state.user()->key;
    ActorMark mark = m_caseBook.of(actor).mark;
    mark.assignee = m_caseBook.analyst();
    m_caseBook.setActorMark(actor, mark);
}

} // namespace latchlight
