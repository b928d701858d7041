// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/WindowSettings.h"

#include <QSettings>
#include <QVariantMap>

#include <algorithm>

namespace latchlight {

namespace {

QString recentKey()
{
    return QStringLiteral("recent");
}

QString themeKey()
{
    return QStringLiteral("theme");
}

QString zoneKey()
{
    return QStringLiteral("timeZone");
}

QString recentFiltersKey()
{
    return QStringLiteral("filters/recent");
}

QString savedFiltersKey()
{
    return QStringLiteral("filters/saved");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString comparedDetectorKey()
{
    return QStringLiteral("window/comparedDetector");
}

QString switchedRulesKey()
{
    return QStringLiteral("detection/switchedRules");
}

QString eventColumnsKey()
{
    return QStringLiteral("window/eventColumns");
}

/// One value with all of them: a name may hold what divides keys.
QString namedLayoutsKey()
{
    return QStringLiteral("window/namedLayouts");
}

QString layoutKey()
{
    return QStringLiteral("window/panes");
}

} // namespace

WindowSettings::WindowSettings(QSettings& settings)
    : m_settings(settings)
{}

QStringList WindowSettings::recent() const
{
    return m_settings.value(recentKey()).toStringList();
}

void WindowSettings::addRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey(), QStringList(paths.first(std::min(paths.size(), maximumRecent))));
}

void WindowSettings::clearRecent()
{
    m_settings.remove(recentKey());
}

ThemeChoice WindowSettings::theme() const
{
    const QString name = m_settings.value(themeKey()).toString();
    if (name == QStringLiteral("light")) {
        return ThemeChoice::Light;
    }
    return name == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        m_settings.remove(themeKey());
        break;
    case ThemeChoice::Light:
        m_settings.setValue(themeKey(), QStringLiteral("light"));
        break;
    case ThemeChoice::Dark:
        m_settings.setValue(themeKey(), QStringLiteral("dark"));
        break;
    }
}

ZoneChoice WindowSettings::zone() const
{
    return ZoneChoice::fromText(m_settings.value(zoneKey()).toString());
}

void WindowSettings::setZone(const ZoneChoice& choice)
{
    m_settings.setValue(zoneKey(), choice.toText());
}

QStringList WindowSettings::recentFilters() const
{
    return m_settings.value(recentFiltersKey()).toStringList();
}

QStringList WindowSettings::savedFilters() const
{
    return m_settings.value(savedFiltersKey()).toStringList();
}

void WindowSettings::setFilters(const QStringList& recent, const QStringList& saved)
{
    m_settings.setValue(recentFiltersKey(), recent);
    m_settings.setValue(savedFiltersKey(), saved);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey()).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey(), geometry);
}

std::optional<DetectorKind> WindowSettings::comparedDetector() const
{
    return detectorFromName(m_settings.value(comparedDetectorKey()).toString().toStdString());
}

void WindowSettings::setComparedDetector(std::optional<DetectorKind> detector)
{
    if (!detector) {
        m_settings.remove(comparedDetectorKey());
        return;
    }
    const std::string_view name = detectorName(*detector);
    m_settings.setValue(comparedDetectorKey(), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QMap<QString, bool> WindowSettings::switchedRules() const
{
    QMap<QString, bool> switched;
    const QVariantMap values = m_settings.value(switchedRulesKey()).toMap();
    for (auto rule = values.begin(); rule != values.end(); ++rule) {
        switched.insert(rule.key(), rule.value().toBool());
    }
    return switched;
}

void WindowSettings::setRuleSwitched(const QString& ruleId, bool isOn)
{
    QVariantMap values = m_settings.value(switchedRulesKey()).toMap();
    values.insert(ruleId, isOn);
    m_settings.setValue(switchedRulesKey(), values);
}

QByteArray WindowSettings::eventColumns() const
{
    return m_settings.value(eventColumnsKey()).toByteArray();
}

void WindowSettings::setEventColumns(const QByteArray& columns)
{
    m_settings.setValue(eventColumnsKey(), columns);
}

QByteArray WindowSettings::paneLayout() const
{
    return m_settings.value(layoutKey()).toByteArray();
}

void WindowSettings::setPaneLayout(const QByteArray& layout)
{
    m_settings.setValue(layoutKey(), layout);
}

QStringList WindowSettings::layoutNames() const
{
    return m_settings.value(namedLayoutsKey()).toMap().keys();
}

QByteArray WindowSettings::layout(const QString& name) const
{
    return m_settings.value(namedLayoutsKey()).toMap().value(name).toByteArray();
}

void WindowSettings::setLayout(const QString& name, const QByteArray& layout)
{
    QVariantMap layouts = m_settings.value(namedLayoutsKey()).toMap();
    layouts[name] = layout;
    m_settings.setValue(namedLayoutsKey(), layouts);
}

void WindowSettings::removeLayout(const QString& name)
{
    QVariantMap layouts = m_settings.value(namedLayoutsKey()).toMap();
    layouts.remove(name);
    m_settings.setValue(namedLayoutsKey(), layouts);
}

} // namespace latchlight
