// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/ThemeColors.h"

#include <QObject>
#include <QString>

class QApplication;

namespace latchlight {

enum class ThemeChoice {
    System, ///< light or dark as the desktop is; a desktop's own widget style is left alone
    Light,
    Dark,
};

/// Gives the application its style and palette. Widgets learn of a change by QEvent::PaletteChange and take their
/// colours from ThemeColors::forPalette(); `changed()` is for what is not a widget.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Remembers the desktop's own style and applies ThemeChoice::System.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const ThemeColors& colors() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applySystem();

    QString m_systemStyle;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace latchlight
