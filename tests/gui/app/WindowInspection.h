// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

/// What is wrong with a window for somebody who cannot use the mouse, cannot see well, or has another screen. Each
/// function looks at what can be seen now and names every widget it objects to.
namespace latchlight::test::windowinspection {

/// Controls, charts included, that a screen reader has no name for.
[[nodiscard]] QStringList unnamedControls(const QWidget& window);
/// Controls that a screen reader takes for something else.
[[nodiscard]] QStringList wrongRoles(const QWidget& window);
/// Presses Tab until the focus has gone round. Buttons of a tool bar count as reachable when a menu has their command.
[[nodiscard]] QStringList unreachableByTab(QWidget& window);
/// Letters that Alt would take to two places.
[[nodiscard]] QStringList doubledMnemonics(const QWidget& window);
[[nodiscard]] QStringList doubledMnemonics(const QMenu& menu);
/// Texts with less contrast than 4.5:1 to what lies behind them (WCAG 2.1, success criterion 1.4.3); disabled controls
/// are exempt there and here.
[[nodiscard]] QStringList paleTexts(const QWidget& window);
/// Smaller than it needs to be, outside of its parent, over a sibling, or shortened without a tool tip.
[[nodiscard]] QStringList clippedWidgets(const QWidget& window);

} // namespace latchlight::test::windowinspection
