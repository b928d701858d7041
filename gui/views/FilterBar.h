// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace latchlight {

class FilterChips;
class FilterShelf;
class InvestigationState;
class QueryEdit;
class ThemedLabel;

/// Where the filter is written, with what is wrong with it, the filters used before, and a chip for all that is in
/// force.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(InvestigationState& state, QWidget* parent = nullptr);

    [[nodiscard]] FilterShelf& shelf() { return *m_shelf; }
    [[nodiscard]] FilterChips& chips() { return *m_chips; }
    void focusQuery();
    /// Another way to filter, behind the line.
    void addButton(QToolButton* button);

Q_SIGNALS:
    void leaveRequested();

private:
    void buildLayout();
    void connectParts();
    void followQuestion();
    void apply(const QString& query);
    void showProblem();
    void scheduleProblem();
    void updateSaving();
    void fillMenu();
    void addQueries(const QStringList& queries);

    InvestigationState& m_state;
    FilterShelf* m_shelf;
    QueryEdit* m_query;
    ThemedLabel* m_problem;
    QAction* m_save;
    QToolButton* m_history;
    QMenu* m_menu;
    FilterChips* m_chips;
    QHBoxLayout* m_line = nullptr;
    QTimer m_pause; ///< a half-typed term is no mistake yet
};

} // namespace latchlight
