// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// First: moc cannot read <compare> before a header of Qt.
#include <QMainWindow>

#include "engine/base/UtcTime.h"

#include <optional>

class QDockWidget;
class QTabWidget;

namespace latchlight {

class CaseBook;
class ClipboardWriter;
class CommandsView;
class EventsView;
class FilterShelf;
class FlaggedUsersView;
class NotesView;
class InvestigationState;
class SwimLanesView;
class TimelineView;
class TriageView;

/// The panes of an open archive, docked around the timeline. A main window inside the main window, so that the start
/// page can take its place without touching the layout of the panes.
class InvestigationArea final : public QMainWindow
{
    Q_OBJECT

public:
    InvestigationArea(InvestigationState& state, CaseBook& caseBook, ClipboardWriter& clipboard,
                      QWidget* parent = nullptr);

    /// The panes as the program arranges them.
    void restoreDefaultLayout();
    /// A layout that saveState() gave; false, and nothing changed, where it is none or of another version.
    bool restoreLayout(const QByteArray& layout, int version);
    [[nodiscard]] QList<QDockWidget*> panes() const; ///< in the order of the View menu
    /// Show and hide actions of the panes, in the order of the window.
    [[nodiscard]] QList<QAction*> paneActions() const;

    /// Into the context menu of a user.
    void addUserAction(QAction* action);
    void focusUsers();
    void focusUserFilter();
    void focusLanes();
    void focusTimeline();
    void showNotes();
    void focusEventFilter();
    void showLoadReport();
    void commitPending();

    /// Columns of the events, the filter of the users and the tab over time, each as a case keeps it. Restoring takes
    /// what the function beside it gave; anything else changes nothing.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray& columns);
    [[nodiscard]] QByteArray userFilter() const;
    void restoreUserFilter(const QByteArray& filter);
    [[nodiscard]] QByteArray shownTab() const;
    void showTab(const QByteArray& name);

    /// The part of the timeline that is shown; none: all of it. Of the selected user.
    [[nodiscard]] std::optional<TimeRange> timelineZoom() const;
    void restoreTimelineZoom(std::optional<TimeRange> zoom);

    [[nodiscard]] FilterShelf& filterShelf();
    [[nodiscard]] EventsView& events() { return *m_events; }
    [[nodiscard]] CommandsView& commands() { return *m_commands; }

Q_SIGNALS:
    void viewChanged(); ///< something that a case keeps, but for sizes

protected:
    void showEvent(QShowEvent* event) override;

private:
    QDockWidget* addPane(const QString& objectName, const QString& title, QWidget* view);
    void connectPanes();
    void addUserMarks(InvestigationState& state, CaseBook& caseBook);
    void applySizes();
    void applyDefaultSizes();

    TimelineView* m_timeline;
    SwimLanesView* m_lanes;
    QTabWidget* m_overTime; ///< timeline and swimlanes
    FlaggedUsersView* m_users;
    EventsView* m_events;
    TriageView* m_triage;
    NotesView* m_notes;
    CommandsView* m_commands;

    QDockWidget* m_usersPane;
    QDockWidget* m_eventsPane;
    QDockWidget* m_loadReportPane;
    QDockWidget* m_whyPane;
    QDockWidget* m_profilePane;
    QDockWidget* m_facetsPane;
    QDockWidget* m_secretsPane;
    QDockWidget* m_triagePane;
    QDockWidget* m_notesPane;
    QDockWidget* m_commandsPane;
    QDockWidget* m_recordPane;
    bool m_hasDefaultSizes = false; ///< or those of a restored layout
    QByteArray m_hiddenLayout;      ///< restored while nothing was laid out: its sizes are still to come
    int m_hiddenLayoutVersion = 0;
};

} // namespace latchlight
