// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rules/DetectorOptions.h"
#include "gui/bridge/ZoneChoice.h"
#include "gui/platform/Theme.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

class QSettings;

namespace latchlight {

/// What the window remembers from one start to the next.
class WindowSettings final
{
public:
    static constexpr qsizetype maximumRecent = 10;

    /// `settings` must outlive this.
    explicit WindowSettings(QSettings& settings);

    /// Archives and case files, the latest first.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString& path);
    void clearRecent();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// In which zone times are shown; UTC where none, or one that this system does not know, was chosen.
    [[nodiscard]] ZoneChoice zone() const;
    void setZone(const ZoneChoice& choice);

    /// Filters used lately and saved ones, the latest first.
    [[nodiscard]] QStringList recentFilters() const;
    [[nodiscard]] QStringList savedFilters() const;
    void setFilters(const QStringList& recent, const QStringList& saved);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// The detector that is drawn over the timeline for comparison; none: no comparison.
    [[nodiscard]] std::optional<DetectorKind> comparedDetector() const;
    void setComparedDetector(std::optional<DetectorKind> detector);

    /// Rules that the analyst switched, by id: true for on.
    [[nodiscard]] QMap<QString, bool> switchedRules() const;
    void setRuleSwitched(const QString& ruleId, bool isOn);

    /// Columns of the events, as their pane gives them.
    [[nodiscard]] QByteArray eventColumns() const;
    void setEventColumns(const QByteArray& columns);

    /// State of the panes. `layoutVersion` changes with every pane that is added: an older layout is not restored.
    [[nodiscard]] QByteArray paneLayout() const;
    void setPaneLayout(const QByteArray& layout);
    static constexpr int layoutVersion = 4;

    /// States of the panes by names of the analyst's own, in the order of the names.
    [[nodiscard]] QStringList layoutNames() const;
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& layout);
    void removeLayout(const QString& name);

private:
    QSettings& m_settings;
};

} // namespace latchlight
