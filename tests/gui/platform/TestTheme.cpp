// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/FormStyle.h"
#include "gui/platform/Theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace latchlight;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesTheContrastOfBlackAndWhite();
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsGraphicsVisible_data();
    void keepsGraphicsVisible();
    void keepsPaletteTextReadable();
    void tellsDarkFromLightByThePalette();
    void drawsCheckBoxesThatCanBeSeen_data();
    void drawsCheckBoxesThatCanBeSeen();
    void forcesDarkAndLightAndReturnsToTheSystem();
    void tellsWidgetsOfAChange();
};

namespace {

void addRows(const std::vector<ColorRole>& roles, const std::vector<ColorRole>& backgrounds)
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<ColorRole>("foreground");
    QTest::addColumn<ColorRole>("background");
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        for (const ColorRole role : roles) {
            for (const ColorRole background : backgrounds) {
                QTest::addRow("%s, role %d on role %d", scheme == ColorScheme::Dark ? "dark" : "light",
                              static_cast<int>(role), static_cast<int>(background))
                    << scheme << role << background;
            }
        }
    }
}

void verifyContrast(double minimum)
{
    QFETCH(ColorScheme, scheme);
    QFETCH(ColorRole, foreground);
    QFETCH(ColorRole, background);
    const ThemeColors& colors = ThemeColors::of(scheme);
    const double ratio = contrastRatio(colors.color(foreground), colors.color(background));
    QVERIFY2(ratio >= minimum, qPrintable(QStringLiteral("contrast is only %1").arg(ratio)));
}

} // namespace

void TestTheme::computesTheContrastOfBlackAndWhite()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #777777 on white is the well-known grey that just fails 4.5:1.
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
}

void TestTheme::keepsTextReadable_data()
{
    addRows({ColorRole::Text, ColorRole::MutedText, ColorRole::SeverityInfo, ColorRole::SeverityLow,
             ColorRole::SeverityMedium, ColorRole::SeverityHigh, ColorRole::SeverityCritical, ColorRole::Positive,
             ColorRole::Warning, ColorRole::Negative},
            {ColorRole::Window, ColorRole::Base, ColorRole::AlternateBase});
}

void TestTheme::keepsTextReadable()
{
    verifyContrast(4.5);
}

void TestTheme::keepsGraphicsVisible_data()
{
    addRows({ColorRole::Count, ColorRole::Expected, ColorRole::BandEdge, ColorRole::LearningEdge, ColorRole::Selection,
             ColorRole::Compared, ColorRole::SeverityInfo, ColorRole::SeverityLow, ColorRole::SeverityMedium,
             ColorRole::SeverityHigh, ColorRole::SeverityCritical, ColorRole::Accent},
            {ColorRole::Base, ColorRole::Window});
}

void TestTheme::keepsGraphicsVisible()
{
    verifyContrast(3.0);
}

void TestTheme::keepsPaletteTextReadable()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const QPalette palette = ThemeColors::of(scheme).palette();
        for (const auto& [text, background] :
             {std::pair{QPalette::WindowText, QPalette::Window}, std::pair{QPalette::Text, QPalette::Base},
              std::pair{QPalette::ButtonText, QPalette::Button},
              std::pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              std::pair{QPalette::HighlightedText, QPalette::Highlight}, std::pair{QPalette::Link, QPalette::Base},
              std::pair{QPalette::PlaceholderText, QPalette::Base}}) {
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const double ratio = contrastRatio(palette.color(group, text), palette.color(group, background));
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QStringLiteral("role %1, group %2: %3").arg(text).arg(group).arg(ratio)));
            }
        }
    }
}

void TestTheme::tellsDarkFromLightByThePalette()
{
    QCOMPARE(schemeOf(ThemeColors::of(ColorScheme::Dark).palette()), ColorScheme::Dark);
    QCOMPARE(schemeOf(ThemeColors::of(ColorScheme::Light).palette()), ColorScheme::Light);
    QCOMPARE(ThemeColors::forPalette(QPalette(QColor(Qt::black))).scheme(), ColorScheme::Dark);
}

void TestTheme::drawsCheckBoxesThatCanBeSeen_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void TestTheme::drawsCheckBoxesThatCanBeSeen()
{
    QFETCH(ColorScheme, scheme);
    const ThemeColors& colors = ThemeColors::of(scheme);
    const FormStyle style;
    QStyleOption option;
    option.rect = QRect(0, 0, 16, 16);
    option.palette = colors.palette();
    const auto drawn = [&](QStyle::State state) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(colors.color(ColorRole::Base));
        QPainter painter(&image);
        option.state = QStyle::State_Enabled | state;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, nullptr);
        return image;
    };
    const QImage empty = drawn(QStyle::State_Off);
    double best = 0;
    for (int x = 0; x < 16; ++x) {
        best = std::max(best, contrastRatio(empty.pixelColor(x, 8), colors.color(ColorRole::Base)));
    }
    QVERIFY2(best >= 3.0, qPrintable(QStringLiteral("the contrast of the outline is only %1").arg(best)));
    QVERIFY(drawn(QStyle::State_On) != empty);
    QVERIFY(drawn(QStyle::State_NoChange) != drawn(QStyle::State_On));
}

void TestTheme::forcesDarkAndLightAndReturnsToTheSystem()
{
    Theme theme(*qApp);
    const ColorScheme systemScheme = theme.colors().scheme();
    const QString systemStyle = QApplication::style()->name();
    QSignalSpy changes(&theme, &Theme::changed);

    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.colors().scheme(), ColorScheme::Dark);
    QVERIFY(qobject_cast<FormStyle*>(QApplication::style()) != nullptr);
    QCOMPARE(QApplication::palette().color(QPalette::Base), theme.colors().color(ColorRole::Base));

    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(theme.colors().scheme(), ColorScheme::Light);
    QCOMPARE(changes.count(), 2);

    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(changes.count(), 2);

    theme.setChoice(ThemeChoice::System);
    QCOMPARE(theme.colors().scheme(), systemScheme);
    QCOMPARE(QApplication::style()->name(), systemStyle);
}

void TestTheme::tellsWidgetsOfAChange()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    QLabel label;
    QCOMPARE(ThemeColors::forPalette(label.palette()).scheme(), ColorScheme::Light);
    theme.setChoice(ThemeChoice::Dark);
    // Qt posts the new palette to the widgets.
    QTRY_COMPARE(ThemeColors::forPalette(label.palette()).scheme(), ColorScheme::Dark);
}

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
