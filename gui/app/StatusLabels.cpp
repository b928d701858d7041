// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/StatusLabels.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/views/ThemedLabel.h"

#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace latchlight {

StatusLabels::StatusLabels(QStatusBar& bar, InvestigationState& state)
    : QObject(&bar)
    , m_state(state)
    , m_events(new ThemedLabel(ColorRole::Text))
    , m_selection(new ThemedLabel(ColorRole::MutedText))
    , m_flagged(new ThemedLabel(ColorRole::Text))
    , m_files(new QToolButton)
    , m_partial(new ThemedLabel(ColorRole::Warning))
    , m_zone(new ThemedLabel(ColorRole::MutedText))
{
    m_events->setObjectName(QStringLiteral("shownEventsLabel"));
    m_selection->setObjectName(QStringLiteral("selectionLabel"));
    m_flagged->setObjectName(QStringLiteral("flaggedUsersLabel"));
    m_partial->setObjectName(QStringLiteral("partialLabel"));
    m_zone->setObjectName(QStringLiteral("zoneLabel"));
    m_files->setObjectName(QStringLiteral("loadReportButton"));
    m_files->setAutoRaise(true);
    m_files->setToolTip(tr("Show what was read and what was not"));
    connect(m_files, &QToolButton::clicked, this, &StatusLabels::lossesClicked);

    for (QWidget* widget :
         {static_cast<QWidget*>(m_partial), static_cast<QWidget*>(m_events), static_cast<QWidget*>(m_selection),
          static_cast<QWidget*>(m_flagged), static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_zone)}) {
        widget->setContentsMargins(10, 0, 10, 0);
        bar.addPermanentWidget(widget);
    }
    connect(&m_state, &InvestigationState::findingsChanged, this, &StatusLabels::showFindings);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &StatusLabels::showEvents);
    connect(&m_state, &InvestigationState::userChanged, this, &StatusLabels::showSelection);
    connect(&m_state, &InvestigationState::rangeChanged, this, &StatusLabels::showSelection);
    connect(&m_state, &InvestigationState::zoneChanged, this, &StatusLabels::showZone);
    showFindings();
    showEvents();
    showZone();
}

void StatusLabels::showFindings()
{
    const FindingsPtr& findings = m_state.findings();
    m_flagged->setVisible(findings != nullptr);
    m_files->setVisible(findings != nullptr);
    m_partial->setVisible(findings && findings->snapshot->isPartial);
    if (!findings) {
        return;
    }
    m_partial->setText(findings->snapshot->isPreview ? tr("Partial: still loading")
                                                     : tr("Partial: loading was stopped"));
    m_flagged->setText(tr("%n user(s) flagged", nullptr, display::pluralNumber(findings->flagged)));
    const LoadReport& report = *findings->snapshot->load;
    const QString files = tr("%n file(s)", nullptr, display::pluralNumber(report.files));
    const std::uint64_t losses = report.filesFailed + report.recordsRejected;
    if (losses == 0) {
        //: %1 "412 files"
        m_files->setText(tr("%1, nothing lost").arg(files));
        return;
    }
    const QString broken = tr("%n broken", "number of files", display::pluralNumber(report.filesFailed));
    const QString lost = tr("%n record(s) lost", nullptr, display::pluralNumber(report.recordsRejected));
    //: %1 "412 files", %2 "3 broken", %3 "12 records lost"
    m_files->setText(tr("⚠ %1, %2, %3").arg(files, broken, lost));
}

void StatusLabels::showEvents()
{
    const FoundEventsPtr& events = m_state.foundEvents();
    m_events->setVisible(events != nullptr);
    if (events) {
        //: %1 events shown, %2 events in the archive
        m_events->setText(
            tr("%1 of %2 events shown")
                .arg(display::count(events->rows.size()), display::count(events->snapshot->events->size())));
    }
}

void StatusLabels::showZone()
{
    m_zone->setText(display::zone());
    //: %1 a time zone
    m_zone->setToolTip(tr("All times are in %1; times in filters and options are always in UTC").arg(display::zone()));
    showSelection();
}

void StatusLabels::showSelection()
{
    const RankedUser* user = m_state.user();
    if (user == nullptr) {
        m_selection->clear();
        return;
    }
    constexpr qsizetype shownCharacters = 32;
    const QString name = logtext::oneLine(m_state.findings()->actor(*user).name, shownCharacters);
    //: %1 a user, %2 a range of time
    m_selection->setText(m_state.range() ? tr("%1, %2").arg(name, display::range(*m_state.range())) : name);
}

} // namespace latchlight
