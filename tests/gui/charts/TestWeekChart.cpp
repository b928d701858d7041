// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/WeekChart.h"
#include "gui/platform/Theme.h"

#include <QTest>

using namespace latchlight;

namespace {

constexpr std::size_t tuesdayAtNine = 24 + 9;

} // namespace

class TestWeekChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows()
    {
        WeekChart chart;
        chart.setHours({}, {});
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No events."));
        WeekChart::Hours events{};
        WeekChart::Hours denied{};
        events[tuesdayAtNine] = 12;
        events[tuesdayAtNine + 1] = 3;
        denied[tuesdayAtNine] = 5;
        chart.setHours(events, denied);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2 of the 168 hours")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Tuesday, 9 to 10 h UTC")));
    }

    void tellsTheFieldUnderTheMouse()
    {
        WeekChart chart;
        chart.resize(400, 150);
        WeekChart::Hours events{};
        WeekChart::Hours denied{};
        events[tuesdayAtNine] = 12;
        denied[tuesdayAtNine] = 5;
        chart.setHours(events, denied);
        const QString text = chart.textAt(chart.fieldRect(tuesdayAtNine).center().toPoint());
        QVERIFY(text.startsWith(QStringLiteral("Tuesday, 9 to 10 h UTC")));
        QVERIFY(text.endsWith(QStringLiteral("of which 5 denied")));
        QVERIFY(chart.textAt({1, 1}).isEmpty()); // the label of Monday
    }

    void keepsItsFieldsInsideAndApart()
    {
        WeekChart chart;
        chart.resize(chart.minimumSizeHint());
        QRectF before;
        for (std::size_t hour = 0; hour < 168; ++hour) {
            const QRectF field = chart.fieldRect(hour);
            QVERIFY(QRectF(chart.rect()).contains(field));
            QVERIFY(!field.intersects(before));
            QVERIFY(field.width() >= 3 && field.height() >= 3);
            before = field;
        }
    }

    void paintsHoursWithDenialsOtherThanHoursWithout()
    {
        WeekChart chart;
        chart.resize(500, 200);
        WeekChart::Hours events{};
        WeekChart::Hours denied{};
        events[10] = 4;
        events[12] = 4;
        denied[12] = 4;
        chart.setHours(events, denied);
        const QImage picture = chart.grab().toImage();
        const double scale = picture.devicePixelRatio();
        const auto colorAtFoot = [&](std::size_t hour) {
            const QRectF field = chart.fieldRect(hour);
            return picture.pixelColor((QPointF(field.center().x(), field.bottom() - 2) * scale).toPoint());
        };
        QVERIFY(colorAtFoot(10) != colorAtFoot(12));
        QVERIFY(colorAtFoot(10) != colorAtFoot(11));
    }
};

QTEST_MAIN(TestWeekChart)
#include "TestWeekChart.moc"
