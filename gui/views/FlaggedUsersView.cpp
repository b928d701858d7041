// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FlaggedUsersView.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/ActorTableModel.h"
#include "gui/views/PaneStack.h"
#include "gui/views/ThemedLabel.h"
#include "gui/views/UserDelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace latchlight {

namespace {

std::size_t suppressedSignals(const Findings& findings)
{
    std::size_t count = 0;
    for (const RuleResult& result : findings.snapshot->results) {
        count += result.suppressedCount();
    }
    return count;
}

} // namespace

FlaggedUsersView::FlaggedUsersView(InvestigationState& state, CaseBook& caseBook, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_model(new ActorTableModel(this))
    , m_filter(new QLineEdit)
    , m_listing(new QComboBox)
    , m_hidesReviewed(new QCheckBox(tr("Hide reviewed")))
    , m_list(new QListView)
    , m_stack(new PaneStack(m_list))
    , m_count(new ThemedLabel(ColorRole::MutedText))
{
    buildLayout();
    connect(m_filter, &QLineEdit::textChanged, this, &FlaggedUsersView::applyFilter);
    connect(m_listing, &QComboBox::currentIndexChanged, this, &FlaggedUsersView::applyFilter);
    connect(m_hidesReviewed, &QCheckBox::toggled, this, &FlaggedUsersView::applyFilter);
    // Not the current row: Qt makes the first one current, unselected, when the list is given the focus.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlaggedUsersView::selectChosen);
    connect(m_stack, &PaneStack::noticeButtonClicked, this, [this] { setFilter({}); });
    connect(&m_state, &InvestigationState::findingsChanged, this, &FlaggedUsersView::showFindings);
    connect(&m_state, &InvestigationState::userChanged, this, &FlaggedUsersView::followUser);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &FlaggedUsersView::showCase);
    connect(&m_caseBook, &CaseBook::actorChanged, this, &FlaggedUsersView::showCase);
    showFindings();
    showCase();
}

void FlaggedUsersView::buildLayout()
{
    m_filter->setObjectName(QStringLiteral("userFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Find a user, role or account"));
    m_filter->setAccessibleName(tr("Find a user, role or account"));
    m_filter->setClearButtonEnabled(true);

    m_listing->setObjectName(QStringLiteral("userListingComboBox"));
    m_listing->setAccessibleName(tr("Which users are listed"));
    m_listing->addItem(tr("All denied"), static_cast<int>(UserListing::AllWithDenials));
    m_listing->addItem(tr("Flagged"), static_cast<int>(UserListing::FlaggedOnly));
    m_listing->addItem(tr("Starred"), static_cast<int>(UserListing::Starred));
    m_listing->addItem(tr("With a note"), static_cast<int>(UserListing::WithNote));
    m_listing->addItem(tr("Assigned to me"), static_cast<int>(UserListing::AssignedToMe));
    m_listing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_listing->setMinimumContentsLength(8);
    m_listing->view()->setMinimumWidth(m_listing->view()->sizeHintForColumn(0) + 24);
    m_hidesReviewed->setObjectName(QStringLiteral("hideReviewedCheckBox"));
    m_hidesReviewed->setToolTip(tr("List no users that are archived"));

    m_list->setObjectName(QStringLiteral("userListView"));
    m_list->setAccessibleName(tr("Ranked users"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new UserDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_count->setObjectName(QStringLiteral("userCountLabel"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 6, 6, 4);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_listing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_count->setElideMode(Qt::ElideRight);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_hidesReviewed);
    layout->addLayout(foot);
}

void FlaggedUsersView::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FlaggedUsersView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FlaggedUsersView::addUserAction(QAction* action)
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(action);
}

UserFilter FlaggedUsersView::filter() const
{
    return {m_filter->text(), static_cast<UserListing>(m_listing->currentData().toInt()), m_hidesReviewed->isChecked(),
            QString::fromStdString(m_caseBook.analyst())};
}

void FlaggedUsersView::setFilter(const UserFilter& filter)
{
    m_filter->setText(filter.text);
    m_listing->setCurrentIndex(m_listing->findData(static_cast<int>(filter.listing)));
    m_hidesReviewed->setChecked(filter.hidesReviewed);
}

void FlaggedUsersView::showFindings()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    m_model->setFindings(m_state.findings());
    showNotice();
}

void FlaggedUsersView::showCase()
{
    {
        // A mark may take the selected user out of the list, which leaves it selected.
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        m_model->setCase(m_caseBook.snapshot());
    }
    followUser();
    showNotice();
}

void FlaggedUsersView::applyFilter()
{
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        m_model->setFilter(filter());
    }
    followUser();
    showNotice();
    Q_EMIT filterChanged();
}

void FlaggedUsersView::followUser()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const std::optional<std::size_t> user = m_state.userIndex();
    const std::optional<int> row = user ? m_model->rowOf(*user) : std::nullopt;
    if (!row) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_model->index(*row, 0);
    if (m_list->currentIndex() != index || !m_list->selectionModel()->isSelected(index)) {
        m_list->setCurrentIndex(index);
    }
}

void FlaggedUsersView::selectChosen()
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (!m_isFollowing && !chosen.isEmpty()) {
        const QVariant user = chosen.front().data(ActorTableModel::UserIndexRole);
        m_state.selectUser(static_cast<std::size_t>(user.toULongLong()));
    }
}

void FlaggedUsersView::showNotice()
{
    const FindingsPtr& findings = m_state.findings();
    if (!findings) {
        m_count->clear();
        m_stack->showNotice(tr("Open an archive to see who was denied secrets in it."));
        return;
    }
    const QString shown = display::count(static_cast<std::uint64_t>(m_model->rowCount()));
    const QString all = display::count(findings->users.size());
    const QString flagged = display::count(findings->flagged);
    const std::size_t suppressed = suppressedSignals(*findings);
    //: %1 users shown, %2 users with denied requests, %3 of them flagged
    const QString counts = tr("%1 of %2 users shown · %3 flagged").arg(shown, all, flagged);
    //: %1 the counts of users
    m_count->setText(suppressed == 0
                         ? counts
                         : tr("%1 · %n signal(s) suppressed", nullptr, display::pluralNumber(suppressed)).arg(counts));
    m_count->setToolTip(m_count->text()); // a narrow pane shortens it
    if (findings->users.empty()) {
        m_stack->showNotice(tr("No request for a secret was denied in this archive."));
    } else if (m_model->rowCount() == 0) {
        m_stack->showNotice(tr("No user passes this filter."), tr("Show all users"));
    } else {
        m_stack->showContent();
    }
}

} // namespace latchlight
