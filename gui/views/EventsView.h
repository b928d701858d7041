// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace latchlight {

class ClipboardWriter;
class EventTableModel;
class FilterBar;
class FilterShelf;
class InvestigationState;
class PaneStack;
class ThemedLabel;

/// The events of the selected user, range and question. Every limit in force is a chip with a cross.
class EventsView final : public QWidget
{
    Q_OBJECT

public:
    EventsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

    void focusFilter();
    [[nodiscard]] FilterShelf& filterShelf();
    /// Which columns are shown, in which order and how wide.
    [[nodiscard]] QByteArray columns() const;
    /// What columns() gave; anything else changes nothing.
    void restoreColumns(const QByteArray& columns);

Q_SIGNALS:
    void recordWanted(); ///< the analyst opened a row: show its original

private:
    void buildLayout();
    void buildTable(ClipboardWriter& clipboard);
    void showEvents();
    void showNotice();
    void showCount();
    void relax();
    void followEvent();
    void selectCurrent();
    void markSelected(); ///< on the timeline
    void showNoticeForNoRows();

    InvestigationState& m_state;
    EventTableModel* m_model;
    QTableView* m_table;
    PaneStack* m_stack;
    FilterBar* m_filter;
    ThemedLabel* m_count;
    bool m_isFollowing = false; ///< rows are being set, not chosen by the analyst
};

} // namespace latchlight
