// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/WindowTrial.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>

#include <algorithm>

namespace latchlight::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{20};
constexpr int settlingMs = 250; ///< what an act leaves behind: facets, commands, hidden panes

} // namespace

WindowTrial::WindowTrial(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

WindowTrial::Measured WindowTrial::run(const Act& act)
{
    m_act = &act;
    m_isPainted.assign(act.sights.size(), false);
    m_isDrawn.assign(act.sights.size(), false);
    m_measured = {std::vector<Milliseconds>(act.sights.size(), Milliseconds(-1)), {}};
    m_stalls.restart();
    const Clock::time_point start = Clock::now();
    act.perform();
    waitForSights(start);
    settle();
    m_measured.stall = m_stalls.longest();
    m_act = nullptr;
    return m_measured;
}

void WindowTrial::waitForSights(Clock::time_point start)
{
    const auto isWaiting = [this](const Milliseconds& sight) { return sight < Milliseconds::zero(); };
    while (std::any_of(m_measured.sights.begin(), m_measured.sights.end(), isWaiting) &&
           Clock::now() - start < patience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (std::size_t i = 0; i < m_isPainted.size(); ++i) {
            if (m_isPainted[i] && isWaiting(m_measured.sights[i])) {
                m_measured.sights[i] = Clock::now() - start;
            }
        }
    }
}

void WindowTrial::settle()
{
    const QDeadlineTimer end(settlingMs);
    while (!end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool WindowTrial::eventFilter(QObject* receiver, QEvent* event)
{
    const bool isTimer = event->type() == QEvent::Timer;
    if (m_act == nullptr || (!isTimer && event->type() != QEvent::Paint)) {
        return QObject::eventFilter(receiver, event);
    }
    for (std::size_t i = 0; i < m_isPainted.size(); ++i) {
        const Sight& sight = m_act->sights[i];
        if (isTimer) {
            m_isDrawn[i] = m_isDrawn[i] || (receiver->parent() == sight.widget && sight.isThere());
        } else if (receiver == sight.widget && (m_isDrawn[i] || !sight.isDrawnByTimer) && sight.isThere()) {
            m_isPainted[i] = true;
        }
    }
    return QObject::eventFilter(receiver, event);
}

} // namespace latchlight::test
