// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDialog;
class QMainWindow;
class QMenu;

namespace latchlight {

class CaseBook;
class EngineThread;
class InvestigationState;
class ScoringDesk;

/// The menu for tuning what is flagged, and the dialogs behind it.
class DetectionMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds the menu before the last one of `window`. The others must outlive it.
    DetectionMenu(QMainWindow& window, EngineThread& engine, InvestigationState& state, CaseBook& caseBook,
                  ScoringDesk& desk);

    QAction* ruleOptions;
    QAction* backtest;
    QAction* suppressions;
    QAction* suppressUser;

private:
    /// Shows the dialog, or the one of its name that is open already.
    template<class Maker>
    void show(const QString& objectName, Maker maker);
    void updateActions();
    void listRules();
    void checkRules();

    QMainWindow& m_window;
    InvestigationState& m_state;
    ScoringDesk& m_desk;
    QMenu* m_rules;
    const CaseBook& m_caseBook;
};

} // namespace latchlight
