// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace latchlight {

/// The program's own texts and those of Qt's dialogs in one language. English has a translation too: it holds the
/// plurals.
class Translations final
{
public:
    /// Installs the translations for `locale`, with English where there are none. Needs the application object.
    explicit Translations(const QLocale& locale);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// True if the texts are those of the locale rather than English.
    [[nodiscard]] bool isTranslated() const { return m_isTranslated; }

private:
    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
    bool m_isTranslated = false;
};

} // namespace latchlight
