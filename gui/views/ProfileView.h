// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace latchlight {

class ClipboardWriter;
class FactTreeView;
class InvestigationState;
class PaneStack;
class WeekHoursView;

/// Everything the events tell about the selected user, and when in the week it is active.
class ProfileView final : public QWidget
{
    Q_OBJECT

public:
    ProfileView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent = nullptr);

private:
    void showProfile();

    InvestigationState& m_state;
    FactTreeView* m_facts;
    WeekHoursView* m_hours;
    PaneStack* m_stack;
};

} // namespace latchlight
