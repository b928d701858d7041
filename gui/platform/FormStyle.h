// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace latchlight {

/// Fusion with check boxes that can be seen in the dark: Fusion draws their outline darker than the window.
class FormStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    FormStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace latchlight
