// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace latchlight {

class CaseBook;
class WindowActions;

/// The commands that are about the case as a whole: taking changes back, its properties.
class CaseMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds them to the menus of `window`. The others must outlive it.
    CaseMenu(QMainWindow& window, const WindowActions& actions, CaseBook& caseBook);

    QAction* undo;
    QAction* redo;
    QAction* properties; ///< whoever shows them connects it

Q_SIGNALS:
    void aboutToChange(); ///< what is still being typed has to be stored first
    void changed(const QString& message);

private:
    void undoLast();
    void redoNext();
    void updateActions();

    CaseBook& m_caseBook;
};

} // namespace latchlight
