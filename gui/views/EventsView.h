// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace latchlight {

class ClipboardWriter;
class EventTableModel;
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

Q_SIGNALS:
    void recordWanted(); ///< the analyst opened a row: show its original

private:
    void buildLayout();
    void buildTable(ClipboardWriter& clipboard);
    void showEvents();
    void showNotice();
    void showCount();
    void showChips();
    void askFromFilter();
    void followEvent();
    void selectCurrent();
    [[nodiscard]] QString noticeForNoRows() const;

    InvestigationState& m_state;
    EventTableModel* m_model;
    QTableView* m_table;
    PaneStack* m_stack;
    QLineEdit* m_filter;
    ThemedLabel* m_filterProblem;
    ThemedLabel* m_scope;
    QPushButton* m_rangeChip;
    QPushButton* m_questionChip;
    QToolButton* m_clear;
    ThemedLabel* m_count;
    bool m_isFollowing = false; ///< rows are being set, not chosen by the analyst
};

} // namespace latchlight
