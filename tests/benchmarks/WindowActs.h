// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/WindowTrial.h"
#include "tests/gui/app/SampleWindow.h"

#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <vector>

namespace latchlight {
class TimelineChart;
}

namespace latchlight::test {

/// What an analyst does in the window with a large archive open, and what is to be seen after it.
class WindowActs final : public QObject
{
    Q_OBJECT

public:
    /// Finds its widgets in a window that shows findings.
    explicit WindowActs(const SampleWindow& window, QObject* parent = nullptr);

    [[nodiscard]] int flaggedUsers() const;
    [[nodiscard]] Act selectUser(int row);
    /// From the release of the mouse; what is before it is done at once.
    [[nodiscard]] Act brush(double from, double to);
    [[nodiscard]] Act clearRange();
    [[nodiscard]] Act filter(const QString& query);
    [[nodiscard]] Act clearFilter();
    /// What follows is about the events of all users.
    [[nodiscard]] Act showEverybody();
    /// One more letter in the filter line. `hasSuggestions`: values of the archive are offered.
    [[nodiscard]] Act type(QChar letter, bool hasSuggestions);
    void emptyFilterLine();
    [[nodiscard]] Act zoom(int steps);
    [[nodiscard]] Act press(Qt::Key key);
    [[nodiscard]] Act scrollTo(double position);
    [[nodiscard]] Act openRecord(double position);
    /// Brings a pane to the front.
    void raise(const char* pane);

private:
    [[nodiscard]] std::vector<Sight> eventSights();
    [[nodiscard]] Sight tableSight(const QString& name);
    void forgetResets();
    [[nodiscard]] QString whose(const QString& act) const;

    const SampleWindow& m_window;
    QListView* m_users;
    TimelineChart* m_chart;
    QTableView* m_events;
    QTreeView* m_facets;
    QTreeView* m_record;
    QLineEdit* m_filter;
    bool m_isAboutEverybody = false;
    bool m_areEventsNew = false;
    bool m_areFacetsNew = false; ///< those of the new events
    bool m_isRecordNew = false;
    bool m_areSuggestionsNew = false;
};

} // namespace latchlight::test
