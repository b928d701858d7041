// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/DetectionMenu.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/RuleText.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/views/BacktestDialog.h"
#include "gui/views/NamedAction.h"
#include "gui/views/RuleOptionsDialog.h"
#include "gui/views/SuppressionEditor.h"
#include "gui/views/SuppressionsDialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace latchlight {

DetectionMenu::DetectionMenu(QMainWindow& window, EngineThread& engine, InvestigationState& state, CaseBook& caseBook,
                             ScoringDesk& desk)
    : QObject(&window)
    , ruleOptions(namedAction(this, QStringLiteral("ruleOptionsAction"), tr("Rule &options…"),
                              QKeySequence(QStringLiteral("Ctrl+T"))))
    , backtest(namedAction(this, QStringLiteral("backtestAction"), tr("&Back-test…"),
                           QKeySequence(QStringLiteral("Ctrl+Shift+T"))))
    , suppressions(namedAction(this, QStringLiteral("suppressionsAction"), tr("&Suppressions…")))
    , suppressUser(namedAction(this, QStringLiteral("suppressUserAction"), tr("S&uppress this user…")))
    , m_window(window)
    , m_state(state)
    , m_desk(desk)
    , m_rules(new QMenu(tr("&Rules"), &window))
    , m_caseBook(caseBook)
{
    m_rules->setObjectName(QStringLiteral("rulesMenu"));
    m_rules->setToolTipsVisible(true);
    auto* menu = new QMenu(tr("&Detection"), &window);
    menu->setToolTipsVisible(true);
    menu->addMenu(m_rules);
    menu->addActions({ruleOptions, backtest});
    menu->addSeparator();
    menu->addActions({suppressUser, suppressions});
    const QList<QAction*> menus = window.menuBar()->actions();
    window.menuBar()->insertMenu(menus.isEmpty() ? nullptr : menus.last(), menu);

    connect(ruleOptions, &QAction::triggered, this, [this, &engine, &desk] {
        show(QStringLiteral("ruleOptionsDialog"),
             [&] { return new RuleOptionsDialog(engine, m_state, desk, &m_window); });
    });
    connect(backtest, &QAction::triggered, this, [this, &engine, &desk] {
        show(QStringLiteral("backtestDialog"), [&] { return new BacktestDialog(engine, m_state, desk, &m_window); });
    });
    connect(suppressions, &QAction::triggered, this, [this, &engine, &caseBook, &desk] {
        show(QStringLiteral("suppressionsDialog"),
             [&] { return new SuppressionsDialog(engine, m_state, caseBook, desk, &m_window); });
    });
    connect(suppressUser, &QAction::triggered, this, [this, &engine, &caseBook] {
        (new SuppressionEditor(engine, m_state, caseBook, SuppressionEditor::draftFor(m_state), &m_window))->open();
    });
    connect(&m_desk, &ScoringDesk::rulesRead, this, &DetectionMenu::listRules);
    connect(&m_desk, &ScoringDesk::scoringChanged, this, &DetectionMenu::checkRules);
    connect(&m_state, &InvestigationState::findingsChanged, this, &DetectionMenu::updateActions);
    connect(&m_state, &InvestigationState::userChanged, this, &DetectionMenu::updateActions);
    listRules();
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &DetectionMenu::updateActions);
    updateActions();
}

void DetectionMenu::listRules()
{
    m_rules->clear();
    m_rules->setEnabled(m_desk.catalog() != nullptr);
    if (m_desk.catalog() == nullptr) {
        return;
    }
    for (const Rule& rule : m_desk.catalog()->rules) {
        auto* action = m_rules->addAction(logtext::withoutMnemonic(RuleText::title(rule)));
        action->setObjectName(QStringLiteral("switchRuleAction:") + QString::fromStdString(rule.id));
        action->setData(QString::fromStdString(rule.id));
        action->setToolTip(logtext::toolTip(RuleText::description(rule)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, id = rule.id](bool isChecked) {
            m_desk.switchRule(id, isChecked ? RuleSwitch::On : RuleSwitch::Off);
            checkRules(); // the last rule stays on
        });
    }
    checkRules();
}

void DetectionMenu::checkRules()
{
    const std::vector<std::string> active = m_desk.activeRules();
    for (QAction* action : m_rules->actions()) {
        const bool isOn = std::binary_search(active.begin(), active.end(), action->data().toString().toStdString());
        action->setChecked(isOn);
        action->setEnabled(!isOn || active.size() > 1);
    }
}

template<class Maker>
void DetectionMenu::show(const QString& objectName, Maker maker)
{
    auto* dialog = m_window.findChild<QDialog*>(objectName, Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = maker();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void DetectionMenu::updateActions()
{
    const bool hasFindings = m_state.findings() != nullptr;
    ruleOptions->setEnabled(hasFindings);
    backtest->setEnabled(hasFindings);
    suppressions->setEnabled(hasFindings);
    suppressUser->setEnabled(m_state.user() != nullptr && !m_caseBook.isReadOnly());
    suppressUser->setToolTip(logtext::toolTip(CaseText::whyReadOnly(m_caseBook)));
}

} // namespace latchlight
