// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/CaseMenu.h"

#include "gui/app/WindowActions.h"
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/LogText.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace latchlight {

CaseMenu::CaseMenu(QMainWindow& window, const WindowActions& actions, CaseBook& caseBook)
    : QObject(&window)
    , undo(new QAction(this))
    , redo(new QAction(this))
    , properties(new QAction(tr("Case &properties…"), this))
    , m_caseBook(caseBook)
{
    properties->setObjectName(QStringLiteral("casePropertiesAction"));
    actions.fileMenu->insertAction(actions.exportUser, properties);
    actions.fileMenu->insertSeparator(actions.exportUser);
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(QKeySequence(QKeySequence::Undo));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QAction* first = actions.editMenu->actions().value(0);
    actions.editMenu->insertActions(first, {undo, redo});
    actions.editMenu->insertSeparator(first);
    connect(undo, &QAction::triggered, this, &CaseMenu::undoLast);
    connect(redo, &QAction::triggered, this, &CaseMenu::redoNext);
    connect(&m_caseBook.undoStack(), &QUndoStack::indexChanged, this, &CaseMenu::updateActions);
    updateActions();
}

void CaseMenu::updateActions()
{
    const QUndoStack& stack = m_caseBook.undoStack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    //: %1 what is taken back, such as "mark as benign"
    undo->setText(stack.canUndo() ? tr("U&ndo: %1").arg(logtext::withoutMnemonic(stack.undoText())) : tr("U&ndo"));
    //: %1 what is done again, such as "mark as benign"
    redo->setText(stack.canRedo() ? tr("R&edo: %1").arg(logtext::withoutMnemonic(stack.redoText())) : tr("R&edo"));
}

void CaseMenu::undoLast()
{
    Q_EMIT aboutToChange();
    const QString text = m_caseBook.undoStack().undoText();
    m_caseBook.undoStack().undo();
    Q_EMIT changed(tr("Undone: %1").arg(text));
}

void CaseMenu::redoNext()
{
    Q_EMIT aboutToChange();
    const QString text = m_caseBook.undoStack().redoText();
    m_caseBook.undoStack().redo();
    Q_EMIT changed(tr("Done again: %1").arg(text));
}

} // namespace latchlight
