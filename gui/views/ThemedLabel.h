// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/ThemeColors.h"

#include <QLabel>

namespace latchlight {

/// A plain-text label whose colour is a role of the theme and follows it. Never takes a log value for HTML.
class ThemedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ThemedLabel(ColorRole role, QWidget* parent = nullptr);

    void setRole(ColorRole role);
    /// Size relative to the font of the window, 1.0 as it is.
    void setScale(double scale, QFont::Weight weight = QFont::Normal);
    /// Shortens a line that does not fit instead of claiming its width. For one line only.
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColor();

    ColorRole m_role;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

} // namespace latchlight
