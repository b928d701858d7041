// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/TimelineChart.h"
#include "gui/platform/Theme.h"
#include "tests/gui/charts/SampleTimeline.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>
#include <memory>

using namespace latchlight;
using namespace latchlight::test;

/// Drives a chart in a real window.
class TestTimelineChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsWholeBucketsByDragging();
    void movesAnEdgeOfTheSelection();
    void clearsTheSelectionByAClickBesideIt();
    void givesUpADragOnEscape();
    void escapesFromSelectionThenFromZoom();
    void zoomsWithTheWheelAtTheMouse();
    void zoomsOncePerFrameHoweverFastTheWheel();
    void pansWithShiftAndWheelAndWithTheMiddleButton();
    void zoomsAndPansByKeys();
    void selectsByKeys();
    void goesFromMarkerToMarkerByKeys();
    void selectsAMarkersBucketByDoubleClick();
    void takesASelectionWithoutEchoingIt();
    void offersItsActionsInAMenu();
    void showsTheNumbersUnderTheMouse();
    void saysThatItIsThinned();
    void followsTheTheme();
    void describesItselfToScreenReaders();
    void marksTheBucketsOfWhatIsSelectedElsewhere();
    void drawsASecondDetectorOverTheFirst_data();
    void drawsASecondDetectorOverTheFirst();
    void tellsTheSecondDetectorToScreenReaders();
    void dropsAComparisonOfAnotherTimeline();
    void saysWhyItIsEmpty();
    void survivesHostileTimelines_data();
    void survivesHostileTimelines();
    void survivesBeingTinyOrHuge();

private:
    [[nodiscard]] QPoint pointAt(std::size_t bucket) const;
    void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton);
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits for the picture of the current view.
    void settle();
    /// A percentile that flags the higher one of the two markers.
    [[nodiscard]] DetectorComparison comparison() const
    {
        DetectorComparison made{DetectorKind::Percentile, {}};
        made.buckets.assign(m_chart->timeline().buckets.size(), ComparedBucket{1, 5, false, false});
        made.buckets[20].isAnomalous = true;
        return made;
    }
    [[nodiscard]] UtcTime start(std::size_t bucket) const { return m_chart->timeline().buckets[bucket].start; }
    [[nodiscard]] TimeRange buckets(std::size_t first, std::size_t last) const
    {
        return {start(first), start(last) + 1800};
    }

    std::unique_ptr<TimelineChart> m_chart;
};

void TestTimelineChart::init()
{
    DenialTimeline timeline = quietTimeline(48);
    flag(timeline, 20, 30, 95);
    flag(timeline, 30, 9, 40);
    m_chart = std::make_unique<TimelineChart>();
    m_chart->resize(900, 320);
    m_chart->setTimeline(timeline);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->activateWindow();
    m_chart->setFocus();
    settle();
}

void TestTimelineChart::cleanup()
{
    m_chart.reset();
}

void TestTimelineChart::settle()
{
    auto* timer = m_chart->findChild<QTimer*>();
    QTRY_VERIFY(timer == nullptr || !timer->isActive());
    m_chart->grab();
}

QPoint TestTimelineChart::pointAt(std::size_t bucket) const
{
    const QRect plot = m_chart->plotRect();
    const TimeRange visible = m_chart->visibleRange();
    const double share =
        static_cast<double>(start(bucket) + 900 - visible.begin) / static_cast<double>(visible.lengthSeconds());
    return {plot.left() + qRound(share * plot.width()), plot.top() + plot.height() / 3};
}

void TestTimelineChart::move(QPoint to, Qt::MouseButtons buttons)
{
    // QTest::mouseMove() moves the pointer of the whole session, and says nothing where it is already there.
    QMouseEvent event(QEvent::MouseMove, to, m_chart->mapToGlobal(QPointF(to)), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(m_chart.get(), &event);
}

void TestTimelineChart::drag(QPoint from, QPoint to, Qt::MouseButton button)
{
    QTest::mousePress(m_chart.get(), button, {}, from);
    for (const QPoint point : {(from * 2 + to) / 3, (from + to) / 2, to}) {
        move(point, button);
    }
    QTest::mouseRelease(m_chart.get(), button, {}, to);
}

void TestTimelineChart::wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, m_chart->mapToGlobal(QPointF(at)), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_chart.get(), &event);
}

void TestTimelineChart::selectsWholeBucketsByDragging()
{
    QSignalSpy selections(m_chart.get(), &TimelineChart::rangeSelected);
    drag(pointAt(10), pointAt(14));
    QCOMPARE(selections.count(), 1);
    QCOMPARE(selections.front().front().value<TimeRange>(), buckets(10, 14));
    QCOMPARE(m_chart->selectedRange(), buckets(10, 14));

    drag(pointAt(40), pointAt(35));
    QCOMPARE(m_chart->selectedRange(), buckets(35, 40));

    drag(pointAt(45), QPoint(5000, 50));
    QCOMPARE(m_chart->selectedRange(), buckets(45, 47));
}

void TestTimelineChart::movesAnEdgeOfTheSelection()
{
    drag(pointAt(10), pointAt(14));
    const QPoint halfBucket(m_chart->plotRect().width() / 96, 0);
    drag(pointAt(14) + halfBucket, pointAt(20));
    QCOMPARE(m_chart->selectedRange(), buckets(10, 20));
    drag(pointAt(10) - halfBucket, pointAt(5));
    QCOMPARE(m_chart->selectedRange(), buckets(5, 20));
}

void TestTimelineChart::clearsTheSelectionByAClickBesideIt()
{
    drag(pointAt(10), pointAt(14));
    QSignalSpy clears(m_chart.get(), &TimelineChart::rangeCleared);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, pointAt(12));
    QVERIFY(m_chart->selectedRange());
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, pointAt(40));
    QVERIFY(!m_chart->selectedRange());
    QCOMPARE(clears.count(), 1);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, pointAt(40));
    QCOMPARE(clears.count(), 1);
}

void TestTimelineChart::givesUpADragOnEscape()
{
    m_chart->setSelectedRange(buckets(2, 3));
    QSignalSpy selections(m_chart.get(), &TimelineChart::rangeSelected);
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, pointAt(10));
    move(pointAt(11), Qt::LeftButton);
    move(pointAt(14), Qt::LeftButton);
    QVERIFY(m_chart->selectedRange() != buckets(2, 3));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(m_chart->selectedRange(), buckets(2, 3));
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, pointAt(14));
    QCOMPARE(m_chart->selectedRange(), buckets(2, 3));
    QCOMPARE(selections.count(), 0);
}

void TestTimelineChart::escapesFromSelectionThenFromZoom()
{
    const TimeRange whole = m_chart->visibleRange();
    m_chart->zoomTo(buckets(10, 20));
    m_chart->setSelectedRange(buckets(12, 13));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->selectedRange());
    QCOMPARE(m_chart->visibleRange(), buckets(10, 20));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(m_chart->visibleRange(), whole);
}

void TestTimelineChart::zoomsWithTheWheelAtTheMouse()
{
    const TimeRange before = m_chart->visibleRange();
    const QPoint mouse = pointAt(12);
    wheel(mouse, 240);
    const TimeRange after = m_chart->visibleRange();
    QVERIFY(after.lengthSeconds() < before.lengthSeconds() * 7 / 10);
    settle();
    QVERIFY((pointAt(12) - mouse).manhattanLength() <= 2);
    wheel(mouse, -240);
    QVERIFY(qAbs(m_chart->visibleRange().lengthSeconds() - before.lengthSeconds()) <= 2);
    QVERIFY(!m_chart->selectedRange());
}

void TestTimelineChart::zoomsOncePerFrameHoweverFastTheWheel()
{
    QSignalSpy frames(m_chart->findChild<QTimer*>(), &QTimer::timeout);
    for (int i = 0; i < 40; ++i) {
        wheel(pointAt(12), i % 2 == 0 ? 120 : -110);
    }
    settle();
    QCOMPARE(frames.count(), 1);
}

void TestTimelineChart::pansWithShiftAndWheelAndWithTheMiddleButton()
{
    m_chart->zoomTo(buckets(10, 29));
    settle();
    const TimeRange before = m_chart->visibleRange();
    wheel(pointAt(20), -120, Qt::ShiftModifier);
    QVERIFY(m_chart->visibleRange().begin > before.begin);
    QCOMPARE(m_chart->visibleRange().lengthSeconds(), before.lengthSeconds());
    m_chart->zoomTo(before);
    settle();
    drag(pointAt(20), pointAt(25), Qt::MiddleButton);
    QVERIFY(qAbs((before.begin - m_chart->visibleRange().begin) - 5 * 1800) < 200);
    QVERIFY(!m_chart->selectedRange());
}

void TestTimelineChart::zoomsAndPansByKeys()
{
    const TimeRange whole = m_chart->visibleRange();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const TimeRange zoomed = m_chart->visibleRange();
    QVERIFY(zoomed.lengthSeconds() < whole.lengthSeconds());
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->visibleRange().begin < zoomed.begin);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->visibleRange().begin, whole.begin);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->visibleRange().end, whole.end);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    QCOMPARE(m_chart->visibleRange(), whole);
}

void TestTimelineChart::selectsByKeys()
{
    QSignalSpy selections(m_chart.get(), &TimelineChart::rangeSelected);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(20, 20)); // begins at the first flagged bucket
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(20, 22));
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(20, 21));
    QCOMPARE(selections.count(), 4);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QVERIFY(m_chart->visibleRange().lengthSeconds() <= 4 * 1800);
    QVERIFY(m_chart->visibleRange().contains(start(20)));
}

void TestTimelineChart::goesFromMarkerToMarkerByKeys()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(20, 20));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(30, 30));
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_chart->selectedRange(), buckets(20, 20));
}

void TestTimelineChart::selectsAMarkersBucketByDoubleClick()
{
    QSignalSpy selections(m_chart.get(), &TimelineChart::rangeSelected);
    const QPoint marker = m_chart->bucketRect(30).center();
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, marker);
    QCOMPARE(m_chart->selectedRange(), buckets(30, 30));
    QCOMPARE(selections.count(), 1);
    QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, pointAt(40));
    QCOMPARE(selections.count(), 1);
}

void TestTimelineChart::takesASelectionWithoutEchoingIt()
{
    QSignalSpy selections(m_chart.get(), &TimelineChart::rangeSelected);
    QSignalSpy clears(m_chart.get(), &TimelineChart::rangeCleared);
    m_chart->zoomTo(buckets(0, 9));
    m_chart->setSelectedRange(buckets(40, 41));
    QVERIFY(m_chart->visibleRange().contains(start(41)));
    m_chart->setSelectedRange(std::nullopt);
    QCOMPARE(selections.count() + clears.count(), 0);
}

void TestTimelineChart::offersItsActionsInAMenu()
{
    m_chart->setSelectedRange(buckets(10, 19));
    QContextMenuEvent event(QContextMenuEvent::Mouse, pointAt(12), m_chart->mapToGlobal(pointAt(12)));
    QApplication::sendEvent(m_chart.get(), &event);
    auto* menu = m_chart->findChild<QMenu*>(QStringLiteral("timelineMenu"));
    QVERIFY(menu != nullptr);
    menu->actions().front()->trigger();
    QCOMPARE(m_chart->visibleRange(), buckets(10, 19));
    menu->close();
}

void TestTimelineChart::showsTheNumbersUnderTheMouse()
{
    const QImage before = m_chart->grab().toImage();
    move(pointAt(21));
    QVERIFY(m_chart->grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_chart.get(), &leave);
    QCOMPARE(m_chart->grab().toImage(), before);
}

void TestTimelineChart::saysThatItIsThinned()
{
    QVERIFY(!m_chart->caption().contains(QStringLiteral("thinned")));
    QVERIFY(m_chart->caption().contains(QStringLiteral("UTC")));
    DenialTimeline timeline = quietTimeline(200'000, 300);
    for (std::size_t i = 0; i < timeline.buckets.size(); i += 100) {
        flag(timeline, i, 10, 50);
    }
    m_chart->setTimeline(timeline);
    settle();
    QVERIFY(m_chart->caption().contains(QStringLiteral("thinned")));
    QCOMPARE(m_chart->flaggedBuckets().size(), TimelinePlot::maximumMarkers);
    m_chart->zoomTo({start(1000), start(1100)});
    settle();
    QVERIFY(!m_chart->caption().contains(QStringLiteral("thinned")));
}

void TestTimelineChart::followsTheTheme()
{
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
        const ThemeColors& colors = ThemeColors::of(scheme);
        m_chart->setPalette(colors.palette());
        settle();
        const QImage picture = m_chart->grab().toImage();
        QCOMPARE(picture.pixelColor(3, 3), colors.color(ColorRole::Base));
        QCOMPARE(picture.pixelColor(m_chart->bucketRect(20).center() * picture.devicePixelRatio()),
                 colors.color(ColorRole::SeverityCritical));
    }
}

void TestTimelineChart::describesItselfToScreenReaders()
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(!chart->text(QAccessible::Name).isEmpty());
    QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("2024-03-11 10:00")));
    QCOMPARE(chart->childCount(), 2);

    QAccessibleInterface* flagged = chart->child(1);
    QVERIFY(flagged->text(QAccessible::Name).contains(QStringLiteral("9 denied")));
    QCOMPARE(chart->indexOfChild(flagged), 1);
    QVERIFY(chart->rect().contains(flagged->rect()));
    QVERIFY(!flagged->state().selected);
    flagged->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_chart->selectedRange(), buckets(30, 30));
    QVERIFY(flagged->state().selected);

    m_chart->clear();
    QVERIFY(!flagged->isValid());
    QCOMPARE(chart->childCount(), 0);
    QVERIFY(chart->child(0) == nullptr);
}

void TestTimelineChart::marksTheBucketsOfWhatIsSelectedElsewhere()
{
    const auto footOf = [this](std::size_t bucket) {
        const QImage picture = m_chart->grab().toImage();
        const QPoint foot(pointAt(bucket).x(), m_chart->plotRect().bottom() - 4);
        return picture.pixelColor(foot * picture.devicePixelRatio());
    };
    const QColor color = ThemeColors::forPalette(m_chart->palette()).color(ColorRole::Selection);
    QVERIFY(footOf(10) != color);
    m_chart->setMarkedBuckets({start(10), start(40)});
    QCOMPARE(footOf(10), color);
    QCOMPARE(footOf(40), color);
    QVERIFY(footOf(12) != color);
    m_chart->setTimeline(m_chart->timeline());
    QVERIFY(m_chart->markedBuckets().empty());
}

void TestTimelineChart::drawsASecondDetectorOverTheFirst_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void TestTimelineChart::drawsASecondDetectorOverTheFirst()
{
    QFETCH(const ColorScheme, scheme);
    const ThemeColors& colors = ThemeColors::of(scheme);
    m_chart->setPalette(colors.palette());
    m_chart->setSelectedRange(buckets(2, 5));
    m_chart->zoomTo(buckets(1, 40));
    settle();
    const auto inColor = [&](QRect area) {
        const QImage image = m_chart->grab(area).toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                pixels += image.pixelColor(x, y).rgb() == colors.color(ColorRole::Compared).rgb() ? 1 : 0;
            }
        }
        return pixels;
    };
    QCOMPARE(inColor(m_chart->rect()), 0);
    const TimeRange visible = m_chart->visibleRange();
    m_chart->setComparison(comparison());
    settle();
    const QRect plot = m_chart->plotRect();
    QVERIFY(inColor(plot) > 100);
    QVERIFY(inColor(QRect(0, 0, m_chart->width(), plot.top())) > 10); // the legend
    QCOMPARE(m_chart->visibleRange(), visible);
    QCOMPARE(m_chart->selectedRange(), std::optional(buckets(2, 5)));
    m_chart->setComparison(std::nullopt);
    settle();
    QCOMPARE(inColor(m_chart->rect()), 0);
}

void TestTimelineChart::tellsTheSecondDetectorToScreenReaders()
{
    m_chart->setComparison(comparison());
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("“Percentile”")));
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("both 1, only by the rule's own 1")));
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_chart.get());
    QCOMPARE(chart->child(0)->text(QAccessible::Description), QStringLiteral("Percentile: limit 5, flagged"));
    QCOMPARE(chart->child(1)->text(QAccessible::Description), QStringLiteral("Percentile: limit 5, not flagged"));
    m_chart->setComparison(std::nullopt);
    QVERIFY(chart->child(0)->text(QAccessible::Description).isEmpty());
    QVERIFY(!m_chart->accessibleDescription().contains(QStringLiteral("“Percentile”")));
}

void TestTimelineChart::dropsAComparisonOfAnotherTimeline()
{
    DetectorComparison other = comparison();
    other.buckets.pop_back();
    m_chart->setComparison(other);
    QVERIFY(m_chart->comparison() == nullptr);
    m_chart->setComparison(comparison());
    m_chart->setTimeline(quietTimeline(12));
    QVERIFY(m_chart->comparison() == nullptr);
    settle();
}

void TestTimelineChart::saysWhyItIsEmpty()
{
    m_chart->clear();
    const QImage before = m_chart->grab().toImage();
    m_chart->setEmptyText(QStringLiteral("The archive holds no denied request."));
    QVERIFY(m_chart->grab().toImage() != before);
    QVERIFY(m_chart->caption().isEmpty());
    drag(QPoint(200, 100), QPoint(400, 100));
    wheel(QPoint(200, 100), 120);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Escape, Qt::Key_Home}) {
        QTest::keyClick(m_chart.get(), key);
        QTest::keyClick(m_chart.get(), key, Qt::ShiftModifier);
        QTest::keyClick(m_chart.get(), key, Qt::ControlModifier);
    }
    QVERIFY(!m_chart->selectedRange());
}

void TestTimelineChart::survivesHostileTimelines_data()
{
    QTest::addColumn<DenialTimeline>("timeline");
    DenialTimeline one = quietTimeline(1);
    QTest::newRow("one bucket") << one;
    one.bucketSeconds = 0;
    QTest::newRow("buckets without length") << one;
    one.bucketSeconds = -1800;
    QTest::newRow("buckets of negative length") << one;
    DenialTimeline disorder = quietTimeline(50);
    std::reverse(disorder.buckets.begin(), disorder.buckets.end());
    QTest::newRow("out of order") << disorder;
    DenialTimeline far = quietTimeline(3);
    far.buckets[2].start = {std::numeric_limits<std::int64_t>::max()};
    far.buckets[0].start = {std::numeric_limits<std::int64_t>::min()};
    QTest::newRow("times beyond the calendar") << far;
    DenialTimeline sparse = quietTimeline(3);
    sparse.buckets[2].start = {250'000'000'000};
    QTest::newRow("millennia apart") << sparse;
    DenialTimeline numbers = quietTimeline(100);
    for (std::size_t i = 0; i < 100; ++i) {
        flag(numbers, i, std::numeric_limits<std::uint32_t>::max(), std::numeric_limits<double>::quiet_NaN());
        numbers.buckets[i].expected = std::numeric_limits<double>::infinity();
        numbers.buckets[i].upper = 1e308;
        numbers.buckets[i].lower = -1e308;
    }
    QTest::newRow("numbers beyond reason") << numbers;
}

void TestTimelineChart::survivesHostileTimelines()
{
    QFETCH(DenialTimeline, timeline);
    m_chart->setTimeline(timeline);
    settle();
    wheel(QPoint(300, 150), 1200);
    settle();
    drag(QPoint(100, 150), QPoint(700, 150));
    move(QPoint(400, 150));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QVERIFY(m_chart->timeline().buckets.size() <= timeline.buckets.size());
    for (std::size_t i = 1; i < m_chart->timeline().buckets.size(); ++i) {
        QVERIFY(start(i - 1) < start(i));
    }
}

void TestTimelineChart::survivesBeingTinyOrHuge()
{
    DenialTimeline timeline = quietTimeline(1'000'000, 60);
    m_chart->setTimeline(timeline);
    for (const QSize size : {QSize(1, 1), QSize(30, 2000), QSize(2500, 20)}) {
        m_chart->setMinimumSize(1, 1);
        m_chart->resize(size);
        settle();
        QVERIFY(!m_chart->grab().isNull());
    }
}

QTEST_MAIN(TestTimelineChart)
#include "TestTimelineChart.moc"
