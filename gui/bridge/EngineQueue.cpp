// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EngineQueue.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace latchlight {

namespace {

/// Lowers the priority of this thread, and of those that it starts, by some levels of nice(2). Linux keeps one for each
/// thread; where it cannot be set, nothing is lost but some smoothness.
void giveWay(int levels)
{
    const auto thread = static_cast<id_t>(gettid());
    setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + levels);
}

} // namespace

EngineQueue::EngineQueue(ResourceFolders folders)
    : m_workThread([this, folders = std::move(folders)](const std::stop_token& stop) {
        auto session = std::make_unique<InvestigationSession>(folders);
        {
            const std::lock_guard lock(m_mutex);
            m_session = std::move(session);
        }
        m_wake.notify_all();
        run(m_work, stop);
    })
    , m_questionThread([this](const std::stop_token& stop) { run(m_questions, stop); })
    , m_investigationThread([this](const std::stop_token& stop) { run(m_investigations, stop); })
    , m_backgroundThread([this](const std::stop_token& stop) { run(m_background, stop); })
{}

EngineQueue::~EngineQueue()
{
    m_workThread.request_stop();
    m_questionThread.request_stop();
    m_investigationThread.request_stop();
    m_backgroundThread.request_stop();
    const std::lock_guard lock(m_mutex);
    for (Lane* lane : {&m_work, &m_questions, &m_investigations, &m_background}) {
        lane->waiting.clear();
        if (lane->runningTask) {
            lane->runningStop.request_stop();
        }
    }
}

EngineQueue::Lane& EngineQueue::laneOf(EngineTask task)
{
    switch (task) {
    case EngineTask::Investigate:
    case EngineTask::CompareDetector:
    case EngineTask::PlanCommands:
        return m_investigations;
    case EngineTask::FindEvents:
    case EngineTask::CountFields:
    case EngineTask::FindValues:
    case EngineTask::CopyEvents:
    case EngineTask::ReadRecord:
    case EngineTask::WeighSuppression:
    case EngineTask::LookForSources:
    case EngineTask::Release: // previews are let go of while the load goes on
        return m_questions;
    case EngineTask::DigestSources:
        return m_background;
    case EngineTask::ReadResources:
    case EngineTask::Load:
    case EngineTask::Rescore:
    case EngineTask::Export:
    case EngineTask::TryVariant:
    case EngineTask::Backtest:
        break;
    }
    return m_work;
}

void EngineQueue::submit(EngineTask task, Work work)
{
    if (task != EngineTask::Release && task != EngineTask::Export) {
        withdraw(task);
    }
    {
        const std::lock_guard lock(m_mutex);
        laneOf(task).waiting.push_back(Job{task, std::move(work), std::stop_source()});
    }
    m_wake.notify_all();
}

void EngineQueue::withdraw(EngineTask task)
{
    const std::lock_guard lock(m_mutex);
    Lane& lane = laneOf(task);
    lane.waiting.erase(
        std::remove_if(lane.waiting.begin(), lane.waiting.end(), [task](const Job& job) { return job.task == task; }),
        lane.waiting.end());
    if (lane.runningTask == task) {
        lane.runningStop.request_stop();
    }
}

void EngineQueue::requestStop(EngineTask task)
{
    const std::lock_guard lock(m_mutex);
    Lane& lane = laneOf(task);
    for (Job& job : lane.waiting) {
        if (job.task == task) {
            job.stop.request_stop();
        }
    }
    if (lane.runningTask == task) {
        lane.runningStop.request_stop();
    }
}

void EngineQueue::run(Lane& lane, const std::stop_token& threadStop)
{
    giveWay(lane.niceness);
    while (std::optional<Job> job = takeJob(lane, threadStop)) {
        job->work(*m_session, job->stop.get_token());
        job->work = nullptr; // lets go of what it held before the next one starts
        const std::lock_guard lock(m_mutex);
        lane.runningTask.reset();
    }
}

std::optional<EngineQueue::Job> EngineQueue::takeJob(Lane& lane, const std::stop_token& threadStop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, threadStop, [this, &lane] { return m_session && !lane.waiting.empty(); });
    if (threadStop.stop_requested() || lane.waiting.empty()) {
        return std::nullopt;
    }
    Job job = std::move(lane.waiting.front());
    lane.waiting.pop_front();
    lane.runningTask = job.task;
    lane.runningStop = job.stop;
    return job;
}

} // namespace latchlight
