// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TriageView.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/ChecklistModel.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/NoteEdit.h"
#include "gui/views/PaneStack.h"
#include "gui/views/ThemedLabel.h"
#include "gui/views/VerdictBar.h"
#include "gui/views/WriteLock.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

TriageView::TriageView(InvestigationState& state, CaseBook& caseBook, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_model(new ChecklistModel(this))
    , m_verdict(new VerdictBar(caseBook))
    , m_list(new QListView)
    , m_progress(new ThemedLabel(ColorRole::MutedText))
    , m_question(new ThemedLabel(ColorRole::Text))
    , m_facts(new ThemedLabel(ColorRole::MutedText))
    , m_showEvents(new QPushButton)
    , m_note(new NoteEdit)
    , m_lock(new WriteLock({m_note}, this))
{
    buildLayout();
    connect(m_model, &ChecklistModel::tickRequested, this, &TriageView::storeTick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TriageView::showItem);
    connect(m_showEvents, &QPushButton::clicked, this, &TriageView::showEventsOfItem);
    connect(m_note, &NoteEdit::committed, this, &TriageView::storeNote);
    connect(&m_state, &InvestigationState::investigationChanged, this, &TriageView::showInvestigation);
    connect(&m_state, &InvestigationState::userChanged, this, &TriageView::showInvestigation);
    connect(&m_caseBook, &CaseBook::actorChanged, this, &TriageView::showMarks);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &TriageView::showMarks);
    showInvestigation();
}

void TriageView::buildLayout()
{
    m_list->setObjectName(QStringLiteral("checklistView"));
    m_list->setAccessibleName(tr("Triage checklist"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_progress->setObjectName(QStringLiteral("checklistProgressLabel"));
    m_progress->setContentsMargins(8, 0, 8, 2);

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(2);
    upperLayout->addWidget(m_progress);
    upperLayout->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 0); // the steps take what they need, the evidence of one of them the rest
    splitter->setStretchFactor(1, 1);

    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_verdict);
    pageLayout->addWidget(splitter, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* TriageView::buildDetails()
{
    m_question->setObjectName(QStringLiteral("checklistQuestionLabel"));
    m_question->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("checklistFactsLabel"));
    m_facts->setAccessibleName(tr("What the events tell"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showEvents->setObjectName(QStringLiteral("showEventsButton"));
    m_note->setObjectName(QStringLiteral("checklistNoteTextEdit"));
    m_note->setAccessibleName(tr("Note on this step"));
    m_note->setPlaceholderText(tr("Note on this step"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 14);

    auto* texts = new QWidget;
    auto* textLayout = new QVBoxLayout(texts);
    textLayout->setContentsMargins(8, 4, 8, 4);
    textLayout->addWidget(m_question);
    textLayout->addWidget(m_facts);
    textLayout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(texts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* details = new QWidget;
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->addWidget(m_showEvents, 0, Qt::AlignLeft);
    foot->addWidget(m_note);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    return details;
}

std::optional<ActorKey> TriageView::actor() const
{
    return m_state.investigation() ? std::optional<ActorKey>(m_state.investigation()->key) : std::nullopt;
}

void TriageView::commitPending()
{
    m_note->commit();
    m_verdict->commit();
}

void TriageView::showInvestigation()
{
    m_note->commit();
    const InvestigationPtr& investigation = m_state.investigation();
    const int current = std::max(0, m_list->currentIndex().row());
    m_model->setInvestigation(investigation);
    m_verdict->setActor(actor());
    if (!investigation) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Gathering the evidence…")
                                                      : tr("Select a user to begin its triage."));
        return;
    }
    showMarks();
    m_list->setCurrentIndex(m_model->index(std::min(current, std::max(0, m_model->rowCount() - 1))));
    showItem();
    m_stack->showContent();
}

void TriageView::showMarks()
{
    const std::optional<ActorKey> key = actor();
    m_model->setReadOnly(CaseText::whyReadOnly(m_caseBook));
    m_lock->setReason(CaseText::whyReadOnly(m_caseBook));
    m_model->setMarks(key ? m_caseBook.of(*key).checklist : std::map<std::string, ChecklistMark>());
    //: %1 ticked steps, %2 steps of the checklist
    m_progress->setText(tr("%1 of %2 steps done").arg(m_model->tickedCount()).arg(m_model->rowCount()));
    m_note->showText(m_list->currentIndex().data(ChecklistModel::NoteRole).toString());
}

void TriageView::showItem()
{
    // What is still being typed belongs to the step that was shown until now.
    m_note->commit();
    const QModelIndex current = m_list->currentIndex();
    m_noteActor = actor();
    m_noteItem = current.data(ChecklistModel::ItemIdRole).toString();
    m_note->setEnabled(current.isValid());
    m_note->showText(current.data(ChecklistModel::NoteRole).toString());
    m_question->setText(current.data(ChecklistModel::QuestionRole).toString());
    QStringList lines;
    for (const QString& fact : current.data(ChecklistModel::FactsRole).toStringList()) {
        //: one fact in a list
        lines << tr("• %1").arg(fact);
    }
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_facts->setVisible(!lines.isEmpty());
    const auto events = current.data(ChecklistModel::EventCountRole).toULongLong();
    m_showEvents->setText(tr("&Show %n event(s)", nullptr, display::pluralNumber(events)));
    m_showEvents->setVisible(current.data(ChecklistModel::HasQueryRole).toBool());
}

void TriageView::showEventsOfItem()
{
    const int row = m_list->currentIndex().row();
    const ChecklistEvidence* evidence = m_model->evidence(row);
    if (evidence == nullptr) {
        return;
    }
    EventQuestion question;
    question.query = QString::fromStdString(evidence->query);
    question.scope = EventScope::Everybody;
    question.title = m_list->currentIndex().data().toString();
    m_state.askFor(question, evidence->range.isEmpty() ? std::nullopt : std::optional<TimeRange>(evidence->range));
}

void TriageView::storeTick(const QString& itemId, Qt::CheckState state)
{
    if (const std::optional<ActorKey> key = actor()) {
        m_caseBook.setTicked(*key, itemId.toStdString(), state);
    }
}

void TriageView::storeNote(const QString& text)
{
    if (m_noteActor && !m_noteItem.isEmpty()) {
        m_caseBook.setNote(*m_noteActor, m_noteItem.toStdString(), text.toStdString());
    }
}

} // namespace latchlight
