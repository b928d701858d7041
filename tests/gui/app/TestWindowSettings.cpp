// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ReportExporter.h"
#include "gui/app/WindowSettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace latchlight;

/// What the window remembers.
class TestWindowSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheLatestArchiveFirstAndOnce();
    void forgetsTheOldestArchive();
    void remembersTheTheme();
    void remembersTheDetectorToCompareWith();
    void remembersWhichRulesWereSwitched();
    void choosesTheReportFormatByTheName();

private:
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WindowSettings m_settings{m_store};
};

void TestWindowSettings::putsTheLatestArchiveFirstAndOnce()
{
    m_settings.clearRecent();
    for (const char* path : {"/a", "/b", "/a"}) {
        m_settings.addRecent(QString::fromUtf8(path));
    }
    QCOMPARE(m_settings.recent(), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
}

void TestWindowSettings::forgetsTheOldestArchive()
{
    m_settings.clearRecent();
    for (int number = 0; number <= WindowSettings::maximumRecent; ++number) {
        m_settings.addRecent(QString::number(number));
    }
    QCOMPARE(m_settings.recent().size(), WindowSettings::maximumRecent);
    QVERIFY(!m_settings.recent().contains(QStringLiteral("0")));
}

void TestWindowSettings::remembersTheTheme()
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        m_settings.setTheme(choice);
        QCOMPARE(m_settings.theme(), choice);
    }
}

void TestWindowSettings::remembersTheDetectorToCompareWith()
{
    QVERIFY(!m_settings.comparedDetector());
    m_settings.setComparedDetector(DetectorKind::Percentile);
    QVERIFY(m_settings.comparedDetector() == DetectorKind::Percentile);
    m_store.setValue(QStringLiteral("window/comparedDetector"), QStringLiteral("no such detector"));
    QVERIFY(!m_settings.comparedDetector());
    m_settings.setComparedDetector(DetectorKind::Threshold);
    m_settings.setComparedDetector(std::nullopt);
    QVERIFY(!m_settings.comparedDetector());
}

void TestWindowSettings::remembersWhichRulesWereSwitched()
{
    QVERIFY(m_settings.switchedRules().isEmpty());
    m_settings.setRuleSwitched(QStringLiteral("kms/decrypt"), true); // as it may stand in a user's own file
    m_settings.setRuleSwitched(QStringLiteral("assume-role"), true);
    m_settings.setRuleSwitched(QStringLiteral("assume-role"), false);
    const QMap<QString, bool> expected{{QStringLiteral("assume-role"), false}, {QStringLiteral("kms/decrypt"), true}};
    m_store.sync();
    QCOMPARE(WindowSettings(m_store).switchedRules(), expected);
}

void TestWindowSettings::choosesTheReportFormatByTheName()
{
    QCOMPARE(ReportExporter::formatOf(QStringLiteral("a.PDF")), std::optional<ReportFormat>(ReportFormat::Pdf));
    QCOMPARE(ReportExporter::formatOf(QStringLiteral("a.b.md")), std::optional<ReportFormat>(ReportFormat::Markdown));
    QVERIFY(!ReportExporter::formatOf(QStringLiteral("report")));
    QVERIFY(!ReportExporter::formatOf(QStringLiteral("report.docx")));
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "TestWindowSettings.moc"
