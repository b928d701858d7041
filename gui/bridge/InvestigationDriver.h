// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/EngineThread.h"
#include "gui/bridge/InvestigationState.h"

#include <QObject>

namespace latchlight {

/// Keeps the answers of a state up to date: asks the engine whenever the selection changes, hands in what comes back.
class InvestigationDriver final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the driver.
    InvestigationDriver(EngineThread& engine, InvestigationState& state, QObject* parent = nullptr);

private:
    void takeFindings(const FindingsPtr& findings);
    void takeEvents(const FoundEventsPtr& events);
    void askAboutUser();
    void askForEvents();
    void askForFields();
    void askForValues(const QString& field, const QString& typed);
    void askForRecord();
    void askForCommands();
    void askForComparison();
    void takeFailure(EngineTask task, const Error& error);

    EngineThread& m_engine;
    InvestigationState& m_state;
};

} // namespace latchlight
