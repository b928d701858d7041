// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Error.h"
#include "engine/session/InvestigationSession.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace latchlight {

/// Kinds of work; a newer request of a kind takes the place of the older one.
enum class EngineTask {
    ReadResources,
    Load,
    Rescore,
    Investigate,
    FindEvents,
    ReadRecord,
    PlanCommands,
    Export,
    Release
};

/// One thread, the session that lives on it, and the work that waits for it. All functions are called from one other
/// thread.
class EngineQueue final
{
public:
    using Work = std::function<void(InvestigationSession&, const std::stop_token&)>;

    explicit EngineQueue(ResourceFolders folders);
    /// Cancels everything and joins.
    ~EngineQueue();
    EngineQueue(const EngineQueue&) = delete;
    EngineQueue& operator=(const EngineQueue&) = delete;

    /// Appends work after withdrawing what waits or runs under the same task; `Release` and `Export` are never
    /// withdrawn by another one.
    void submit(EngineTask task, Work work);
    /// Drops what waits under `task` and asks what runs to stop.
    void withdraw(EngineTask task);
    /// Asks the work under `task` to stop, but lets it run so that it can hand over what it has.
    void requestStop(EngineTask task);

private:
    struct Job
    {
        EngineTask task = EngineTask::Load;
        Work work;
        std::stop_source stop;
    };

    void run(const std::stop_token& threadStop, ResourceFolders folders);
    [[nodiscard]] std::optional<Job> takeJob(const std::stop_token& threadStop);

    std::mutex m_mutex; ///< guards m_waiting, m_runningTask and m_runningStop
    std::condition_variable_any m_wake;
    std::deque<Job> m_waiting;
    std::optional<EngineTask> m_runningTask;
    std::stop_source m_runningStop;
    std::jthread m_thread; ///< last: it must end before the members it uses
};

} // namespace latchlight
