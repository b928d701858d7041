// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/ActionTableModel.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace latchlight {

class PaneStack;

/// Finds a command by words of its name, menu or shortcut. Return runs the chosen one when the dialog has closed.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<ActionEntry> entries, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Direction { Up, Down };

    void buildLayout();
    void showMatches();
    /// Makes the first command that can run current, from `row` on.
    bool choose(int row, Direction direction);
    void step(Direction direction, int rows);
    void runCurrent();

    ActionTableModel* m_model;
    QLineEdit* m_words;
    QTableView* m_table;
    PaneStack* m_stack;
};

} // namespace latchlight
