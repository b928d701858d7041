// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/BarButton.h"

#include <QToolButton>

namespace latchlight {

QToolButton* barButton(const QString& objectName, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace latchlight
