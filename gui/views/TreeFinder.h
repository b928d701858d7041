// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTreeView;

namespace latchlight {

/// A line that finds text in a tree: Return goes to the next cell that holds it, Shift+Return back to the first.
class TreeFinder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TreeFinder(QTreeView& tree, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Start { First, Next };

    void find(Start start);
    /// The cell that is read after `index`, and the first one after the last.
    [[nodiscard]] QModelIndex following(const QModelIndex& index) const;
    void showWhetherFound(bool isFound);

    QTreeView& m_tree;
};

} // namespace latchlight
