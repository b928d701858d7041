// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/Translations.h"
#include "gui/bridge/EnumText.h"
#include "gui/bridge/LogText.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace latchlight;

/// The texts of the window in their languages.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksGerman();
    void hasEnglishPlurals();
    void fallsBackToEnglish();
    void leavesNoGermanTextUntranslated();
    void keepsEveryPlaceholder();
};

void TestTranslations::speaksGerman()
{
    const Translations translations(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(translations.isTranslated());
    QCOMPARE(EnumText::of(Severity::Critical), QStringLiteral("Kritisch"));
    QCOMPARE(display::duration(14 * 86400), QStringLiteral("14 Tage"));
}

void TestTranslations::hasEnglishPlurals()
{
    const Translations translations(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(display::duration(14 * 86400), QStringLiteral("14 days"));
}

void TestTranslations::fallsBackToEnglish()
{
    const Translations translations(QLocale(QLocale::Finnish, QLocale::Finland));
    QVERIFY(!translations.isTranslated());
    QCOMPARE(display::duration(14 * 86400), QStringLiteral("14 days"));
}

void TestTranslations::leavesNoGermanTextUntranslated()
{
    QFile file(QStringLiteral(LATCHLIGHT_SOURCE_DIR "/translations/latchlight_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray texts = file.readAll();
    QVERIFY(texts.count("<message") > 400);
    QCOMPARE(texts.count("type=\"unfinished\""), 0);
}

void TestTranslations::keepsEveryPlaceholder()
{
    QFile file(QStringLiteral(LATCHLIGHT_SOURCE_DIR "/translations/latchlight_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|[1-9])"));
    const auto placeholders = [](const QString& text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) {
            found << match.next().captured();
        }
        found.sort();
        return found;
    };
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == QStringLiteral("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QStringLiteral("numerusform")) {
            QCOMPARE(placeholders(reader.readElementText()), placeholders(source));
        } else if (reader.name() == QStringLiteral("translation")) {
            const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements);
            if (!text.trimmed().isEmpty()) {
                QCOMPARE(placeholders(text), placeholders(source));
            }
        }
    }
    QVERIFY(!reader.hasError());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
