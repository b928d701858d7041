// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/EngineQueue.h"

#include <algorithm>
#include <utility>

namespace latchlight {

EngineQueue::EngineQueue(ResourceFolders folders)
    : m_thread([this, folders = std::move(folders)](const std::stop_token& stop) { run(stop, folders); })
{}

EngineQueue::~EngineQueue()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    if (m_runningTask) {
        m_runningStop.request_stop();
    }
}

void EngineQueue::submit(EngineTask task, Work work)
{
    if (task != EngineTask::Release && task != EngineTask::Export) {
        withdraw(task);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(Job{task, std::move(work), std::stop_source()});
    }
    m_wake.notify_one();
}

void EngineQueue::withdraw(EngineTask task)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.erase(
        std::remove_if(m_waiting.begin(), m_waiting.end(), [task](const Job& job) { return job.task == task; }),
        m_waiting.end());
    if (m_runningTask == task) {
        m_runningStop.request_stop();
    }
}

void EngineQueue::requestStop(EngineTask task)
{
    const std::lock_guard lock(m_mutex);
    for (Job& job : m_waiting) {
        if (job.task == task) {
            job.stop.request_stop();
        }
    }
    if (m_runningTask == task) {
        m_runningStop.request_stop();
    }
}

void EngineQueue::run(const std::stop_token& threadStop, ResourceFolders folders)
{
    InvestigationSession session(std::move(folders));
    while (std::optional<Job> job = takeJob(threadStop)) {
        job->work(session, job->stop.get_token());
        job->work = nullptr; // lets go of what it held before the next one starts
        const std::lock_guard lock(m_mutex);
        m_runningTask.reset();
    }
}

std::optional<EngineQueue::Job> EngineQueue::takeJob(const std::stop_token& threadStop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, threadStop, [this] { return !m_waiting.empty(); });
    if (threadStop.stop_requested() || m_waiting.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runningTask = job.task;
    m_runningStop = job.stop;
    return job;
}

} // namespace latchlight
