// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/NotesView.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/HistoryModel.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/NoteEdit.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"
#include "gui/views/TagCompleter.h"
#include "gui/views/ThemedLabel.h"
#include "gui/views/WriteLock.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

constexpr int noteLines = 4;
constexpr int fieldGap = 6; ///< px

/// The tags of every user of the case.
Tags knownTags(const CaseSnapshot& snapshot)
{
    Tags tags;
    for (const auto& [actor, decided] : snapshot.actors) {
        tags.insert(decided.mark.tags.begin(), decided.mark.tags.end());
    }
    return tags;
}

/// What changed stands beside the time: the pane is narrow.
void arrangeHistory(QTableView& table)
{
    struct Arrangement
    {
        HistoryModel::Columns column;
        int characters;
    };
    constexpr Arrangement order[] = {{HistoryModel::Columns::Time, 19},   {HistoryModel::Columns::What, 16},
                                     {HistoryModel::Columns::After, 20},  {HistoryModel::Columns::Before, 20},
                                     {HistoryModel::Columns::Who, 12},    {HistoryModel::Columns::How, 10},
                                     {HistoryModel::Columns::Subject, 16}};
    table.hideColumn(static_cast<int>(HistoryModel::Columns::User));
    QHeaderView& header = *table.horizontalHeader();
    const int character = table.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int place = 0;
    for (const Arrangement& arrangement : order) {
        const int column = static_cast<int>(arrangement.column);
        header.moveSection(header.visualIndex(column), place++);
        table.setColumnWidth(column, character * (arrangement.characters + 2));
    }
}

} // namespace

NotesView::NotesView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_history(new HistoryModel(this))
    , m_star(new QPushButton(tr("☆ Star")))
    , m_assignee(new QLineEdit)
    , m_assignToMe(new QPushButton(tr("Me")))
    , m_tags(new QLineEdit)
    , m_note(new NoteEdit)
    , m_table(new QTableView)
{
    buildLayout(clipboard);
    m_lock = new WriteLock({m_star, m_assignee, m_assignToMe, m_tags, m_note}, this);
    connect(m_star, &QPushButton::clicked, this, &NotesView::setStarred);
    connect(m_assignee, &QLineEdit::editingFinished, this, &NotesView::storeMark);
    connect(m_tags, &QLineEdit::editingFinished, this, &NotesView::storeMark);
    connect(m_assignToMe, &QPushButton::clicked, this, [this] {
        m_assignee->setText(QString::fromStdString(m_caseBook.analyst()));
        storeMark();
    });
    connect(m_note, &NoteEdit::committed, this, &NotesView::storeNote);
    connect(&m_state, &InvestigationState::userChanged, this, &NotesView::showUser);
    connect(&m_caseBook, &CaseBook::actorChanged, this, &NotesView::showMarks);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &NotesView::showMarks);
    showUser();
}

void NotesView::buildLayout(ClipboardWriter& clipboard)
{
    m_star->setObjectName(QStringLiteral("userStarButton"));
    m_star->setCheckable(true);
    m_assignee->setObjectName(QStringLiteral("assigneeLineEdit"));
    m_assignee->setAccessibleName(tr("Who looks into this user"));
    m_assignee->setPlaceholderText(tr("Assigned to nobody"));
    m_assignToMe->setObjectName(QStringLiteral("assignToMeButton"));
    m_assignToMe->setAccessibleName(tr("Assign this user to me"));
    m_assignToMe->setToolTip(tr("Assign this user to me"));
    m_tags->setObjectName(QStringLiteral("userTagsLineEdit"));
    m_tags->setAccessibleName(tr("Tags of this user"));
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_completer = new TagCompleter(*m_tags, {});
    m_note->setObjectName(QStringLiteral("userNoteTextEdit"));
    m_note->setAccessibleName(tr("Note on this user"));
    m_note->setPlaceholderText(tr("Note on this user"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 14);
    m_table->setObjectName(QStringLiteral("userHistoryTableView"));
    m_table->setAccessibleName(tr("History of this user"));
    m_table->setModel(m_history);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setWordWrap(false);
    setUpList(*m_table);
    arrangeHistory(*m_table);
    new CellCopier(*m_table, clipboard);

    auto* head = new QHBoxLayout;
    head->setSpacing(fieldGap);
    head->addWidget(m_star);
    head->addWidget(m_assignee, 1);
    head->addWidget(m_assignToMe);
    auto* heading = new ThemedLabel(ColorRole::MutedText);
    heading->setText(tr("History"));
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(8, 8, 8, 4);
    fields->setSpacing(fieldGap);
    fields->addLayout(head);
    fields->addWidget(m_tags);
    fields->addWidget(m_note);
    fields->addWidget(heading);
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addLayout(fields);
    pageLayout->addWidget(m_table, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

std::optional<ActorKey> NotesView::actor() const
{
    return m_state.user() != nullptr ? std::optional<ActorKey>(m_state.user()->key) : std::nullopt;
}

void NotesView::focusTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->selectAll();
}

void NotesView::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void NotesView::commitPending()
{
    m_note->commit();
    if (m_tags->isModified() || m_assignee->isModified()) {
        storeMark();
    }
}

void NotesView::showUser()
{
    // What is still being typed belongs to the user that was shown until now.
    commitPending();
    m_shown = actor();
    if (!m_shown) {
        m_stack->showNotice(tr("Select a user to star, tag, assign or note it."));
        return;
    }
    showMarks();
    m_stack->showContent();
}

void NotesView::showMarks()
{
    if (!m_shown) {
        return;
    }
    const ActorCase decided = m_caseBook.of(*m_shown);
    m_lock->setReason(CaseText::whyReadOnly(m_caseBook));
    m_star->setChecked(decided.mark.isStarred);
    m_star->setText(decided.mark.isStarred ? tr("★ Starred") : tr("☆ Star"));
    m_assignee->setText(logtext::oneLine(decided.mark.assignee));
    m_tags->setText(logtext::oneLine(textOfTags(decided.mark.tags)));
    m_completer->setKnown(knownTags(m_caseBook.snapshot()));
    m_note->showText(logtext::wholeText(decided.verdict.notes));
    showHistory();
}

void NotesView::showHistory()
{
    std::vector<JournalEntry> entries = m_caseBook.journal();
    const auto isOther = [this](const JournalEntry& entry) { return entry.actor != *m_shown; };
    entries.erase(std::remove_if(entries.begin(), entries.end(), isOther), entries.end());
    m_history->setEntries(std::move(entries));
}

void NotesView::setStarred(bool isStarred)
{
    if (m_shown) {
        ActorMark mark = m_caseBook.of(*m_shown).mark;
        mark.isStarred = isStarred;
        m_caseBook.setActorMark(*m_shown, mark);
    }
}

void NotesView::storeMark()
{
    if (!m_shown || m_caseBook.isReadOnly()) {
        return;
    }
    ActorMark mark = m_caseBook.of(*m_shown).mark;
    // A field that was only looked at keeps what it cannot show.
    if (m_tags->isModified()) {
        mark.tags = tagsFromText(m_tags->text().toStdString());
    }
    if (m_assignee->text() != logtext::oneLine(mark.assignee)) {
        mark.assignee = m_assignee->text().trimmed().toStdString();
    }
    m_tags->setModified(false);
    m_assignee->setModified(false);
    m_caseBook.setActorMark(*m_shown, mark);
}

void NotesView::storeNote(const QString& text)
{
    if (m_shown) {
        Verdict verdict = m_caseBook.of(*m_shown).verdict;
        verdict.notes = text.toStdString();
        m_caseBook.setVerdict(*m_shown, verdict);
    }
}

} // namespace latchlight
