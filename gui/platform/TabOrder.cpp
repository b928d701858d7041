// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/platform/TabOrder.h"

#include <QDialogButtonBox>

namespace latchlight {

void reachEveryButton(QDialogButtonBox& buttons)
{
    buttons.setFocusProxy(nullptr);
}

} // namespace latchlight
