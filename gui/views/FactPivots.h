// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace latchlight {

class CellCopier;
class CellFilters;
class FactTreeView;
class InvestigationState;

/// Leads from a fact to events: Return or a double click filters for its value among those of the selected user; where
/// a fact is about others, and by the action of the context menu, it asks for the events of everybody (PivotRole).
class FactPivots final : public QObject
{
    Q_OBJECT

public:
    FactPivots(FactTreeView& view, CellFilters& filters, CellCopier& copier, InvestigationState& state);

private:
    void updateAction();
    void activate();
    void pivot();

    FactTreeView& m_view;
    CellFilters& m_filters;
    InvestigationState& m_state;
    QAction* m_pivot;
};

} // namespace latchlight
