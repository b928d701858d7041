// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace latchlight {

/// A list to read: whole rows, all of one height, no grid, left headers. Set the model first.
void setUpList(QTableView& table);

} // namespace latchlight
