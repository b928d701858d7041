// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QToolButton;

namespace latchlight {

/// A flat button for the edge of a pane, reached by Tab; without a parent until it is laid out.
[[nodiscard]] QToolButton* barButton(const QString& objectName, const QString& text, const QString& toolTip);

} // namespace latchlight
