// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStatusBar;
class QToolButton;

namespace latchlight {

class InvestigationState;
class ThemedLabel;

/// The honest counts at the foot of the window: shown of all, selected, flagged, files and what was lost, time zone.
class StatusLabels final : public QObject
{
    Q_OBJECT

public:
    StatusLabels(QStatusBar& bar, InvestigationState& state);

Q_SIGNALS:
    void lossesClicked();

private:
    void showFindings();
    void showSelection();
    void showEvents();
    void showZone();

    InvestigationState& m_state;
    ThemedLabel* m_events;
    ThemedLabel* m_selection;
    ThemedLabel* m_flagged;
    QToolButton* m_files;
    ThemedLabel* m_partial;
    ThemedLabel* m_zone;
};

} // namespace latchlight
