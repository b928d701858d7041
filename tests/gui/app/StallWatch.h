// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace latchlight::test {

/// Sees how long the GUI thread took up nothing new: a timer of that thread beats, and what lies between two beats is a
/// stall. Its processor time is what the thread worked by itself, however busy the machine is with other programs.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    struct Stall
    {
        Milliseconds elapsed{};   ///< the longest by the clock on the wall
        Milliseconds processor{}; ///< the longest by the processor time of the thread
        QString event;            ///< what took most of the latter: receiver and type of event
    };

    /// Of the calling thread alone.
    [[nodiscard]] static Milliseconds processorTime();

    /// Begins at once; lives in the GUI thread.
    explicit StallWatch(QObject* parent = nullptr);
    ~StallWatch() override;

    void restart();
    /// Since restart(); of the time since the last beat, too.
    [[nodiscard]] const Stall& longest();

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;

    void beat();
    void closeEvent();

    QTimer m_timer;
    Clock::time_point m_lastBeat;
    Milliseconds m_processorAtBeat{};
    Stall m_longest;

    QString m_event; ///< that began last
    Milliseconds m_processorAtEvent{};
    QString m_dearestEvent; ///< since the last beat
    Milliseconds m_dearest{};
};

} // namespace latchlight::test
