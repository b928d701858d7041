// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace latchlight {

namespace {

QString ownFolder()
{
    return QStringLiteral(":/i18n");
}

QString baseName()
{
    return QStringLiteral("latchlight");
}

} // namespace

Translations::Translations(const QLocale& locale)
{
    const QString separator = QStringLiteral("_");
    // The translator installed last is asked first.
    if (m_english.load(QLocale(QLocale::English), baseName(), separator, ownFolder())) {
        QCoreApplication::installTranslator(&m_english);
    }
    if (m_qt.load(locale, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    m_isTranslated = m_own.load(locale, baseName(), separator, ownFolder());
    if (m_isTranslated) {
        QCoreApplication::installTranslator(&m_own);
    }
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_english);
}

} // namespace latchlight
