// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/views/FindLine.h"

class QModelIndex;
class QTreeView;

namespace latchlight {

/// A line that finds text in a tree: Return goes to the next cell that holds it, Shift+Return back to the first.
class TreeFinder final : public FindLine
{
    Q_OBJECT

public:
    explicit TreeFinder(QTreeView& tree, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool find(Direction direction) override;
    /// The cell that is read after `index`, and the first one after the last.
    [[nodiscard]] QModelIndex following(const QModelIndex& index) const;

    QTreeView& m_tree;
};

} // namespace latchlight
