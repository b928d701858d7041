// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SecretsView.h"

#include "gui/bridge/CaseBook.h"
#include "gui/bridge/CaseText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/TargetText.h"
#include "gui/views/PaneStack.h"
#include "gui/views/SecretsSection.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

namespace {

constexpr int highPaneLines = 26; ///< a pane of so many lines has room for whole explanations

} // namespace

SecretsView::SecretsView(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_atRisk(new SecretsSection(SecretListing::AtRisk, state, clipboard))
    , m_deniedOnly(new SecretsSection(SecretListing::DeniedOnly, state, clipboard))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_atRisk->setExplanation(TargetText::whyAtRisk(RuleTarget::Secret)); // its lines are part of the first layout
    m_deniedOnly->setExplanation(
        tr("Asked for and refused. These records did not disclose them: no change is needed on their account."));
    m_splitter->setObjectName(QStringLiteral("secretsSplitter"));
    m_splitter->addWidget(m_atRisk);
    m_splitter->addWidget(m_deniedOnly);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new PaneStack(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    connect(m_atRisk, &SecretsSection::folded, this, [this] { followFold(*m_atRisk, *m_deniedOnly); });
    connect(m_deniedOnly, &SecretsSection::folded, this, [this] { followFold(*m_deniedOnly, *m_atRisk); });
    connect(&m_state, &InvestigationState::investigationChanged, this, &SecretsView::showSecrets);
    connect(&m_state, &InvestigationState::userChanged, this, &SecretsView::showSecrets);
    connect(
        &m_atRisk->model(), &SecretsModel::rotationRequested, this,
        [this](const QString& secret, Qt::CheckState wanted) { m_caseBook.setRotated(secret.toStdString(), wanted); });
    connect(&m_caseBook, &CaseBook::rotatedSecretsChanged, this, &SecretsView::showRotated);
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &SecretsView::showRotated);
    showSecrets();
}

void SecretsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void SecretsView::showSecrets()
{
    const InvestigationPtr& investigation = m_state.investigation();
    m_atRisk->model().setInvestigation(investigation);
    m_deniedOnly->model().setInvestigation(investigation);
    if (!investigation) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Gathering what is known of this user…")
                                                      : tr("Select a user to see what is at risk."));
        return;
    }
    const RuleTarget target = investigation->secrets.target;
    showRotated();
    m_atRisk->table().setAccessibleName(TargetText::atRisk(target, m_atRisk->model().rowCount()));
    m_atRisk->setExplanation(TargetText::whyAtRisk(target));
    const QString denied = TargetText::deniedOnly(target, m_deniedOnly->model().rowCount());
    m_deniedOnly->setHeading(denied);
    m_deniedOnly->table().setAccessibleName(denied);
    m_atRisk->showList(TargetText::noneAtRisk(target));
    m_deniedOnly->showList(TargetText::noneDenied(target));
    m_stack->showContent();
    shareRoom();
}

void SecretsView::showRotated()
{
    m_atRisk->model().setRotated(m_caseBook.snapshot().rotatedSecrets, CaseText::whyReadOnly(m_caseBook));
    if (!m_state.investigation()) {
        return;
    }
    const QString atRisk = TargetText::atRisk(m_state.investigation()->secrets.target, m_atRisk->model().rowCount());
    const int rotated = m_atRisk->model().rotatedCount();
    //: %1 "3 secrets at risk"
    m_atRisk->setHeading(rotated == 0 ? atRisk : tr("%1, %n rotated", nullptr, rotated).arg(atRisk));
}

void SecretsView::followFold(const SecretsSection& changed, SecretsSection& other)
{
    if (changed.isFolded()) {
        other.setFolded(false); // somebody has to take the room
    }
    m_isSharedByHand = false;
    shareRoom();
}

void SecretsView::shareRoom()
{
    const auto form = height() >= highPaneLines * fontMetrics().lineSpacing() ? SecretsSection::Explanation::Whole
                                                                              : SecretsSection::Explanation::OneLine;
    m_atRisk->setExplanationForm(form);
    m_deniedOnly->setExplanationForm(form);
    if (m_isSharedByHand) {
        return;
    }
    // The shorter list whole where that leaves the other one half; what remains goes to the second.
    const int room = height() - m_splitter->handleWidth();
    const int first = m_atRisk->wholeHeight();
    const int second = m_deniedOnly->wholeHeight();
    const int fair = std::max(room / 2, room - second);
    const int given = std::min(first, fair);
    m_splitter->setSizes({given, room - given});
}

} // namespace latchlight
