// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/ProfileView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/models/ProfileSections.h"
#include "gui/views/FactPivots.h"
#include "gui/views/FactTreeView.h"
#include "gui/views/PaneStack.h"
#include "gui/views/WeekHoursView.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int valueCharacters = 34; ///< first width of the column of values

} // namespace

ProfileView::ProfileView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_facts(new FactTreeView(ProfileSections::headers(), clipboard))
    , m_hours(new WeekHoursView(clipboard))
{
    m_facts->setObjectName(QStringLiteral("profileTreeView"));
    m_facts->setAccessibleName(tr("Profile of the user"));
    m_facts->header()->resizeSection(0, m_facts->fontMetrics().averageCharWidth() * valueCharacters);
    m_facts->offerPivots(state);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("profileSplitter"));
    splitter->addWidget(m_facts);
    splitter->addWidget(m_hours);
    splitter->setStretchFactor(0, 1); // the picture stays as small as it can be, or is folded away
    splitter->setCollapsible(0, false);
    m_stack = new PaneStack(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_state, &InvestigationState::investigationChanged, this, &ProfileView::showProfile);
    connect(&m_state, &InvestigationState::userChanged, this, &ProfileView::showProfile);
    connect(&m_state, &InvestigationState::zoneChanged, this, [this] {
        m_facts->setHeaders(ProfileSections::headers());
        showProfile();
    });
    showProfile();
}

void ProfileView::showProfile()
{
    const InvestigationPtr& investigation = m_state.investigation();
    if (!investigation) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Gathering what is known of this user…")
                                                      : tr("Select a user to see its profile."));
        return;
    }
    m_facts->setSections(ProfileSections::of(*investigation, *m_state.findings()->snapshot));
    m_hours->showInvestigation(investigation);
    for (int column = 1; column < m_facts->model()->columnCount(); ++column) {
        m_facts->resizeColumnToContents(column);
    }
    m_stack->showContent();
}

} // namespace latchlight
