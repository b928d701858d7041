// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineChart.h"
#include "tests/gui/app/SampleWindow.h"
#include "tests/gui/app/StallWatch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace latchlight;
using namespace latchlight::test;

namespace {

using Milliseconds = StallWatch::Milliseconds;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// Processor time of laying out texts, which is most of what a window works for: the least of a few.
Milliseconds measuredWork()
{
    constexpr int rounds = 5;
    constexpr int texts = 100;
    constexpr QRect page(0, 0, 300, 100000);
    const QFontMetrics metrics(QApplication::font());
    Milliseconds least = std::chrono::hours(1);
    for (int round = 0; round < rounds; ++round) {
        const Milliseconds start = StallWatch::processorTime();
        for (int i = 0; i < texts; ++i) {
            const QString text =
                QStringLiteral("%1 requests for secrets were denied, and 0 to %2 are normal").arg(i).arg(round);
            metrics.boundingRect(page, Qt::TextWordWrap, text);
        }
        least = std::min(least, StallWatch::processorTime() - start);
    }
    return least;
}

constexpr Milliseconds referenceWork{1}; ///< of the machine that the limit is meant for
constexpr Milliseconds limit{50};
constexpr double slack = 2; ///< a build that is not optimised, caches that others share, a clock that changes

} // namespace

/// The GUI thread never works long without taking up what the analyst does. Its processor time is watched, not the
/// clock on the wall, so that a busy machine fails nobody.
class TestWindowStalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysResponsive();

private:
    void check(const char* act);
    [[nodiscard]] int events() const { return m_window->rows("eventTableView"); }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<StallWatch> m_watch;
    Milliseconds m_limit{};
};

void TestWindowStalls::initTestCase()
{
    if (isSanitized) {
        QSKIP("Sanitizers slow down some code far more than other code.");
    }
    const Milliseconds work = measuredWork();
    m_limit = limit * slack * std::max(1.0, work / referenceWork);
    qInfo("the same texts took %.2f ms, against %.2f ms", work.count(), referenceWork.count());
}

/// Waits until what an act led to is over.
void TestWindowStalls::check(const char* act)
{
    QTest::qWait(300); // whatever follows belongs to the act; nothing is expected of it by a time
    const StallWatch::Stall stall = m_watch->longest();
    qInfo("%s: busy for %.1f ms at most, allowed %.1f ms", act, stall.processor.count(), m_limit.count());
    QVERIFY2(stall.processor <= m_limit, qPrintable(stall.event));
    m_watch->restart();
}

void TestWindowStalls::staysResponsive()
{
    m_window = std::make_unique<SampleWindow>(QLocale(QLocale::English, QLocale::UnitedStates), QStringLiteral("light"),
                                              QSize(1600, 1000));
    QTest::qWait(300); // the first painting of a window
    m_watch = std::make_unique<StallWatch>();
    QVERIFY(m_window->openSample());
    check("loading");

    auto* users = m_window->find<QListView>("userListView");
    for (int row = 1; row < 4; ++row) {
        QTest::keyClick(users, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(events() > 0, SampleWindow::waitMs);
        check("selecting a user");
    }

    auto* chart = m_window->find<TimelineChart>("timelineChart");
    QTRY_VERIFY_WITH_TIMEOUT(!chart->timeline().buckets.empty(), SampleWindow::waitMs);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Minus, Qt::Key_0}) {
        QTest::keyClick(chart, key);
        check("zooming");
    }
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    check("selecting a range");
    QTest::keyClick(chart, Qt::Key_Escape);
    check("clearing the range");

    m_window->find<QAbstractButton>("userChipButton")->click();
    check("showing the events of everybody");
    auto* filter = m_window->find<QLineEdit>("eventFilterLineEdit");
    filter->setFocus();
    for (const QChar letter : QStringLiteral("eventName:GetSecretValue errorCode:*Denied*")) {
        QTest::keyClick(filter, letter.toLatin1());
        QTest::qWait(10); // as fast as nobody types
    }
    check("typing");
    QTest::keyClick(filter, Qt::Key_Escape); // the suggestions
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(events() > 0, SampleWindow::waitMs);
    check("filtering");
    QVERIFY(m_window->openFirstEvent());
    check("opening a record");
}

QTEST_MAIN(TestWindowStalls)
#include "TestWindowStalls.moc"
