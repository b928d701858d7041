// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/Theme.h"

#include "gui/platform/FormStyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>

namespace latchlight {

namespace {

QString fusion()
{
    return QStringLiteral("fusion");
}

bool isFormStyle()
{
    return qobject_cast<FormStyle*>(QApplication::style()) != nullptr;
}

void useFormStyle()
{
    if (!isFormStyle()) {
        QApplication::setStyle(new FormStyle);
    }
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_systemStyle(isFormStyle() ? fusion() : QApplication::style()->name().toLower())
{
    application.installEventFilter(this);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

const ThemeColors& Theme::colors() const
{
    return ThemeColors::forPalette(QApplication::palette());
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Qt 6.4 has no colorScheme(): the desktop's change reaches the top-level windows as ThemeChange, one by one.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System) {
        const ColorScheme before = colors().scheme();
        applySystem();
        if (colors().scheme() != before) {
            Q_EMIT changed();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (m_choice == ThemeChoice::System) {
        applySystem();
        return;
    }
    useFormStyle(); // not every desktop style honours a palette; Fusion does
    QApplication::setPalette(
        ThemeColors::of(m_choice == ThemeChoice::Dark ? ColorScheme::Dark : ColorScheme::Light).palette());
}

void Theme::applySystem()
{
    if (m_systemStyle == fusion()) {
        useFormStyle();
    } else if (QApplication::style()->name().toLower() != m_systemStyle) {
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
    }
    // A default palette takes our own colours back, so that the desktop's show.
    QApplication::setPalette(QPalette());
    if (m_systemStyle == fusion()) {
        QApplication::setPalette(ThemeColors::forPalette(QApplication::palette()).palette());
    }
}

} // namespace latchlight
