// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/InvestigationArea.h"

#include "gui/models/ActorTableModel.h"
#include "gui/views/CommandsView.h"
#include "gui/views/EventsView.h"
#include "gui/views/FacetsView.h"
#include "gui/views/FlaggedUsersView.h"
#include "gui/views/LoadReportView.h"
#include "gui/views/NotesView.h"
#include "gui/views/ProfileView.h"
#include "gui/views/RawRecordView.h"
#include "gui/views/SecretsView.h"
#include "gui/views/SwimLanesView.h"
#include "gui/views/TimelineView.h"
#include "gui/views/TriageView.h"
#include "gui/views/UserMarkActions.h"
#include "gui/views/WhyFlaggedView.h"

#include <QAction>
#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QTabWidget>

#include <algorithm>

namespace latchlight {

InvestigationArea::InvestigationArea(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard,
                                     QWidget* parent)
    : QMainWindow(parent)
    , m_timeline(new TimelineView(state, clipboard))
    , m_lanes(new SwimLanesView(state, clipboard))
    , m_overTime(new QTabWidget)
    , m_users(new FlaggedUsersView(state, caseBook))
    , m_events(new EventsView(state, clipboard))
    , m_triage(new TriageView(state, caseBook))
    , m_notes(new NotesView(state, caseBook, clipboard))
    , m_commands(new CommandsView(state, clipboard))
{
    setWindowFlags(Qt::Widget);
    setObjectName(QStringLiteral("investigationArea"));
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    m_overTime->setObjectName(QStringLiteral("overTimeTabs"));
    m_overTime->setAccessibleName(tr("Over time"));
    m_overTime->setDocumentMode(true);
    m_overTime->addTab(m_timeline, tr("Timeline"));
    m_overTime->addTab(m_lanes, tr("Swimlanes"));
    setCentralWidget(m_overTime);

    m_usersPane = addPane(QStringLiteral("usersPane"), tr("Users"), m_users);
    m_eventsPane = addPane(QStringLiteral("eventsPane"), tr("Events"), m_events);
    m_facetsPane = addPane(QStringLiteral("facetsPane"), tr("Facets"), new FacetsView(state, clipboard));
    m_loadReportPane =
        addPane(QStringLiteral("loadReportPane"), tr("Load report"), new LoadReportView(state, clipboard));
    m_whyPane = addPane(QStringLiteral("whyPane"), tr("Why flagged"), new WhyFlaggedView(state, clipboard));
    m_profilePane = addPane(QStringLiteral("profilePane"), tr("Profile"), new ProfileView(state, clipboard));
    m_secretsPane = addPane(QStringLiteral("secretsPane"), tr("Secrets"), new SecretsView(state, caseBook, clipboard));
    m_triagePane = addPane(QStringLiteral("triagePane"), tr("Triage"), m_triage);
    m_notesPane = addPane(QStringLiteral("notesPane"), tr("Notes"), m_notes);
    m_commandsPane = addPane(QStringLiteral("commandsPane"), tr("Commands"), m_commands);
    m_recordPane = addPane(QStringLiteral("recordPane"), tr("Record"), new RawRecordView(state, clipboard));
    restoreDefaultLayout();
    connectPanes();
    addUserMarks(state, caseBook);
}

QDockWidget* InvestigationArea::addPane(const QString& objectName, const QString& title, QWidget* view)
{
    auto* pane = new QDockWidget(title, this);
    pane->setObjectName(objectName);
    pane->setWidget(view);
    return pane;
}

void InvestigationArea::connectPanes()
{
    connect(m_users, &FlaggedUsersView::filterChanged, this, &InvestigationArea::viewChanged);
    connect(m_timeline, &TimelineView::zoomChanged, this, &InvestigationArea::viewChanged);
    connect(m_overTime, &QTabWidget::currentChanged, this, &InvestigationArea::viewChanged);
    for (const QDockWidget* pane : panes()) {
        connect(pane, &QDockWidget::visibilityChanged, this, &InvestigationArea::viewChanged);
        connect(pane, &QDockWidget::dockLocationChanged, this, &InvestigationArea::viewChanged);
    }
    connect(m_events, &EventsView::recordWanted, m_recordPane, [this] {
        m_recordPane->show();
        m_recordPane->raise();
    });
}

void InvestigationArea::addUserMarks(InvestigationState& state, CaseBook& caseBook)
{
    auto* marks = new UserMarkActions(state, caseBook, this);
    for (QAction* action : {marks->star, marks->assignToMe, marks->tags, marks->note}) {
        addUserAction(action);
    }
    connect(marks, &UserMarkActions::tagsWanted, this, [this] {
        showNotes();
        m_notes->focusTags();
    });
    connect(marks, &UserMarkActions::noteWanted, this, [this] {
        showNotes();
        m_notes->focusNote();
    });
}

void InvestigationArea::showNotes()
{
    m_notesPane->show();
    m_notesPane->raise();
}

QList<QDockWidget*> InvestigationArea::panes() const
{
    return {m_usersPane,  m_facetsPane, m_eventsPane,   m_whyPane,    m_profilePane,   m_secretsPane,
            m_triagePane, m_notesPane,  m_commandsPane, m_recordPane, m_loadReportPane};
}

void InvestigationArea::restoreDefaultLayout()
{
    for (QDockWidget* pane : panes()) {
        pane->setFloating(false);
        removeDockWidget(pane);
    }
    m_overTime->setCurrentWidget(m_timeline);
    // The bottom lies below the timeline only: users and inspector keep the whole height.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_usersPane);
    addDockWidget(Qt::BottomDockWidgetArea, m_eventsPane);
    addDockWidget(Qt::RightDockWidgetArea, m_whyPane);
    // Before any tab is added: a pane split off a tabbed one would become a tab, too.
    splitDockWidget(m_whyPane, m_triagePane, Qt::Vertical);
    splitDockWidget(m_usersPane, m_facetsPane, Qt::Vertical);
    tabifyDockWidget(m_eventsPane, m_loadReportPane);
    tabifyDockWidget(m_whyPane, m_profilePane);
    tabifyDockWidget(m_profilePane, m_secretsPane);
    tabifyDockWidget(m_triagePane, m_notesPane);
    tabifyDockWidget(m_notesPane, m_commandsPane);
    tabifyDockWidget(m_commandsPane, m_recordPane);
    for (QDockWidget* pane : panes()) {
        pane->show();
    }
    for (QDockWidget* pane : {m_eventsPane, m_whyPane, m_triagePane}) {
        pane->raise();
    }
    m_hasDefaultSizes = false;
    m_hiddenLayout.clear();
    if (isVisible()) {
        applyDefaultSizes();
    }
}

bool InvestigationArea::restoreLayout(const QByteArray& layout, int version)
{
    const bool isRestored = restoreState(layout, version);
    m_hasDefaultSizes = m_hasDefaultSizes || isRestored;
    if (isRestored && !isVisible()) {
        m_hiddenLayout = layout;
        m_hiddenLayoutVersion = version;
    }
    return isRestored;
}

void InvestigationArea::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_hasDefaultSizes || !m_hiddenLayout.isEmpty()) {
        // Sizes count only once the panes are laid out.
        QMetaObject::invokeMethod(this, &InvestigationArea::applySizes, Qt::QueuedConnection);
    }
}

void InvestigationArea::applySizes()
{
    if (!m_hasDefaultSizes) {
        applyDefaultSizes();
    } else if (!m_hiddenLayout.isEmpty()) {
        restoreState(m_hiddenLayout, m_hiddenLayoutVersion);
    }
    m_hiddenLayout.clear();
}

void InvestigationArea::applyDefaultSizes()
{
    m_hasDefaultSizes = true;
    const int usersWidth = std::clamp(width() * 23 / 100, 280, 420);
    const int inspectorWidth = std::clamp(width() * 30 / 100, 360, 560);
    resizeDocks({m_usersPane, m_whyPane}, {usersWidth, inspectorWidth}, Qt::Horizontal);
    resizeDocks({m_usersPane, m_facetsPane}, {height() * 58 / 100, height() * 42 / 100}, Qt::Vertical);
    resizeDocks({m_whyPane, m_triagePane}, {height() * 44 / 100, height() * 56 / 100}, Qt::Vertical);
    resizeDocks({m_eventsPane}, {height() * 45 / 100}, Qt::Vertical);
}

QList<QAction*> InvestigationArea::paneActions() const
{
    QList<QAction*> actions;
    for (const QDockWidget* pane : panes()) {
        actions << pane->toggleViewAction();
    }
    return actions;
}

void InvestigationArea::addUserAction(QAction* action)
{
    m_users->addUserAction(action);
}

void InvestigationArea::focusUsers()
{
    m_usersPane->show();
    m_users->focusList();
}

void InvestigationArea::focusUserFilter()
{
    m_usersPane->show();
    m_users->focusFilter();
}

void InvestigationArea::focusLanes()
{
    m_overTime->setCurrentWidget(m_lanes);
    m_lanes->focusChart();
}

void InvestigationArea::focusTimeline()
{
    m_overTime->setCurrentWidget(m_timeline);
    m_timeline->focusChart();
}

void InvestigationArea::focusEventFilter()
{
    m_eventsPane->show();
    m_eventsPane->raise();
    m_events->focusFilter();
}

QByteArray InvestigationArea::columns() const
{
    return m_events->columns();
}

void InvestigationArea::restoreColumns(const QByteArray& columns)
{
    m_events->restoreColumns(columns);
}

QByteArray InvestigationArea::userFilter() const
{
    const UserFilter filter = m_users->filter();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << filter.text << static_cast<qint32>(filter.listing) << filter.hidesReviewed;
    return bytes;
}

void InvestigationArea::restoreUserFilter(const QByteArray& filter)
{
    UserFilter restored;
    qint32 listing = 0;
    QDataStream stream(filter);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> restored.text >> listing >> restored.hidesReviewed;
    const bool isKnown = listing >= 0 && listing <= static_cast<qint32>(UserListing::AssignedToMe);
    if (stream.status() == QDataStream::Ok && isKnown) {
        restored.listing = static_cast<UserListing>(listing);
        m_users->setFilter(restored);
    }
}

QByteArray InvestigationArea::shownTab() const
{
    return m_overTime->currentWidget() == m_lanes ? QByteArrayLiteral("lanes") : QByteArrayLiteral("timeline");
}

void InvestigationArea::showTab(const QByteArray& name)
{
    m_overTime->setCurrentWidget(name == QByteArrayLiteral("lanes") ? static_cast<QWidget*>(m_lanes) : m_timeline);
}

std::optional<TimeRange> InvestigationArea::timelineZoom() const
{
    return m_timeline->zoom();
}

void InvestigationArea::restoreTimelineZoom(std::optional<TimeRange> zoom)
{
    m_timeline->restoreZoom(zoom);
}

FilterShelf& InvestigationArea::filterShelf()
{
    return m_events->filterShelf();
}

void InvestigationArea::showLoadReport()
{
    m_loadReportPane->show();
    m_loadReportPane->raise();
}

void InvestigationArea::commitPending()
{
    m_triage->commitPending();
    m_notes->commitPending();
}

} // namespace latchlight
