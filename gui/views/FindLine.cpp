// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FindLine.h"

#include "gui/platform/ThemeColors.h"

#include <QKeyEvent>

namespace latchlight {

FindLine::FindLine(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this] { showWhetherFound(true); });
}

void FindLine::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !text().isEmpty()) {
        const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
        showWhetherFound(find(isBack ? Direction::Back : Direction::Forward));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindLine::showWhetherFound(bool isFound)
{
    QPalette colors;
    if (!isFound) {
        colors.setColor(QPalette::Text, ThemeColors::forPalette(palette()).color(ColorRole::Negative));
    }
    setPalette(colors);
    setToolTip(isFound ? QString() : tr("The record does not hold this text"));
    setAccessibleDescription(toolTip());
}

} // namespace latchlight
