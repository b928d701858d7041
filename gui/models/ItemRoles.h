// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace latchlight {

/// Roles that every model of the window shares. A model's own roles begin at `FirstOwnRole`.
enum ItemRole : int {
    CopyTextRole = Qt::UserRole, ///< QString: the whole text of a cell as it is copied, never shortened
    IsIdentifierRole,            ///< bool: an ARN, key, address or command: set in a fixed-width font
    FilterTermRole, ///< QString: the part of a filter that finds events with this cell's value; empty: there is none
    PivotRole,      ///< EventsPivot: where to look for more about this cell among the events of everybody; or invalid
    IsLockedRole,   ///< bool: the check box of this cell cannot be changed, which has to be seen
    FirstOwnRole = Qt::UserRole + 32,
};

} // namespace latchlight
