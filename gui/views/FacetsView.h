// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QWidget>

namespace latchlight {

class ClipboardWriter;
class FactTreeView;
class InvestigationState;
class PaneStack;

/// What the events that are shown have in common: the most frequent values of each field with their number of events.
/// Opening a value filters for it.
class FacetsView final : public QWidget
{
    Q_OBJECT

public:
    FacetsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void showFacets();
    void showNotice();
    void rememberFolding();
    void restoreFolding();

    InvestigationState& m_state;
    FactTreeView* m_facts;
    PaneStack* m_stack;
    QSet<QString> m_closed; ///< fields that the analyst folded
};

} // namespace latchlight
