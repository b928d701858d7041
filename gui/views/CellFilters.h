// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;
class QAction;
class QKeySequence;

namespace latchlight {

class CellCopier;
class ClipboardWriter;
class InvestigationState;

/// Makes filters of the cells of an item view: "Filter for", "Filter out", "Has field", "Prepare" (edit it first) and
/// "Copy as filter", by key and above the copy actions of the context menu. The model says which cells have a filter
/// (FilterTermRole).
class CellFilters final : public QObject
{
    Q_OBJECT

public:
    CellFilters(QAbstractItemView& view, CellCopier& copier, InvestigationState& state, ClipboardWriter& clipboard);

    /// Narrows the events to those with the value of the current cell.
    void filterForCurrent();

private:
    using Step = void (CellFilters::*)();

    QAction* addAction(CellCopier& copier, const QString& objectName, const QKeySequence& shortcut, Step step);
    void updateActions();
    void filterOut();
    void filterByField();
    void prepare();
    void copyTerm();
    [[nodiscard]] QString currentTerm() const;

    QAbstractItemView& m_view;
    InvestigationState& m_state;
    ClipboardWriter& m_clipboard;
    QAction* m_filterFor;
    QAction* m_filterOut;
    QAction* m_hasField;
    QAction* m_prepare;
    QAction* m_copyTerm;
};

} // namespace latchlight
