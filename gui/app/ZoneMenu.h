// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/ZoneChoice.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace latchlight {

class InvestigationState;
class WindowSettings;

/// The switch of the zone in which the window shows times: UTC, that of the computer, or a chosen one; remembered.
class ZoneMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds itself to `viewMenu`. All must outlive the menu.
    ZoneMenu(QMainWindow& window, QMenu& viewMenu, InvestigationState& state, WindowSettings& settings);

    QAction* utc;
    QAction* local;
    QAction* other;

private:
    void askForZone();
    void choose(const ZoneChoice& choice);
    void showChoice();

    QMainWindow& m_window;
    InvestigationState& m_state;
    WindowSettings& m_settings;
};

} // namespace latchlight
