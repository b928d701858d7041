// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

namespace latchlight {

/// Makes Tab reach every button. Call it when all of them are there. (Qt 6.4 makes the leftmost one the focus proxy of
/// the box, and Tab then passes over the others; so never give a container of ours a focus proxy.)
void reachEveryButton(QDialogButtonBox& buttons);

} // namespace latchlight
