// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Error.h"
#include "engine/session/InvestigationSession.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
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
    CompareDetector,
    FindEvents,
    CountFields,
    FindValues,
    CopyEvents,
    ReadRecord,
    PlanCommands,
    Export,
    TryVariant,
    Backtest,
    WeighSuppression,
    LookForSources,
    DigestSources,
    Release
};

/// Four threads, the session that they share, and the work that waits for them. Questions about rows (FindEvents,
/// CountFields, FindValues, CopyEvents, ReadRecord, WeighSuppression, LookForSources) have a thread of their own, so
/// that they are answered while a load goes on; so have questions about one user (Investigate, CompareDetector,
/// PlanCommands), so that neither waits for the other; DigestSources, which reads every file once more, has one, so
/// that it keeps nobody waiting. They all give way to the thread that made the queue where the processor is short. All
/// functions are called from that thread.
class EngineQueue final
{
public:
    /// A question must use the session as const.
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

    /// Work that is done one after another.
    struct Lane
    {
        int niceness; ///< levels of priority that its threads give up, as those that the work starts
        std::deque<Job> waiting;
        std::optional<EngineTask> runningTask;
        std::stop_source runningStop;

        explicit Lane(int levels)
            : niceness(levels)
        {}
    };

    [[nodiscard]] Lane& laneOf(EngineTask task);
    void run(Lane& lane, const std::stop_token& threadStop);
    [[nodiscard]] std::optional<Job> takeJob(Lane& lane, const std::stop_token& threadStop);

    std::mutex m_mutex; ///< guards the lanes and m_session until it is set
    std::condition_variable_any m_wake;
    Lane m_work{4};
    Lane m_questions{1};
    Lane m_investigations{1};
    Lane m_background{10};
    std::unique_ptr<InvestigationSession> m_session; ///< made by the first thread: reading the rules takes a moment
    std::jthread m_workThread;                       ///< last: they must end before the members they use
    std::jthread m_questionThread;
    std::jthread m_investigationThread;
    std::jthread m_backgroundThread;
};

} // namespace latchlight
