// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FilterBar.h"

#include "gui/bridge/FilterShelf.h"
#include "gui/bridge/FilterTerm.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/views/FilterChips.h"
#include "gui/views/QueryEdit.h"
#include "gui/views/ThemedLabel.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int pauseMs = 600;
constexpr qsizetype menuCharacters = 90;

} // namespace

FilterBar::FilterBar(InvestigationState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_shelf(new FilterShelf(this))
    , m_query(new QueryEdit(state))
    , m_problem(new ThemedLabel(ColorRole::Negative))
    , m_save(new QAction(tr("&Save this filter"), this))
    , m_history(new QToolButton)
    , m_menu(new QMenu(this))
    , m_chips(new FilterChips(state))
{
    buildLayout();
    connectParts();
    followQuestion();
    updateSaving();
}

void FilterBar::buildLayout()
{
    m_query->setObjectName(QStringLiteral("eventFilterLineEdit"));
    m_query->setAccessibleName(tr("Filter events"));
    m_problem->setObjectName(QStringLiteral("eventFilterProblemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveFilterAction"));
    m_menu->setObjectName(QStringLiteral("filterHistoryMenu"));
    m_history->setObjectName(QStringLiteral("filterHistoryButton"));
    m_history->setText(tr("History"));
    m_history->setToolTip(tr("Saved filters, and those used lately"));
    m_history->setAccessibleName(tr("Saved and recent filters"));
    m_history->setPopupMode(QToolButton::InstantPopup);
    m_history->setMenu(m_menu);
    m_history->setFocusPolicy(Qt::TabFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);

    m_line = new QHBoxLayout;
    m_line->addWidget(m_query, 1);
    m_line->addWidget(m_history);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addWidget(m_problem);
    layout->addWidget(m_chips);
}

void FilterBar::connectParts()
{
    connect(m_query, &QueryEdit::queryApplied, this, &FilterBar::apply);
    connect(m_query, &QueryEdit::applyRefused, this, &FilterBar::showProblem);
    connect(m_query, &QueryEdit::problemChanged, this, &FilterBar::scheduleProblem);
    connect(m_query, &QueryEdit::problemChanged, this, &FilterBar::updateSaving);
    connect(m_query, &QueryEdit::leaveRequested, this, &FilterBar::leaveRequested);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::showProblem);
    connect(m_save, &QAction::triggered, this, [this] { m_shelf->toggleSaved(m_query->text()); });
    connect(m_shelf, &FilterShelf::changed, this, &FilterBar::updateSaving);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&m_state, &InvestigationState::questionChanged, this, &FilterBar::followQuestion);
    connect(&m_state, &InvestigationState::queryPrepared, m_query, &QueryEdit::prepareQuery);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &FilterBar::showProblem);
}

void FilterBar::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FilterBar::addButton(QToolButton* button)
{
    m_line->addWidget(button);
}

void FilterBar::followQuestion()
{
    m_query->setAppliedQuery(m_state.question().query);
    m_shelf->remember(m_state.question().query);
}

void FilterBar::apply(const QString& query)
{
    EventQuestion question = m_state.question();
    if (question.query != query) {
        question.title.clear();
    }
    question.query = query;
    m_state.askFor(question);
}

void FilterBar::scheduleProblem()
{
    if (m_query->problem().isEmpty()) {
        m_pause.stop();
        showProblem();
    } else {
        m_pause.start();
    }
}

void FilterBar::showProblem()
{
    QString problem = m_query->problem();
    if (problem.isEmpty() && m_state.questionError()) {
        problem = FilterTerm::problem(*m_state.questionError());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FilterBar::updateSaving()
{
    const QString query = m_query->text().trimmed();
    m_save->setText(m_shelf->isSaved(query) ? tr("&Forget this saved filter") : tr("&Save this filter"));
    m_save->setEnabled(!query.isEmpty() && m_query->problem().isEmpty());
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(m_save);
    if (!m_shelf->saved().isEmpty()) {
        m_menu->addSection(tr("Saved"));
        addQueries(m_shelf->saved());
    }
    if (!m_shelf->recent().isEmpty()) {
        m_menu->addSection(tr("Used lately"));
        addQueries(m_shelf->recent());
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("&Clear history")), &QAction::triggered, m_shelf, &FilterShelf::clearRecent);
    }
}

void FilterBar::addQueries(const QStringList& queries)
{
    for (const QString& query : queries) {
        const QString text = logtext::oneLine(query.toStdString(), menuCharacters);
        QAction* action = m_menu->addAction(logtext::withoutMnemonic(text));
        connect(action, &QAction::triggered, this, [this, query] { apply(query); });
    }
}

} // namespace latchlight
