// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/StallWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace latchlight::test {

namespace {

constexpr std::chrono::milliseconds beatInterval{2};

QString nameOf(const QObject& receiver, const QEvent& event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    return QStringLiteral("%1 of %2 %3")
        .arg(type != nullptr ? QString::fromLatin1(type) : QString::number(event.type()),
             QString::fromLatin1(receiver.metaObject()->className()), receiver.objectName());
}

} // namespace

StallWatch::Milliseconds StallWatch::processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

StallWatch::StallWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
    QCoreApplication::instance()->installEventFilter(this);
    restart();
    m_timer.start(beatInterval);
}

StallWatch::~StallWatch() = default;

void StallWatch::restart()
{
    m_longest = {};
    m_lastBeat = Clock::now();
    m_processorAtBeat = processorTime();
    m_event.clear();
    m_processorAtEvent = m_processorAtBeat;
    m_dearestEvent.clear();
    m_dearest = {};
}

const StallWatch::Stall& StallWatch::longest()
{
    beat();
    return m_longest;
}

void StallWatch::beat()
{
    closeEvent();
    const Clock::time_point now = Clock::now();
    const Milliseconds worked = m_processorAtEvent - m_processorAtBeat;
    m_longest.elapsed = std::max<Milliseconds>(m_longest.elapsed, now - m_lastBeat - beatInterval);
    if (worked > m_longest.processor) {
        m_longest.processor = worked;
        m_longest.event = m_dearestEvent;
    }
    m_lastBeat = now;
    m_processorAtBeat = m_processorAtEvent;
    m_dearest = {};
}

void StallWatch::closeEvent()
{
    const Milliseconds now = processorTime();
    if (now - m_processorAtEvent > m_dearest) {
        m_dearest = now - m_processorAtEvent;
        m_dearestEvent = m_event;
    }
    m_processorAtEvent = now;
}

bool StallWatch::eventFilter(QObject* receiver, QEvent* event)
{
    closeEvent();
    m_event = nameOf(*receiver, *event);
    return QObject::eventFilter(receiver, event);
}

} // namespace latchlight::test
