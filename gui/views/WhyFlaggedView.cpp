// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/WhyFlaggedView.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/ExplanationText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/bridge/SuppressionText.h"
#include "gui/bridge/TargetText.h"
#include "gui/models/FactSections.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/FactTreeView.h"
#include "gui/views/PaneStack.h"
#include "gui/views/SuppressedMark.h"
#include "gui/views/ThemedLabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

WhyFlaggedView::WhyFlaggedView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_clipboard(clipboard)
    , m_signals(new QComboBox)
    , m_suppressed(new ThemedLabel(ColorRole::MutedText))
    , m_sentence(new ThemedLabel(ColorRole::Text))
    , m_showEvents(new QPushButton(tr("Sho&w events")))
    , m_copy(new QPushButton(tr("Copy te&xt")))
    , m_facts(new FactTreeView({tr("Fact"), tr("Value")}, clipboard))
{
    buildLayout();
    connect(m_signals, &QComboBox::currentIndexChanged, this, &WhyFlaggedView::showSignal);
    connect(m_showEvents, &QPushButton::clicked, this, &WhyFlaggedView::showRangeOfSignal);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_clipboard.copyText(m_sentence->text()); });
    connect(&m_state, &InvestigationState::investigationChanged, this, &WhyFlaggedView::showInvestigation);
    connect(&m_state, &InvestigationState::userChanged, this, &WhyFlaggedView::showInvestigation);
    connect(&m_state, &InvestigationState::zoneChanged, this, &WhyFlaggedView::followZone);
    showInvestigation();
}

void WhyFlaggedView::buildLayout()
{
    m_signals->setObjectName(QStringLiteral("signalComboBox"));
    m_signals->setAccessibleName(tr("Signals of this user"));
    m_signals->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_suppressed->setObjectName(QStringLiteral("suppressedSignalLabel"));
    m_suppressed->setAccessibleName(tr("Suppression of this signal"));
    m_suppressed->setWordWrap(true);
    m_suppressed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_suppressed->hide();
    m_sentence->setObjectName(QStringLiteral("explanationLabel"));
    m_sentence->setAccessibleName(tr("Why this user was flagged"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_showEvents->setObjectName(QStringLiteral("showSignalEventsButton"));
    m_copy->setObjectName(QStringLiteral("copyExplanationButton"));
    m_facts->setObjectName(QStringLiteral("signalFactsTreeView"));
    m_facts->setAccessibleName(tr("Numbers and evidence"));
    m_facts->setHeaderHidden(true);

    auto* page = new QWidget;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 0);
    head->addWidget(m_signals);
    head->addWidget(m_suppressed);
    head->addWidget(m_sentence);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_showEvents);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    head->addLayout(buttons);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addLayout(head);
    pageLayout->addWidget(m_facts, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void WhyFlaggedView::showInvestigation()
{
    const InvestigationPtr& investigation = m_state.investigation();
    if (!investigation) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Gathering what is known of this user…")
                                                      : tr("Select a user to see why it was flagged."));
        return;
    }
    if (investigation->signals.empty()) {
        m_stack->showNotice(TargetText::noSignal(investigation->timeline.target));
        return;
    }
    fillSignals();
    showSignal();
    m_stack->showContent();
}

void WhyFlaggedView::followZone()
{
    const int chosen = m_signals->currentIndex();
    showInvestigation();
    m_signals->setCurrentIndex(chosen);
}

void WhyFlaggedView::fillSignals()
{
    const QSignalBlocker blocker(m_signals);
    m_signals->clear();
    const std::vector<Signal>& all = m_state.investigation()->signals;
    for (const Signal& signal : all) {
        //: one signal in a list; %1 a range of time, %2 a severity, %3 a score
        const QString text = tr("%1 · %2 %3")
                                 .arg(display::range({signal.start, signal.end}), EnumText::of(signal.severity))
                                 .arg(signal.score);
        const Suppression* suppression = SuppressionText::covering(signal, *m_state.findings()->snapshot);
        if (suppression == nullptr) {
            m_signals->addItem(text);
            continue;
        }
        //: %1 a signal in a list
        m_signals->addItem(suppressedmark::icon(palette()), tr("%1 · suppressed").arg(text));
        m_signals->setItemData(m_signals->count() - 1, logtext::toolTip(SuppressionText::sentence(*suppression)),
                               Qt::ToolTipRole);
    }
    const auto highest = std::max_element(
        all.begin(), all.end(), [](const Signal& left, const Signal& right) { return left.score < right.score; });
    m_signals->setCurrentIndex(static_cast<int>(highest - all.begin()));
}

const Signal* WhyFlaggedView::signal() const
{
    const InvestigationPtr& investigation = m_state.investigation();
    const int chosen = m_signals->currentIndex();
    const bool isListed =
        investigation && chosen >= 0 && static_cast<std::size_t>(chosen) < investigation->signals.size();
    return isListed ? &investigation->signals[static_cast<std::size_t>(chosen)] : nullptr;
}

void WhyFlaggedView::showSignal()
{
    if (const Signal* shown = signal()) {
        const SessionSnapshot& snapshot = *m_state.findings()->snapshot;
        const Suppression* suppression = SuppressionText::covering(*shown, snapshot);
        m_suppressed->setText(suppression != nullptr ? SuppressionText::sentence(*suppression) : QString());
        m_suppressed->setVisible(suppression != nullptr);
        m_sentence->setText(ExplanationText::sentence(*shown));
        QList<FactSection> facts = FactSections::of(*shown);
        if (const RuleResult* result = snapshot.find(shown->ruleId)) {
            facts.insert(std::min<qsizetype>(2, facts.size()), FactSections::of(result->rule)); // behind the numbers
        }
        m_facts->setSections(facts);
    }
}

void WhyFlaggedView::showRangeOfSignal()
{
    if (const Signal* shown = signal()) {
        m_state.askFor(EventQuestion(), TimeRange{shown->start, shown->end});
    }
}

} // namespace latchlight
