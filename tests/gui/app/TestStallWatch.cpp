// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/StallWatch.h"

#include <QMetaObject>
#include <QTest>

#include <thread>

using namespace latchlight::test;
using namespace std::chrono_literals;

namespace {

void workFor(std::chrono::milliseconds duration)
{
    const auto end = StallWatch::processorTime() + duration;
    while (StallWatch::processorTime() < end) {
    }
}

} // namespace

/// The watch of the other tests: it must see what they rely on.
class TestStallWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesHowLongTheThreadWorked()
    {
        StallWatch watch;
        QMetaObject::invokeMethod(
            this, [] { workFor(40ms); }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(watch.longest().processor >= 40ms);
        QVERIFY(watch.longest().event.contains(QStringLiteral("TestStallWatch")));
    }

    void doesNotTakeWaitingForWork()
    {
        StallWatch watch;
        QMetaObject::invokeMethod(
            this, [] { std::this_thread::sleep_for(40ms); }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(watch.longest().elapsed >= 30ms);
        QVERIFY(watch.longest().processor < 30ms);
    }

    void addsNothingUpAcrossBeats()
    {
        StallWatch watch;
        for (int i = 0; i < 5; ++i) {
            workFor(10ms);
            QTest::qWait(10); // lets it beat
        }
        QVERIFY(watch.longest().processor >= 10ms);
        QVERIFY(watch.longest().processor < 40ms);
    }

    void beginsAnew()
    {
        StallWatch watch;
        workFor(40ms);
        QVERIFY(watch.longest().processor >= 40ms);
        watch.restart();
        QVERIFY(watch.longest().processor < 30ms);
    }
};

QTEST_GUILESS_MAIN(TestStallWatch)
#include "TestStallWatch.moc"
