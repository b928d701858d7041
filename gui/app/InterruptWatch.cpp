// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/InterruptWatch.h"

#include "engine/commandline/CommandLine.h"

#include <csignal>
#include <ctime>
#include <unistd.h>

namespace latchlight {

namespace {

sigset_t interruptSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    const sigset_t signals = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token& end) { watch(end); });
}

InterruptWatch::~InterruptWatch()
{
    m_thread.request_stop();
}

void InterruptWatch::watch(const std::stop_token& end)
{
    const sigset_t signals = interruptSignals();
    constexpr timespec pause{0, 50000000};
    while (!end.stop_requested()) {
        if (sigtimedwait(&signals, nullptr, &pause) < 0) {
            continue;
        }
        if (m_interrupted.stop_requested()) {
            ::_exit(static_cast<int>(ExitCode::Interrupted));
        }
        m_interrupted.request_stop();
    }
}

} // namespace latchlight
